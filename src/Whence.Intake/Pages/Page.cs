using Whence.Articles;

namespace Whence.Intake.Pages;

/// <summary>What an HTML page says: the text of its article, and what it tells about it.</summary>
public sealed record Page
{
    /// <summary>The canonical address where the page names a believable one (of the same site as the address it was fetched from), else the address it was fetched from; null where neither is known.</summary>
    public Uri? Address { get; init; }

    /// <summary>The headline without the name of the site, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The text in its order: paragraphs, subheadings, entries of lists, rows of tables; without mark-up, none empty. Empty where the page has no text.</summary>
    public IReadOnlyList<string> Paragraphs { get; init; } = [];

    /// <summary>Name of the outlet, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>Who wrote it, several names joined by commas; or null.</summary>
    public string? Author { get; init; }

    /// <summary>The language that the page claims to be in, as a BCP 47 tag, or null. Pages often claim the wrong one.</summary>
    public string? Language { get; init; }

    /// <summary>The day of publication in the outlet's own time zone, and what says so; null where nothing certain does.</summary>
    public PublicationDate? Published { get; init; }

    /// <summary>Agency or outlet that the page's metadata name as the source of the article, or null.</summary>
    public string? StatedSource { get; init; }

    /// <summary>Everything found that says something about the article, the strongest of each field first: also what was not believed.</summary>
    public IReadOnlyList<FieldEvidence> Evidence { get; init; } = [];

    /// <summary>What was unusual about the page.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The article: its title, a blank line, and its paragraphs with blank lines between them.</summary>
    /// <param name="path">Path of the file that the page came from, or null.</param>
    /// <returns>The article, or null where the page holds no text.</returns>
    public Article? ToArticle(string? path)
    {
        if (Paragraphs.Count == 0) return null;
        var text = string.Join("\n\n", Title is null ? Paragraphs : Paragraphs.Prepend(Title));
        var url = Address?.AbsoluteUri;
        return new(Article.Identify(text, Published?.Date, url), path, text, new(0, text.Length), Title, Published)
        {
            Url = url,
            Outlet = Outlet,
            Author = Author,
            StatedSource = StatedSource,
            Evidence = Evidence,
        };
    }
}
