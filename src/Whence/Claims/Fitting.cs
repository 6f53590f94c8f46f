using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>Says whether a concept takes what a figure counts or measures: people die, houses are destroyed, earthquakes have a magnitude.</summary>
internal sealed class Fitting(ReadText text, Vocabulary vocabulary)
{
    /// <summary>Magnitudes are below this.</summary>
    private const double MostMagnitude = 10;

    /// <summary>Whether the concept takes what the figure counts or measures.</summary>
    public bool Fits(Figure figure, Concept concept)
    {
        if (concept.Counts == "magnitude") return IsMagnitude(figure, concept);
        if (figure.Measures is not null || concept.Counts is not ("person" or "thing")) return figure.Measures == concept.Counts || (figure.Measures is { } measure && concept.Also.Contains(measure));
        if (figure.IsIndefinite && !concept.One) return false;
        if (figure.ConceptNoun.Exists && figure.ConceptNoun.Key == concept.Id) return true;
        var noun = figure.Noun.Exists ? vocabulary.Nouns[figure.Noun.Key] : null;
        return concept.Counts == "thing" ? TakesThing(figure, concept, noun) : TakesPeople(figure, concept, noun);
    }

    private bool IsMagnitude(Figure figure, Concept concept)
    {
        if (figure.Measures is "magnitude" || figure.Quantity.Unit == "degree") return true;
        if (figure is not { Measures: null, Quantity.Value: > 0 and < MostMagnitude }) return false;
        if (figure.ConceptNoun.Exists && figure.ConceptNoun.Key != concept.Id) return false;
        return (!figure.Noun.Exists && !figure.ConceptNoun.Exists) || IsDecimalOfOccasion(figure);
    }

    private bool TakesThing(Figure figure, Concept concept, Noun? noun)
    {
        if (concept.Strict) return noun is not null && vocabulary.CountedAs.GetValueOrDefault(noun.Id) == concept.Id; // nobody votes with shots
        if (noun is null) return figure.Phrase.Last > figure.Phrase.First;
        if (IsDecimalOfOccasion(figure)) return false;
        return !noun.IsPeople || concept.Also.Contains(noun.Id) || concept.Id is "attacked" or "hit" or "found" or "lost";
    }

    private bool TakesPeople(Figure figure, Concept concept, Noun? noun)
    {
        if (noun is not null)
            return noun.IsPeople || concept.Also.Contains(noun.Id) || concept.Also.Contains(noun.Class) || noun.Id is "household" or "family"
                || (noun.Class == "body" && noun.Id is "unit" or "contingent" && concept.Id == "deployed")
                || (noun.Id is "security_forces" or "police" && figure.Quantity.Value is not 1); // "35 Sicherheitskräfte", "35 силовиків", "two police": their members
        if (concept.Agent && figure is { Quantity.Value: 1, IsMore: false, IsPart: false } && figure.Phrase.Last == figure.Phrase.First) return false; // "am primit un singur răspuns"
        if (!concept.Strict || figure.Phrase.Last == figure.Phrase.First || figure.Nationalities.Count > 0) return true;
        if (!figure.ConceptNoun.Exists || vocabulary.Concepts[figure.ConceptNoun.Key] is not { Counts: "person", Last: false } named) return false;
        return named.Strict || figure.IsPart; // "26 de los heridos"
    }

    /// <summary>"a magnitude 6.4 earthquake": nobody counts 6.4 earthquakes.</summary>
    private bool IsDecimalOfOccasion(Figure figure) =>
        figure.Quantity.Value is { } value && (value != Math.Floor(value) || (value < MostMagnitude && HasDecimalMark(figure)))
        && figure.Noun.Exists && vocabulary.Nouns[figure.Noun.Key].Class == "occasion";

    private bool HasDecimalMark(Figure figure) => text.Span(figure.First, figure.NumberLast).Of(text.Text).AsSpan().IndexOfAny('.', ',') >= 0;
}
