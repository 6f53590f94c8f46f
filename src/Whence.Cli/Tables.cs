using Spectre.Console;

namespace Whence.Cli;

/// <summary>Writes tables: with lines on a terminal, as plain columns into a file or a pipe.</summary>
internal static class Tables
{
    /// <param name="heads">Heads of the columns; one that ends in <c>#</c> holds numbers and is set to the right.</param>
    /// <param name="rows">Cells, one for each head.</param>
    public static void Write(IReadOnlyList<string> heads, IReadOnlyList<string[]> rows)
    {
        var names = heads.Select(h => h.TrimEnd('#')).ToArray();
        if (Console.IsOutputRedirected) WritePlain(heads, names, rows);
        else
        {
            var table = new Table { Border = TableBorder.Horizontal };
            for (var c = 0; c < names.Length; c++) table.AddColumn(new TableColumn(Markup.Escape(names[c])) { Alignment = IsNumber(heads[c]) ? Justify.Right : Justify.Left, NoWrap = IsNumber(heads[c]) || c == 0, Padding = new(0, 0, 2, 0) });
            foreach (var row in rows) table.AddRow([.. row.Select(Markup.Escape)]);
            AnsiConsole.Write(table);
        }
    }

    private static void WritePlain(IReadOnlyList<string> heads, string[] names, IReadOnlyList<string[]> rows)
    {
        var widths = names.Select((n, c) => Math.Max(n.Length, rows.Count == 0 ? 0 : rows.Max(r => r[c].Length))).ToArray();
        foreach (var row in rows.Prepend(names))
            Console.WriteLine(string.Join("  ", row.Select((cell, c) => IsNumber(heads[c]) ? cell.PadLeft(widths[c]) : cell.PadRight(widths[c]))).TrimEnd());
    }

    private static bool IsNumber(string head) => head.EndsWith('#');
}
