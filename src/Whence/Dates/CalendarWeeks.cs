using NodaTime;
using NodaTime.Calendars;

namespace Whence.Dates;

/// <summary>Weeks that are named by a number or by a day: "week 6 of 2026", "the week of 12 May".</summary>
internal static class CalendarWeeks
{
    /// <param name="e">The expression; its count is the number of the week.</param>
    /// <param name="outer">The date that its words name the week by, or null.</param>
    /// <param name="published">Day of publication, or null.</param>
    public static CalendarValue? Resolve(TimeExpression e, CalendarValue? outer, LocalDate? published)
    {
        if (e.Within is not null)
            return outer is { Precision: Precision.Day, Until: null } day ? new(Monday(day.First), Precision.Week) : outer;
        var rule = WeekYearRules.Iso;
        var year = e.Year ?? (published is { } today ? rule.GetWeekYear(today) - (rule.GetWeekOfWeekYear(today) < e.Count && !e.Future ? 1 : 0) : null);
        if (year is not { } known || e.Count < 1 || e.Count > rule.GetWeeksInWeekYear(known)) return null;
        return new(rule.GetLocalDate(known, (int)e.Count, IsoDayOfWeek.Monday), Precision.Week);
    }

    private static LocalDate Monday(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);
}
