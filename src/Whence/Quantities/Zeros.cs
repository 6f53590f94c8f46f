using Whence.Languages;
using Whence.Reading;

namespace Whence.Quantities;

/// <summary>Counts of zero that no word before a noun tells: "Погибших нет", "Vermisste gibt es nicht mehr", "sans blessés", "neither dead nor injured".</summary>
internal sealed class Zeros(ReadText text, CountedPhraseReader phrases, Func<int, int, Quantity, CountedPhrase, Figure> counted)
{
    /// <summary>How many tokens an insertion may take: "Погибших, [по данным министерства], нет".</summary>
    private const int Insertion = 9;

    /// <summary>The second noun of a pattern that names two, "no {counted} or {counted}".</summary>
    private int _second = -1;

    private static readonly ulong CountedBefore = Lexemes.Kinds(Lex.NumberWord, Lex.Several, Lex.Vague, Lex.Determiner, Lex.A, Lex.HedgeBefore, Lex.Scale, Lex.Of);
    private static readonly ulong Joins = Lexemes.Kinds(Lex.And, Lex.No, Lex.Not);
    private static readonly ulong GoesOn = Lexemes.Kinds(Lex.And, Lex.But, Lex.That, Lex.Preposition, Lex.In);

    /// <summary>After the comma that closes what the one at a token opens, where nothing counted stands between; the token itself where none does.</summary>
    private int BehindInsertion(int open)
    {
        for (var i = open + 1; i < Math.Min(text.Tokens.Count, open + Insertion) && !text.Tokens[i].NewLine; i++)
            if (text.Mark(i) is ',') return i + 1;
            else if (text.Tokens[i].IsNumber || text.Lexemes.Is(i, Lex.ConceptNoun) || text.Mark(i) is ';' or '.' or ':') break;
        return open;
    }

    /// <summary>"Погибших нет": the noun of a concept, others joined to it, and then the word for none at the end of the clause.</summary>
    public Figure? At(int at)
    {
        if (text.Lexemes.Find(at, Lex.ConceptNoun) is not { Exists: true } noun) return null;
        var i = noun.Last;
        while (text.Lexemes.Find(i, Lex.And) is { Exists: true } and && text.Lexemes.Find(and.Last, Lex.ConceptNoun) is { Exists: true } next) i = next.Last;
        if (text.Mark(i) is ',') i = BehindInsertion(i);
        return text.Lexemes.Find(i, Lex.No) is { Exists: true } no && (no.Last >= text.Tokens.Count || text.Tokens[no.Last].IsMark || text.Tokens[no.Last].NewLine) ? Of(at, noun) : null;
    }

    /// <summary>What a pattern says there is none of. Where the noun stands first it is bare, and the clause ends behind the pattern or goes on with another part.</summary>
    public (Figure? Figure, int Next) Of(PatternMatch<FigureRule> match)
    {
        if (match["counted"] is not { } slot || text.Lexemes.Find(slot.First, Lex.ConceptNoun) is not { Exists: true } noun) return (null, match.First + 1);
        if (text.Lexemes.Is(match.Last, Lex.Not) && !text.Tokens[match.Last].NewLine) return (null, match.First + 1); // "без жертв не обошлось"
        _second = match.LastOf("counted")!.Value.First;
        if (slot.First > match.First) return phrases.Read(slot.First) is { ConceptNoun.Exists: true } phrase ? (counted(match.First, slot.First, Quantity.Of(0, Hedge.Exact), phrase), slot.Last) : (null, match.First + 1);
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

    private static Figure Of(int at, Lexeme noun) => new(at, at, noun.Last, Quantity.Of(0, Hedge.Exact)) { ConceptNoun = noun, Phrase = (at, noun.Last) };
}
