using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>Collects the words of a sentence that may govern its figures.</summary>
internal sealed class TriggerWords(ReadText text, Vocabulary vocabulary, BySentence<Figure> figures)
{
    private readonly Tallies _tallies = new(text, vocabulary);

    /// <summary>The words of concepts in a sentence, tolls made of two words behind the others; a longer expression hides the shorter ones inside it.</summary>
    public List<Lexeme> In(Sentence sentence)
    {
        var triggers = new List<Lexeme>();
        for (var i = sentence.First; i < sentence.Last; i++)
            foreach (var lexeme in text.Lexemes.At(i))
                if (IsOfConcept(lexeme.Kind) && lexeme.Last <= sentence.Last) triggers.Add(lexeme);
        _tallies.AddTo(triggers, sentence);
        foreach (var figure in figures[sentence]) // "more than 19 percent": the words of a hedge
            triggers.RemoveAll(t => t.First >= figure.First && t.Last <= figure.NumberLast && t.Last < figure.NumberLast);
        triggers.RemoveAll(t => t.First > sentence.First && t.Length == 1 && text.Lexemes.Find(t.First - 1, Lex.Parts).Last >= t.Last); // "mai ales": not elected
        triggers.RemoveAll(t => triggers.Exists(o => o.Length > t.Length && o.First <= t.First && o.Last >= t.Last && !AreOfTwo(t, o) && !IsWithAuxiliary(t, o) && !IsSum(t, o)));
        return triggers;
    }

    /// <summary>"a mobilizat" of one concept says no more than "mobilizat" of another: what stands before is an auxiliary alone.</summary>
    private bool IsWithAuxiliary(Lexeme verb, Lexeme longer)
    {
        if (verb.Last != longer.Last || verb.Length > 1) return false;
        for (var i = longer.First; i < verb.First; i++)
            if (!text.Lexemes.In(i, Lex.Have)) return false;
        return true;
    }

    /// <summary>"condenó a siete hombres a 12 años", "three men were sentenced to 12 years": of a verb and its longer form, one is said of people and the other of how long.</summary>
    private bool AreOfTwo(Lexeme verb, Lexeme longer) =>
        (verb.Last == longer.Last && vocabulary.Concepts[verb.Key].Counts == "money" && vocabulary.Concepts[longer.Key].Counts == "person") || // "released on bail of 250,000"
        verb.First == longer.First && ((verb.Kind == Lex.ConceptActive && longer.Kind is Lex.ConceptActive or Lex.ConceptSubject) || (verb.Kind == Lex.ConceptPassive && longer.Kind is not Lex.ConceptNoun))
        && (vocabulary.Concepts[verb.Key].Counts, vocabulary.Concepts[longer.Key].Counts) is ("person", "duration") or ("duration", "person");

    /// <summary>"put the [damage] at 12 million", "did [damage at] two bridges": a noun for a sum inside a longer expression that counts things.</summary>
    private bool IsSum(Lexeme word, Lexeme longer) =>
        word.Kind is Lex.ConceptNoun or Lex.ConceptToll && vocabulary.Concepts[word.Key].Counts == "money" && longer.Kind == Lex.ConceptActive && vocabulary.Concepts[longer.Key].Counts == "thing";

    /// <summary>Whether one of the words is about money.</summary>
    public bool AreOfMoney(List<Lexeme> triggers) => triggers.Exists(t => vocabulary.Concepts[t.Key].Counts == "money");

    private static bool IsOfConcept(Lex kind) => kind is Lex.ConceptActive or Lex.ConceptPassive or Lex.ConceptSubject or Lex.ConceptNoun or Lex.ConceptToll;
}
