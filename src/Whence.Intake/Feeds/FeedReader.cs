using System.Text.RegularExpressions;
using NodaTime;
using Whence.Articles;
using Whence.Intake.Texts;

namespace Whence.Intake.Feeds;

/// <summary>Reads feeds: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed 1.x, sitemaps, news sitemaps and indexes of sitemaps; well-formed or not.</summary>
public static partial class FeedReader
{
    /// <summary>Bytes beyond this number, after decompression, are not read. Source: a sitemap may have 50 MB (sitemaps.org, protocol).</summary>
    public const int Longest = 50 * 1024 * 1024;

    /// <summary>What a server puts before a feed by mistake (warnings, blank lines) may be so long, in characters.</summary>
    private const int MostJunk = 64 * 1024;

    /// <summary>Reads a feed.</summary>
    /// <param name="bytes">As they came; gzip is unpacked.</param>
    /// <param name="contentType">The content type it was served with (for its charset), or null.</param>
    /// <param name="address">Where it was fetched, for relative links; or null.</param>
    /// <param name="latest">No item is dated after this day; null for no limit.</param>
    /// <returns>The feed, as far as it can be read; null where it is none of these.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was called.</exception>
    public static Feed? Read(ReadOnlyMemory<byte> bytes, string? contentType, Uri? address, LocalDate? latest, CancellationToken cancel = default)
    {
        var diagnostics = new List<Diagnostic>();
        if (Unpacked.IsGzip(bytes.Span)) bytes = Unpacked.Gzip(bytes, Longest, diagnostics);
        if (bytes.Length > Longest)
        {
            bytes = bytes[..Longest];
            diagnostics.Add(new("too-long", null, $"The feed has more than {Longest:N0} bytes; the rest was not read."));
        }
        var (text, note) = Charsets.Decode(bytes.Span, Charsets.OfXmlDeclaration(bytes.Span), Charsets.OfContentType(contentType));
        if (text is null) return null;
        if (note is not null) diagnostics.Add(note);
        var context = new FeedContext(address, latest, diagnostics);
        var head = text.AsSpan().TrimStart();
        if (head.StartsWith("{")) return JsonFeedReader.Read(text, context);
        var start = Start(text);
        if (start < 0) return null;
        if (!text.AsSpan(0, start).IsWhiteSpace()) diagnostics.Add(new("junk", null, $"{start:N0} characters stand before the feed; they were passed over."));
        var (document, broken) = MarkupReader.Read(text, start, cancel);
        if (broken is not null) diagnostics.Add(broken);
        return OfDocument(document, context);
    }

    private static Feed? OfDocument(MarkupElement document, FeedContext context)
    {
        foreach (var root in document.Elements)
        {
            switch (root.Name)
            {
                case "rss" or "rdf:rdf": return RssReader.Read(root, context);
                case "channel": return RssReader.Read(document, context);
                case "atom:feed" or "feed": return AtomReader.Read(root, context);
                case "sitemap:urlset" or "urlset" or "sitemap:sitemapindex" or "sitemapindex": return SitemapReader.Read(root, context);
            }
        }
        return null;
    }

    /// <summary>Where the markup of a feed begins, or -1: it may have junk before it, but a page is no feed whatever stands in it.</summary>
    private static int Start(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, MostJunk));
        var trimmed = head.TrimStart();
        if (trimmed.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || trimmed.StartsWith("<html", StringComparison.OrdinalIgnoreCase)) return -1;
        return Beginning().Match(text, 0, head.Length) is { Success: true } match ? match.Index : -1;
    }

    [GeneratedRegex(@"<\?xml\s|<(?:[\w-]{1,20}:)?(?:rss|rdf|feed|urlset|sitemapindex|channel)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Beginning();
}
