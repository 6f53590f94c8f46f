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
    public Governing? Of(Figure figure)
    {
        if (figure is not { Measures: null, IsIndefinite: false, IsNobody: false, HasNoun: true } || figure.Quantity.Value is 0 or 1) return null;
        var noun = figure.Noun.Exists ? vocabulary.Nouns[figure.Noun.Key] : null;
        if (noun is not null && vocabulary.CountedAs.TryGetValue(noun.Id, out var meant) && !(vocabulary.IsIn(Vocabulary.Forces, noun.Id) && figure.Quantity is { Hedge: Hedge.Exact, Value: < FewestForces })) return Governing.Unsaid(figure, meant, "claim.noun-means");
        return vocabulary.Concepts.ContainsKey(Counted) && IsTelling(figure, noun) ? Governing.Unsaid(figure, Counted, Rule) : null;
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
