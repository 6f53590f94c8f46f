using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>
/// What a sentence says that the numbers behind it are of, without giving one: "On how many were hurt, not even the courts agree", "As for the injured, …".
/// </summary>
internal sealed class Topics(ReadText text, Vocabulary vocabulary)
{
    /// <summary>How many tokens behind the words of a question may say what it asks for.</summary>
    private const int Reach = 9;

    private static readonly ulong Verbs = Lexemes.Kinds(Lex.ConceptPassive, Lex.ConceptSubject, Lex.ConceptActive);

    /// <summary>The first topic of a sentence as a count whose figure is not yet told, or null.</summary>
    public Told? In(Sentence sentence, int index)
    {
        for (var i = sentence.First; i < sentence.Last; i++)
            if (text.Lexemes.Find(i, Lex.Echo, Echo.Topic) is { Exists: true } words && OfWhat(words, sentence) is var (concept, noun))
                return new(new(words.First, words.Last, words.Last, new(null, null, null, Hedge.Vague, null)) { Noun = noun, Phrase = noun.Exists ? (noun.First, noun.Last) : default }, concept, index);
        return null;
    }

    private (string Concept, Lexeme Noun)? OfWhat(Lexeme words, Sentence sentence)
    {
        Lexeme noun = default, verb = default;
        for (var i = words.Last; i < Math.Min(sentence.Last, words.Last + Reach) && text.Mark(i) == '\0' && !text.Tokens[i].IsNumber; i++)
        {
            if (text.Lexemes.Find(i, Lex.ConceptNoun) is { Exists: true } named && Counts(named)) return (named.Key, noun);
            if (!noun.Exists && text.Lexemes.Find(i, Lex.Noun) is { Exists: true } known) noun = known;
            if (!verb.Exists && text.Lexemes.Starts(i, Verbs)) verb = VerbAt(i);
        }
        if (verb.Exists) return (verb.Key, noun);
        return noun.Exists && vocabulary.CountedAs.TryGetValue(vocabulary.Nouns[noun.Key].Id, out var meant) ? (meant, noun) : null;
    }

    private Lexeme VerbAt(int token)
    {
        Lexeme best = default;
        foreach (var lexeme in text.Lexemes.At(token))
            if (lexeme.Kind is Lex.ConceptActive or Lex.ConceptPassive or Lex.ConceptSubject && lexeme.Length > best.Length && Counts(lexeme)) best = lexeme;
        return best;
    }

    private bool Counts(Lexeme word) => vocabulary.Concepts[word.Key].Counts is "person" or "thing";
}
