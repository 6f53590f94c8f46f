using Whence.Languages;
using Whence.Names;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>People of whom an article tells without counting them: those spoken of before, those named, and those who say something.</summary>
internal sealed class Mentions(ReadText text, Vocabulary vocabulary, BySentence<NameMention> names)
{
    /// <summary>"the two", "cei doi": people spoken of before, and no figure of theirs.</summary>
    public bool IsTheSame(Figure figure) =>
        figure is { Measures: null, IsPart: false, IsMore: false, Quantity: { Hedge: Hedge.Exact, Value: > 1 and <= 10 } }
        && !text.Tokens[figure.First].IsNumber && !text.Tokens[figure.First].NewLine && text.Lexemes.In(figure.First - 1, Lex.Determiner) && !text.Lexemes.Is(figure.Last, Lex.ConceptPassive);

    /// <summary>"both men were killed" counts two; "both sides", "both men and women" count nothing, nor does "both" alone; "die beiden anderen" are counted.</summary>
    public bool IsNoPair(Figure figure) =>
        IsPair(figure) && !(figure is { IsMore: true, Noun.Exists: false }) && !(figure.ConceptNoun.Exists && vocabulary.Concepts[figure.ConceptNoun.Key].Counts == "person") && !(figure.Noun.Exists && vocabulary.Nouns[figure.Noun.Key].IsPeople && !HasAnd(figure.NumberLast, figure.Last + 1)) && !text.Lexemes.Is(figure.Last, Lex.ConceptPassive);

    /// <summary>"both drivers", "die beiden Fahrer": a word that is a determiner as well.</summary>
    public bool IsPair(Figure figure) =>
        figure is { Measures: null, Quantity: { Hedge: Hedge.Exact, Value: 2 } } && text.Lexemes.In(figure.NumberLast - 1, Lex.Determiner) && !text.Tokens[figure.NumberLast - 1].IsNumber;

    private bool HasAnd(int first, int last)
    {
        for (var i = first; i < Math.Min(last, text.Tokens.Count); i++)
            if (text.Lexemes.In(i, Lex.And)) return true;
        return false;
    }

    /// <summary>"the mechanic Pjotr Surow": whoever is named is told of, and not counted.</summary>
    public bool IsNamed(Figure figure)
    {
        foreach (var name in names[text.Sentences[text.SentenceOf(figure.First)]])
            if ((name.First <= figure.Last && name.Last > figure.Last && name.Referent.Kind is not ("place" or "country")) || (name.Referent.Kind == "person" && text.IsMark(figure.Last, ',') && name.First > figure.Last && OnlyAge(figure.Last + 1, name.First))) return true; // "a rival, 26-year-old Jon Berg, was kidnapped"
        return !text.Pack.CapitalisedNouns && IsCapital(figure.Last) && IsCapital(figure.Last + 1);
    }

    /// <summary>Whether nothing but an age may stand between a comma and a name: a number, and few other words.</summary>
    private bool OnlyAge(int first, int last)
    {
        if (last - first > LongestAge) return false;
        for (var i = first; i < last; i++)
            if (text.Tokens[i].IsMark && text.Mark(i) is not '-') return false;
        return last == first || text.Tokens[first].IsNumber || (text.Lexemes.In(first, Lex.Determiner) && text.Tokens[first + 1].IsNumber);
    }

    /// <summary>Most tokens of an age before a name.</summary>
    private const int LongestAge = 6;

    /// <summary>"Three residents said that 52 people were abducted": those who speak are no news themselves.</summary>
    public bool Speaks(Figure figure) =>
        figure is { Measures: null, IsPart: false, Noun.Exists: true } && text.Lexemes.Is(figure.Last, Lex.Cue) && !text.Lexemes.In(figure.Last, Lex.Noun) && !text.IsOblique(figure.Last - 1) // "сімом посадовцям повідомили про підозру"
        && vocabulary.Nouns[figure.Noun.Key].Class is "person" or "role" or "group" or "audience";

    /// <summary>"«We came,» said one of the marchers": one who speaks behind the verb of saying is no count.</summary>
    public bool IsOneWhoSpoke(Figure figure) =>
        !(figure.ConceptNoun.Exists && vocabulary.Concepts[figure.ConceptNoun.Key].Last) && figure is { Measures: null, IsMore: false, Quantity: { Hedge: Hedge.Exact, Value: 1 } } && text.Lexemes.Is(figure.First - 1, Lex.Cue) && !text.Lexemes.In(figure.First - 1, NoVerb);

    private static readonly ulong NoVerb = Lexemes.Kinds(Lex.Noun, Lex.Preposition, Lex.In, Lex.Of, Lex.ConceptActive, Lex.ConceptPassive, Lex.ConceptSubject);

    private bool IsCapital(int i) =>
        i < text.Tokens.Count && text.Tokens[i] is { IsWord: true, NewLine: false, Capitals: not Capitals.None } && !text.Lexemes.Is(i, Lex.Demonym);
}
