namespace Whence.Lineage;

/// <summary>One piece of reporting that one or more articles copy, translate or relay.</summary>
/// <param name="Articles">The articles that come of it, the earliest first.</param>
/// <param name="Reason">Why they are one, in a sentence.</param>
/// <param name="Links">What joins them, pair by pair.</param>
public sealed record Origin(IReadOnlyList<Analysis> Articles, string Reason, IReadOnlyList<Link> Links);

/// <summary>How one article has what another has.</summary>
public enum LinkKind
{
    /// <summary>Both say by whose report they came.</summary>
    Stated,
    /// <summary>The same passages in the same language.</summary>
    Copied,
    /// <summary>The same facts in the same order in two languages.</summary>
    Translated,
}

/// <summary>Two articles that have one origin.</summary>
/// <param name="First">The earlier one.</param>
/// <param name="Second">The later one.</param>
/// <param name="Kind">What the link rests on.</param>
/// <param name="Reason">In a sentence.</param>
public sealed record Link(Analysis First, Analysis Second, LinkKind Kind, string Reason)
{
    /// <summary>Number of names, dates and figures that both have; 0 for a copy.</summary>
    public int SharedFacts { get; init; }

    /// <summary>Labels of the relays that both name.</summary>
    public IReadOnlyList<string> Relays { get; init; } = [];
}
