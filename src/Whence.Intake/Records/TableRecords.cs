using CsvHelper;

namespace Whence.Intake.Records;

/// <summary>Reads records from tables with a head line: CSV and TSV, with commas, semicolons, tabs or bars.</summary>
internal sealed class TableRecords(RecordArticle articles, FieldNames names)
{
    /// <summary>Bytes of one row: a quotation mark that is never closed costs no more.</summary>
    private const int LongestRow = 32 * 1024 * 1024;

    /// <summary>One record a row; a bad row is refused and the rest goes on.</summary>
    public IEnumerable<Arrival> Read(Stream stream, string path)
    {
        string? bad = null;
        var options = new CsvReaderOptions { TrackLineNumbers = true, MaxRecordSize = LongestRow, PoolStrings = false, OnMalformedRecord = record => bad = record.Reason.ToString() };
        using var table = CsvReader.Create(stream, options, leaveOpen: true);
        if (!Next(table, path, out var broken, head: true)) { yield return broken ?? new(path, null, "The table has no head line."); yield break; }
        var head = table.Headers.ToArray();
        var columns = head.Select(FieldNames.Plain).ToArray();
        if (!names.HasText(head) && !names.HasSummary(head))
        {
            yield return new(path + ":1", null, $"The table has no column with text: found {string.Join(", ", head.Take(12))}; expected {string.Join(", ", names.For("text").Take(6))} or the like (see --fields).");
            yield break;
        }
        while (Next(table, path, out broken, head: false))
        {
            var from = $"{path}:{table.LineNumber}";
            if (table.FieldCount > columns.Length) yield return new(from, null, $"The row has {table.FieldCount} fields, the head line {columns.Length}.");
            else if (bad == nameof(CsvMalformedReason.UnterminatedQuote)) yield return new(from, null, "A quotation mark of the row is never closed.");
            else yield return articles.Make(Fields(columns, table), from);
            bad = null;
        }
        if (broken is not null) yield return broken;
    }

    private static bool Next(CsvReader table, string path, out Arrival? broken, bool head)
    {
        broken = null;
        try
        {
            if (!head) return table.Read();
            table.ReadHeader();
            return table.Headers.Count > 0;
        }
        catch (Exception e) when (e is CsvFormatException or CsvValidationException or InvalidDataException)
        {
            broken = new($"{path}:{table.LineNumber + 1}", null, $"The table cannot be read from here on: {e.Message}");
            return false;
        }
    }

    private static Dictionary<string, string> Fields(string[] columns, CsvReader table)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < table.FieldCount; i++)
            if (!table.IsEmpty(i)) fields.TryAdd(columns[i], table.GetString(i));
        return fields;
    }
}
