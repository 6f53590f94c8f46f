using Whence.Languages;
using Whence.Reading;
using Whence.Sourcing;

namespace Whence.Claims;

/// <summary>Reads what stands behind a measure and says of what it is: "three tonnes of solvent", "40 percent of the sleepers", "210 kg Fisch".</summary>
internal sealed class Complements(ReadText text, Vocabulary vocabulary, NounPhraseReader phrases)
{
    /// <summary>Words at most of a thing that nobody listed: the head alone where it comes first ("solvent"), with one before it where it comes last ("crude oil").</summary>
    private int MostWords => text.Pack.HeadLast ? 2 : 1;

    /// <summary>Words after which a phrase of unlisted words ends.</summary>
    private static readonly ulong Ends = Lexemes.Kinds(Lex.Cue, Lex.Be, Lex.Have, Lex.That, Lex.Relative_, Lex.But, Lex.And, Lex.Preposition, Lex.In, Lex.By, Lex.Not, Lex.Future, Lex.Pronoun, Lex.Of,
        Lex.ConceptActive, Lex.ConceptPassive, Lex.ConceptSubject, Lex.Weekday, Lex.Month, Lex.Relative, Lex.Modal, Lex.Quoted, Lex.HedgeBefore, Lex.NumberWord, Lex.Demonym, Lex.Unit);

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
        if (!of.Exists) return null;
        if (phrases.Read(at, sentence.Last) is { } phrase) return phrase.Nouns.Count > 0 ? Listed(phrase.Nouns[0], phrase.First) : phrase.Names.Count > 0 ? Named(phrase) : null;
        var end = at;
        while (end < sentence.Last && end - at < MostWords && text.Tokens[end].IsWord && !text.Lexemes.In(end, Ends)) end++;
        if (end == at) return null;
        var words = text.Span(at, end).Of(text.Text);
        return new(text.Pack.Romanizer.Romanize(words), words, null);
    }

    private Subject Listed(Lexeme noun, int first) => new(vocabulary.Nouns[noun.Key].Plural, text.Span(first, noun.Last).Of(text.Text), noun.Key);

    private Subject Named(NounPhrase phrase) => new(phrase.Names[0].Referent.Label, text.Span(phrase.First, phrase.Last).Of(text.Text), phrase.Names[0].Referent.Id);
}
