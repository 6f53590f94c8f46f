using Whence.Claims;

namespace Whence.Ledger;

/// <summary>An article's own words for an answer.</summary>
/// <param name="Article">The article.</param>
/// <param name="Claim">The claim in it, as the article makes it.</param>
public sealed record Report(Analysis Article, Claim Claim)
{
    /// <summary>Why it stands in its question, in a sentence.</summary>
    public string Grouping { get; init; } = "";

    /// <summary>Why its claimant is taken for the one the answer names, where the article calls it otherwise; else null.</summary>
    public string? Identity { get; init; }

    /// <summary>Key of the claimant, one for all its labels in the story; of an edited article that names nobody, its outlet; else null.</summary>
    public string? Voice { get; init; }

    /// <summary>Place of the article among the versions that its outlet made of it, from 0.</summary>
    internal int Version { get; init; }

    /// <summary>The words that make the claim, unchanged.</summary>
    public string Words => Claim.Span.Of(Article.Article.Text);
}
