namespace Whence.Store;

/// <summary>Which rows of the ledgers to give; what is null asks nothing.</summary>
/// <param name="Story">Id of a story.</param>
/// <param name="Concept">Id of a concept.</param>
/// <param name="Subject">Part of the subject's English label, in any case.</param>
/// <param name="Claimant">Part of the claimant's label, in any case.</param>
/// <param name="State">single, agreed, revised or disputed.</param>
/// <param name="Since">Day (ISO 8601) on which, or after which, the figure was first asserted.</param>
/// <param name="Until">Day on which, or before which, it was.</param>
/// <param name="Limit">How many rows at most.</param>
public sealed record LedgerFilter(string? Story = null, string? Concept = null, string? Subject = null, string? Claimant = null, string? State = null, string? Since = null, string? Until = null, int Limit = int.MaxValue)
{
    /// <summary>How firmly the figure is stated: exact, about, at_least, …</summary>
    public string? Hedge { get; init; }

    /// <summary>The claimant itself, by its known id or its whole label.</summary>
    public string? Source { get; init; }

    /// <summary>Label of an agency or outlet that the words passed through.</summary>
    public string? Via { get; init; }

    /// <summary>Id of the article that has the words.</summary>
    public string? Article { get; init; }

    /// <summary>What the rows are sorted by; those that are equal in it stand as in the ledger.</summary>
    public LedgerOrder Order { get; init; }

    /// <summary>The greatest, the latest, the last of the alphabet first. What has no figure, day or name stands last either way.</summary>
    public bool Descending { get; init; }

    /// <summary>How many rows to leave out before the first.</summary>
    public int Offset { get; init; }
}
