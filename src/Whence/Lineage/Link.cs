namespace Whence.Lineage;

/// <summary>How one article has what another has, from the strongest evidence to the weakest.</summary>
public enum LinkKind
{
    /// <summary>A later version of the same article: its outlet has edited it.</summary>
    Version,
    /// <summary>They say by whose report they came, or one names the other's outlet.</summary>
    Stated,
    /// <summary>The same passages in the same language.</summary>
    Copied,
    /// <summary>The same facts in the same order in two languages.</summary>
    Translated,
}

/// <summary>Two articles that have one origin.</summary>
/// <param name="First">The one that had it first: by date, by what is stated, else the more complete one.</param>
/// <param name="Second">The one that has it from there, or from where the first has it.</param>
/// <param name="Kind">What the link rests on.</param>
/// <param name="Reason">In a sentence.</param>
public sealed record Link(Analysis First, Analysis Second, LinkKind Kind, string Reason)
{
    /// <summary>What they share, in the order of the second one's text.</summary>
    public IReadOnlyList<Passage> Passages { get; init; } = [];

    /// <summary>Number of names, dates and figures that both have; 0 for a copy.</summary>
    public int SharedFacts { get; init; }

    /// <summary>Labels of the relays that both name.</summary>
    public IReadOnlyList<string> Relays { get; init; } = [];
}
