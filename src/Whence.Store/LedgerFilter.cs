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
/// <param name="ClaimantKey">Known id of the claimant, else the whole of the label (<see cref="ClaimantSummary.Key"/>).</param>
public sealed record LedgerFilter(string? Story = null, string? Concept = null, string? Subject = null, string? Claimant = null, string? State = null, string? Since = null, string? Until = null, int Limit = int.MaxValue, string? ClaimantKey = null);
