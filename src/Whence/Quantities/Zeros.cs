using Whence.Languages;
using Whence.Reading;

namespace Whence.Quantities;

/// <summary>Counts of zero that patterns of the pack tell, and nouns joined to one that was none: "Vermisste gibt es nicht mehr", "sans blessés", "neither dead nor injured".</summary>
internal sealed class Zeros(ReadText text, CountedPhraseReader phrases, Func<int, int, Quantity, CountedPhrase, Figure> counted)
{
    /// <summary>The second noun of a pattern that names two, "no {counted} or {counted}".</summary>
    private int _second = -1;

    private static readonly ulong CountedBefore = Lexemes.Kinds(Lex.NumberWord, Lex.Several, Lex.Vague, Lex.Determiner, Lex.A, Lex.HedgeBefore, Lex.Scale, Lex.Of);
    private static readonly ulong Brings = Lexemes.Kinds(Lex.Preposition, Lex.In, Lex.Parts);
    private static readonly ulong Joins = Lexemes.Kinds(Lex.And, Lex.No, Lex.Not);
    private static readonly ulong GoesOn = Lexemes.Kinds(Lex.And, Lex.But, Lex.That, Lex.Preposition, Lex.In);

    /// <summary>What a pattern says there is none of. Where the noun stands first it is bare, and the clause ends behind the pattern or goes on with another part.</summary>
    public (Figure? Figure, int Next) Of(PatternMatch<FigureRule> match)
    {
        if (match["counted"] is not { } slot || text.Lexemes.Find(slot.First, Lex.ConceptNoun) is not { Exists: true } noun) return (null, match.First + 1);
        if (text.Lexemes.Is(match.Last, Lex.Not) && !text.Tokens[match.Last].NewLine) return (null, match.First + 1); // "без жертв не обошлось"
        _second = match.LastOf("counted")!.Value.First;
        if (slot.First > match.First) return phrases.Read(slot.First) is { ConceptNoun.Exists: true } phrase ? (counted(match.First, slot.First, Quantity.Of(0, Hedge.Exact), phrase), slot.Last) : (null, match.First + 1);
        if (text.Lexemes.In(match.First - 1, Brings) && !text.Tokens[match.First].NewLine) return (null, match.First + 1); // "дітей серед поранених немає"
        var bare = match.First == 0 || text.Tokens[match.First].NewLine || !(text.Tokens[match.First - 1].IsNumber || text.Lexemes.In(match.First - 1, CountedBefore));
        var ends = match.Last >= text.Tokens.Count || text.Tokens[match.Last].IsMark || text.Tokens[match.Last].NewLine || text.Lexemes.In(match.Last, GoesOn);
        return bare && ends ? (Of(match.First, noun), noun.Last) : (null, match.First + 1);
    }

    /// <summary>"neither dead nor injured", "ni muertos ni heridos": a noun of another concept joined to one that was none.</summary>
    public Figure? AlsoAt(int at, Figure before)
    {
        if (before is not { Quantity.Value: 0, ConceptNoun: { Exists: true } first } || at < first.Last || text.Lexemes.Find(at, Lex.ConceptNoun) is not { Exists: true } noun || noun.Key == first.Key) return null;
        if (at == _second) return Of(at, noun);
        var joined = text.Lexemes.In(noun.Last, Joins) && text.Lexemes.In(noun.Last + 1, Lex.ConceptNoun); // "ni muertos, heridos ni desaparecidos"
        for (var i = first.Last; i < at; i++)
        {
            if (text.Lexemes.In(i, Joins)) joined = true;
            else if (text.Mark(i) is not ',') return null;
        }
        return joined ? Of(at, noun) : null;
    }

    /// <summary>None of those whom the noun at a token names.</summary>
    public static Figure Of(int at, Lexeme noun) => new(at, at, noun.Last, Quantity.Of(0, Hedge.Exact)) { ConceptNoun = noun, Phrase = (at, noun.Last) };
}
