using Whence.Quantities;
using Whence.Sourcing;

namespace Whence.Ledger;

/// <summary>One claimant's figure, first asserted on a day, with every report of it.</summary>
/// <param name="Claimant">Who asserts it; null where no report names anybody.</param>
/// <param name="Quantity">The figure.</param>
/// <param name="Asserted">Day of the earliest report, ISO 8601, or null when unknown.</param>
/// <param name="Reports">Every article that has it, the earliest first.</param>
public sealed record Answer(Source? Claimant, Quantity Quantity, string? Asserted, IReadOnlyList<Report> Reports)
{
    /// <summary>Key of the claimant, one for all its labels; the outlet where an edited article names nobody; else null.</summary>
    public string? Voice => Reports[0].Voice;

    /// <summary>The numbers that the figure can mean.</summary>
    public Interval Interval { get; } = Interval.Of(Quantity);

    /// <summary>The claimant as messages name it.</summary>
    public string Name => Claimant?.Label ?? (Voice is null ? "nobody named" : "the outlet itself");

    /// <summary>The number that stands for the figure in comparisons: the one named, else the lower bound, else 0.</summary>
    internal double Number => Quantity.Value ?? Quantity.Low ?? 0;
}
