using NodaTime;

namespace Whence.Intake.Dates;

/// <summary>Days of the calendars that news is dated in.</summary>
internal static class CalendarDay
{
    /// <summary>No page is older; dates before are marks of a missing one.</summary>
    public static readonly LocalDate Earliest = new(1990, 1, 1);

    private const int Latest = 2200, Buddhist = 543;

    /// <summary>Years of the Persian calendar from 1990 on that are no years of the Hijri calendar in that time.</summary>
    private const int FirstPersian = 1369, LastPersian = 1409;

    /// <summary>The day where it exists and is of the time of the web; a year of the Buddhist era is known by its size.</summary>
    public static LocalDate? Gregorian(int year, int month, int day)
    {
        if (IsBuddhist(year)) year -= Buddhist;
        return year >= Earliest.Year && year <= Latest && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new(year, month, day) : null;
    }

    /// <summary>Whether a year can only be of the Buddhist era.</summary>
    public static bool IsBuddhist(int year) => year >= Earliest.Year + Buddhist && year <= Latest + Buddhist;

    /// <summary>The day of the Gregorian calendar for one of the Persian calendar, where it exists and is of the time of the web.</summary>
    public static LocalDate? Persian(int year, int month, int day)
    {
        var calendar = CalendarSystem.PersianAstronomical;
        return year is >= FirstPersian and <= LastPersian && month is >= 1 and <= 12 && day >= 1 && day <= calendar.GetDaysInMonth(year, month) ? new LocalDate(year, month, day, calendar).WithCalendar(CalendarSystem.Iso) : null;
    }
}
