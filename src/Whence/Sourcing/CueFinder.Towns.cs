using Whence.Languages;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Towns and regions by their noun alone, which speak only where nothing else can: right beside a verb of saying, or in the slot of a source.</summary>
internal sealed partial class CueFinder
{
    /// <summary>
    /// "die Stadt teilte mit", "the city said", "informó la ciudad": a town or a region that opens the clause of a verb of saying and stands right before it, or closes it right
    /// behind. What a place reports happened there, and is said by nobody.
    /// </summary>
    private (NounPhrase Place, bool Inverted)? TownBeside(Sentence sentence, int verbStart, Lexeme verb, List<NounPhrase> nouns)
    {
        if (verb.Key is "reports" or "describes") return null;
        foreach (var n in nouns)
        {
            if ((!n.MayBeSubject && !IsAsClause(sentence, n, verb.Last)) || _labels.OfPlace(n) is null || !IsDefinite(n)) continue;
            if (n.Last <= verbStart && SkipTime(sentence, n.Last) == verbStart && BeginsClause(sentence, n.First)) return (n, false);
            if (n.First == verb.Last && (_text.Pack.SubjectAfterVerb || _text.Pack.VerbSecond || AfterQuote(sentence, verbStart, null)) && ClosesClause(sentence, n.Last)) return (n, true);
        }
        return null;
    }

    /// <summary>A town or a region in the slot of a source: "according to the city", not "officials in the city"; behind a verb only where the clause ends with it.</summary>
    private NounPhrase? TownSlot(Sentence sentence, int cue, int at) =>
        _phrases.Read(at, sentence.Last) is { } phrase && _labels.OfPlace(phrase) is not null && IsDefinite(phrase) && (_text.Lexemes.In(cue, Lex.Cue) || !_text.Lexemes.In(at - 1, Lex.In)) && (!_text.Lexemes.In(cue, Lex.Cue) || phrase.Last >= sentence.Last || _text.Tokens[phrase.Last].IsMark) ? phrase : null;

    /// <summary>Whether an article stands before a noun; where nouns stand bare or carry their article none does.</summary>
    private bool IsDefinite(NounPhrase phrase)
    {
        if (_text.Pack.BareSingular) return true;
        for (var i = phrase.First - 1; i <= phrase.Nouns[0].First; i++)
            if (i >= 0 && _text.Lexemes.In(i, Lex.Determiner)) return true;
        return false;
    }

    private bool BeginsClause(Sentence sentence, int first) =>
        first == sentence.First || IsEdge(first - 1) || (first - 1 == sentence.First || IsEdge(first - 2)) && _text.Tokens[first - 1].Capitals == Capitals.None && !_text.Lexemes.In(first - 1, Lex.Noun);

    /// <summary>Whether no more than the end of a verb in two parts and a time stand up to the next mark.</summary>
    private bool ClosesClause(Sentence sentence, int last)
    {
        var i = SkipTime(sentence, last);
        if (_text.Pack.VerbSecond && i < sentence.Last && _text.Tokens[i] is { IsWord: true, Capitals: Capitals.None } && (i + 1 == sentence.Last || _text.Tokens[i + 1].IsMark)) i++;
        return i >= sentence.Last || _text.Tokens[i].IsMark;
    }
}
