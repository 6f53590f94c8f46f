using Whence.Languages;
using Whence.Reading;

namespace Whence.Dates;

/// <summary>Finds the expressions of time of a text, longest first, each token in at most one.</summary>
internal sealed class DateFinder
{
    private readonly ReadText _text;
    private readonly DateSlots _slots;
    private readonly BareYears _years;
    private readonly DateTenses _tenses;
    private readonly PatternSet<DateRule>.SlotReader _readSlot;

    /// <summary>What stands at each token without modifiers, as far as it was read: patterns ask for it again and again.</summary>
    private readonly TimeExpression?[] _unmodified;
    private static readonly TimeExpression Nothing = new(0, 0, DateRule.Absolute);

    private DateFinder(ReadText text)
    {
        _text = text;
        _slots = new(text, Unmodified);
        _years = new(text);
        _tenses = new(text);
        _unmodified = new TimeExpression?[text.Tokens.Count];
        _readSlot = _slots.Read;
    }

    /// <summary>All expressions in order of appearance.</summary>
    public static List<TimeExpression> Find(ReadText text)
    {
        var finder = new DateFinder(text);
        var found = new List<TimeExpression>();
        for (var i = 0; i < text.Tokens.Count;)
        {
            var expression = finder.At(i);
            if (expression is null) { i++; continue; }
            var whole = finder._tenses.Of(expression);
            if (whole is { Rule: DateRule.Told, Future: false, Past: false, Told: false, Done: false }) whole = whole with { SetAside = true };
            if (whole.From is { } from) found.Add(from.Expression with { Future = whole.Future, Past = whole.Past, Told = whole.Told, Done = whole.Done });
            found.Add(whole with { First = whole.From?.Next ?? whole.First });
            i = expression.Last;
        }
        return DateChains.Join(text, found);
    }

    private TimeExpression? At(int at)
    {
        var form = _text.Tokens[at].Form;
        if (!_slots.CanStart(at) && !_text.Pack.Dates.HasFirst(form) && !_text.Pack.DateModifiers.HasFirst(form)) return null;
        var best = Unmodified(at);
        var modified = _text.Pack.DateModifiers.Longest(_text.Tokens, at, _readSlot);
        return modified is not null && modified.Last > (best?.Last ?? 0) && Read(modified) is { } extended ? extended : best;
    }

    private TimeExpression? Unmodified(int at)
    {
        var read = _unmodified[at] ??= ReadUnmodified(at) ?? Nothing;
        return ReferenceEquals(read, Nothing) ? null : read;
    }

    private TimeExpression? ReadUnmodified(int at)
    {
        var best = NumericDates.At(_text, at);
        if (_text.Lexemes.Find(at, Lex.Relative) is { Exists: true } relative && relative.Last > (best?.Last ?? 0))
            best = WithYear(new(at, WithDaypart(relative.Last), DateRule.This) { Relative = relative.Key, SetAside = relative.Key is "today" && IsAge(relative.Last) });
        if (_slots.IsWeekday(at) && _text.Lexemes.Find(at, Lex.Weekday) is { Exists: true } weekday && weekday.Last > (best?.Last ?? 0))
            best = new(at, WithDaypart(weekday.Last), DateRule.Absolute) { Weekday = (int)weekday.Value };
        if (_text.Lexemes.Find(at, Lex.Holiday) is { Exists: true } holiday && holiday.Last >= (best?.Last ?? 0) && !GoesOnAsName(holiday.Last)) best = Holiday(at, holiday);
        if (best is null && _text.Lexemes.Find(at, Lex.DecadeName) is { Exists: true } decade) best = new(at, decade.Last, DateRule.Decade) { Decade = (int)decade.Value };
        if (best is null && _slots.YearAlone(at) is { } year) best = new(at, year.Last, DateRule.Year) { Year = (int)year.Value };
        var match = _text.Pack.Dates.Longest(_text.Tokens, at, _readSlot);
        if (match is not null && match.Last > (best?.Last ?? 0) && Read(match) is { } read) return read;
        return best is null && _years.At(at) ? new(at, at + 1, DateRule.Year) { Year = int.Parse(_text.Word(at), System.Globalization.CultureInfo.InvariantCulture) } : best;
    }

    /// <summary>"the same month of 2024": the month spoken of, in another year.</summary>
    private TimeExpression WithYear(TimeExpression month)
    {
        if (month.Relative is not "same_month") return month;
        return YearBehind(month.Last) is { } year ? month with { Last = year.Last, Year = Int(year.Value) } : month;
    }

    /// <summary>The year right behind something, or behind "of"; null where none stands there.</summary>
    private Capture? YearBehind(int at)
    {
        if (_text.Lexemes.Is(at, Lex.Of)) at++;
        var years = new List<Capture>();
        if (at < _text.Tokens.Count && _text.Tokens[at] is { IsNumber: true, NewLine: false }) _slots.Read("year", at, years);
        return years.Count > 0 ? years[0] : null;
    }

    /// <summary>A number and a word joined by a hyphen: "today 28-year-old" tells an age.</summary>
    private bool IsAge(int at) =>
        at + 1 < _text.Tokens.Count && _text.Tokens[at].IsNumber && !_text.Tokens[at].NewLine && _text.SentenceOf(at) == _text.SentenceOf(at - 1) && _text.Tokens[at + 1] is { IsWord: true, Glued: true };

    private int WithDaypart(int last) => _text.Lexemes.Find(last, Lex.Daypart) is { Exists: true } part && !_text.Tokens[last].NewLine ? part.Last : last;

    private TimeExpression? Read(PatternMatch<DateRule> match)
    {
        if (match.Meaning == DateRule.Opening) return Opening(match);
        if (match.Meaning == DateRule.Week && match["date"] is { } of) return Unmodified(of.First) is { From: null } day ? new(match.First, match.Last, DateRule.Week) { Within = day } : null;
        TimeExpression? within = null;
        int? year = null;
        if (match["date"] is { } inner && Unmodified(inner.First) is { } date)
        {
            if (match.Meaning == DateRule.Until) return date with { Until = true };
            if (match["month"] is null && match["season"] is null && match["weekday"] is null && match.Meaning is not (DateRule.Quarter or DateRule.FinalQuarter or DateRule.Half)) return date with { First = match.First, Last = match.Last };
            // "January-February" are two
            if (match["month"] is { } alone && date is { Month: not null }) return new(match.First, alone.Last, match.Meaning) { Month = (int)alone.Value };
            within = date is { Rule: DateRule.Year, Month: null } ? null : date;
            year = date.Year;
        }
        var ordinalDay = match.LastOf("day")?.Value ?? (match["month"] is not null ? match["ordinal"]?.Value : null);
        var expression = new TimeExpression(match.First, WithDaypart(match.Meaning == DateRule.Year ? BeforeContext(match) : match.Last), match.Meaning)
        {
            Year = Int(match.LastOf("year")?.Value) ?? (within is null ? year : null), Month = Int(match.LastOf("month")?.Value), Day = Int(ordinalDay),
            Weekday = Int(match.LastOf("weekday")?.Value), Season = match["season"]?.Key, Unit = match.Meaning == DateRule.Decade && match["ordinal"] is not null ? "century" : match["unit"]?.Key,
            Count = match["n"]?.Value ?? match["week"]?.Value ?? (match.Meaning is DateRule.Ago or DateRule.Earlier or DateRule.Later ? 1 : 0), Decade = Int(match["decade"]?.Value) ?? (match.Meaning == DateRule.Decade && match["ordinal"]?.Value is { } century ? (int)(100 * (century - 1)) : null),
            Quarter = match.Meaning == DateRule.FinalQuarter ? 4 : match.Meaning == DateRule.Quarter ? Int(match["quarter"]?.Value ?? match["ordinal"]?.Value ?? match["n"]?.Value) : Int(match["quarter"]?.Value),
            SetAside = match.Meaning == DateRule.Clock, Within = within, SaysNext = match.Meaning == DateRule.Next && match["weekday"] is { } named && SaysNext(match, named),
        };
        if (expression is { Day: null, Year: null, Within: null, Rule: DateRule.Absolute, Month: not null } && match.Last - match.First == 1 && (IsPartOfName(match.First) || IsWordOfItsOwn(match.First))) return null;
        if (match["decade"] is { } decade && _text.Tokens[match.Last - 1].IsNumber && _text.Lexemes.In(decade.First - 1, Lex.Determiner) && !_years.NothingIsCounted(match.Last)) return null; // "los 80"
        if (match.Meaning == DateRule.Year && match.LastOf("year") is { } last && (last.Last == match.Last ? _years.IsCount(match.First, last) : _years.EndsInUnit(last.Last))) return null; // "1200 Menschen"
        if (match.Meaning == DateRule.Told && _text.Pack.LocativeEndings.Length > 0 && !_text.IsLocative(match.Last - 1)) return null; // "vasarai"
        if (match["season"] is { } season && (IsPartOfTitle(season.First) || (match.Last == season.Last && _text.Lexemes.Is(season.Last, Lex.Of) && !_text.Tokens[season.Last].NewLine))) return null; // "the fall of the city"
        if (expression.Day > 31 || expression.Quarter is < 1 or > 4 || (match.Meaning == DateRule.Half && expression.Quarter > 2)) return null;
        return FirstOfTwo(expression, match) is { } first ? expression with { From = first } : expression;
    }

    private static readonly ulong Bounds = Lexemes.Kinds(Lex.Preposition, Lex.In, Lex.Determiner, Lex.Oblique, Lex.Daypart, Lex.But);

    /// <summary>Whether a word beside a weekday says that it lies ahead ("next Friday"), not only a preposition ("until Friday").</summary>
    private bool SaysNext(PatternMatch<DateRule> match, Capture weekday)
    {
        for (var i = match.First; i < match.Last; i++)
            if ((i < weekday.First || i >= weekday.Last) && _text.Tokens[i].IsWord && !_text.Lexemes.In(i, Bounds)) return true;
        return false;
    }

    private static readonly ulong GoesOn = Lexemes.Kinds(Lex.Of, Lex.In, Lex.Preposition, Lex.Oblique, Lex.Relative_, Lex.That, Lex.But);

    /// <summary>"the first nine months of 2024"; without a year only where nothing follows that says of what ("the first nine months of the war").</summary>
    private TimeExpression? Opening(PatternMatch<DateRule> match)
    {
        var whole = match["date"] is { } inner ? Unmodified(inner.First) : null;
        var year = Int(match["year"]?.Value);
        var named = whole is not null || year is not null;
        if (match["n"] is not { Value: var n } || match["unit"] is not { Key: var unit }) return null;
        if (!named && (unit is not "month" || n < 2 || (match.Last < _text.Tokens.Count && !_text.Tokens[match.Last].NewLine && _text.Lexemes.In(match.Last, GoesOn)))) return null;
        return new(match.First, match.Last, DateRule.Opening) { Within = whole, Year = year, Unit = unit, Count = n };
    }

    private static readonly ulong Context = Lexemes.Kinds(Lex.And, Lex.In, Lex.Preposition, Lex.That, Lex.Relative_, Lex.Be, Lex.Have);

    /// <summary>Where a year ends whose pattern also asks what follows it ("of {year},"; "of {year} was"): that is no part of the date.</summary>
    private int BeforeContext(PatternMatch<DateRule> match)
    {
        if (match.LastOf("year") is not { } year) return match.Last;
        for (var i = year.Last; i < match.Last; i++)
            if (!(_text.Tokens[i].IsMark ? _text.Mark(i) is not '.' : _text.Lexemes.In(i, Context))) return match.Last;
        return year.Last;
    }

    /// <summary>A pattern that has a slot twice tells two dates: the first with what its slots took first, up to where the second begins.</summary>
    private static (TimeExpression Expression, int Next)? FirstOfTwo(TimeExpression e, PatternMatch<DateRule> match)
    {
        var (last, next) = (0, int.MaxValue);
        foreach (var slot in (ReadOnlySpan<string>)["weekday", "day", "month", "year"])
        {
            if (match[slot] is not { } one || match.LastOf(slot) is not { } two || one.First == two.First) continue;
            (last, next) = (Math.Max(last, one.Last), Math.Min(next, two.First));
        }
        if (last == 0 || next < last) return null;
        return (e with { Last = last, Weekday = match["day"] is null ? Int(match["weekday"]?.Value) : null, Day = Int(match["day"]?.Value), Month = Int(match["month"]?.Value), Year = Int(match["year"]?.Value) }, next);
    }

    /// <summary>A month that stands alone beside another capitalised word ("Theresa May"), or with a capital where months have none, or that is also another word at the start of a sentence, is none.</summary>
    private bool IsPartOfName(int at)
    {
        if (_text.Tokens[at].Capitals == Capitals.None || _text.Pack.CapitalisedNouns) return false;
        if (at == _text.Sentences[_text.SentenceOf(at)].First) return _text.Lexemes.Is(at, Lex.Modal) || _text.Lexemes.Is(at, Lex.Future);
        return (_text.Pack.SmallMonths && _text.Tokens[at].Capitals == Capitals.Initial) || Capitalised(at - 1) || Capitalised(at + 1);

        bool Capitalised(int i) => i < _text.Tokens.Count && _text.Tokens[i] is { IsWord: true, Capitals: not Capitals.None } && !_text.Tokens[Math.Max(i, at)].NewLine && _text.Lexemes.At(i).Length == 0;
    }

    /// <summary>A day that has a name, with the year right behind it, where one stands there: "Christmas Eve 2019".</summary>
    private TimeExpression Holiday(int at, Lexeme holiday)
    {
        var year = YearBehind(holiday.Last);
        var day = new TimeExpression(at, year?.Last ?? holiday.Last, DateRule.Absolute) { Year = Int(year?.Value) };
        return Easter.Is((int)holiday.Value) ? day with { Easter = (int)holiday.Value } : day with { Month = (int)holiday.Value / 100, Day = (int)holiday.Value % 100 };
    }

    /// <summary>Whether a name goes on behind a day that has a name: "San Juan Opico".</summary>
    private bool GoesOnAsName(int next) =>
        !_text.Pack.CapitalisedNouns && next < _text.Tokens.Count && _text.Tokens[next] is { IsWord: true, NewLine: false, Capitals: not Capitals.None } && _text.SentenceOf(next) == _text.SentenceOf(next - 1);

    /// <summary>A short form of a month is a month with its dot or a number; elsewhere it is another word ("aug", "mar").</summary>
    private bool IsWordOfItsOwn(int at)
    {
        if (!_text.Pack.Abbreviations.Contains(Fold.Case(_text.Word(at)))) return false;
        return !_text.IsMark(at + 1, '.') && !Counted(at - 1) && !Counted(at + 1);

        bool Counted(int i) => i >= 0 && i < _text.Tokens.Count && _text.Tokens[i].IsNumber;
    }

    /// <summary>A capitalised season behind "of" is part of a name: "Jocurile Olimpice de Iarnă".</summary>
    private bool IsPartOfTitle(int at) => _text.Tokens[at].Capitals != Capitals.None && !_text.Pack.CapitalisedNouns && _text.Lexemes.In(at - 1, Lex.Of);

    private static int? Int(double? value) => value is { } number && number == Math.Floor(number) ? (int)number : null;
}
