using System.Globalization;
using Whence.Languages;
using Whence.Reading;

namespace Whence.Dates;

/// <summary>Joins expressions of time that stand beside one another: "15, 16 and 17 August", "in 2010 and 2013", "between April and June 2024".</summary>
internal sealed class DateChains
{
    /// <summary>Years in one chain lie so close together; four digits further off may be a number.</summary>
    private const int YearsApart = 30;

    private readonly ReadText _text;
    private readonly List<TimeExpression> _all = [];

    private DateChains(ReadText text) => _text = text;

    /// <summary>The expressions with what stands joined to them, in order of appearance.</summary>
    public static List<TimeExpression> Join(ReadText text, List<TimeExpression> found)
    {
        var chains = new DateChains(text);
        foreach (var one in found)
        {
            var expression = chains.FeastOfTheYearBefore(chains.WeekdayLikeTheOneBefore(one));
            chains.YearToThoseBefore(expression);
            chains.Before(expression);
            chains._all.Add(expression);
            chains.YearsBehind(expression);
        }
        chains._all.RemoveAll(Overtaken(chains._all));
        return chains._all;
    }

    /// <summary>A year that was joined to the one before it and is also read by itself counts once.</summary>
    private static Predicate<TimeExpression> Overtaken(List<TimeExpression> all)
    {
        var last = 0;
        return e =>
        {
            if (e.First < last) return true;
            last = e.Last;
            return false;
        };
    }

    /// <summary>"until Thursday or Friday": both lie ahead. "from Monday until Thursday" is a span, and lies where it begins.</summary>
    private TimeExpression WeekdayLikeTheOneBefore(TimeExpression e) =>
        e is { Weekday: not null, Day: null, Rule: DateRule.Absolute } && _all.Count > 0 && _all[^1] is { Weekday: not null, Day: null, Rule: DateRule.Next } before && AreJoined(before.Last, e.First)
            ? e with { Rule = before.Rule }
            : e is { Weekday: not null, Until: true } && _all.Count > 0 && _all[^1] is { Weekday: not null } from && e.First - from.Last is > 0 and <= 3 ? e with { Until = false } : e;

    /// <summary>"last year at Easter": one day, of that year.</summary>
    private TimeExpression FeastOfTheYearBefore(TimeExpression e)
    {
        if (e is not { Easter: not null, Year: null } || _all.Count == 0 || _all[^1] is not { Relative: "last_year" or "this_year" or "next_year" } year || !(year.Last == e.First || AreJoined(year.Last, e.First))) return e;
        _all.RemoveAt(_all.Count - 1);
        return e with { First = year.First, Within = year };
    }

    /// <summary>"from 30 August to 2 September 2025": the first lies in the year of the second, or in the one before it.</summary>
    private void YearToThoseBefore(TimeExpression e)
    {
        if (e is not { Year: { } year, Month: { } month }) return;
        for (var (i, next) = (_all.Count - 1, e.First); i >= 0; i--)
        {
            var before = _all[i];
            if (before is not { Year: null, Within: null, Month: { } earlier, Rule: DateRule.Absolute } || !AreJoined(before.Last, next)) return;
            _all[i] = before with { Year = earlier > month ? year - 1 : year };
            next = before.First;
        }
    }

    /// <summary>Bare numbers before a date that name days of its month ("15, 16 and 17 August") or years ("2018 and 2019" before a word for years).</summary>
    private void Before(TimeExpression e)
    {
        var years = e is { Rule: DateRule.Year, Month: null };
        var value = years ? e.Year : e is { Rule: DateRule.Absolute, Month: not null } ? e.Day : null;
        if (value is null || Number(e.First) != value) return;
        var at = _all.Count;
        var linked = IsLink(e.Last);
        for (var first = e.First; ;)
        {
            var i = first - 1;
            if (_text.Lexemes.Is(i, Lex.Determiner)) i--;
            if (_text.IsMark(i, ',') ? !linked : !IsLink(i)) return;
            linked = true;
            i--;
            if (_text.Pack.OrdinalDot && _text.IsMark(i, '.')) i--;
            if (Number(i) is not { } number || number >= value || (years ? value - number > YearsApart : number < 1)) return;
            if ((at > 0 && _all[at - 1].Last > i) || (_text.Tokens[i].Glued && _text.Tokens[i - 1].IsWord)) return;
            _all.Insert(at, e with { First = i, Last = i + 1, Day = years ? null : number, Year = years ? number : e.Year, Weekday = null });
            (first, value) = (i, number);
        }
    }

    /// <summary>"in 2010, 2013 and 2016": years that follow another one.</summary>
    private void YearsBehind(TimeExpression e)
    {
        while (e is { Year: { } year, SetAside: false })
        {
            var links = IsLink(e.Last - 1) ? 1 : 0;
            var i = e.Last;
            for (; links < 2 && i < _text.Tokens.Count && !_text.Tokens[i].NewLine && (IsLink(i) || Goes(i) || _text.IsMark(i, ',')); i++) links++;
            if (links == 0 || i >= _text.Tokens.Count || _text.Tokens[i].NewLine || Number(i) is not { } next || next <= year || next - year > YearsApart) return;
            if (_text.IsMark(i - 1, ',') && i + 1 < _text.Tokens.Count && !_text.IsMark(i + 1, ',') && !IsLink(i + 1)) return;
            e = new(i, i + 1, DateRule.Year) { Year = next, Future = e.Future };
            _all.Add(e);
        }
    }

    private bool AreJoined(int from, int to)
    {
        if (to == from) return _text.Tokens[to].Glued; // January-February
        if (to - from > 3) return false;
        for (var i = from; i < to; i++)
            if (_text.Tokens[i].NewLine || !(IsLink(i) || Goes(i))) return false;
        return true;
    }

    private bool IsLink(int at) => at >= 0 && at < _text.Tokens.Count && (_text.Lexemes.Is(at, Lex.And) || _text.Mark(at) is '-' or '–' or '—' or '/');

    private static readonly ulong Between = Lexemes.Kinds(Lex.In, Lex.Preposition, Lex.Of, Lex.Determiner);

    private bool Goes(int at) => _text.Lexemes.In(at, Between);

    private int? Number(int at) =>
        at >= 0 && at < _text.Tokens.Count && _text.Tokens[at].IsNumber && _text.Word(at) is { Length: <= 2 or 4 } digits && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
