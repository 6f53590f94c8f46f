using NodaTime;
using Whence.Languages;

namespace Whence.Dates;

/// <summary>Turns expressions of time into dates, given the day of publication, with the news reading: what is bare lies in the nearest past.</summary>
internal static class DateResolver
{
    /// <summary>Years that a text may name (docs/packs.md); counting from a day of publication outside of them could leave the calendar.</summary>
    private const int EarliestYear = 1000, LatestYear = 2199;

    /// <summary>So many days nearer must a day and month without a year lie ahead than behind, where no word speaks of the future.</summary>
    private const int AheadCosts = 100;

    /// <summary>The same where a word tells what is done: one of the next weeks may still be meant ("asked them to wait until 20 March").</summary>
    private const int AheadOfPast = 300;

    /// <summary>The same where a verb is in the past, which may be that of another clause.</summary>
    private const int AheadOfTold = 200;

    /// <summary>The same of what something lasts until.</summary>
    private const int UntilOfTold = 50;

    /// <summary>What is done never lies ahead.</summary>
    private const int LongestYear = 366;

    /// <summary>A date named last that lies no more years behind is the one that "the previous year" counts from.</summary>
    private const int RecentYears = 2;

    /// <summary>A bare month that comes within so many months is that one, not the one of last year.</summary>
    private const int SoonMonths = 1;

    /// <summary>The same of one until which something lasts.</summary>
    private const int UntilMonths = 6;

    /// <summary>The date meant, or null where the words leave it open.</summary>
    /// <param name="published">Day of publication; null when unknown, and then only what names its year is resolved.</param>
    /// <param name="context">The last date that the text named before, for "two days later" and "that day".</param>
    /// <param name="quarter">The quarter that the text speaks of, for "the quarter" and "a year earlier".</param>
    public static CalendarValue? Resolve(TimeExpression e, LocalDate? published, CalendarValue? context, CalendarValue? quarter = null)
    {
        if (e.SetAside) return null;
        if (published is { Year: < EarliestYear or > LatestYear }) published = null;
        if (e.Rule == DateRule.Opening) return Opening(e, published, context);
        if (e.Rule == DateRule.Week) return CalendarWeeks.Resolve(e, e.Within is { } inner ? Resolve(inner, published, context) : null, published);
        if (e.Within is { } within)
        {
            if (Resolve(within, published, context) is not { } outer) return null;
            if (e.Rule == DateRule.Half && outer.Precision != Precision.Year) return outer; // "the first half of May"
            if (e.Weekday is { } day && e.Month is null) return outer.Precision == Precision.Week ? new(outer.First.PlusDays(day - 1), Precision.Day) : Resolve(e with { Within = null }, published, context);
            return Resolve(e with { Within = null, Year = outer.First.Year }, published, context);
        }
        if (e.Decade is { } decade) return Of(decade, 1, 1, decade % 100 == 0 && e.Unit == "century" ? Precision.Century : Precision.Decade);
        if (e is { Rule: DateRule.Half, Quarter: { } half }) return Half(e, half, published);
        if (e.Quarter is { } number) return Quarter(e, number, published);
        // "the 1988 period": the quarter spoken of, in another year
        if (e is { Rule: DateRule.Quarter, Year: { } other } && quarter is { } spoken) return Of(other, spoken.First.Month, 1, Precision.Quarter);
        if (e.Easter is not null) return Nearest(e, y => y is < 1 or > 9998 ? null : new(Easter.In(y, e.Easter.Value), Precision.Day), published);
        if (e is { Relative: "same_month", Year: { } its } && context is { } monthly) return Of(its, monthly.First.Month, 1, Precision.Month);
        if (e.Year is { } year && e.Month is null && e.Season is null) return Of(year, 1, 1, Precision.Year);
        if (e.Month is { } month) return InMonth(e, month, published);
        if (e.Season is { } season) return Season(e, season, published, context);
        if (published is null && e.Relative is "same_day" or "next_day" or "same_month" or "same_year" && context is { } named) return Relative(e.Relative, named.First, context);
        if (published is not { } today) return null;
        if (e is { Day: { } alone, Month: null }) return DayAlone(e, alone, today);
        if (e.Weekday is { } weekday) return Weekday(e, weekday, today, context);
        if (e.Relative is "year_before" && quarter is { } compared) return new(compared.First.PlusYears(-1), Precision.Quarter);
        if (e.Relative is "same_quarter" && quarter is not null) return quarter;
        if (e.Relative is "weekend") return Around("weekend", e.Future || (e.Until && !e.Past) || today.DayOfWeek >= IsoDayOfWeek.Saturday ? 0 : -1, today);
        if (e.Relative is { } relative) return Relative(relative, today, context);
        if (e is { Rule: DateRule.Ago, Unit: "year", Count: 1 } && quarter is { } reported) return new(reported.First.PlusYears(-1), Precision.Quarter);
        return e.Unit is { } unit ? Offset(e, unit, today, context) : null;
    }

    /// <summary>"the first nine months of 2024" from January on; without a year those of the year in which they were over last. Of anything but a year the whole.</summary>
    private static CalendarValue? Opening(TimeExpression e, LocalDate? published, CalendarValue? context)
    {
        var months = e.Unit switch { "month" => e.Count, "quarter" => 3 * e.Count, _ => 0 };
        var bare = published is { } today ? Of(today.Year - (today.Month < months ? 1 : 0), 1, 1, Precision.Year) : null;
        var whole = e.Within is { } within ? Resolve(within, published, context) : e.Year is { } year ? Of(year, 1, 1, Precision.Year) : bare;
        if (whole is not { Precision: Precision.Year, Until: null } of || months is < 1 or > 12 || months != Math.Floor(months)) return whole;
        return new(of.First, Precision.Month) { Until = months > 1 ? of.First.PlusMonths((int)months - 1) : null };
    }

    private static CalendarValue? Of(int year, int month, int day, Precision precision) =>
        year is < 1 or > 9999 || day > CalendarSystem.Iso.GetDaysInMonth(year, month) ? null : new(new(year, month, day), precision);

    private static CalendarValue? InMonth(TimeExpression e, int month, LocalDate? published)
    {
        if (e.Day is { } day) return Nearest(e, y => Of(y, month, day, Precision.Day), published);
        if (e.Year is { } year) return Of(year, month, 1, Precision.Month);
        if (published is not { } today) return null;
        var past = month <= today.Month ? today.Year : today.Year - 1;
        var shift = e.Rule switch
        {
            DateRule.Last => month == today.Month ? -1 : 0,
            DateRule.Next => month > today.Month ? today.Year - past : 1,
            DateRule.This => today.Year - past,
            // a bare month lies behind, but one that comes next: eleven months back a text would name the year
            _ => month != today.Month && (e.Future || (!e.Past && !e.Told && (month - today.Month + 12) % 12 <= (e.Until ? UntilMonths : SoonMonths))) ? 1 : 0,
        };
        return Of(past + shift, month, 1, Precision.Month);
    }

    /// <summary>A day of the calendar; without a year that of the year that brings it nearest, the past in doubt.</summary>
    private static CalendarValue? Nearest(TimeExpression e, Func<int, CalendarValue?> dayIn, LocalDate? published)
    {
        if (e.Year is { } year) return dayIn(year);
        if (published is not { } today) return null;
        CalendarValue? best = null;
        for (var y = today.Year - 1; y <= today.Year + 1; y++)
        {
            if (dayIn(y) is not { } candidate) continue;
            if (((e.Future && !IsNamed(candidate)) || e.Rule == DateRule.Next) && candidate.First < today) continue;
            if (e.Rule == DateRule.Last && candidate.First > today) continue;
            if (best is not { } b || Distance(candidate) < Distance(b)) best = candidate;
        }
        return best;

        bool IsNamed(CalendarValue value) => e.Weekday is { } named && value.Precision == Precision.Day && (int)value.First.DayOfWeek == named; // "was to be held on Friday 25 August"

        int Distance(CalendarValue value)
        {
            var days = Period.DaysBetween(today, value.First);
            return (e.Weekday is null || IsNamed(value) ? 0 : 2 * LongestYear) + (days <= 0 ? -days : days + (e.Future ? 0 : e.Done ? LongestYear : e.Past ? AheadOfPast : e.Until ? (e.Told ? UntilOfTold : 0) : e.Told ? AheadOfTold : AheadCosts));
        }
    }

    /// <summary>"on the 13th": the nearest such day, where no word says which way.</summary>
    private static CalendarValue? DayAlone(TimeExpression e, int day, LocalDate today)
    {
        CalendarValue? best = null;
        for (var shift = -2; shift <= 2; shift++)
        {
            var month = today.PlusMonths(shift);
            if (Of(month.Year, month.Month, day, Precision.Day) is not { } value) continue;
            if (value.First < today && (e.Future || e.Rule == DateRule.Next)) continue;
            if (value.First > today && (e.Rule == DateRule.Last || e.Past || e.Told || e.Done)) continue;
            if (best is not { } b || Away(value) < Away(b)) best = value;
        }
        return best;

        int Away(CalendarValue value) => Math.Abs(Period.DaysBetween(today, value.First));
    }

    /// <summary>A weekday so many days behind lies as near ahead that "until" it means that one, whatever the tense.</summary>
    private const int FarBehind = 5;

    /// <summary>One so many days behind is meant where a verb is in the past, though the words may also speak of what lies ahead ("on Sunday", "until Sunday").</summary>
    private const int JustBehind = 2;

    private static CalendarValue? Weekday(TimeExpression e, int weekday, LocalDate today, CalendarValue? context)
    {
        var day = (IsoDayOfWeek)weekday;
        var back = ((int)today.DayOfWeek - weekday + 7) % 7;
        var monday = today.PlusDays(1 - (int)today.DayOfWeek);
        var date = e.Rule switch
        {
            DateRule.Last => back == 0 ? today.PlusDays(-7) : today.PlusDays(-back),
            DateRule.Absolute when e.Until => Until(e.Past || e.Told),
            DateRule.Next when !e.SaysNext => Until(e.Past || (e.Told && back <= JustBehind)),
            DateRule.Next => today.Next(day),
            DateRule.This => OfThisWeek(monday.PlusDays(weekday - 1)),
            DateRule.Later => (context?.First ?? today).Next(day),
            DateRule.Earlier => (context?.First ?? today).Previous(day),
            _ => e.Future ? (back == 0 ? today : today.Next(day)) : today.PlusDays(-back),
        };
        return new(date, Precision.Day);

        // until the day itself, where it is today; what was prolonged until the day after tomorrow lies ahead, what was counted until the day before yesterday does not
        LocalDate Until(bool past) => e.Future ? today.Next(day) : back == 0 || e.Done || (past && back < FarBehind) ? today.PlusDays(-back) : today.Next(day);

        // "won this Sunday", written on Monday; "will land this Monday", written on Sunday
        LocalDate OfThisWeek(LocalDate named) => named < today && e.Future ? today.Next(day) : named > today && !e.Future && back < weekday - (int)today.DayOfWeek ? today.PlusDays(-back) : named;
    }

    private static CalendarValue? Quarter(TimeExpression e, int quarter, LocalDate? published)
    {
        if (e.Year is { } year) return Of(year, quarter * 3 - 2, 1, Precision.Quarter);
        if (published is not { } today) return null;
        // A quarter of this year where it has ended or is running, else the last one of that number.
        var thisYear = e.Future || quarter * 3 - 2 <= today.Month ? today.Year : today.Year - 1;
        return Of(thisYear, quarter * 3 - 2, 1, Precision.Quarter);
    }

    /// <summary>Six months; those of this year; of the last one where they have not begun and the clause tells what was.</summary>
    private static CalendarValue? Half(TimeExpression e, int half, LocalDate? published)
    {
        var year = e.Year ?? (published is { } today ? half == 1 || today.Month > 6 || (!e.Past && !e.Told) ? today.Year : today.Year - 1 : null);
        return year is { } known && Of(known, half * 6 - 5, 1, Precision.Month) is { } value ? value with { Until = value.First.PlusMonths(5) } : null;
    }

    private static CalendarValue? Season(TimeExpression e, string season, LocalDate? published, CalendarValue? context)
    {
        var start = season switch { "spring" => 3, "summer" => 6, "autumn" => 9, _ => 12 };
        if (e.Year is { } year) return Of(year, start, 1, Precision.Season);
        if (published is not { } today) return null;
        var current = start <= today.Month ? today.Year : today.Year - 1;
        var shift = e.Rule switch
        {
            DateRule.Last => today.Month >= start && today.Month < start + 3 ? -1 : 0,
            DateRule.Next => 1,
            DateRule.This => today.Year - current,
            _ => e.Future ? 1 : 0,
        };
        return Of(current + shift, start, 1, Precision.Season);
    }

    private static CalendarValue? Relative(string key, LocalDate today, CalendarValue? context) => key switch
    {
        "today" => new(today, Precision.Day),
        "yesterday" => new(today.PlusDays(-1), Precision.Day),
        "tomorrow" => new(today.PlusDays(1), Precision.Day),
        "day_before_yesterday" => new(today.PlusDays(-2), Precision.Day),
        "day_after_tomorrow" => new(today.PlusDays(2), Precision.Day),
        "year_before_last" => new(new(today.Year - 2, 1, 1), Precision.Year),
        "year_before" => context is { Precision: Precision.Month or Precision.Quarter } c && c.First.Year > 1 ? new(c.First.PlusYears(-1), c.Precision) { Until = c.Until?.PlusYears(-1) } : new(new(today.Year - 1, 1, 1), Precision.Year),
        "previous_year" => new(new((context is { } c && c.First.Year >= today.Year - RecentYears && c.First.Year <= today.Year ? c.First.Year : today.Year) - 1, 1, 1), Precision.Year),
        "previous_week" => context is { Precision: Precision.Week } w ? new(w.First.PlusWeeks(-1), Precision.Week) : Around("week", -1, today),
        "previous_month" => context is { Precision: Precision.Month, Until: null } m ? new(m.First.PlusMonths(-1), Precision.Month) : Around("month", -1, today),
        "year_before_quarter" => Around("quarter", -5, today),
        "same_quarter" => Around("quarter", -1, today),
        "last_day" => new(today.PlusDays(-1), Precision.Day) { Until = today },
        "same_day" => context is { Precision: Precision.Day } ? context : null,
        "next_day" => context is { Precision: Precision.Day } c ? new(c.First.PlusDays(1), Precision.Day) : null,
        "previous_day" => new((context is { Precision: Precision.Day } c ? c.First : today).PlusDays(-1), Precision.Day),
        "same_month" => context is { } c ? new(new(c.First.Year, c.First.Month, 1), Precision.Month) : null,
        "same_year" => context is { } c ? new(new(c.First.Year, 1, 1), Precision.Year) : null,
        _ => key.IndexOf('_') is var cut and > 0 ? Around(key[(cut + 1)..], key[..cut] switch { "last" => -1, "next" => 1, _ => 0 }, today) : null,
    };

    private static CalendarValue? Offset(TimeExpression e, string unit, LocalDate today, CalendarValue? context)
    {
        var count = e.Rule is DateRule.Ago or DateRule.Earlier ? -e.Count : e.Rule is DateRule.Ahead or DateRule.Later ? e.Count : 0;
        switch (e.Rule)
        {
            case DateRule.Last: return Around(unit, -1, today);
            case DateRule.This: return Around(unit, 0, today);
            case DateRule.Next: return Around(unit, 1, today);
        }
        if (count == 0 || count != Math.Floor(count)) return null;
        var later = e is { Rule: DateRule.Ahead, Future: false } && (e.Past || e.Told || e.Done); // "died in hospital in two days": counted from what was told
        if (e.Rule == DateRule.Later && context is null && (e.Past || e.Told || e.Done)) return null;
        if (later && context is not { Precision: Precision.Day }) return null;
        var from = (later || e.Rule is DateRule.Earlier or DateRule.Later) && context is { } c ? c.First : today;
        var n = (int)Math.Clamp(count, -3000, 3000);
        if (from.Year + (unit switch { "year" => n, "decade" => 10 * n, "century" => 100 * n, _ => n / 50 }) is < 1 or > 9990) return null;
        return unit switch
        {
            "day" => new(from.PlusDays(n), Precision.Day),
            "week" => new(from.PlusWeeks(n), Precision.Day),
            "month" => from.PlusMonths(n) is var m ? new(new(m.Year, m.Month, 1), Precision.Month) : null,
            "quarter" => from.PlusMonths(3 * n) is var q ? new(new(q.Year, q.Month - (q.Month - 1) % 3, 1), Precision.Quarter) : null,
            "year" => new(new(from.Year + n, 1, 1), Precision.Year),
            "decade" => new(new(from.Year + 10 * n, 1, 1), Precision.Year),
            "century" => new(new(from.Year + 100 * n, 1, 1), Precision.Year),
            _ => null,
        };
    }

    /// <summary>The unit of time around a day, or the one before or after: "last month", "this year".</summary>
    private static CalendarValue? Around(string unit, int shift, LocalDate today)
    {
        var monday = today.PlusDays(1 - (int)today.DayOfWeek);
        return unit switch
        {
            "day" => new(today.PlusDays(shift), Precision.Day),
            "weekend" => new(shift < 0 && today.DayOfWeek < IsoDayOfWeek.Saturday ? monday.PlusDays(-2) : monday.PlusDays(5 + 7 * shift), Precision.Weekend),
            "week" => new(monday.PlusWeeks(shift), Precision.Week),
            "month" => today.PlusMonths(shift) is var m ? new(new(m.Year, m.Month, 1), Precision.Month) : null,
            "quarter" => today.PlusMonths(3 * shift) is var q ? new(new(q.Year, q.Month - (q.Month - 1) % 3, 1), Precision.Quarter) : null,
            "year" => new(new(today.Year + shift, 1, 1), Precision.Year),
            "decade" => new(new(today.Year / 10 * 10 + 10 * shift, 1, 1), Precision.Decade),
            "century" => new(new(today.Year / 100 * 100 + 100 * shift, 1, 1), Precision.Century),
            "spring" or "summer" or "autumn" or "winter" => Season(new(0, 1, shift < 0 ? DateRule.Last : shift > 0 ? DateRule.Next : DateRule.This), unit, today, null),
            _ => null,
        };
    }
}
