using Whence.Languages;

namespace Whence.Sourcing;

/// <summary>Towns and regions that speak: those who govern them are meant.</summary>
internal sealed partial class SourceLabels
{
    private const string Municipality = "municipality";

    /// <summary>"the city", "die Stadt", "la région": whom a known town or region without a name means where it says something, or null.</summary>
    public Source? OfPlace(NounPhrase phrase)
    {
        if (phrase is not { IsPronoun: false, IsUnlisted: false, IsIndefinite: false, Names.Count: 0, Demonyms.Count: 0, Nouns: [var place] } || place.Last != phrase.Last) return null;
        var known = place.Key switch { "town" or "village" => vocabulary.Nouns.GetValueOrDefault(Municipality), "region" or "district" => Noun(place), _ => null };
        if (known is null) return null;
        var span = text.Span(phrase.First, phrase.Last);
        return new(known.Singular, span.Of(text.Text), known.SameAs ?? known.Id, "body", span) { Noun = known.SameAs ?? known.Id };
    }
}
