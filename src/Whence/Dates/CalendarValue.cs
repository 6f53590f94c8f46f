using System.Globalization;
using NodaTime;

namespace Whence.Dates;

/// <summary>How exact a calendar value is.</summary>
public enum Precision
{
    /// <summary>One day.</summary>
    Day,
    /// <summary>Two days of a weekend, written as an interval.</summary>
    Weekend,
    /// <summary>A week from Monday to Sunday, written as an interval.</summary>
    Week,
    /// <summary>A month of a year.</summary>
    Month,
    /// <summary>A season of a year (EDTF months 21 to 24).</summary>
    Season,
    /// <summary>A quarter of a year, written as an interval of months.</summary>
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
    /// <summary>First day of the last day, month or year of a span ("from April to June"); null where the words name one only.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Its last day.</summary>
    public LocalDate Last => LastOf(Until ?? First);

    private LocalDate LastOf(LocalDate last) => Precision switch
    {
        Precision.Weekend => last.PlusDays(1),
        Precision.Week => last.PlusDays(6),
        Precision.Month => last.With(DateAdjusters.EndOfMonth),
        Precision.Season or Precision.Quarter => last.PlusMonths(2).With(DateAdjusters.EndOfMonth),
        Precision.Year => new(last.Year, 12, 31),
        Precision.Decade => new(last.Year + 9, 12, 31),
        Precision.Century => new(last.Year + 99, 12, 31),
        _ => last,
    };

    /// <summary>In EDTF (ISO 8601-2); a weekend, a week, a quarter and a span as intervals, <c>2025-08-11/2025-08-17</c> (<c>docs/decisions/0100</c>).</summary>
    public string ToEdtf() => Until is { } until ? $"{One(First)}/{One(until)}" : One(First);

    private string One(LocalDate day) => Precision switch
    {
        Precision.Day => Iso(day),
        Precision.Weekend => $"{Iso(day)}/{Iso(day.PlusDays(1))}",
        Precision.Week => $"{Iso(day)}/{Iso(day.PlusDays(6))}",
        Precision.Month => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}"),
        Precision.Season => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{21 + (day.Month % 12 - 3 + 12) % 12 / 3}"),
        Precision.Quarter => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}/{day.Year:0000}-{day.Month + 2:00}"),
        Precision.Year => day.Year.ToString("0000", CultureInfo.InvariantCulture),
        Precision.Decade => (day.Year / 10).ToString("000", CultureInfo.InvariantCulture) + "X",
        _ => (day.Year / 100).ToString("00", CultureInfo.InvariantCulture) + "XX",
    };

    private static string Iso(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}");
}
