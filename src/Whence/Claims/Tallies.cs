using Whence.Languages;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>
/// Makes tolls of a noun for any count and a word that says of what: "the number of those abducted", "numărul copiilor decedați", "bojāgājušo skaits".
/// The packs list neither side by side.
/// </summary>
internal sealed class Tallies(ReadText text, Vocabulary vocabulary)
{
    /// <summary>How many words may stand between the two.</summary>
    private const int Reach = 5;

    private static readonly ulong Ends = Lexemes.Kinds(Lex.But, Lex.That, Lex.And, Lex.Cue, Lex.NumberWord, Lex.Not);
    private static readonly ulong Concepts = Lexemes.Kinds(Lex.ConceptPassive, Lex.ConceptNoun, Lex.ConceptSubject);

    /// <summary>Adds the tolls of a sentence.</summary>
    public void AddTo(List<Lexeme> triggers, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.Last; i++)
        {
            if (Elliptic(i, triggers) is { } left) triggers.Add(left);
            if (text.Lexemes.Find(i, Lex.Echo) is not { Exists: true, Key: Echo.Tally } tally) continue;
            if (OfWhat(tally, sentence) is { } what) triggers.Add(new(Math.Min(tally.First, what.First), Math.Max(tally.Last, what.Last), Lex.ConceptToll, what.Key, 0));
        }
    }

    /// <summary>
    /// "die Zahl der Toten stieg auf 14, [die der Verletzten] auf 60": behind a toll and a joint, an article or pronoun in place of the noun for the count, and
    /// of whom it is.
    /// </summary>
    private Lexeme? Elliptic(int at, List<Lexeme> triggers)
    {
        if (!text.Lexemes.In(at, Article) || !(text.Mark(at - 1) is ',' or ';' || text.Lexemes.In(at - 1, Joint))) return null;
        var i = at + 1;
        while (i < at + 3 && text.Lexemes.In(i, Link)) i++;
        if (i == at + 1 || ConceptAt(i) is not { } what) return null;
        foreach (var toll in triggers)
            if (toll.Kind == Lex.ConceptToll && toll.Last < at && vocabulary.Concepts[toll.Key].Counts == vocabulary.Concepts[what.Key].Counts) return new(at, what.Last, Lex.ConceptToll, what.Key, 0);
        return null;
    }

    private static readonly ulong Article = Lexemes.Kinds(Lex.Determiner, Lex.Pronoun, Lex.That, Lex.Relative_);
    private static readonly ulong Joint = Lexemes.Kinds(Lex.And, Lex.But);
    private static readonly ulong Link = Lexemes.Kinds(Lex.Of, Lex.Determiner);

    private Lexeme? OfWhat(Lexeme tally, Sentence sentence)
    {
        for (var i = tally.Last; i < Math.Min(sentence.Last, tally.Last + Reach); i++)
        {
            if (!text.Tokens[i].IsWord || text.Tokens[i].IsNumber || text.Lexemes.In(i, Ends)) break;
            if (ConceptAt(i) is { } concept) return concept;
        }
        if (tally.First > sentence.First && text.Pack.GenitiveEndings.Length > 0 && text.MayModify(tally.First - 1))
            for (var start = Math.Max(sentence.First, tally.First - 3); start < tally.First; start++)
                if (ConceptAt(start) is { } concept && concept.Last == tally.First) return concept;
        return null;
    }

    /// <summary>The longest word of a concept that counts people or things.</summary>
    private Lexeme? ConceptAt(int token)
    {
        if (!text.Lexemes.Starts(token, Concepts)) return null;
        Lexeme best = default;
        foreach (var lexeme in text.Lexemes.At(token))
            if (lexeme.Kind is Lex.ConceptPassive or Lex.ConceptNoun or Lex.ConceptSubject && vocabulary.Concepts[lexeme.Key].Counts is "person" or "thing" && lexeme.Length > best.Length) best = lexeme;
        return best.Exists ? best : null;
    }
}
