using NodaTime;
using Whence.Languages;
using Whence.Reading;

namespace Whence.Dates;

/// <summary>From expressions of time to the dates they mean, in order, each with the one before it as context.</summary>
internal static class DateMentions
{
    public static List<DateMention> Resolve(ReadText text, IReadOnlyList<TimeExpression> expressions, LocalDate? published)
    {
        var dates = new List<DateMention>();
        var context = new DateContext();
        foreach (var found in expressions)
        {
            var sentence = text.SentenceOf(found.First);
            var expression = context.WithYear(found, sentence, published);
            if (DateResolver.Resolve(expression, published, context.For(expression, sentence), context.QuarterAt(sentence)) is not { } value) continue;
            var first = expression.First;
            if (dates.Count > 0 && (IsInApposition(text, dates[^1], expression, value) || IsItsWeekday(text, dates[^1], expression, value)))
            {
                first = dates[^1].FirstToken;
                dates.RemoveAt(dates.Count - 1);
            }
            dates.Add(new(text.Span(first, expression.Last), value, RuleOf(expression)) { FirstToken = first, LastToken = expression.Last, IsSecondOfTwo = expression.From is not null });
            context.Add(value, sentence, comparison: expression.Relative is "year_before" or "year_before_quarter" or "previous_week" or "previous_month" || expression.Rule == DateRule.Ago || expression is { Rule: DateRule.Quarter, Quarter: null }, year: expression.Year is not null);
        }
        new DateSpans(text).Join(dates);
        return dates;
    }

    /// <summary>"yesterday, 21 November", "Friday (22 August)": a calendar date right behind another word for that day is one date with it.</summary>
    private static bool IsInApposition(ReadText text, DateMention before, TimeExpression e, CalendarValue value) =>
        e is { Day: not null, Month: not null } && value.Precision == Precision.Day && before.LastToken == e.First - 1 && text.Mark(e.First - 1) is ',' or '(' && !text.Tokens[e.First].NewLine
        && (before.Value == value || (before.Rule == WeekdayRule && before.Value.First.DayOfWeek == value.First.DayOfWeek));

    /// <summary>"today, on Friday": a weekday in commas right behind another word for that day is one date with it.</summary>
    private static bool IsItsWeekday(ReadText text, DateMention before, TimeExpression e, CalendarValue value) =>
        e is { Weekday: not null, Day: null } && before.Value == value && before.Rule is "date.relative" && text.Mark(before.LastToken) is ',' && text.SentenceOf(before.LastToken) == text.SentenceOf(e.First)
        && (e.First == before.LastToken + 1 || (e.First == before.LastToken + 2 && text.Lexemes.In(e.First - 1, Prepositions)));

    private static readonly ulong Prepositions = Lexemes.Kinds(Lex.In, Lex.Preposition);

    public const string WeekdayRule = "date.weekday";

    /// <summary>For each token, whether an expression of time holds it.</summary>
    public static bool[] Cover(ReadText text, IReadOnlyList<TimeExpression> expressions)
    {
        var covered = new bool[text.Tokens.Count];
        foreach (var e in expressions)
            for (var i = e.First; i < e.Last; i++) covered[i] = true;
        return covered;
    }

    private static string RuleOf(TimeExpression e) =>
        e.Relative is not null ? "date.relative" : e.Weekday is not null && e.Day is null ? WeekdayRule : "date." + e.Rule.ToString().ToLowerInvariant();
}
