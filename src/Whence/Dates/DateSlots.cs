using System.Globalization;
using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Dates;

/// <summary>Reads the slots of date patterns: every way in which a slot can be filled at a token.</summary>
internal sealed class DateSlots(ReadText text, Func<int, TimeExpression?> dateAt)
{
    private readonly Lexemes _lexemes = text.Lexemes;

    public void Read(string slot, int at, List<Capture> into)
    {
        switch (slot)
        {
            case "day": Day(at, into); break;
            case "ordinal": Ordinal(slot, at, 31, into); break;
            case "month": if (IsMonth(at)) FromLexeme(slot, at, Lex.Month, into, mayEndInDot: true); break;
            case "weekday": if (IsWeekday(at)) FromLexeme(slot, at, Lex.Weekday, into, mayEndInDot: true); break;
            case "unit": FromLexeme(slot, at, Lex.TimeUnit, into); break;
            case "season": FromLexeme(slot, at, Lex.Season, into); break;
            case "daypart": FromLexeme(slot, at, Lex.Daypart, into); break;
            case "year": Year(at, into); break;
            case "decade": Decade(at, into); break;
            case "n": Count(at, into); break;
            case "quarter": Quarter(at, into); break;
            case "week": Week(at, into); break;
            case "time": Time(at, into); break;
            case "date":
                if (dateAt(at) is { SetAside: false } date) into.Add(new(slot, at, date.Last, 0, ""));
                break;
        }
    }

    private static readonly ulong Beginnings = NumberReader.Beginnings | Reading.Lexemes.Kinds(Lex.Ordinal, Lex.Month, Lex.Weekday, Lex.TimeUnit, Lex.Season, Lex.Daypart, Lex.Relative, Lex.DecadeName, Lex.Holiday);

    /// <summary>Whether any slot, or a date without a pattern, may begin at a token: false for most.</summary>
    public bool CanStart(int at)
    {
        if (_lexemes.Starts(at, Beginnings)) return true;
        ref readonly var token = ref text.Tokens[at];
        return token.IsNumber || text.Text[token.Start] is '\'' or '’' or '‘' or 'I' or 'Q' or 'q';
    }

    /// <summary>"21h30", "03H47": the symbol of the hour and minutes, right behind a number.</summary>
    private bool HasMinutes(int at) =>
        at < text.Tokens.Count && text.Tokens[at] is { IsWord: true, Glued: true } && text.Word(at) is ['h' or 'H', >= '0' and <= '5', >= '0' and <= '9'];

    /// <summary>A short form of a month that is a number as well ("sept" in French) is a month right behind a day in digits.</summary>
    private bool IsMonth(int at) => _lexemes.Is(at, Lex.Month) && (!_lexemes.Is(at, Lex.NumberWord) || Integer(at - 1, 31) is > 0);

    /// <summary>A weekday name that is also a unit of time ("luni") is the unit behind a number, a preposition or "of".</summary>
    public bool IsWeekday(int at)
    {
        if (!_lexemes.Is(at, Lex.Weekday) || IsFirstName(at)) return false;
        if (!_lexemes.Is(at, Lex.TimeUnit)) return true;
        var before = at - 1;
        return !(before >= 0 && (text.Tokens[before].IsNumber || _lexemes.In(before, Counting))) && !(at + 2 < text.Tokens.Count && _lexemes.Is(at + 1, Lex.Of) && _lexemes.Is(at + 2, Lex.TimeUnit));
    }

    /// <summary>"Sunday Effiong, 34": before a name with an age behind it, a weekday is a first name.</summary>
    private bool IsFirstName(int at) =>
        !text.Pack.CapitalisedNouns && at + 3 < text.Tokens.Count && text.Tokens[at].Capitals == Capitals.Initial && text.Tokens[at + 1] is { IsWord: true, Capitals: Capitals.Initial, NewLine: false } && _lexemes.At(at + 1).Length == 0
        && text.Mark(at + 2) is ',' or '(' && text.Tokens[at + 3].IsNumber && Integer(at + 3, 115) is not null && (at + 4 >= text.Tokens.Count || text.Tokens[at + 4].IsMark);

    private static readonly ulong Counting = Reading.Lexemes.Kinds(Lex.NumberWord, Lex.Several, Lex.Vague, Lex.Scale, Lex.Half, Lex.HedgeBefore, Lex.More, Lex.A);

    private void FromLexeme(string slot, int at, Lex kind, List<Capture> into, bool mayEndInDot = false)
    {
        if (_lexemes.Find(at, kind) is not { Exists: true } lexeme) return;
        into.Add(new(slot, at, lexeme.Last, lexeme.Value, lexeme.Key));
        if (mayEndInDot && IsInnerDot(lexeme.Last) && text.Word(lexeme.Last - 1).Length <= 5) into.Add(new(slot, at, lexeme.Last + 1, lexeme.Value, lexeme.Key));
    }

    /// <summary>A dot right behind a word that does not end its sentence, as in "Oct. 12".</summary>
    private bool IsInnerDot(int at) => text.IsMark(at, '.') && text.Adjacent(at) && at + 1 < text.Sentences[text.SentenceOf(at)].Last;

    private int? Integer(int at, int most)
    {
        if (at < 0 || at >= text.Tokens.Count || !text.Tokens[at].IsNumber || text.Word(at).Length > 4) return null;
        return int.TryParse(text.Word(at), NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= most ? value : null;
    }

    private void Day(int at, List<Capture> into)
    {
        if (Integer(at, 31) is not ({ } day and > 0))
        {
            Ordinal("day", at, 31, into);
            if (_lexemes.Is(at, Lex.NumberWord) && !_lexemes.Is(at - 1, Lex.And) && NumberReader.Read(text, at) is { Exists: true, Digits: false, Value: >= 1 and <= 31 } word && !_lexemes.Is(word.Last - 1, Lex.Scale)) into.Add(new("day", at, word.Last, word.Value, "")); // "el sábado una decena": ten of something, no day
            return;
        }
        into.Add(new("day", at, at + 1, day, ""));
        if (IsInnerDot(at + 1)) into.Add(new("day", at, at + 2, day, ""));
        if (HasSuffix(at)) into.Add(new("day", at, at + 2, day, ""));
    }

    /// <summary>Whether letters are glued to a number: "15th".</summary>
    private bool HasSuffix(int at) =>
        at + 1 < text.Tokens.Count && text.Tokens[at + 1] is { IsWord: true, Glued: true, Capitals: Capitals.None } suffix && suffix.End - suffix.Start <= 3 && !_lexemes.Is(at + 1, Lex.TimeUnit);

    private void Ordinal(string slot, int at, int most, List<Capture> into)
    {
        if (_lexemes.Find(at, Lex.Ordinal) is { Exists: true } word && word.Value <= most) into.Add(new(slot, at, word.Last, word.Value, ""));
        if (Integer(at, most) is not ({ } value and > 0)) return;
        if (HasSuffix(at)) into.Add(new(slot, at, at + 2, value, ""));
        if (text.Pack.OrdinalDot && text.IsMark(at + 1, '.') && text.Adjacent(at + 1)) into.Add(new(slot, at, at + 2, value, ""));
    }

    /// <summary>The number of a week of the year, in digits: "6", "6.", "6-й".</summary>
    private void Week(int at, List<Capture> into)
    {
        if (Integer(at, 53) is not ({ } week and > 0)) return;
        into.Add(new("week", at, at + 1, week, ""));
        if (HasSuffix(at) || (text.Pack.OrdinalDot && text.IsMark(at + 1, '.') && text.Adjacent(at + 1))) into.Add(new("week", at, at + 2, week, ""));
    }

    private void Year(int at, List<Capture> into)
    {
        if (Integer(at, 2199) is { } year and >= 1000 && text.Word(at).Length == 4)
        {
            into.Add(new("year", at, at + 1, year, ""));
            if (text.Pack.OrdinalDot && text.IsMark(at + 1, '.') && text.Adjacent(at + 1)) into.Add(new("year", at, at + 2, year, ""));
        }
        else if (text.Mark(at) is '\'' or '’' or '‘' && text.Adjacent(at + 1) && Integer(at + 1, 99) is { } two && text.Word(at + 1).Length == 2)
            into.Add(new("year", at, at + 2, two < 40 ? 2000 + two : 1900 + two, ""));
        else if (SpelledYear(at) is { Exists: true } spelled) into.Add(new("year", at, spelled.Last, spelled.Value, ""));
    }

    /// <summary>"nineteen ninety-six", "two thousand".</summary>
    private NumberReading SpelledYear(int at)
    {
        if (!_lexemes.Is(at, Lex.NumberWord)) return default;
        var first = NumberReader.Read(text, at);
        if (first is { Exists: true, Value: >= 1000 and <= 2199 }) return first;
        if (first is not { Exists: true, Value: >= 13 and <= 20 } || first.Last >= text.Tokens.Count || text.Tokens[first.Last].NewLine || !_lexemes.Is(first.Last, Lex.NumberWord)) return default;
        var second = NumberReader.Read(text, first.Last);
        return second is { Exists: true, Value: >= 10 and <= 99 } ? new(at, second.Last, first.Value * 100 + second.Value, false, false) : default;
    }

    /// <summary>A line that is nothing but a year.</summary>
    public Capture? YearAlone(int at)
    {
        if (!text.Tokens[at].NewLine && at != 0) return null;
        var ways = new List<Capture>();
        Year(at, ways);
        foreach (var way in ways)
            if (way.Last == text.Tokens.Count || text.Tokens[way.Last].NewLine) return way;
        return null;
    }

    private void Decade(int at, List<Capture> into)
    {
        var shift = text.Mark(at) is '\'' or '’' or '‘' && text.Adjacent(at + 1) ? 1 : 0;
        if (Integer(at + shift, 2190) is not { } value || value % 10 != 0) return;
        if (value is >= 1000 || (value is > 0 and < 100 && text.Word(at + shift).Length == 2)) into.Add(new("decade", at, at + shift + 1, value >= 1000 ? value : 1900 + value, ""));
    }

    private void Count(int at, List<Capture> into)
    {
        var number = NumberReader.Read(text, at);
        if (number is { Exists: true, Vague: false }) into.Add(new("n", at, number.Last, number.Value, ""));
        else if (!number.Exists && _lexemes.Find(at, Lex.A) is { Exists: true } one) into.Add(new("n", at, one.Last, 1, ""));
    }

    private void Quarter(int at, List<Capture> into)
    {
        if (at >= text.Tokens.Count) return;
        var word = text.Word(at);
        if (word.Length == 2 && (word[0] | 0x20) is 'q' && word[1] is >= '1' and <= '4') into.Add(new("quarter", at, at + 1, word[1] - '0', ""));
        var roman = word is "I" ? 1 : word is "II" ? 2 : word is "III" ? 3 : word is "IV" ? 4 : 0;
        if (roman > 0) into.Add(new("quarter", at, at + 1, roman, ""));
        if (Integer(at, 4) is { } n and > 0) into.Add(new("quarter", at, at + 1, n, ""));
        Ordinal("quarter", at, 4, into);
    }

    private void Time(int at, List<Capture> into)
    {
        if (at >= text.Tokens.Count || !text.Tokens[at].IsNumber) return;
        if (text.IsMark(at + 1, ':') && text.Adjacent(at + 1) && text.Adjacent(at + 2) && text.Tokens[at + 2].IsNumber) into.Add(new("time", at, at + 3, 0, ""));
        else if (Integer(at, 24) is not null) into.Add(new("time", at, HasMinutes(at + 1) ? at + 2 : at + 1, 0, ""));
        else if (text.Word(at) is [>= '0' and <= '2', .., '.', >= '0' and <= '5', >= '0' and <= '9'] and { Length: <= 5 }) into.Add(new("time", at, at + 1, 0, ""));
    }
}
