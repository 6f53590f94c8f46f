using Whence.Languages;
using Whence.Reading;

namespace Whence.Quantities;

/// <summary>A zero whose word stands behind what is counted: "Погибших нет", "Постраждалих, за його словами, немає".</summary>
internal sealed class ZerosBehind(ReadText text)
{
    /// <summary>How many tokens an insertion may take: "Погибших, [по данным министерства], нет".</summary>
    private const int Insertion = 9;

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
        return text.Lexemes.Find(i, Lex.No) is { Exists: true } no && (no.Last >= text.Tokens.Count || text.Tokens[no.Last].IsMark || text.Tokens[no.Last].NewLine)
            ? new(at, at, noun.Last, Quantity.Of(0, Hedge.Exact)) { ConceptNoun = noun, Phrase = (at, noun.Last) } : null;
    }
}
