namespace Whence.Languages;

public sealed partial class LanguageSet
{
    /// <summary>The country that a name stands for or, of a place, lies in: its ISO 3166-1 alpha-2 code; null for any other name and where it is not known.</summary>
    public string? CountryOf(Name name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Id is not { } id ? null : name.Kind switch { "country" => id, "place" => NamesById.TryGetValue(id, out var known) ? known.Country : null, _ => null };
    }

    /// <summary>Codes of the countries that an article names, itself or by a place in them; each once, in order of appearance.</summary>
    public IEnumerable<string> CountriesIn(Analysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return analysis.Names.Select(CountryOf).OfType<string>().Where(c => c.Length == 2).Distinct();
    }
}
