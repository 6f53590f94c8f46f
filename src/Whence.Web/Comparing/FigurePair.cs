using Whence.Claims;

namespace Whence.Web.Comparing;

/// <summary>What became of a figure on its way from one article to another.</summary>
public enum FigureFate
{
    /// <summary>Both have it, from the same claimant and as firmly.</summary>
    Kept,
    /// <summary>Both speak of the same thing, but in another number, as firmly or less, or by another claimant.</summary>
    Changed,
    /// <summary>The second one leaves it out.</summary>
    Dropped,
    /// <summary>The first one does not have it.</summary>
    Added,
}

/// <summary>In what a figure differs between two articles.</summary>
[Flags]
public enum FigureDifference
{
    /// <summary>In nothing.</summary>
    None = 0,
    /// <summary>The number, or a bound.</summary>
    Number = 1,
    /// <summary>How firmly it is stated.</summary>
    Hedge = 2,
    /// <summary>The second one names nobody, where the first names a claimant.</summary>
    ClaimantDropped = 4,
    /// <summary>The second one names a claimant, where the first names nobody.</summary>
    ClaimantAdded = 8,
    /// <summary>They name different claimants.</summary>
    Claimant = 16,
    /// <summary>Who or what is counted.</summary>
    Subject = 32,
}

/// <summary>A figure of one article beside that of another.</summary>
/// <param name="First">The claim of the first article; null where it was added.</param>
/// <param name="Second">The claim of the second; null where it was dropped.</param>
/// <param name="Differences">In what they differ.</param>
public sealed record FigurePair(Claim? First, Claim? Second, FigureDifference Differences)
{
    /// <summary>What became of it.</summary>
    public FigureFate Fate => First is null ? FigureFate.Added : Second is null ? FigureFate.Dropped : Differences == FigureDifference.None ? FigureFate.Kept : FigureFate.Changed;
}
