using Whence.Briefs;
using Whence.Languages;
using Whence.Stories;

namespace Whence.Web.Charts;

/// <summary>The part of the world that a story is about: the countries named in its articles, each shaded by the number of articles that name it.</summary>
internal sealed class MapView
{
    /// <summary>Width of the drawing, in its own units.</summary>
    public const double Width = 720;

    /// <summary>The view is fitted to countries that so large a share of the articles names; all others are passing mentions.</summary>
    private const double LeastShare = 0.15;

    private const double Margin = 0.2, LeastWidth = 420, WorldFrom = 2300, Flattest = 0.45, Steepest = 0.62, Dot = 9;
    /// <summary>Labels are so much larger than in a chart, as the map is drawn smaller.</summary>
    private const double Larger = 1.5;

    private const int Shades = 4, MostLabels = 10;

    private readonly Dictionary<string, int> _articles;
    private readonly double _x, _y;
    private readonly int _all;

    private MapView(Dictionary<string, int> articles, int all)
    {
        (_articles, _all, var map) = (articles, all, WorldMap.Whole);
        Named = [.. articles.OrderByDescending(a => a.Value).ThenBy(a => a.Key, StringComparer.Ordinal).Select(a => (a.Key, a.Value))];
        var fitted = map.Countries.Where(c => articles.GetValueOrDefault(c.Code) is var n && n > 0 && (n >= LeastShare * all || n == Named[0].Articles)).ToList();
        if (fitted.Count == 0) fitted = [.. map.Countries];
        var (x0, y0, x1, y1) = (fitted.Min(c => c.Box[0]), fitted.Min(c => c.Box[1]), fitted.Max(c => c.Box[2]), fitted.Max(c => c.Box[3]));
        var width = Math.Max(LeastWidth, Math.Max((x1 - x0) * (1 + 2 * Margin), (y1 - y0) * (1 + 2 * Margin) / Steepest));
        IsWorld = width >= WorldFrom;
        if (IsWorld) (x0, y0, x1, y1, width) = (0, 0, map.Width, map.Height, map.Width);
        var height = IsWorld ? map.Height : Math.Clamp((y1 - y0) * (1 + 2 * Margin), width * Flattest, width * Steepest);
        (_x, _y, Scale, Height) = ((x0 + x1 - width) / 2, Math.Max(0, (y0 + y1 - height) / 2), Width / width, height * Width / width);
        Land = [.. map.Countries.Where(c => IsWorld || (c.Box[2] >= _x && c.Box[0] <= _x + width && c.Box[3] >= _y && c.Box[1] <= _y + height))];
    }

    /// <summary>Height of the drawing.</summary>
    public double Height { get; }

    /// <summary>From units of the map to those of the drawing.</summary>
    public double Scale { get; }

    /// <summary>Whether all of the world is shown, with less detail.</summary>
    public bool IsWorld { get; }

    /// <summary>The countries in view.</summary>
    public IReadOnlyList<Country> Land { get; }

    /// <summary>Codes of the countries named, with the number of articles, most first.</summary>
    public IReadOnlyList<(string Code, int Articles)> Named { get; }

    /// <summary>How the land is put into the drawing.</summary>
    public string Transform => $"scale({Scale.ToString("0.#####", System.Globalization.CultureInfo.InvariantCulture)}) translate({FigurePlot.N(-_x)} {FigurePlot.N(-_y)})";

    /// <summary>Whether a map says more than the list: some country is named by more than one article, or there is only one.</summary>
    public bool IsTelling => Named[0].Articles > 1 || _all == 1;

    /// <summary>The map of a story; null where its articles name no country.</summary>
    public static MapView? Of(Story story, LanguageSet languages)
    {
        var articles = story.Articles.SelectMany(languages.CountriesIn).CountBy(c => c).ToDictionary();
        return articles.Count == 0 ? null : new(articles, story.Articles.Count);
    }

    /// <summary>Articles that name a country.</summary>
    public int ArticlesOf(string code) => _articles.GetValueOrDefault(code);

    /// <summary>Class of a country's shade: s1 to s4, s0 where no article names it.</summary>
    public string ShadeOf(string code) => ArticlesOf(code) is 0 ? "s0" : $"s{Math.Clamp((int)Math.Ceiling(Shades * (double)ArticlesOf(code) / Named[0].Articles), 1, Shades)}";

    /// <summary>Where a country too small to be seen gets a dot; null for all others.</summary>
    public (double X, double Y)? DotOf(Country country) => Math.Max(country.Box[2] - country.Box[0], country.Box[3] - country.Box[1]) * Scale < Dot ? At(country) : null;

    /// <summary>Names on the map, those of most articles first, as far as there is room.</summary>
    /// <param name="name">Gives the name of a country by its code.</param>
    public IEnumerable<(double X, double Y, string Text)> Labels(Func<string, string> name)
    {
        var labels = new ChartLabels(4, Width / Larger - 4, 14, Height / Larger - 4);
        foreach (var country in Named.Take(MostLabels).Select(n => Land.FirstOrDefault(c => c.Code == n.Code)).OfType<Country>())
            if (At(country) is var (x, y) && x > 0 && x < Width && y > 0 && y < Height && labels.Put(name(country.Code), x / Larger - 12, y / Larger) is var (left, line)) yield return (left * Larger, line * Larger, name(country.Code));
    }

    private (double X, double Y) At(Country country) => ((country.At[0] - _x) * Scale, (country.At[1] - _y) * Scale);
}
