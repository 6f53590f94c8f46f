using NodaTime;

namespace Whence.Lineage;

/// <summary>Finds which articles of a story are one piece of reporting: copies, translations, and reports that name the same relays and tell the same facts.</summary>
internal static class OriginFinder
{
    /// <summary>Least share of passages that makes a copy.</summary>
    private const double Copied = 0.25;

    /// <summary>Least share of facts, with at least this many of them, that makes a translation where nothing is stated.</summary>
    private const double Translated = 0.75;
    private const int TranslatedFacts = 9;

    /// <summary>Least share of facts for two articles that name the same relay.</summary>
    private const double Stated = 0.45;

    private const int MostDaysApart = 2;

    public static Origins Find(IReadOnlyList<Analysis> articles)
    {
        var prints = articles.Select(Fingerprint.Of).ToArray();
        var group = Enumerable.Range(0, articles.Count).ToArray();
        var links = new List<Link>();
        for (var i = 0; i < articles.Count; i++)
            for (var j = i + 1; j < articles.Count; j++)
            {
                if (Joins(articles[i], articles[j], prints[i], prints[j]) is not { } link) continue;
                links.Add(link);
                var (from, to) = (group[j], group[i]);
                for (var k = 0; k < group.Length; k++)
                    if (group[k] == from) group[k] = to;
            }
        return new([.. Enumerable.Range(0, articles.Count).GroupBy(i => group[i]).Select(g => Make([.. g.Select(i => articles[i])], links)).OfType<Origin>()]);
    }

    private static Origin? Make(List<Analysis> articles, List<Link> links)
    {
        if (articles.Count == 1)
            return articles[0].Relays is { Count: > 0 } relays ? new(articles, $"It names its source: {string.Join(", ", relays.Select(r => r.Label))}.", []) : null;
        var own = links.FindAll(l => articles.Contains(l.First) && articles.Contains(l.Second));
        return new(articles, Reason(articles, own), own);
    }

    /// <summary>One sentence for each kind of link; what several links of one kind have in common is said once.</summary>
    private static string Reason(List<Analysis> articles, List<Link> links)
    {
        if (links.Count == 1) return links[0].Reason;
        var reasons = new List<string>();
        if (links.FirstOrDefault(l => l.Kind == LinkKind.Copied) is { } copy) reasons.Add(copy.Reason);
        var stated = links.FindAll(l => l.Kind == LinkKind.Stated);
        if (stated.Count > 0) reasons.Add($"They name {string.Join(" and ", stated.SelectMany(l => l.Relays).Distinct())} as their source and share {Span(stated)}.");
        var translated = links.FindAll(l => l.Kind == LinkKind.Translated);
        if (translated.Count > 0) reasons.Add($"They tell the same facts in {articles.Select(a => a.Language).Distinct().Count()} languages: {Span(translated)}.");
        return string.Join(" ", reasons);
    }

    private static string Span(List<Link> links)
    {
        var (least, most) = (links.Min(l => l.SharedFacts), links.Max(l => l.SharedFacts));
        return least == most ? $"{least} names, dates and figures" : $"{least} to {most} names, dates and figures, pair by pair";
    }

    private static Link? Joins(Analysis a, Analysis b, Fingerprint first, Fingerprint second)
    {
        var apart = a.Published is { } x && b.Published is { } y ? Math.Abs(Period.DaysBetween(x.Date, y.Date)) : 0;
        var passages = a.Language == b.Language ? first.SharedPassages(second) : 0;
        if (passages >= Copied) return new(a, b, LinkKind.Copied, $"One copies the other: {passages:P0} of the shorter one's passages stand in both.");
        if (apart > MostDaysApart) return null;
        var (share, count) = first.SharedFacts(second);
        var common = a.Relays.Where(r => b.Relays.Any(s => s.Key == r.Key)).Select(r => r.Label).ToList();
        if (!first.AgreesOnFigures(second)) return null;
        if (common.Count > 0 && share >= Stated && count >= 5)
            return new(a, b, LinkKind.Stated, $"Both name {string.Join(" and ", common)} as their source and share {count} facts ({share:P0} of the shorter one's names, dates and figures).") { SharedFacts = count, Relays = common };
        // one that names its source is no translation of one that names none or another
        if (a.Relays.Count + b.Relays.Count > 0) return null;
        if (a.Language != b.Language && share >= Translated && count >= TranslatedFacts)
            return new(a, b, LinkKind.Translated, $"The same facts in two languages: {count} names, dates and figures ({share:P0} of the shorter one's).") { SharedFacts = count };
        return null;
    }
}
