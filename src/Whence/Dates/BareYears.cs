using Whence.Languages;
using Whence.Reading;

namespace Whence.Dates;

/// <summary>Tells four digits that are a year by where they stand from four digits that count something.</summary>
internal sealed class BareYears(ReadText text)
{
    private static readonly ulong Before = Lexemes.Kinds(Lex.In, Lex.Preposition);
    private static readonly ulong NeverBefore = Lexemes.Kinds(Lex.HedgeBefore, Lex.Designator, Lex.NumberWord, Lex.Scale, Lex.Several, Lex.Unit, Lex.More);
    private static readonly ulong After = Lexemes.Kinds(Lex.And, Lex.In, Lex.Preposition, Lex.But, Lex.Be, Lex.Have, Lex.Relative_, Lex.That, Lex.Cue);
    private static readonly ulong Small = After | Lexemes.Kinds(Lex.Determiner, Lex.A, Lex.Pronoun, Lex.Not, Lex.Future, Lex.Modal, Lex.By);
    private static readonly ulong Counted = Lexemes.Kinds(Lex.Noun, Lex.Unit, Lex.Scale, Lex.NumberWord, Lex.ConceptNoun, Lex.Demonym, Lex.TimeUnit);

    /// <summary>Whether the token is such a year: "compared with 2016,", "bis 2009 verschleiert".</summary>
    public bool At(int at)
    {
        if (at == 0 || !text.Tokens[at].IsNumber || text.Word(at) is not ['1' or '2', '9' or '0', >= '0' and <= '9', >= '0' and <= '9'] digits || (text.Lexemes.In(at - 1, NeverBefore) && !IsOnlyThen(at, digits))) return false;
        if (EndsInUnit(at + 1)) return false;
        if (BeginsSpan(at, digits)) return true;
        if (text.Mark(at - 1) is '(' && text.Mark(at + 1) is ')' && digits is not [_, _, '0', '0']) return true; // "the next monsoon (2026)"
        var behindPreposition = text.Lexemes.In(at - 1, Before);
        if ((behindPreposition || text.Lexemes.Is(at - 1, Lex.Of)) && NothingIsCounted(at + 1)) return true;
        if (digits is [_, _, '0', '0']) return false; // a round number counts rather
        return text.Pack.CapitalisedNouns ? StandsBeforeNoNoun(at) : behindPreposition && at + 1 < text.Tokens.Count && text.Lexemes.In(at + 1, Small) && !text.Lexemes.In(at + 1, Counted) && !text.Lexemes.Is(at + 1, Lex.Of);
    }

    /// <summary>"war erst 2021 saniert worden": a hedge is also an adverb of time where nothing stands behind that could be counted.</summary>
    private bool IsOnlyThen(int at, ReadOnlySpan<char> digits) =>
        text.Pack.CapitalisedNouns && digits is not [_, _, '0', '0'] && text.Lexemes.Is(at - 1, Lex.HedgeBefore) && !text.Lexemes.In(at - 1, NeverBefore & ~Lexemes.Kinds(Lex.HedgeBefore)) && StandsBeforeNoNoun(at) && !NothingIsCounted(at + 1);

    /// <summary>So many years a span that is written with a dash may last; further apart are two numbers.</summary>
    private const int LongestSpan = 30;

    /// <summary>Whether a later year stands right behind a dash, and nothing that the two could count: "the period 2017-2019", "(1994–1999)".</summary>
    private bool BeginsSpan(int at, ReadOnlySpan<char> digits)
    {
        var dash = text.IsDash(at + 1) ? 1 : 0;
        var second = at + 1 + dash;
        if (second >= text.Tokens.Count || !text.Tokens[second].IsNumber || !text.Adjacent(at + 1) || (dash > 0 && !text.Adjacent(second)) || text.Word(second).Length != 4) return false;
        if (dash == 0 && text.Text[text.Tokens[second].Start - 1] is not ('-' or '–')) return false;
        var apart = Value(text.Word(second)) - Value(digits);
        return apart is > 0 and <= LongestSpan && digits is not [_, _, '0', '0'] && (NothingIsCounted(second + 1) || !text.Lexemes.In(second + 1, Counted)) && text.Mark(second + 1) is not ('-' or '–' or '/');

        static int Value(ReadOnlySpan<char> year) => int.TryParse(year, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : 0;
    }

    /// <summary>A number from here on behind a word for "in" is a year, whatever follows.</summary>
    private const int LeastLikely = 1900;

    /// <summary>Whether the year that ends an expression counts what stands behind it ("were evacuated 1200 people"), no word for a year before it.</summary>
    public bool IsCount(int first, Capture year)
    {
        for (var i = first; i < year.First; i++)
            if (text.Lexemes.In(i, Lex.TimeUnit)) return false;
        var next = year.Last;
        if (next >= text.Tokens.Count || text.Tokens[next].NewLine) return false;
        if (text.Lexemes.Is(next, Lex.Unit) || text.Lexemes.Is(next, Lex.Scale) || EndsInUnit(next)) return true;
        if (text.Lexemes.Find(next, Lex.Demonym) is { Exists: true } demonym) next = demonym.Last;
        var noun = text.Lexemes.Find(next, Lex.Noun);
        if (text.Pack.CapitalisedNouns || (year.Value % 100 == 0 && year.Value is not (1900 or 2000))) return (noun.Exists || text.Lexemes.Is(next, Lex.ConceptNoun)) && !(text.Pack.CapitalisedNouns && text.Tokens[next].Capitals == Capitals.None); // "Ende 2016 dichtgemacht"
        if (text.Tokens[year.First].IsNumber && year.Value >= LeastLikely && text.Lexemes.Is(year.First - 1, Lex.In)) return false; // "in 2015 mayor"
        return !text.Pack.HeadLast && noun is { Exists: true, Value: not 1 }; // where a subject has an article, a plural right behind is counted
    }

    /// <summary>"from 2000 to 3500 euros": a number with a unit ends the range.</summary>
    public bool EndsInUnit(int next)
    {
        var high = next + 1;
        if (high + 1 >= text.Tokens.Count || !text.Lexemes.In(next, Before | Lexemes.Kinds(Lex.And)) && text.Mark(next) is not ('-' or '–') || !text.Tokens[high].IsNumber) return false;
        return text.Lexemes.Is(high + 1, Lex.Unit) || (text.Lexemes.Is(high + 1, Lex.Of) && text.Lexemes.Is(high + 2, Lex.Unit));
    }

    /// <summary>Whether a number before this token counts nothing: its clause ends, or a word follows that is not counted.</summary>
    public bool NothingIsCounted(int next) =>
        next >= text.Tokens.Count || text.Tokens[next].NewLine || text.Mark(next) is '.' or ',' or ';' or ')' or ':' || (text.Lexemes.In(next, After) && !text.Lexemes.Is(next, Lex.Of));

    /// <summary>Where nouns have capitals a number counts only what has one, with at most an adjective between.</summary>
    private bool StandsBeforeNoNoun(int at)
    {
        if (text.Tokens[at].Glued || text.Mark(at - 1) is '.' or '-' or '–' or '/' or '+' or '€' or '$' or '§') return false;
        var next = at + 1;
        if (NothingIsCounted(next)) return text.Tokens[at - 1] is { IsWord: true, Capitals: not Capitals.None };
        if (!text.Tokens[next].IsWord || text.Tokens[next].Glued || text.Tokens[next].Capitals != Capitals.None || text.Lexemes.In(next, Counted)) return false;
        if (text.Lexemes.In(next, Small)) return true;
        return next + 1 >= text.Tokens.Count || text.Tokens[next + 1].NewLine || text.Tokens[next + 1] is not { IsWord: true, Capitals: not Capitals.None };
    }
}
