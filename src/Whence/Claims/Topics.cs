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

    /// <summary>How many tokens may stand between who says how many and the number.</summary>
    private const int StatementReach = 6;

    /// <summary>Figures of one thing are seldom farther apart.</summary>
    private const double MostTimes = 10;

    private static readonly ulong Saying = Lexemes.Kinds(Lex.Cue, Lex.Counts, Lex.Echo, Lex.Have);
    private static readonly ulong Verbs = Lexemes.Kinds(Lex.ConceptPassive, Lex.ConceptSubject, Lex.ConceptActive);

    private readonly BareNumbers _numbers = new(text);

    /// <summary>The first topic of a sentence as a count whose figure is not yet told, or null.</summary>
    public Told? In(Sentence sentence, int index)
    {
        for (var i = sentence.First; i < sentence.Last; i++)
            if (text.Lexemes.Find(i, Lex.Echo, Echo.Topic) is { Exists: true } words && OfWhat(words, sentence) is var (concept, noun))
            {
                var unknown = new Figure(words.First, words.Last, words.Last, new(null, null, null, Hedge.Vague, null));
                return new(unknown with { Noun = noun, Phrase = noun.Exists ? (noun.First, noun.Last) : default }, concept, index);
            }
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

    /// <summary>
    /// A bare number where the sentence or the one before has said of what the numbers are: "The High Court writes 187", "the chargesheet has 824".
    /// </summary>
    /// <param name="figure">A figure.</param>
    /// <param name="topic">What the numbers are of.</param>
    /// <param name="sentence">Index of the sentence.</param>
    public Governing? Answer(Figure figure, Told topic, int sentence)
    {
        if (figure is not { HasNoun: false, Measures: null, IsIndefinite: false, IsNobody: false, IsPart: false }) return null;
        if (figure.First < topic.Figure.Last || sentence - topic.Sentence > 1) return null;
        if (!_numbers.EndsPhrase(figure.Last) && !text.Lexemes.In(figure.Last, Lex.In)) return null;
        if (IsOfOwnSubject(figure)) return null;
        if (sentence > topic.Sentence && BareNumbers.Size(topic.Figure) is not null && !IsSaid(figure, text.Sentences[sentence])) return null;
        if (BareNumbers.Size(figure) is not { } size || size < 2 || size != Math.Floor(size)) return null;
        if (BareNumbers.Size(topic.Figure) is { } told && (size > told * MostTimes || told > size * MostTimes)) return null;
        return Governing.Unsaid(figure, topic.Concept, "claim.topic");
    }

    /// <summary>"The age limit is 18": the number tells what stands before "be".</summary>
    private bool IsOfOwnSubject(Figure figure) =>
        text.Lexemes.In(figure.First - 1, Lex.Be) && figure.First >= 2 && text.Tokens[figure.First - 2].IsWord
        && !text.Lexemes.In(figure.First - 2, Lex.Pronoun);

    /// <summary>Who says or has the number stands before it in its clause, or the sentence begins with it.</summary>
    private bool IsSaid(Figure figure, Sentence sentence)
    {
        var first = Math.Max(sentence.First, figure.First - StatementReach);
        for (var i = figure.First - 1; i >= first && text.Mark(i) == '\0'; i--)
            if (text.Lexemes.In(i, Saying)) return true;
        return figure.First == sentence.First;
    }
}
