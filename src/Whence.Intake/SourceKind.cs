using System.Text;
using System.Text.RegularExpressions;
using Whence.Intake.Messages;
using Whence.Intake.Records;
using Whence.Intake.Warc;

namespace Whence.Intake;

/// <summary>The kinds of files that hold news.</summary>
public enum SourceKind
{
    /// <summary>Plain text.</summary>
    Text,
    /// <summary>Markdown.</summary>
    Markdown,
    /// <summary>A mail message, or text with such a header.</summary>
    Message,
    /// <summary>A web page.</summary>
    Page,
    /// <summary>RSS, Atom, JSON Feed or a sitemap.</summary>
    Feed,
    /// <summary>A list of feeds (OPML), which holds no news itself.</summary>
    FeedList,
    /// <summary>One JSON object a line.</summary>
    JsonLines,
    /// <summary>A JSON array of objects.</summary>
    JsonArray,
    /// <summary>One JSON object, which is a record or wraps an array of them.</summary>
    JsonObject,
    /// <summary>A table with a head line: CSV or TSV.</summary>
    Table,
    /// <summary>A web archive.</summary>
    Archive,
}

/// <summary>Tells what a file is, by its content first and by the ending of its name where that leaves it open.</summary>
internal static partial class SourceKinds
{
    /// <summary>Endings of files that are read from folders; each also with <c>.gz</c> behind it.</summary>
    private static readonly Dictionary<string, SourceKind> Endings = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = SourceKind.Text, [".text"] = SourceKind.Text, [".md"] = SourceKind.Markdown, [".markdown"] = SourceKind.Markdown, [".eml"] = SourceKind.Message,
        [".html"] = SourceKind.Page, [".htm"] = SourceKind.Page, [".xhtml"] = SourceKind.Page, [".rss"] = SourceKind.Feed, [".atom"] = SourceKind.Feed, [".rdf"] = SourceKind.Feed, [".xml"] = SourceKind.Feed,
        [".jsonl"] = SourceKind.JsonLines, [".ndjson"] = SourceKind.JsonLines, [".json"] = SourceKind.JsonObject, [".csv"] = SourceKind.Table, [".tsv"] = SourceKind.Table, [".warc"] = SourceKind.Archive, [".wet"] = SourceKind.Archive,
    };

    /// <summary>The kind that the ending of a name stands for; null where it stands for none.</summary>
    public static SourceKind? OfName(string name) =>
        Endings.TryGetValue(Path.GetExtension(name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name), out var kind) ? kind : null;

    /// <summary>The kind of a file.</summary>
    /// <param name="head">Its first bytes, unpacked.</param>
    /// <param name="whole">Whether that is all of it.</param>
    /// <param name="name">Its name.</param>
    public static SourceKind Of(ReadOnlySpan<byte> head, bool whole, string name)
    {
        var named = OfName(name);
        if (WarcReader.IsArchive(head)) return SourceKind.Archive;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) head = head[3..];
        var start = head.TrimStart(" \t\r\n"u8);
        if (named == SourceKind.Table) return SourceKind.Table;
        if (start.StartsWith("{"u8)) return OfObject(start, whole, named);
        if (start.StartsWith("["u8) && (start[1..].TrimStart(" \t\r\n"u8) is [(byte)'{', ..] || named is SourceKind.JsonObject)) return SourceKind.JsonArray;
        var text = Encoding.Latin1.GetString(start[..Math.Min(start.Length, 16384)]);
        if (start.StartsWith("<"u8) && OfMarkup(text) is { } markup) return markup;
        if (named is SourceKind.Page or SourceKind.Message or SourceKind.Markdown or SourceKind.Feed or SourceKind.JsonLines) return named.Value;
        if (MessageReader.IsMessage(head)) return SourceKind.Message;
        if (named is null && text.StartsWith("---\n", StringComparison.Ordinal)) return SourceKind.Markdown;
        if (named is null && IsTable(text)) return SourceKind.Table;
        if (named is SourceKind.JsonObject) return SourceKind.JsonObject;
        return SourceKind.Text;
    }

    private static SourceKind OfObject(ReadOnlySpan<byte> start, bool whole, SourceKind? named)
    {
        if (named is SourceKind.JsonLines) return SourceKind.JsonLines;
        if (start[..Math.Min(start.Length, 4096)].IndexOf("jsonfeed.org/version"u8) >= 0) return SourceKind.Feed;
        var end = start.IndexOf((byte)'\n');
        var first = end < 0 ? start : start[..end].TrimEnd("\r "u8);
        if (end < 0) return whole || named is SourceKind.JsonObject ? SourceKind.JsonObject : SourceKind.JsonLines;
        return first is [.., (byte)'}'] && start[(end + 1)..].TrimStart("\r\n"u8) is [] or [(byte)'{', ..] ? SourceKind.JsonLines : SourceKind.JsonObject;
    }

    private static SourceKind? OfMarkup(string text)
    {
        if (Outermost().Match(text) is not { Success: true } root) return null;
        return root.Groups[1].Value.ToLowerInvariant() switch
        {
            "html" or "head" or "body" or "div" or "article" or "p" or "main" or "section" => SourceKind.Page,
            "opml" => SourceKind.FeedList,
            "rss" or "rdf" or "feed" or "urlset" or "sitemapindex" or "channel" => SourceKind.Feed,
            _ => text.Contains("<rss", StringComparison.OrdinalIgnoreCase) || text.Contains("<feed", StringComparison.OrdinalIgnoreCase) ? SourceKind.Feed : null,
        };
    }

    private static bool IsTable(string text)
    {
        var line = text.AsSpan(0, text.IndexOf('\n') is var end and >= 0 ? end : text.Length).Trim().ToString();
        var fields = line.Split([',', ';', '\t', '|']).Select(f => f.Trim('"', ' ')).ToList();
        return fields.Count >= 2 && FieldNames.Usual.HasText(fields) && FieldNames.Usual.Known(fields) >= 2 && fields.TrueForAll(f => f.Length is > 0 and <= 40);
    }

    /// <summary>The first element, behind declarations, comments and the like.</summary>
    [GeneratedRegex(@"^\s*(?:<\?[^>]*>\s*|<!--.*?-->\s*|<!doctype[^>]*>\s*)*<(?:[\w-]{1,20}:)?([A-Za-z][\w-]*)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Outermost();
}
