using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>
/// What it says of people to be somewhere, whichever verb says so: "im Krankenhaus liegen noch 26 Verletzte", "в автобусе ехали 38 человек", "la spital au ajuns doi copii".
/// </summary>
internal sealed class Whereabouts(ReadText text, Vocabulary vocabulary)
{
    /// <summary>How many tokens may stand between a place and who is there.</summary>
    private const int Reach = 9;

    /// <summary>How many words of its phrase may stand between a preposition and the place.</summary>
    private const int PhraseReach = 4;

    /// <summary>How many tokens an insertion between a place and its verb may take.</summary>
    private const int Insertion = 9;

    private static readonly ulong Prepositions = Lexemes.Kinds(Lex.In, Lex.Preposition);
    private static readonly ulong Verbs = Lexemes.Kinds(Lex.ConceptActive, Lex.ConceptPassive, Lex.ConceptSubject, Lex.ConceptToll, Lex.Cue, Lex.That, Lex.Relative_, Lex.But, Lex.Not, Lex.Modal);

    /// <summary>Where the people of a figure are, or null where nothing before it in its clause says so.</summary>
    public Governing? Of(Figure figure, Sentence sentence)
    {
        if (figure is not { Measures: null, IsIndefinite: false, IsNobody: false, HasNoun: true } || figure.Quantity.Value is 0) return null;
        var noun = figure.Noun.Exists ? vocabulary.Nouns[figure.Noun.Key] : null;
        if (noun is null ? !figure.ConceptNoun.Exists : noun.Class != "person") return null; // doctors in a hospital are no patients
        var reach = figure.First - Reach;
        for (var i = figure.First - 1; i >= Math.Max(sentence.First, reach); i--)
        {
            if (i < figure.First - 1 && text.IsMark(i, ',') && OpensInsertion(i, sentence) is { } open)
            {
                reach -= i - open;
                i = open;
                continue;
            }
            if (!((text.Tokens[i].IsWord || text.IsQuoteMark(i)) && !text.Tokens[i].IsNumber)) return null;
            if (SaysMore(i)) return null;
            if (text.Lexemes.FindEndingAt(i + 1, Lex.Noun) is not { Exists: true } place || place.Key == figure.Noun.Key || !vocabulary.Places.TryGetValue(place.Key, out var concept)) continue;
            if (!IsWhere(place, sentence) || (i == figure.First - 1 && text.Pack.HeadLast && !text.Pack.SubjectAfterVerb)) return null;
            return new(place with { Kind = Lex.ConceptNoun, Key = concept }, "claim.place", 1);
        }
        return null;
    }

    /// <summary>A word that says something of people itself, or begins another clause; not one that is said of things only ("arrived", of goods).</summary>
    private bool SaysMore(int i)
    {
        if (!text.Lexemes.Starts(i, Verbs) || text.Lexemes.In(i, Lex.Noun)) return false;
        if (text.Lexemes.Starts(i, Clauses)) return true;
        foreach (var lexeme in text.Lexemes.At(i))
            if (lexeme.Kind is Lex.ConceptActive or Lex.ConceptPassive or Lex.ConceptSubject or Lex.ConceptToll && vocabulary.Concepts[lexeme.Key].Counts == "person") return true;
        return false;
    }

    private static readonly ulong Clauses = Lexemes.Kinds(Lex.Cue, Lex.That, Lex.Relative_, Lex.But, Lex.Not, Lex.Modal);

    /// <summary>"В больницы, [по данным министерства], поступил 21": where the comma stands that opens what another one closes; null where a verb or a number stands in it.</summary>
    private int? OpensInsertion(int close, Sentence sentence)
    {
        for (var i = close - 1; i >= Math.Max(sentence.First, close - Insertion); i--)
        {
            if (text.IsMark(i, ',')) return close - i > 2 ? i : null;
            if (!text.Tokens[i].IsWord || text.Tokens[i].IsNumber || (text.Lexemes.Starts(i, Verbs & ~Cues) && !text.Lexemes.In(i, Lex.Noun))) return null;
        }
        return null;
    }

    private static readonly ulong Cues = Lexemes.Kinds(Lex.Cue);

    /// <summary>"25,000 people in the march": people right before an occasion that they are called after, or null.</summary>
    public Governing? On(Figure figure, Sentence sentence)
    {
        if (figure is not { Measures: null, IsIndefinite: false, IsNobody: false, Noun.Exists: true, Quantity.Value: not 0 } || vocabulary.Nouns[figure.Noun.Key].Class != "person") return null;
        if (!text.Lexemes.In(figure.Last, Lex.In)) return null;
        for (var i = figure.Last + 1; i < Math.Min(sentence.Last, figure.Last + PhraseReach); i++)
        {
            if (text.Lexemes.Find(i, Lex.Noun) is { Exists: true } noun)
                return vocabulary.ByOccasion.TryGetValue(noun.Key, out var concept) ? new(noun with { Kind = Lex.ConceptNoun, Key = concept }, "claim.place", 1) : null;
            if (!text.Lexemes.In(i, Lex.Determiner)) return null;
        }
        return null;
    }

    /// <summary>Behind a preposition, with words of its own phrase between, or in a case that says where.</summary>
    private bool IsWhere(Lexeme place, Sentence sentence)
    {
        if (text.Pack.LocativeEndings.Length > 0 && (text.IsLocative(place.Last - 1) || text.Pack.HeadLast)) return text.IsLocative(place.Last - 1); // "no slimnīcas": where they are not
        for (var i = place.First - 1; i >= Math.Max(sentence.First, place.First - PhraseReach) && text.Tokens[i].IsWord; i--)
        {
            if (text.Lexemes.In(i, Prepositions)) return true;
            if (text.Lexemes.Starts(i, Verbs)) return false;
        }
        return false;
    }
}
