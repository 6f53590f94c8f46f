using Whence.Languages;
using Whence.Reading;

namespace Whence.Dates;

/// <summary>
/// Two dates that are the ends of one span: "between April 4 and May 13", "from 2014 to 2016", "2017-2019", "15 to 17 August". The words are those that
/// make a range of two numbers. "15 and 17 August" are two days,
/// two that follow on one another are a span ("15 and 16 August").
/// </summary>
internal sealed class DateSpans(ReadText text)
{
    /// <summary>How many tokens may stand between the ends, and how many words of a range before the first.</summary>
    private const int Reach = 3;

    private static readonly ulong Prepositions = Lexemes.Kinds(Lex.Preposition, Lex.In);
    private static readonly ulong Articles = Lexemes.Kinds(Lex.Determiner, Lex.Oblique);
    private static readonly ulong Between = Prepositions | Lexemes.Kinds(Lex.Of, Lex.Determiner);

    /// <summary>Puts one mention in the place of two that are the ends of a span.</summary>
    public void Join(List<DateMention> dates)
    {
        for (var i = 0; i + 1 < dates.Count; i++)
        {
            if (IsYearAhead(dates[i], dates[i + 1])) dates[i] = dates[i] with { Value = dates[i].Value with { First = dates[i].Value.First.PlusYears(-1) } };
            if (IsWeekdayBehind(dates[i], dates[i + 1])) dates[i + 1] = dates[i + 1] with { Value = dates[i + 1].Value with { First = dates[i].Value.First.Next(dates[i + 1].Value.First.DayOfWeek) } };
            var (from, to) = (dates[i], dates[i + 1]);
            if (!MayBeEnds(from, to) || (First(from, to) ?? (AreTwoDays(i > 0 ? dates[i - 1] : null, from, to) ? from.FirstToken : null)) is not { } first) continue;
            dates[i] = new(text.Span(first, to.LastToken), from.Value with { Until = to.Value.First }, "date.span") { FirstToken = first, LastToken = to.LastToken };
            dates.RemoveAt(i + 1);
        }
    }

    /// <summary>"from January to September", written in December: a bare month that begins a span lies before its end.</summary>
    private bool IsYearAhead(DateMention from, DateMention to) =>
        from.Value is { Precision: Precision.Month, Until: null } && to.Value.Precision == Precision.Month && from.LastToken - from.FirstToken == 1 && from.Value.First > to.Value.First && from.Value.First.PlusYears(-1) < to.Value.First
        && to.FirstToken - from.LastToken is >= 0 and <= Reach && text.SentenceOf(from.FirstToken) == text.SentenceOf(to.FirstToken) && First(from, to) is not null;

    /// <summary>"from Monday to Thursday", written on Tuesday: the weekday that ends a span is the next one behind its beginning.</summary>
    private bool IsWeekdayBehind(DateMention from, DateMention to) =>
        from is { Rule: DateMentions.WeekdayRule, Value: { Precision: Precision.Day, Until: null } } && to is { Rule: DateMentions.WeekdayRule, Value: { Precision: Precision.Day, Until: null } } && to.Value.First < from.Value.First
        && to.FirstToken - from.LastToken is >= 0 and <= Reach && text.SentenceOf(from.FirstToken) == text.SentenceOf(to.FirstToken) && First(from, to) is not null;

    private bool MayBeEnds(DateMention from, DateMention to) =>
        from.Value.Precision == to.Value.Precision && from.Value.Precision is Precision.Day or Precision.Month or Precision.Year && from.Value.First < to.Value.First
        && from.Value.Until is null && to.FirstToken - from.LastToken is >= 0 and <= Reach && text.SentenceOf(from.FirstToken) == text.SentenceOf(to.FirstToken);

    /// <summary>First token of the span of two dates, or null where they are none.</summary>
    private int? First(DateMention from, DateMention to)
    {
        if (IsDash(from.LastToken, to.FirstToken) || (to.IsSecondOfTwo && HasPreposition(from.LastToken, to.FirstToken))) return from.FirstToken;
        for (var at = Math.Max(text.Sentences[text.SentenceOf(from.FirstToken)].First, from.FirstToken - Reach); at <= from.FirstToken; at++)
        {
            var match = text.Pack.Figures.Longest(text.Tokens, at, (slot, i, into) => Read(slot, i, into, from, to));
            if (match?.Meaning is not (FigureRule.Range or FigureRule.Change) || match["low"] is not { } low || match["high"] is not { } high) continue;
            if (low.Last != from.LastToken || high.Last != to.LastToken) continue;
            if (low.First > at || HasPreposition(low.Last, high.First)) return at; // not "2014 or 2016"
        }
        return null;
    }

    /// <summary>"15 and 16 May": two days of the calendar in succession, joined by nothing but "and" and an article.</summary>
    private bool AreTwoDays(DateMention? before, DateMention from, DateMention to)
    {
        if (before?.Value.First.PlusDays(1) == from.Value.First && before.Value.Precision == Precision.Day) return false; // "15, 16 and 17 May"
        if (from.Value.Precision != Precision.Day || from.Rule is not "date.absolute" || to.Rule is not "date.absolute" || from.Value.First.PlusDays(1) != to.Value.First) return false;
        var and = from.LastToken;
        if (text.IsMark(and, '.')) and++;
        return text.Lexemes.Is(and, Lex.And) && !text.Tokens[and].NewLine && (to.FirstToken == and + 1 || (to.FirstToken == and + 2 && text.Lexemes.Is(and + 1, Lex.Determiner)));
    }

    private void Read(string slot, int at, List<Capture> into, DateMention from, DateMention to)
    {
        if (slot is not ("low" or "high")) return;
        if (slot is "high" && at + 1 == to.FirstToken && text.Lexemes.In(at, Articles)) into.Add(new(slot, at, to.LastToken, 0, "")); // "entre le 1er et le 3 novembre"
        foreach (var date in (ReadOnlySpan<DateMention>)[from, to])
            if (at >= date.FirstToken && at < date.LastToken) into.Add(new(slot, at, date.LastToken, 0, ""));
    }

    /// <summary>A dash, with or without blanks, or the hyphen of "January-August".</summary>
    private bool IsDash(int first, int last)
    {
        if (first < last) return last - first == 1 && text.IsDash(first) && !text.Tokens[last].NewLine;
        return text.Tokens[last].Glued && text.Text[text.Tokens[last].Start - 1] is '-' or '–';
    }

    private bool HasPreposition(int first, int last)
    {
        var found = false;
        for (var i = first; i < last; i++)
        {
            if (text.Tokens[i].NewLine || !text.Lexemes.In(i, Between)) return false;
            found |= text.Lexemes.In(i, Prepositions);
        }
        return found;
    }
}
