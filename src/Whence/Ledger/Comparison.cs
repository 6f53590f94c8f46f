namespace Whence.Ledger;

/// <summary>What two answers say of each other.</summary>
public enum ComparisonKind
{
    /// <summary>The same claimant gives another figure.</summary>
    Revision,
    /// <summary>A count that grows has grown: a later, higher figure of another claimant.</summary>
    Update,
    /// <summary>Two claimants stand by figures that cannot both be right.</summary>
    Dispute,
}

/// <summary>Two answers held against each other.</summary>
/// <param name="Kind">What they say of each other.</param>
/// <param name="First">The earlier one.</param>
/// <param name="Second">The later one.</param>
/// <param name="Reason">In a sentence.</param>
public sealed record Comparison(ComparisonKind Kind, Answer First, Answer Second, string Reason);
