using System.Globalization;

namespace Whence.Languages;

/// <summary>What is known of a language without a pack: its function words (<c>others.yaml</c>), and what CLDR knows of it, countries and months. Enough to tell what an article is about, not to read it.</summary>
internal sealed class LanguageOutline
{
    /// <summary>Of a word of a country's name so many last letters may be an ending, and so many first ones stay in any case.</summary>
    private const int LongestEnding = 2, ShortestStem = 4;

    /// <summary>Letters by which a form may be longer than the name's word: adjectives are ("bułgarski").</summary>
    private const int MostMore = 4;

    private readonly record struct Country(string Id, string[] Words);

    /// <summary>By the stem of the last word.</summary>
    private readonly Dictionary<string, List<Country>> _countries = [];
    private readonly Dictionary<string, int> _months = [];

    /// <param name="code">Its code.</param>
    /// <param name="functionWords">Folded.</param>
    /// <param name="cldr">The generated file of the language; it may be absent.</param>
    public LanguageOutline(string code, IEnumerable<string> functionWords, string cldr)
    {
        (Code, FunctionWords) = (code, [.. functionWords]);
        if (!File.Exists(cldr)) return;
        foreach (var (key, value) in YamlTree.Read(cldr, new())?.Entries ?? [])
        {
            if (key.Scalar == "territories") value.Entries?.ForEach(e => AddCountry(e.Key.Scalar!, e.Value));
            if (key.Scalar == "dates") value.Entries?.Find(e => e.Key.Scalar == "months").Value?.Entries?.ForEach(e => AddMonth(e.Key.Scalar!, e.Value));
        }
    }

    /// <summary>Code of the language.</summary>
    public string Code { get; }

    /// <summary>Its folded function words.</summary>
    public HashSet<string> FunctionWords { get; }

    private void AddCountry(string id, YamlTree spellings)
    {
        foreach (var spelling in spellings.Items ?? [])
        {
            var words = Fold.Case(spelling.Scalar!).Split(' ');
            if (words[^1].Length < ShortestStem) continue;
            var stem = StemOf(words[^1]);
            if (!_countries.TryGetValue(stem, out var alike)) _countries.Add(stem, alike = []);
            alike.Add(new(id, words));
        }
    }

    private void AddMonth(string number, YamlTree forms)
    {
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var month)) return;
        foreach (var form in forms.Items ?? []) _months.TryAdd(Fold.Case(form.Scalar!), month);
    }

    private static string StemOf(string word) => word[..Math.Max(ShortestStem, word.Length - LongestEnding)];

    /// <summary>The month (1 to 12) that a folded word names, or 0.</summary>
    public int MonthOf(string word) => _months.GetValueOrDefault(word);

    /// <summary>The code of the country whose name ends in a word, in whatever case; null where there is none.</summary>
    /// <param name="words">The folded words up to it, the last one being it.</param>
    public string? CountryAt(IReadOnlyList<string> words)
    {
        var word = words[^1];
        for (var length = word.Length; length >= ShortestStem; length--)
            if (_countries.TryGetValue(word[..length], out var alike))
                foreach (var country in alike)
                    if (Fits(country.Words, words)) return country.Id;
        return null;
    }

    private static bool Fits(string[] name, IReadOnlyList<string> words)
    {
        if (words.Count < name.Length) return false;
        for (var i = 1; i <= name.Length; i++)
        {
            var (known, word) = (name[^i], words[^i]);
            if (word.Length > known.Length + MostMore || (known.Length < ShortestStem ? word != known : !word.StartsWith(StemOf(known), StringComparison.Ordinal))) return false;
        }
        return true;
    }
}
