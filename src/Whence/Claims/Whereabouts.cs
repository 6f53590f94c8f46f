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

    private static readonly ulong Prepositions = Lexemes.Kinds(Lex.In, Lex.Preposition);
    private static readonly ulong Verbs = Lexemes.Kinds(Lex.ConceptActive, Lex.ConceptPassive, Lex.ConceptSubject, Lex.ConceptToll, Lex.Cue, Lex.That, Lex.Relative_, Lex.But, Lex.Not, Lex.Modal);

    /// <summary>Where the people of a figure are, or null where nothing before it in its clause says so.</summary>
    public Governing? Of(Figure figure, Sentence sentence)
    {
        if (figure is not { Measures: null, IsIndefinite: false, IsNobody: false, HasNoun: true } || figure.Quantity.Value is 0) return null;
        var noun = figure.Noun.Exists ? vocabulary.Nouns[figure.Noun.Key] : null;
        if (noun is null ? !figure.ConceptNoun.Exists : noun.Class != "person") return null; // doctors in a hospital are no patients
        for (var i = figure.First - 1; i >= Math.Max(sentence.First, figure.First - Reach) && (text.Tokens[i].IsWord || text.Mark(i) is '„' or '”' or '“' or '"' or '«' or '»') && !text.Tokens[i].IsNumber; i--)
        {
            if (text.Lexemes.Starts(i, Verbs) && !text.Lexemes.In(i, Lex.Noun)) return null;
            if (text.Lexemes.FindEndingAt(i + 1, Lex.Noun) is not { Exists: true } place || place.Key == figure.Noun.Key || !vocabulary.Places.TryGetValue(place.Key, out var concept)) continue;
            if (!IsWhere(place, sentence) || (i == figure.First - 1 && text.Pack.HeadLast && !text.Pack.SubjectAfterVerb)) return null;
            return new(place with { Kind = Lex.ConceptNoun, Key = concept }, "claim.place", 1);
        }
        return null;
    }

    /// <summary>Behind a preposition, with words of its own phrase between, or in a case that says where.</summary>
    private bool IsWhere(Lexeme place, Sentence sentence)
    {
        if (text.Pack.LocativeEndings.Length > 0 && text.IsLocative(place.Last - 1)) return true;
        for (var i = place.First - 1; i >= Math.Max(sentence.First, place.First - PhraseReach) && text.Tokens[i].IsWord; i--)
        {
            if (text.Lexemes.In(i, Prepositions)) return true;
            if (text.Lexemes.Starts(i, Verbs)) return false;
        }
        return false;
    }
}
