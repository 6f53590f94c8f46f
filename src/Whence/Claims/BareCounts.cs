using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>
/// Counts of people and things that no word of a concept governs: "32 hotels were asked to report". What their noun means is what they are about
/// ("163 passengers" are aboard); else they are a bare count, as an amount that nothing says what of is a bare amount.
/// </summary>
internal sealed class BareCounts(ReadText text, Vocabulary vocabulary)
{
    /// <summary>Id of the concept of a bare count.</summary>
    public const string Counted = "counted";

    /// <summary>Id of the rule of a bare count.</summary>
    public const string Rule = "claim.count";

    /// <summary>Spelled out and exact, a smaller number counts what nobody reports: "two sides", "three reasons".</summary>
    private const double Telling = 10;

    /// <summary>Fewer police officers or rescuers of whom nothing else is known are those that a report tells of, and no force at work.</summary>
    private const double FewestForces = 5;

    /// <summary>What a figure that nothing governs is about, or null where it is no count worth the name.</summary>
    /// <param name="figure">A figure.</param>
    /// <param name="told">Ids of the concepts that the article has told.</param>
    public Governing? Of(Figure figure, IReadOnlyList<string> told)
    {
        if (figure is not { Measures: null, IsIndefinite: false, IsNobody: false, HasNoun: true } || figure.Quantity.Value is 0 or 1) return null;
        if (figure.Quantity is { Hedge: Hedge.Exact, Value: < Telling } && text.Lexemes.In(figure.First - 1, Lex.By) && !text.Lexemes.In(figure.First - 1, Lex.Of)) return null; // "a toll given by two residents": who did it
        var noun = figure.Noun.Exists ? vocabulary.Nouns[figure.Noun.Key] : null;
        if (noun is not null && vocabulary.CountedAs.TryGetValue(noun.Id, out var meant) && IsAtPlace(figure, meant, told) && !(vocabulary.IsIn(Vocabulary.Forces, noun.Id) && figure.Quantity is { Hedge: Hedge.Exact, Value: < FewestForces })) return Governing.Unsaid(figure, meant, "claim.noun-means");
        return vocabulary.Concepts.ContainsKey(Counted) && IsTelling(figure, noun) ? Governing.Unsaid(figure, Counted, Rule) : null;
    }

    /// <summary>How many sentences, the title among them, say what an article is about.</summary>
    private const int Beginning = 3;

    /// <summary>"The company speaks of 163 passengers": they are aboard where the sentence or the beginning of the article names a train, or people aboard were counted before; else the noun says nothing of the kind.</summary>
    private bool IsAtPlace(Figure figure, string meant, IReadOnlyList<string> told)
    {
        if (!vocabulary.Places.Values.Contains(meant) || told.Contains(meant)) return true;
        if (HasPlace(text.SentenceOf(figure.First), meant)) return true;
        for (var s = 0; s < Math.Min(Beginning, text.Sentences.Count); s++)
            if (HasPlace(s, meant)) return true;
        return false;
    }

    private bool HasPlace(int sentence, string meant)
    {
        for (var i = text.Sentences[sentence].First; i < text.Sentences[sentence].Last; i++)
            if (text.Lexemes.Find(i, Lex.Noun) is { Exists: true } noun && vocabulary.Places.GetValueOrDefault(noun.Key) == meant) return true;
        return false;
    }

    private bool IsTelling(Figure figure, Noun? noun)
    {
        var stated = figure.Quantity.Value;
        if (figure.Quantity.Hedge != Hedge.Exact || stated >= Telling) return stated is not { } value || value == Math.Floor(value);
        if (stated != Math.Floor(stated ?? 0)) return false; // "9.40 h"
        if (text.Lexemes.In(figure.First - 1, Lex.Determiner) || text.Lexemes.In(figure.First, Lex.Determiner)) return false; // "the two countries", "both drivers"
        return noun is { Class: "person" or "thing" } || text.Tokens[figure.First].IsNumber;
    }
}
