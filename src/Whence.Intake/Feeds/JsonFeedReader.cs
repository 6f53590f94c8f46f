using System.Text.Json;
using Whence.Intake.Texts;

namespace Whence.Intake.Feeds;

/// <summary>Reads JSON Feed 1.0 and 1.1.</summary>
/// <remarks>Source: jsonfeed.org, version 1.1.</remarks>
internal static class JsonFeedReader
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    public static Feed? Read(string text, FeedContext context)
    {
        if (!text.AsSpan(0, Math.Min(text.Length, 65536)).Contains("jsonfeed.org/version", StringComparison.OrdinalIgnoreCase)) return null;
        try
        {
            using var document = JsonDocument.Parse(text, Lenient);
            return Read(document.RootElement, context);
        }
        catch (JsonException e)
        {
            context.Diagnostics.Add(new("broken-json", null, $"The feed is no valid JSON (line {e.LineNumber + 1}); nothing of it was read."));
            return new(null, null, null, [], context.Diagnostics) { Kind = FeedKind.Json };
        }
    }

    private static Feed Read(JsonElement root, FeedContext context)
    {
        var (title, home) = (Text(root, "title"), Sites.Address(Text(root, "home_page_url"), context.Address));
        var items = root.TryGetProperty("items", out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Where(i => i.ValueKind == JsonValueKind.Object) : [];
        var author = Authors(root);
        return new(title, home, Text(root, "language"), [.. context.Limited(items).Select(i => Item(i, author, home ?? context.Address, context))], context.Diagnostics) { Kind = FeedKind.Json };
    }

    private static FeedItem Item(JsonElement item, string? author, Uri? beside, FeedContext context)
    {
        var (html, full) = ItemContent.Choose(Text(item, "content_html") ?? Escaped(Text(item, "content_text")), Escaped(Text(item, "summary")));
        var published = FeedDate.First(context, Text(item, "date_published"), Text(item, "date_modified"));
        var title = Text(item, "title") is { } words ? HtmlText.OneLine(words) : null;
        return new(Text(item, "id"), Sites.Address(Text(item, "url"), beside) ?? Sites.Address(Text(item, "external_url"), beside), title, html, full, published, Authors(item) ?? author, null, null, Text(item, "language"));
    }

    /// <summary>Plain text as HTML: its marks are no tags.</summary>
    private static string? Escaped(string? text) => text is null || !text.Contains('<') ? text : System.Net.WebUtility.HtmlEncode(text);

    private static string? Authors(JsonElement element)
    {
        if (element.TryGetProperty("authors", out var authors) && authors.ValueKind == JsonValueKind.Array)
            return string.Join(", ", authors.EnumerateArray().Select(a => Text(a, "name")).OfType<string>()) is { Length: > 0 } names ? names : null;
        return element.TryGetProperty("author", out var author) ? Text(author, "name") : null;
    }

    private static string? Text(JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out var value)) return null;
        return value.ValueKind switch { JsonValueKind.String => value.GetString() is { } s && !string.IsNullOrWhiteSpace(s) ? s : null, JsonValueKind.Number => value.GetRawText(), _ => null };
    }
}
