namespace Whence.Lineage;

/// <summary>One piece of reporting that one or more articles copy, translate or relay.</summary>
/// <param name="Articles">The articles that come of it, the earliest first.</param>
/// <param name="Reason">Why they are one, in a sentence.</param>
/// <param name="Links">What joins them, pair by pair.</param>
public sealed record Origin(IReadOnlyList<Analysis> Articles, string Reason, IReadOnlyList<Link> Links)
{
    /// <summary>Articles that took only some passages from here, and are otherwise of another origin or of unknown lineage.</summary>
    public IReadOnlyList<Link> Parts { get; init; } = [];

    /// <summary>It is what one article adds of its own to what it has from another origin.</summary>
    public bool IsAddition { get; init; }
}
