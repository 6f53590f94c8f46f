using NodaTime;
using Whence.Articles;
using Whence.Reading;

namespace Whence.Dates;

/// <summary>Works out when an undated article was published from the dates that its text names.</summary>
/// <remarks>
/// The latest full date of the text that is not in the future bounds publication from below. A bare weekday is at most a week old at publication:
/// of the seven days from that date on, the one on which the weekdays named are freshest (the sum of their ages is least) is the day of publication.
/// A full date that a verb in the past tells behind such days is of something before and bounds nothing.
/// A full date to which its weekday is given ("on Monday, 1 September 2025") is how an undated report names its own day, and nothing later is looked for.
/// </remarks>
internal static class PublicationDating
{
    public static PublicationDate? WorkOut(ReadText text, IReadOnlyList<TimeExpression> expressions)
    {
        TimeExpression? anchor = null;
        LocalDate? latest = null;
        foreach (var e in expressions)
        {
            if (e.Future || e is not { Year: not null, Month: not null, Day: not null } || (e.Weekday is null && IsBackground(e, expressions))) continue;
            if (DateResolver.Resolve(e, null, null) is { } value && (latest is null || value.First > latest)) (anchor, latest) = (e, value.First);
        }
        if (anchor is null || latest is not { } from) return null;
        var named = new List<string> { text.Span(anchor.First, anchor.Last).Of(text.Text) };
        if (HasWeekday(text, anchor, expressions)) return new(from, DateEvidence.Text, named[0]);
        var ages = new int[7];
        foreach (var e in expressions)
        {
            if (e.Weekday is not { } weekday || e.Day is not null || e.Future || e.Rule != Languages.DateRule.Absolute) continue;
            var words = text.Span(e.First, e.Last).Of(text.Text);
            if (!named.Contains(words)) named.Add(words);
            for (var later = 0; later < 7; later++) ages[later] += ((int)from.PlusDays(later).DayOfWeek - weekday + 7) % 7;
        }
        var published = from.PlusDays(Array.IndexOf(ages, ages.Min()));
        return new(published, DateEvidence.Text, string.Join(" + ", named));
    }

    /// <summary>A date that a verb in the past tells, behind days that the report has named without one ("this Thursday … On 20 December 2016 42 people died"), is of something before.</summary>
    private static bool IsBackground(TimeExpression date, IReadOnlyList<TimeExpression> expressions)
    {
        if (!date.Past && !date.Told) return false;
        foreach (var e in expressions)
            if (e.First >= date.First) return false;
            else if (e is { SetAside: false, Day: null } && (e.Weekday is not null || e.Relative is "today" or "yesterday")) return true;
        return false;
    }

    /// <summary>"Monday, 1 September 2025", and "this Thursday, 7 August 2025", which are two expressions.</summary>
    private static bool HasWeekday(ReadText text, TimeExpression date, IReadOnlyList<TimeExpression> expressions)
    {
        if (date.Weekday is not null) return true;
        foreach (var e in expressions)
            if (e.Weekday is not null && e.Day is null && (e.Last == date.First || (e.Last == date.First - 1 && text.IsMark(e.Last, ',')))) return true;
        return false;
    }
}
