using System.Globalization;
using System.Text.Json;
using Whence.Store;

namespace Whence.Cli;

/// <summary>Writes JSON and CSV to standard output, in UTF-8.</summary>
internal static class Output
{
    /// <summary>Readable letters of all scripts.</summary>
    public static readonly JsonSerializerOptions Indented = new(StoreShapes.Options) { WriteIndented = true };

    /// <summary>The same on one line.</summary>
    public static readonly JsonSerializerOptions OneLine = StoreShapes.Options;

    /// <summary>One value as JSON.</summary>
    public static void Json<T>(T value) => Console.Out.WriteLine(JsonSerializer.Serialize(value, Indented));

    /// <summary>JSON that is there already, indented.</summary>
    public static void Json(byte[] utf8)
    {
        using var document = JsonDocument.Parse(utf8);
        Console.Out.WriteLine(JsonSerializer.Serialize(document.RootElement, Indented));
    }

    /// <summary>One object on a line.</summary>
    public static void JsonLine<T>(T value) => Console.Out.WriteLine(JsonSerializer.Serialize(value, OneLine));

    /// <summary>A table as CSV (RFC 4180) with a head.</summary>
    public static void Csv(IReadOnlyList<string> heads, IEnumerable<object?[]> rows)
    {
        Console.Out.Write(string.Join(',', heads.Select(Cell)) + "\r\n");
        foreach (var row in rows) Console.Out.Write(string.Join(',', row.Select(c => Cell(Convert.ToString(c, CultureInfo.InvariantCulture) ?? ""))) + "\r\n");
    }

    private static string Cell(string text) => text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>The option <c>--format</c>.</summary>
    public static System.CommandLine.Option<string> Format(params string[] formats)
    {
        var format = new System.CommandLine.Option<string>("--format") { Description = string.Join(", ", formats[..^1]) + " or " + formats[^1] + ".", DefaultValueFactory = _ => formats[0] };
        format.AcceptOnlyFromAmong(formats);
        return format;
    }
}
