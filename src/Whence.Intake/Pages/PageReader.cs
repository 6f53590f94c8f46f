using NodaTime;
using Whence.Articles;

namespace Whence.Intake.Pages;

/// <summary>Reads an HTML page: the article on it, and what the page tells about the article.</summary>
public static class PageReader
{
    /// <summary>Pages of more bytes are cut there, with a diagnostic.</summary>
    public const int LongestPage = 16 * 1024 * 1024;

    /// <summary>Reads a page from its bytes.</summary>
    /// <param name="html">The bytes as they came, decompressed.</param>
    /// <param name="contentType">The header Content-Type of the answer, for its charset; or null.</param>
    /// <param name="address">Where the page was fetched from, or null.</param>
    /// <param name="latest">No publication date after this day is believed: the day of fetching, or of the crawl. Null: no limit.</param>
    /// <param name="cancel">Ends the reading when its time is over.</param>
    /// <exception cref="OperationCanceledException">The deadline has passed.</exception>
    public static Page Read(ReadOnlySpan<byte> html, string? contentType, Uri? address, LocalDate? latest, CancellationToken cancel = default)
    {
        var diagnostics = new List<Diagnostic>();
        if (html.Length > LongestPage)
        {
            diagnostics.Add(TooLong(html.Length, "bytes"));
            html = html[..LongestPage];
            while (html.Length > LongestPage - 4 && (html[^1] & 0xC0) == 0x80) html = html[..^1]; // no half of a UTF-8 character
            if (html[^1] >= 0xC0) html = html[..^1];
        }
        var (text, note) = PageDecoder.Decode(html, contentType);
        if (note is not null) diagnostics.Add(note);
        return Read(text, address, latest, diagnostics, cancel);
    }

    /// <summary>Reads a page from its text.</summary>
    /// <param name="html">The page, decoded.</param>
    /// <param name="address">Where the page was fetched from, or null.</param>
    /// <param name="latest">No publication date after this day is believed. Null: no limit.</param>
    /// <param name="cancel">Ends the reading when its time is over.</param>
    /// <exception cref="OperationCanceledException">The deadline has passed.</exception>
    public static Page Read(string html, Uri? address, LocalDate? latest, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(html);
        return Read(html, address, latest, [], cancel);
    }

    private static Page Read(string html, Uri? address, LocalDate? latest, List<Diagnostic> diagnostics, CancellationToken cancel)
    {
        if (html.Length > LongestPage)
        {
            diagnostics.Add(TooLong(html.Length, "characters"));
            html = html[..LongestPage];
        }
        var (document, tooDeep) = PageParser.Parse(html, cancel);
        using var parsed = document;
        if (tooDeep) diagnostics.Add(new("nested-too-deep", null, "The page nests its elements deeper than 400; deeper tags were left out and their text kept."));
        var tree = PageTree.Of(document);
        cancel.ThrowIfCancellationRequested();
        var facts = PageFields.Facts(tree, address);
        var outlet = PageOutlet.Outlet(facts);
        var title = PageTitle.Find(facts, outlet);
        var body = BodyFinder.Find(facts, title);
        var language = PageFields.Language(facts);
        cancel.ThrowIfCancellationRequested();
        var given = GivenText.Instead(facts, body);
        if (given is not null) diagnostics.Add(new("linked-data", null, "The text was taken from the page's linked data (articleBody), of which the page itself shows less than a third."));
        else if (body.Blocks.Count == 0) diagnostics.Add(new("empty", null, "The page holds no text that reads as an article."));
        return new Page
        {
            Address = PageAddress.Find(facts),
            Title = title,
            Paragraphs = given ?? [.. body.Blocks.Select(b => b.Text)],
            Outlet = outlet,
            Author = PageOutlet.Author(facts),
            Language = language,
            Published = PageDates.Find(facts, latest, body, language),
            StatedSource = PageOutlet.Source(facts, outlet),
            Evidence = facts.Evidence,
            Diagnostics = diagnostics,
        };
    }

    private static Diagnostic TooLong(int length, string unit) =>
        new("too-long", null, FormattableString.Invariant($"The page has {length:N0} {unit}; only the first {LongestPage:N0} were read."));
}
