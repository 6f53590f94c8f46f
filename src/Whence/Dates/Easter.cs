using NodaTime;

namespace Whence.Dates;

/// <summary>
/// Days that are counted from Easter, as packs give them: days after Easter Sunday, shifted by one of two numbers that say whose Easter it is.
/// The day by the rules of Jean Meeus, Astronomical Algorithms, chapter 8.
/// </summary>
internal static class Easter
{
    /// <summary>Added to the days after Easter where it is that of the Gregorian calendar, or that of the Julian one.</summary>
    public const int Western = 3000, Eastern = 5000;

    /// <summary>Days before Easter, at most, that a pack may name.</summary>
    private const int Before = 500;

    /// <summary>Whether the number of a day with a name is counted from Easter.</summary>
    public static bool Is(int holiday) => holiday > Western - Before;

    /// <summary>The day in a year.</summary>
    public static LocalDate In(int year, int holiday) =>
        holiday > Eastern - Before ? Julian(year).PlusDays(holiday - Eastern) : Gregorian(year).PlusDays(holiday - Western);

    private static LocalDate Gregorian(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var n = h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114;
        return new(year, n / 31, n % 31 + 1);
    }

    private static LocalDate Julian(int year)
    {
        var d = (19 * (year % 19) + 15) % 30;
        var n = d + (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7 + 114;
        return new LocalDate(year, n / 31, n % 31 + 1, CalendarSystem.Julian).WithCalendar(CalendarSystem.Iso);
    }
}
