using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Whence.Articles;

/// <summary>One published text, as it came in.</summary>
/// <param name="Id">Stable name of the content: see <see cref="Identify"/>.</param>
/// <param name="Path">Where it was read from (a file path as given by the caller), or null.</param>
/// <param name="Text">The whole text, unmodified: all spans point into it.</param>
/// <param name="Prose">The part of <paramref name="Text"/> that is prose (a declared header is not).</param>
/// <param name="Title">The headline where one stands apart in the text, else null.</param>
/// <param name="Declared">Date declared in the text's own header or known from the file's name, else null.</param>
public sealed record Article(string Id, string? Path, string Text, TextSpan Prose, string? Title, PublicationDate? Declared)
{
    /// <summary>Address of publication, or null.</summary>
    public string? Url { get; init; }

    /// <summary>Name of the outlet that published it, or null when unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>Who wrote it, as the page or feed names them, or null when unknown.</summary>
    public string? Author { get; init; }

    /// <summary>Agency or outlet that the article's own metadata names as its source (the <c>source</c> of a feed's item), or null: a stated relay.</summary>
    public string? StatedSource { get; init; }

    /// <summary>What title, date, outlet and the like rest on, where they come from metadata; empty for plain text.</summary>
    public IReadOnlyList<FieldEvidence> Evidence { get; init; } = [];

    /// <summary>The id of an article: the first 16 hexadecimal digits of the SHA-256 of its declared day, its text and, where it has one, its address. The same text at two addresses is two articles.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="declared">Day declared by the text or its metadata, or null.</param>
    /// <param name="url">Address of publication, or null.</param>
    public static string Identify(string text, LocalDate? declared, string? url = null)
    {
        var date = declared is { } day ? LocalDatePattern.Iso.Format(day) : "";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(url is null ? date + "\n" + text : date + "\n" + text + "\n" + url)).AsSpan(0, 8));
    }
}

/// <summary>What says something about an article.</summary>
/// <param name="Field">What it says: <c>title</c>, <c>published</c>, <c>outlet</c>, <c>author</c>, <c>language</c>, <c>url</c>, <c>source</c>.</param>
/// <param name="Value">What was read, as it stands there.</param>
/// <param name="From">Where it stands, e.g. <c>json-ld NewsArticle.datePublished</c>, <c>meta og:title</c>, <c>time</c>, <c>url</c>, <c>feed pubDate</c>.</param>
public sealed record FieldEvidence(string Field, string Value, string From);

/// <summary>The day an article was published, and what says so.</summary>
/// <param name="Date">Calendar day, in the outlet's own time zone.</param>
/// <param name="Evidence">What the date rests on.</param>
/// <param name="Text">The words or header that gave it.</param>
public sealed record PublicationDate(LocalDate Date, DateEvidence Evidence, string Text);

/// <summary>What a publication date rests on, from the strongest to the weakest.</summary>
public enum DateEvidence
{
    /// <summary>The text's own header.</summary>
    Declared,
    /// <summary>HTML or feed metadata.</summary>
    Metadata,
    /// <summary>The address.</summary>
    Url,
    /// <summary>Worked out from the words of the text.</summary>
    Text,
    /// <summary>The file's name.</summary>
    File,
}
