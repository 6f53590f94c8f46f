using Whence.Articles;

namespace Whence.Web.Marking;

/// <summary>Words of an article that are marked on a page.</summary>
/// <param name="Span">Where they stand in its text.</param>
/// <param name="Kind">What they are: claim, quote, date, …; also the class that styles them.</param>
/// <param name="Id">Anchor on the page, of letters and digits.</param>
/// <param name="Reading">What they are read as, and by which rule: shown when a pointer or the focus is on them.</param>
internal sealed record Finding(TextSpan Span, string Kind, string Id, string Reading)
{
    /// <summary>Further classes, or null.</summary>
    public string? Classes { get; init; }

    /// <summary>A sign that stands before the words, such as a number; null for none.</summary>
    public string? Sign { get; init; }

    /// <summary>Where the sign leads.</summary>
    public string? SignLink { get; init; }

    /// <summary>What the sign says to those who do not see it.</summary>
    public string? SignLabel { get; init; }
}
