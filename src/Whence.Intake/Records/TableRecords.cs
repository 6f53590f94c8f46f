using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Whence.Intake.Records;

/// <summary>Reads records from tables with a head line: CSV and TSV, with commas, semicolons, tabs or bars.</summary>
internal sealed class TableRecords(RecordArticle articles, FieldNames names)
{
    /// <summary>A field may have so many characters: a quotation mark that is never closed costs no more.</summary>
    private const int LongestField = 4 * 1024 * 1024;

    /// <summary>One record a row; a bad row is refused and the rest goes on.</summary>
    public IEnumerable<Arrival> Read(Stream stream, string path)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, 1 << 16);
        var head = reader.ReadLine();
        if (string.IsNullOrWhiteSpace(head)) { yield return new(path, null, "The table has no head line."); yield break; }
        var delimiter = DelimiterOf(head);
        var bad = false;
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(), HasHeaderRecord = false, BadDataFound = _ => bad = true, MissingFieldFound = null, MaxFieldSize = LongestField, IgnoreBlankLines = true, CountBytes = false,
        };
        using var table = new CsvParser(new HeadedReader(head, reader), configuration);
        table.Read();
        var columns = table.Record!.Select(FieldNames.Plain).ToArray();
        if (!names.HasText(columns))
        {
            yield return new(path + ":1", null, $"The table has no column with text: found {string.Join(", ", table.Record!.Take(12))}; expected {string.Join(", ", names.For("text").Take(6))} or the like (see --fields).");
            yield break;
        }
        while (true)
        {
            Arrival? broken = null;
            bad = false;
            try
            {
                if (!table.Read()) yield break;
            }
            catch (CsvHelperException e)
            {
                broken = new($"{path}:{table.RawRow}", null, $"The table cannot be read from here on: {e.Message.Split('\n', '\r')[0]}");
            }
            if (broken is not null) { yield return broken; yield break; }
            var (row, from) = (table.Record!, $"{path}:{table.RawRow}");
            if (bad || row.Length > columns.Length) yield return new(from, null, bad ? "The row has a stray quotation mark." : $"The row has {row.Length} fields, the head line {columns.Length}.");
            else yield return articles.Make(Fields(columns, row), from);
        }
    }

    private static Dictionary<string, string> Fields(string[] columns, string[] row)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < row.Length; i++)
            if (row[i].Length > 0) fields.TryAdd(columns[i], row[i]);
        return fields;
    }

    /// <summary>The mark that stands most often in the head line.</summary>
    public static char DelimiterOf(string head)
    {
        var best = ',';
        foreach (var mark in (ReadOnlySpan<char>)[';', '\t', '|'])
            if (head.AsSpan().Count(mark) > head.AsSpan().Count(best)) best = mark;
        return best;
    }
}
