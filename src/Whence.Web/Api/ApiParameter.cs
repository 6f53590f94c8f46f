namespace Whence.Web.Api;

/// <summary>Something that may stand in the query of an address.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Meaning">What it asks for.</param>
/// <param name="Example">A value.</param>
internal sealed record ApiParameter(string Name, string Meaning, string Example)
{
    public static readonly ApiParameter
        Limit = new("limit", "How many at most, 1 to 200; 50 where nothing is said.", "50"),
        Cursor = new("cursor", "Where to go on: `next` of the page before.", "c3RvcmllcwoyMDI3LTAzLTI0CjI2CjA"),
        Since = new("since", "On this day or later (ISO 8601).", "2027-03-09"),
        Until = new("until", "On this day or earlier (ISO 8601).", "2027-03-31"),
        Place = new("place", "A place that an article names, or the beginning of its name, in English or its own spelling.", "Bucharest"),
        Country = new("country", "Code (ISO 3166-1 alpha-2) of a country that an article names, itself or by a place in it.", "RO"),
        Language = new("language", "Code of a language.", "lv"),
        Concept = new("concept", "Id of what is counted or measured.", "killed"),
        Claimant = new("claimant", "Part of the name of who asserts it, in any case.", "halven"),
        Story = new("story", "Id of a story.", "story-a6d716544d21fc2d"),
        Words = new("q", "Words that all stand in the article, in any script; \"words together\", begin*.", "train");
}
