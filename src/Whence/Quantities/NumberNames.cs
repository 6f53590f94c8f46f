using Whence.Languages;
using Whence.Reading;

namespace Whence.Quantities;

/// <summary>Tells numbers that count nothing: names of things, ages, clock times and scores.</summary>
internal sealed class NumberNames(ReadText text, Vocabulary vocabulary, CountedPhraseReader counted)
{
    /// <summary>A number that names a thing: "Regimentul 528", "Boeing 747", "F-16", "nr. 5", "5G".</summary>
    public bool IsName(NumberReading number)
    {
        var at = number.First;
        var token = text.Tokens[at];
        if (token.Glued && at > 0 && text.Tokens[at - 1].IsWord && text.Text[token.Start - 1] is not ('\'' or '’')) return !IsSum(number); // "F-16", but "d'1,5 million"
        if (number.Digits && number.Last < text.Tokens.Count && text.Tokens[number.Last] is { IsWord: true, Glued: true } ending && ending.End - ending.Start == 1 && ending.Start > text.Tokens[at].End) return true; // "67-м"
        if (number.Digits && number.Last < text.Tokens.Count && text.Tokens[number.Last] is { IsWord: true, Glued: true } suffix && !text.Lexemes.Is(number.Last, Lex.Unit) && !text.Lexemes.Is(number.Last, Lex.TimeUnit)
            && !text.Lexemes.Is(number.Last, Lex.Noun) && !text.Lexemes.Is(number.Last, Lex.Vague) && suffix.End - suffix.Start <= 3) return true;
        if (IsDomain(number.Last) || text.Lexemes.Find(number.Last, Lex.Echo, Echo.Fraction).Exists) return true; // "two thirds of the injured" are not two
        if (IsOfFraction(at)) return true;
        if (IsCompound(number.Last) || IsNumbered(number) || IsQuotedName(number)) return true;
        if (IsDesignated(at) || (text.Lexemes.Is(at - 1, Lex.And) && NumberBefore(at - 1) is { Exists: true } first && IsDesignated(first.First) && counted.Read(number.Last) is null or { Noun.Exists: false, ConceptNoun.Exists: false, Measures: null })) return true; // "No. 7 and 25"
        if (text.IsMark(at - 1, '.') && text.Adjacent(at - 1) && text.Lexemes.FindEndingAt(at - 1, Lex.Designator).Exists) return true;
        if (text.Pack.OrdinalDot && number.Digits && text.IsMark(number.Last, '.') && text.Adjacent(number.Last) && number.Last + 1 < text.Tokens.Count && text.SentenceOf(number.Last) == text.SentenceOf(Math.Min(number.Last + 1, text.Tokens.Count - 1))) return true;
        // directly behind a capitalised word inside a sentence, and no noun follows
        return !text.Pack.CapitalisedNouns && number.Digits && at > 0 && text.Tokens[at - 1] is { IsWord: true, Capitals: not Capitals.None } && !token.NewLine && at - 1 > text.Sentences[text.SentenceOf(at)].First
            && text.Lexemes.At(at - 1).Length == 0 && !(counted.Read(number.Last) is { } next && (next.Noun.Exists || next.ConceptNoun.Exists || next.Measures is not null));
    }

    /// <summary>"half of the 40 passengers", "ein Drittel der 300": how many they all are, and not how many of them.</summary>
    private bool IsOfFraction(int at)
    {
        var i = at - 1;
        while (i > 0 && at - i <= MostBetween && text.Lexemes.In(i, OfWhole)) i--;
        return i >= 0 && i < at - 1 && text.Lexemes.Find(i, Lex.Echo, Echo.Fraction) is { Exists: true } fraction && fraction.Last == i + 1;
    }

    /// <summary>Most words between a fraction and the number that it is a part of.</summary>
    private const int MostBetween = 3;

    private static readonly ulong OfWhole = Lexemes.Kinds(Lex.Of, Lex.Determiner, Lex.Preposition, Lex.Parts);

    /// <summary>"Rs50,000", "N50 million": the letters of a currency glued to a large number.</summary>
    private bool IsSum(NumberReading number) =>
        text.Text[text.Tokens[number.First].Start - 1] is not ('-' or '\u2011') && text.Lexemes.FindEndingAt(number.First, Lex.Unit) is { Exists: true } unit && vocabulary.IsCurrency(unit.Key)
        && (number.Value >= 1000 || text.Tokens[unit.First].End - text.Tokens[unit.First].Start > 1); // the N2 is a road

    /// <summary>The boat "Vaira 4": the last word of a short name in quotation marks.</summary>
    private bool IsQuotedName(NumberReading number)
    {
        if (!number.Digits || number.Last != number.First + 1 || !text.IsQuoteMark(number.Last)) return false;
        if (text.IsQuoteMark(number.First - 1)) return true; // the night club "911"
        for (var i = number.First - 1; i >= 0 && i >= number.First - LongestQuotedName; i--)
            if (text.IsQuoteMark(i)) return i < number.First - 1 && text.Tokens[i + 1] is { IsWord: true, Capitals: not Capitals.None } && text.Lexemes.At(number.First - 1).Length == 0;
            else if (text.Tokens[i] is { IsMark: true, Glued: false } or { NewLine: true }) return false;
        return false;
    }

    /// <summary>In tokens: how far before a number the quotation mark of its name may open.</summary>
    private const int LongestQuotedName = 4;

    private bool IsDesignated(int at) => text.Mark(at - 1) is '#' or '№' || text.Lexemes.FindEndingAt(at, Lex.Designator).Exists;

    /// <summary>"74.ru": a point and letters glued to digits.</summary>
    private bool IsDomain(int i) => text.IsMark(i, '.') && text.Adjacent(i) && i + 1 < text.Tokens.Count && text.Adjacent(i + 1) && text.Tokens[i + 1] is { IsWord: true, Capitals: Capitals.None, NewLine: false } end && end.End - end.Start <= 4 && text.Lexemes.At(i + 1).Length == 0;

    /// <summary>"a 14-storey building", "nine-person crews": a hyphen makes the number part of a word, unless a measure follows.</summary>
    private bool IsCompound(int i) =>
        i < text.Tokens.Count && text.Tokens[i] is { IsWord: true, Glued: true } && text.Tokens[i].Start > text.Tokens[i - 1].End && text.Text[text.Tokens[i].Start - 1] is '-' or '\u2011'
        && !text.Lexemes.Is(i, Lex.TimeUnit) && !text.Lexemes.Is(i, Lex.Unit) && !text.Lexemes.Is(i, Lex.Scale) && !text.Lexemes.Is(i, Lex.Vague) && !text.Lexemes.Is(i, Lex.NumberWord) && !text.Lexemes.Is(i, Lex.ConceptNoun);

    /// <summary>"the winter of 2024/25": two digits behind a year and a stroke are the next year.</summary>
    public bool IsSecondYear(NumberReading number) =>
        number is { Digits: true, Value: < 100 } && number.Last == number.First + 1 && text.Mark(number.First - 1) is '/' && number.First > 1 && text.Adjacent(number.First - 1) && text.Adjacent(number.First) && text.Word(number.First).Length == 2
        && text.Tokens[number.First - 2].IsNumber && text.Word(number.First - 2) is ['1' or '2', '9' or '0', _, _] year && NumberReader.Read(text, number.First - 2) is { Exists: true } first && (first.Value + 1) % 100 == number.Value && year.Length == 4;

    /// <summary>A bare number between commas behind a person is an age: "Rita Malden, 34, …".</summary>
    public bool IsAge(NumberReading number) =>
        number is { Digits: true, Value: > 0 and < 115 } && number.Last == number.First + 1 && text.IsMark(number.First - 1, ',') && text.Mark(number.Last) is ',' or '.' && number.First > 1
        && text.Tokens[number.First - 2].IsWord && (text.Tokens[number.First - 2].Capitals != Capitals.None || text.Lexemes.In(number.First - 2, Lex.Noun));

    /// <summary>"a lawyer (57)", "Karl Meier (57)": alone in brackets behind one person; but "Cluj (903), Galați (12)" is a list of places.</summary>
    public bool IsAgeInBrackets(NumberReading number)
    {
        if (IsAgeOfSeveral(number)) return true;
        if (number is not { Digits: true, Value: > 0 and < 111 } || number.Last != number.First + 1 || text.Mark(number.First - 1) is not '(' || text.Mark(number.Last) is not ')' || number.First < 3) return false;
        var before = number.First - 2;
        if (text.Lexemes.Is(before, Lex.Weekday)) return true; // "on Friday (26)": the day of the month
        if (text.Lexemes.FindEndingAt(before + 1, Lex.Noun) is { Exists: true } noun) return vocabulary.Nouns[noun.Key].IsPeople && (!Counts(noun.First) || text.Lexemes.Is(noun.First - 1, Lex.A));
        if (before >= 3 && IsUnlistedName(before) && text.Mark(before - 1) is ',' && text.Mark(before - 2) is ')' && text.Tokens[before - 3].IsNumber) return IsAgeInBrackets(NumberReader.Read(text, before - 3)); // "his wife Sita (40), Raju (22)"
        if (IsUnlistedName(before) && text.Lexemes.FindEndingAt(before, Lex.Noun) is { Exists: true } who && vocabulary.Nouns[who.Key].IsPeople) return true; // "his wife Sita (40)"
        return IsUnlistedName(before) && IsUnlistedName(before - 1) && !(text.Mark(number.Last + 1) is ',' && number.Last + 2 < text.Tokens.Count && text.Tokens[number.Last + 2].Capitals != Capitals.None);
    }

    /// <summary>"two men (34 and 45)": as many small numbers in brackets as people right before them.</summary>
    private bool IsAgeOfSeveral(NumberReading number)
    {
        if (number is not { Digits: true, Value: > 0 and < 111 } || number.Last != number.First + 1) return false;
        var (open, close, ages) = (number.First - 1, number.Last, 1);
        for (; open > 0 && Ages.MayHold(text, open); open--) ages += text.Tokens[open].IsNumber ? 1 : 0;
        for (; close < text.Tokens.Count && Ages.MayHold(text, close); close++) ages += text.Tokens[close].IsNumber ? 1 : 0;
        if (ages < 2 || text.Mark(open) is not '(' || close >= text.Tokens.Count || text.Mark(close) is not ')') return false;
        if (text.Lexemes.FindEndingAt(open, Lex.Noun) is not { Exists: true } noun || !vocabulary.Nouns[noun.Key].IsPeople) return false;
        var before = noun.First - 1;
        while (before > 0 && text.Lexemes.In(before, Lex.More)) before--;
        return before >= 0 && NumberReader.Read(text, before) is { Exists: true, Vague: false } people && people.Value == ages;
    }

    private bool IsUnlistedName(int i) => text.Tokens[i] is { IsWord: true, Capitals: not Capitals.None } && text.Lexemes.At(i).Length == 0;

    /// <summary>"about 11.00 three missiles": two digits behind a dot are minutes where decimals stand behind a comma and nothing is measured.</summary>
    public bool IsTimeWithDot(NumberReading number) =>
        number.Digits && number.Last == number.First + 1 && text.Pack.DecimalMark == ',' && text.Span(number.First, number.Last).Of(text.Text) is { Length: 4 or 5 } digits
        && digits[^3] == '.' && digits[^2] < '6' && number.Value < 24
        && (NumberReader.Read(text, number.Last).Exists || counted.Read(number.Last) is null or { Measures: null, Noun.Exists: false, ConceptNoun.Exists: false });

    /// <summary>"sources of the 112": a number that is a service by its noun, with an article before it and nothing counted behind it.</summary>
    public bool IsEmergencyCall(NumberReading number) =>
        number.Digits && text.Lexemes.Is(number.First, Lex.Noun) && (text.Lexemes.In(number.First - 1, Lex.Determiner) || text.Lexemes.In(number.First - 1, Lex.Of)) && counted.Read(number.Last) is null or { Noun.Exists: false, ConceptNoun.Exists: false };

    /// <summary>"10:30", "3:1", and "5-0": the second is smaller, so it is no range.</summary>
    public bool IsClockOrScore(NumberReading number) =>
        number.Digits && number.Last == number.First + 1 && text.Mark(number.Last) is ':' or '-' or '–' && text.Adjacent(number.Last) && text.Adjacent(number.Last + 1) && text.Tokens[number.Last + 1].IsNumber
        && (text.Mark(number.Last) == ':' || (number.Value is < 100 && NumberReader.Read(text, number.Last + 1) is { Digits: true } second && second.Last == number.Last + 2 && second.Value <= number.Value));

    private static readonly ulong AfterNumbered = Lexemes.Kinds(Lex.Of, Lex.In, Lex.Preposition, Lex.And, Lex.Have, Lex.Be);

    /// <summary>"warehouse seven of the company", "stands of block 12,": a small bare number behind the noun of a thing or body is its name where the phrase ends there.</summary>
    private bool IsNumbered(NumberReading number)
    {
        if (number.Vague || number.Value is not (> 0 and < 1000) || number.Value != Math.Floor(number.Value) || number.First == 0 || text.Tokens[number.First].NewLine || text.Tokens[number.First - 1].IsMark) return false;
        if (text.Lexemes.Is(number.First - 1, Lex.And) && NumberBefore(number.First - 1) is { Exists: true } other && IsNumbered(other)) return true; // "platforms 13 and 14"
        if (text.Lexemes.At(number.First - 1).Length == 0 && text.Tokens[number.First - 1].Capitals == Capitals.None && IsOfName(number.Last) && !number.Digits) return true;
        var noun = text.Lexemes.FindEndingAt(number.First, Lex.Noun);
        if (!noun.Exists || (noun.Value != 1 && !(number.Digits && text.Lexemes.In(noun.First - 1, Articles))) || vocabulary.Nouns[noun.Key].Class is not ("thing" or "body") || text.Lexemes.In(noun.First, Verbs) || Counts(noun.First)) return false;
        return number.Last >= text.Tokens.Count || text.Tokens[number.Last].IsMark || text.Lexemes.In(number.Last, AfterNumbered);
    }

    private NumberReading NumberBefore(int at) => at > 0 && text.Tokens[at - 1].IsNumber ? NumberReader.Read(text, at - 1) : default;

    /// <summary>"… of Baltic Grain": whose thing it is.</summary>
    private bool IsOfName(int at) => text.Lexemes.Find(at, Lex.Of) is { Exists: true } of && of.Last < text.Tokens.Count && text.Tokens[of.Last] is { IsWord: true, Capitals: not Capitals.None } && !text.Pack.CapitalisedNouns;

    private static readonly ulong Articles = Lexemes.Kinds(Lex.Determiner, Lex.Of);
    private static readonly ulong Verbs = Lexemes.Kinds(Lex.ConceptActive, Lex.ConceptPassive, Lex.ConceptSubject, Lex.ConceptToll, Lex.Cue);

    /// <summary>Whether the noun is counted itself: "five houses 12".</summary>
    private bool Counts(int noun) => noun > 0 && (text.Tokens[noun - 1].IsNumber || text.Lexemes.In(noun - 1, Lex.NumberWord));

}
