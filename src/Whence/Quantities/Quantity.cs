using System.Globalization;

namespace Whence.Quantities;

/// <summary>A number as a text gives it.</summary>
/// <param name="Value">The number named, or null where none is ("thousands", "between 3 and 5").</param>
/// <param name="Low">Lower bound that the words give, inclusive, or null.</param>
/// <param name="High">Upper bound that the words give, inclusive, or null.</param>
/// <param name="Hedge">How firmly it is stated.</param>
/// <param name="Unit">Id of the unit: <c>person</c>, a measure, a currency, a unit of time; null where unknown.</param>
public sealed record Quantity(double? Value, double? Low, double? High, Hedge Hedge, string? Unit)
{
    /// <summary>A number with the bounds that its hedge gives.</summary>
    public static Quantity Of(double value, Hedge hedge, string? unit = null) => hedge switch
    {
        Hedge.Exact => new(value, value, value, hedge, unit),
        Hedge.AtLeast or Hedge.MoreThan => new(value, value, null, hedge, unit),
        Hedge.UpTo or Hedge.FewerThan => new(value, null, value, hedge, unit),
        _ => new(value, null, null, hedge, unit),
    };

    /// <summary>A plural that names no number: "thousands" is 1000 or more.</summary>
    public static Quantity AtLeastVaguely(double low, string? unit = null) => new(null, low, null, Hedge.Vague, unit);

    /// <summary>A range, both ends included.</summary>
    public static Quantity Range(double low, double high, string? unit = null) => new(null, low, high, Hedge.Between, unit);

    /// <summary>In English: "about 600", "more than 6,000", "3 to 5", "1,000 or more (no number named)".</summary>
    public override string ToString() => Hedge switch
    {
        Hedge.Exact => Number(Value),
        Hedge.About => "about " + Number(Value),
        Hedge.AtLeast => "at least " + Number(Value),
        Hedge.MoreThan => "more than " + Number(Value),
        Hedge.UpTo => "up to " + Number(Value),
        Hedge.FewerThan => "fewer than " + Number(Value),
        Hedge.Nearly => "nearly " + Number(Value),
        Hedge.Between => Number(Low) + " to " + Number(High),
        _ => Low is 10 or 12 ? "dozens" : Low == 100 ? "hundreds" : Low == 1000 ? "thousands" : Low == 1e6 ? "millions" : Low is null ? "several" : Number(Low) + " or more, no number named",
    };

    private static string Number(double? value) => value switch
    {
        null => "?",
        >= 1e9 when value % 1e7 == 0 => (value.Value / 1e9).ToString("0.##", CultureInfo.InvariantCulture) + " billion",
        >= 1e6 when value % 1e4 == 0 => (value.Value / 1e6).ToString("0.##", CultureInfo.InvariantCulture) + " million",
        _ => value.Value.ToString("#,##0.###", CultureInfo.InvariantCulture),
    };
}
