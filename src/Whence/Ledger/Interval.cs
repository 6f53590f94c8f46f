using Whence.Quantities;

namespace Whence.Ledger;

/// <summary>The numbers that a hedged figure can mean, for telling whether two figures can both be right.</summary>
/// <param name="Low">Least, inclusive.</param>
/// <param name="High">Greatest, inclusive; may be infinite.</param>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>"About" and "nearly" leave this share of room.</summary>
    private const double Room = 0.15;

    /// <summary>A vague plural reaches so many times its scale: "thousands" may be 14,000, "dozens" are not 5,000.</summary>
    private const double VagueReach = 100;

    /// <summary>The numbers that a figure can mean; durations in days.</summary>
    public static Interval Of(Quantity quantity)
    {
        var bare = Bare(quantity);
        return TimeUnits.Days(quantity.Unit) is var (least, most) ? new(bare.Low * least, bare.High * most) : bare;
    }

    private static Interval Bare(Quantity quantity)
    {
        var value = quantity.Value ?? 0;
        return quantity.Hedge switch
        {
            Hedge.Exact => new(value, value),
            Hedge.About => new(value * (1 - Room), value * (1 + Room)),
            Hedge.AtLeast or Hedge.MoreThan => new(value, double.PositiveInfinity),
            Hedge.UpTo or Hedge.FewerThan => new(0, value),
            Hedge.Nearly => new(value * (1 - Room), value),
            Hedge.Between => new(quantity.Low ?? 0, quantity.High ?? double.PositiveInfinity),
            _ => new(quantity.Low ?? 2, (quantity.Low ?? double.PositiveInfinity) * VagueReach),
        };
    }

    /// <summary>Whether some number lies in both.</summary>
    public bool Meets(Interval other) => Low <= other.High && other.Low <= High;

    /// <summary>The sums of a number of each.</summary>
    public static Interval operator +(Interval a, Interval b) => new(a.Low + b.Low, a.High + b.High);
}
