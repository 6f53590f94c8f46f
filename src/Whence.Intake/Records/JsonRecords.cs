using System.Text;
using System.Text.Json;

namespace Whence.Intake.Records;

/// <summary>Reads records from JSON Lines and from JSON arrays, one at a time, however long the file is.</summary>
internal sealed class JsonRecords(RecordArticle articles)
{
    /// <summary>A whole file that is one object is read up to this many bytes; records of arrays and lines may be as long each.</summary>
    public const int Longest = 32 * 1024 * 1024;

    private static readonly JsonDocumentOptions Document = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };
    private static readonly JsonSerializerOptions Serializer = new() { AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip, MaxDepth = 64, DefaultBufferSize = 1 << 16 };

    /// <summary>One record a line; a bad line is refused and the rest goes on.</summary>
    public IEnumerable<Arrival> Lines(Stream stream, string path)
    {
        var lines = new LineReader(stream, Longest);
        while (lines.Next() is { } line)
        {
            var from = $"{path}:{lines.Number}";
            if (lines.TooLong) yield return new(from, null, $"The line has more than {Longest:N0} bytes.");
            else if (!line.Span.Trim(" \t\r\n\0"u8).IsEmpty) yield return OfLine(line, from);
        }
    }

    private Arrival OfLine(ReadOnlyMemory<byte> line, string from)
    {
        try
        {
            if (!System.Text.Unicode.Utf8.IsValid(line.Span)) line = Encoding.UTF8.GetBytes(Texts.Charsets.Decode(line.Span).Text ?? "");
            if (line.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) line = line[3..];
            using var document = JsonDocument.Parse(line, Document);
            return OfElement(document.RootElement, from);
        }
        catch (JsonException e)
        {
            return new(from, null, $"The line is no valid JSON: {Reason(e)}");
        }
    }

    /// <summary>The records of an array; what stands behind a fault is not read.</summary>
    public IEnumerable<Arrival> Array(Stream stream, string path)
    {
        using var elements = JsonSerializer.DeserializeAsyncEnumerable<JsonElement>(stream, Serializer).ToBlockingEnumerable().GetEnumerator();
        for (var number = 1; ; number++)
        {
            Arrival? broken = null;
            try
            {
                if (!elements.MoveNext()) yield break;
            }
            catch (JsonException e)
            {
                broken = new($"{path}:{e.LineNumber + 1}", null, $"The file is no valid JSON from here on: {Reason(e)}");
            }
            if (broken is not null) { yield return broken; yield break; }
            yield return OfElement(elements.Current, $"{path}#{number}");
        }
    }

    /// <summary>One object: a record, or what wraps an array of them (<c>{"articles": […]}</c>).</summary>
    public IEnumerable<Arrival> Object(byte[] bytes, string path)
    {
        var found = new List<Arrival>();
        try
        {
            using var document = JsonDocument.Parse(bytes, Document);
            var list = Wrapped(document.RootElement);
            if (list is null) found.Add(OfElement(document.RootElement, path));
            else found.AddRange(list.Value.EnumerateArray().Select((e, i) => OfElement(e, $"{path}#{i + 1}")));
        }
        catch (JsonException e)
        {
            found.Add(new($"{path}:{e.LineNumber + 1}", null, $"The file is no valid JSON: {Reason(e)}"));
        }
        return found;
    }

    private static JsonElement? Wrapped(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object) return null;
        var lists = root.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.Array && p.Value.GetArrayLength() > 0 && p.Value[0].ValueKind == JsonValueKind.Object).ToList();
        return lists is [var only] && !root.EnumerateObject().Any(p => p.Value.ValueKind == JsonValueKind.String && FieldNames.Usual.HasText([p.Name]) && p.Value.GetString()!.Length > 200) ? only.Value : null;
    }

    private Arrival OfElement(JsonElement element, string from)
    {
        if (element.ValueKind != JsonValueKind.Object) return new(from, null, $"A JSON {element.ValueKind.ToString().ToLowerInvariant()} was found where an object was expected.");
        if (ArticleRecord.Read(element, from) is { } kept) return kept;
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
            if (Text(property.Value) is { } text) fields.TryAdd(FieldNames.Plain(property.Name), text);
        return articles.Make(fields, from);
    }

    /// <summary>The words of a value: of a list those of its members, of an object the part that names it.</summary>
    private static string? Text(JsonElement value, int depth = 0)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String: return value.GetString();
            case JsonValueKind.Number: return value.GetRawText();
            case JsonValueKind.Array when depth < 3:
                return string.Join(value.EnumerateArray().Any(v => v.ValueKind == JsonValueKind.String && v.GetString()!.Length > 200) ? "\n\n" : ", ", value.EnumerateArray().Select(v => Text(v, depth + 1)).OfType<string>()) is { Length: > 0 } all ? all : null;
            case JsonValueKind.Object when depth < 3:
                foreach (var name in (ReadOnlySpan<string>)["name", "title", "main", "date", "value", "text", "$date"])
                    if (value.TryGetProperty(name, out var part) && Text(part, depth + 1) is { } text) return text;
                return null;
            default: return null;
        }
    }

    private static string Reason(JsonException e)
    {
        var end = e.Message.IndexOf(" Path:", StringComparison.Ordinal) is var path and >= 0 ? path : e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? e.Message : e.Message[..end]) + (e.BytePositionInLine is { } at ? $" (byte {at})" : "");
    }
}
