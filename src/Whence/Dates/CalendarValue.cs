using System.Globalization;
using NodaTime;
using NodaTime.Calendars;

namespace Whence.Dates;

/// <summary>How exact a calendar value is.</summary>
public enum Precision
{
    /// <summary>One day.</summary>
    Day,
    /// <summary>Two days of a weekend, written as an interval.</summary>
    Weekend,
    /// <summary>An ISO week.</summary>
    Week,
    /// <summary>A month of a year.</summary>
    Month,
    /// <summary>A season of a year (EDTF months 21 to 24).</summary>
    Season,
    /// <summary>A quarter of a year (EDTF months 33 to 36).</summary>
    Quarter,
    /// <summary>A year.</summary>
    Year,
    /// <summary>Ten years (EDTF "199X").</summary>
    Decade,
    /// <summary>A hundred years (EDTF "19XX").</summary>
    Century,
}

/// <summary>A date, more or less exact.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Precision">How exact it is.</param>
public readonly record struct CalendarValue(LocalDate First, Precision Precision)
{
    /// <summary>Its last day.</summary>
    public LocalDate Last => Precision switch
    {
        Precision.Weekend => First.PlusDays(1),
        Precision.Week => First.PlusDays(6),
        Precision.Month => First.With(DateAdjusters.EndOfMonth),
        Precision.Season or Precision.Quarter => First.PlusMonths(2).With(DateAdjusters.EndOfMonth),
        Precision.Year => new(First.Year, 12, 31),
        Precision.Decade => new(First.Year + 9, 12, 31),
        Precision.Century => new(First.Year + 99, 12, 31),
        _ => First,
    };

    /// <summary>In EDTF (ISO 8601-2); a week as in ISO 8601, <c>2025-W33</c>.</summary>
    public string ToEdtf() => Precision switch
    {
        Precision.Day => Iso(First),
        Precision.Weekend => $"{Iso(First)}/{Iso(First.PlusDays(1))}",
        Precision.Week => string.Create(CultureInfo.InvariantCulture, $"{WeekYearRules.Iso.GetWeekYear(First):0000}-W{WeekYearRules.Iso.GetWeekOfWeekYear(First):00}"),
        Precision.Month => string.Create(CultureInfo.InvariantCulture, $"{First.Year:0000}-{First.Month:00}"),
        Precision.Season => string.Create(CultureInfo.InvariantCulture, $"{First.Year:0000}-{21 + (First.Month % 12 - 3 + 12) % 12 / 3}"),
        Precision.Quarter => string.Create(CultureInfo.InvariantCulture, $"{First.Year:0000}-{33 + (First.Month - 1) / 3}"),
        Precision.Year => First.Year.ToString("0000", CultureInfo.InvariantCulture),
        Precision.Decade => (First.Year / 10).ToString("000", CultureInfo.InvariantCulture) + "X",
        _ => (First.Year / 100).ToString("00", CultureInfo.InvariantCulture) + "XX",
    };

    private static string Iso(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}");
}
