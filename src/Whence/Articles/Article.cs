using NodaTime;

namespace Whence.Articles;

/// <summary>One published text, as it came in.</summary>
/// <param name="Id">Stable name of the content: the first 16 hexadecimal digits of the SHA-256 of path-independent text and declared date.</param>
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
}

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
