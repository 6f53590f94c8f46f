using Whence.Languages;
using Whence.Reading;
using Whence.Sourcing;

namespace Whence.Claims;

/// <summary>Reads what stands behind a measure and says of what it is: "three tonnes of solvent", "40 percent of the sleepers", "210 kg Fisch".</summary>
internal sealed class Complements(ReadText text, Vocabulary vocabulary, NounPhraseReader phrases, SourceLabels labels, bool[] dated)
{
    /// <summary>Words at most of a thing that nobody listed: the head alone where it comes first ("solvent"), with one before it where it comes last ("crude oil").</summary>
    private int MostWords => text.Pack.HeadLast ? 2 : 1;

    /// <summary>Words after which a phrase of unlisted words ends.</summary>
    private static readonly ulong Ends = Lexemes.Kinds(Lex.Cue, Lex.Be, Lex.Have, Lex.That, Lex.Relative_, Lex.But, Lex.And, Lex.Preposition, Lex.In, Lex.By, Lex.Not, Lex.Future, Lex.Pronoun, Lex.Of,
        Lex.ConceptActive, Lex.ConceptPassive, Lex.ConceptSubject, Lex.Weekday, Lex.Month, Lex.Relative, Lex.Modal, Lex.Quoted, Lex.HedgeBefore, Lex.NumberWord, Lex.Unit, Lex.More, Lex.SaidBefore);

    private static readonly ulong Articles = Lexemes.Kinds(Lex.Determiner, Lex.A);

    /// <summary>The thing behind a measure, or null where nothing stands there that can be it.</summary>
    /// <param name="last">After the last token of the measure.</param>
    /// <param name="sentence">Its sentence.</param>
    public Subject? Behind(int last, Sentence sentence)
    {
        if (last >= sentence.Last) return null;
        var of = text.Lexemes.Find(last, Lex.Of);
        var at = of.Exists ? of.Last : last;
        while (at < sentence.Last && text.Lexemes.In(at, Articles)) at++;
        if (at >= sentence.Last || text.Tokens[at].IsMark) return null;
        if (text.Lexemes.Find(at, Lex.Noun) is { Exists: true } first) return Listed(first, at);
        var isNoun = text.Pack.CapitalisedNouns && text.Tokens[at].Capitals != Capitals.None; // "fünf Kilo Kokain"
        if (!of.Exists && !text.Pack.BareSingular && !isNoun) return null; // "52% українців": a case says it
        if (dated[at] || text.Lexemes.In(at, Ends) || text.IsLocative(at)) return null; // "120 kvadrātmetru platībā"
        if (phrases.Read(at, sentence.Last) is { } phrase)
        {
            if (phrase.Nouns.Count > 0) return Listed(phrase.Nouns[0], phrase.First);
            if (phrase.Names.Count > 0) return of.Exists ? Named(phrase) : null;
            return phrase.Demonyms is [var nation] ? new($"{labels.EnglishAdjective(nation)} people", text.Span(phrase.First, phrase.Last).Of(text.Text), $"person@{nation}") : null; // "52% of Ukrainians"
        }
        var end = at;
        while (end < sentence.Last && end - at < MostWords && text.Tokens[end].IsWord && !dated[end] && !text.Lexemes.In(end, Ends)) end++;
        if (end == at || (!of.Exists && (text.Word(at).Length < LeastLetters || Fold.IsIn(text.Pack.FunctionWords, text.Word(at))))) return null;
        var words = text.Span(at, end).Of(text.Text);
        return new(text.Pack.Romanizer.Romanize(words), words, null);
    }

    /// <summary>A thing that nothing but its case ties to the measure has so many letters at least.</summary>
    private const int LeastLetters = 4;

    private Subject Listed(Lexeme noun, int first) => new(vocabulary.Nouns[noun.Key].Plural, text.Span(first, noun.Last).Of(text.Text), noun.Key);

    private Subject Named(NounPhrase phrase) => new(phrase.Names[0].Referent.Label, text.Span(phrase.First, phrase.Last).Of(text.Text), phrase.Names[0].Referent.Id);
}
