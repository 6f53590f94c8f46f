using System.Text;
using System.Text.Json;
using Whence.Intake.Texts;

namespace Whence.Intake.Records;

/// <summary>Tells data files that hold articles from the many that hold something else, by the names of the fields at their beginning.</summary>
internal static class DataFiles
{
    /// <summary>Whether a file of a folder is worth reading. Files of other kinds always are, and so is what cannot be opened: reading it says why.</summary>
    public static bool MayHoldArticles(string path, SourceKind kind, FieldNames fields)
    {
        if (kind is not (SourceKind.JsonLines or SourceKind.JsonArray or SourceKind.JsonObject or SourceKind.Table or SourceKind.Feed)) return true;
        try
        {
            using var file = new HeadedStream(File.OpenRead(path));
            var head = Unpacked.IsGzip(file.Head) ? Unpacked.Gzip(file.Head.ToArray(), file.Head.Length, []) : file.Head;
            var told = SourceKinds.Of(head, file.IsWhole, path);
            return told switch
            {
                SourceKind.Feed => Encoding.Latin1.GetString(head) is var text && (text.Contains("<rss", StringComparison.OrdinalIgnoreCase) || text.Contains("<feed", StringComparison.OrdinalIgnoreCase) || text.Contains(":feed", StringComparison.OrdinalIgnoreCase) || text.Contains("rdf:RDF", StringComparison.Ordinal) || text.Contains("jsonfeed.org", StringComparison.Ordinal)),
                SourceKind.Table => fields.HasText(FirstLine(head).Split([',', ';', '\t', '|']).Select(f => f.Trim('"', ' '))),
                SourceKind.JsonLines or SourceKind.JsonArray or SourceKind.JsonObject => fields.HasText(Names(head, listsWithin: told == SourceKind.JsonObject)),
                SourceKind.FeedList => false,
                _ => kind != SourceKind.Feed,
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    private static string FirstLine(ReadOnlySpan<byte> head) => Encoding.UTF8.GetString(head.IndexOf((byte)'\n') is var end and >= 0 ? head[..end] : head).Trim('\r', '\uFEFF');

    /// <summary>Names of the members of the first object, down to the second level, as far as the bytes go.</summary>
    /// <param name="listsWithin">Whether a list inside the object can be one of articles; else its members say nothing ("dates": [{"text": …}]).</param>
    private static List<string> Names(ReadOnlySpan<byte> head, bool listsWithin)
    {
        var names = new List<string>();
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) head = head[3..];
        var reader = new Utf8JsonReader(head, isFinalBlock: false, new(new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }));
        try
        {
            var (objects, lists) = (0, 0);
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.StartObject) objects++;
                if (reader.TokenType == JsonTokenType.StartArray && objects > 0) lists++;
                if (reader.TokenType == JsonTokenType.EndArray && objects > 0) lists--;
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth <= 3 && (listsWithin || lists == 0)) names.Add(reader.GetString()!);
                if (reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth <= 1 && objects > 0) break;
            }
        }
        catch (JsonException)
        {
            names.Add("text"); // broken: reading it says where
        }
        return names;
    }
}
