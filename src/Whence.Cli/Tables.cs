using Spectre.Console;

namespace Whence.Cli;

/// <summary>Writes tables as columns of text; on a terminal the heads are bold.</summary>
internal static class Tables
{
    /// <param name="heads">Heads of the columns; one that ends in <c>#</c> holds numbers and is set to the right.</param>
    /// <param name="rows">Cells, one for each head.</param>
    public static void Write(IReadOnlyList<string> heads, IReadOnlyList<string[]> rows)
    {
        var names = heads.Select(h => h.TrimEnd('#')).ToArray();
        var widths = names.Select((n, c) => Math.Max(n.Length, rows.Count == 0 ? 0 : rows.Max(r => r[c].Length))).ToArray();
        var head = Line(heads, widths, names);
        if (Console.IsOutputRedirected) Console.WriteLine(head);
        else
        {
            AnsiConsole.MarkupLine($"[bold]{Markup.Escape(head)}[/]");
            Console.WriteLine(new string('─', Math.Min(widths.Sum() + 2 * (widths.Length - 1), 80)));
        }
        foreach (var row in rows) Console.WriteLine(Line(heads, widths, row));
    }

    private static string Line(IReadOnlyList<string> heads, int[] widths, string[] cells) =>
        string.Join("  ", cells.Select((cell, c) => heads[c].EndsWith('#') ? cell.PadLeft(widths[c]) : cell.PadRight(widths[c]))).TrimEnd();
}
