namespace Whence.Ledger;

/// <summary>How many days the units of time have, at least and at most: a month has 28 to 31.</summary>
internal static class TimeUnits
{
    /// <summary>Least and greatest number of days; null for what is no unit of time.</summary>
    public static (double Least, double Most)? Days(string? unit) => unit switch
    {
        "second" => (1 / 86400.0, 1 / 86400.0),
        "minute" => (1 / 1440.0, 1 / 1440.0),
        "hour" => (1 / 24.0, 1 / 24.0),
        "day" => (1, 1),
        "week" => (7, 7),
        "month" => (28, 31),
        "year" => (365, 366),
        "decade" => (3652, 3653),
        _ => null,
    };
}
