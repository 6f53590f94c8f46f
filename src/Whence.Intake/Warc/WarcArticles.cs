using Whence.Articles;
using Whence.Intake.Pages;
using Whence.Intake.Texts;

namespace Whence.Intake.Warc;

/// <summary>Makes articles of the records of an archive.</summary>
public static class WarcArticles
{
    /// <summary>The article of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="path">Where the archive was read from.</param>
    /// <returns>The article, or why there is none; null for records that are no news by their kind (requests, pictures, redirections) and are merely counted.</returns>
    public static Arrival? Read(WarcRecord record, string path)
    {
        ArgumentNullException.ThrowIfNull(record);
        var from = $"{path}@{record.At}";
        if (record.Problem is not null) return new(from, null, record.Problem);
        if (!MayBeNews(record)) return null;
        var diagnostics = new List<Diagnostic>();
        var (type, body) = (record.ContentType, record.Content);
        if (record.Type == "response")
        {
            if (HttpResponse.Read(record.Content, diagnostics) is not { } response) return new(from, null, "The record holds no HTTP answer.");
            if (response.Status is not (>= 200 and < 300)) return null;
            (type, body) = (response.ContentType, response.Body);
        }
        if (body.IsEmpty || !IsText(type)) return null;
        var arrival = type?.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase) == true ? OfText(record, body, type, from) : OfPage(record, body, type, from);
        return arrival with { Diagnostics = [.. diagnostics, .. arrival.Diagnostics] };
    }

    private static Arrival OfPage(WarcRecord record, ReadOnlyMemory<byte> body, string? type, string from)
    {
        var page = PageReader.Read(body.Span, type, record.Target, record.Day);
        return page.ToArticle(from) is { } article ? new(from, article, null) { Diagnostics = page.Diagnostics } : new(from, null, "The page holds no article.") { HoldsNoText = true };
    }

    private static Arrival OfText(WarcRecord record, ReadOnlyMemory<byte> body, string? type, string from)
    {
        var (text, note) = Charsets.Decode(body.Span, Charsets.OfContentType(type));
        if (string.IsNullOrWhiteSpace(text)) return new(from, null, note?.Message ?? "The record holds no words.") { HoldsNoText = note is null };
        var article = ArticleText.Whole(null, text, new() { Path = from, Url = record.Target?.AbsoluteUri, From = "record" });
        return new(from, article, null) { Diagnostics = note is null ? [] : [note] };
    }

    private static bool IsText(string? type)
    {
        if (string.IsNullOrWhiteSpace(type)) return true; // the page reader will see
        var plain = type.AsSpan(0, type.IndexOf(';') is var end and >= 0 ? end : type.Length).Trim();
        return plain.Equals("text/html", StringComparison.OrdinalIgnoreCase) || plain.Equals("application/xhtml+xml", StringComparison.OrdinalIgnoreCase) || plain.Equals("text/plain", StringComparison.OrdinalIgnoreCase);
    }

    private static bool MayBeNews(WarcRecord record) => record.Type switch
    {
        "response" => record.Target is not null && record.ContentType?.StartsWith("application/http", StringComparison.OrdinalIgnoreCase) != false,
        "resource" or "conversion" => IsText(record.ContentType),
        _ => false,
    };
}
