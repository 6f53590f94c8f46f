using System.Globalization;
using Whence.Articles;

namespace Whence.Lineage;

/// <summary>Tells which articles of a story are one piece of reporting, with the reasons in words.</summary>
internal static class OriginFinder
{
    /// <summary>Share of an article's passages from which it comes of the other's origin as a whole; below, only the shared passages do.</summary>
    private const float AsAWhole = 0.2f;

    /// <summary>The origins of articles taken as one story, the earliest first.</summary>
    public static Origins Find(IReadOnlyList<Analysis> articles)
    {
        var reader = new FingerprintReader();
        List<Fingerprint> prints = [.. articles.Select(reader.Read)];
        return Find(articles, prints, new LinkFinder(prints).Find());
    }

    /// <summary>The origins of a story.</summary>
    /// <param name="articles">Its articles, the earliest first.</param>
    /// <param name="prints">Their fingerprints.</param>
    /// <param name="found">The links among them, by index.</param>
    /// <param name="rulings">What analysts have decided about them; null for nothing.</param>
    public static Origins Find(IReadOnlyList<Analysis> articles, IReadOnlyList<Fingerprint> prints, IReadOnlyList<FoundLink> found, IReadOnlyList<OriginRuling>? rulings = null)
    {
        var groups = new OriginGroups(articles, found.Where(IsWhole), rulings ?? []);
        var aligner = new PassageAligner();
        var links = found.Where(l => groups.Holds(l, IsWhole(l))).ToLookup(l => groups[l.First], l => (Link: Make(l, articles, prints, aligner), IsWhole: IsWhole(l)));
        var origins = new List<Origin>();
        foreach (var group in Enumerable.Range(0, articles.Count).ToLookup(i => groups[i]))
        {
            List<Analysis> members = [.. group.Select(i => articles[i])];
            var own = links[group.Key].Where(l => l.IsWhole).Select(l => l.Link).ToList();
            var parts = links[group.Key].Where(l => !l.IsWhole).Select(l => l.Link).ToList();
            List<string> reasons = [.. Reason(members, own, parts) is { Length: > 0 } reason ? new[] { reason } : [], .. groups.WordsOn([.. group])];
            if (reasons.Count > 0) origins.Add(new(members, string.Join(" ", reasons), own) { Parts = parts });
        }
        return new(origins);
    }

    private static bool IsWhole(FoundLink link) => link.Kind != LinkKind.Copied || link.Share >= AsAWhole;

    private static Link Make(FoundLink link, IReadOnlyList<Analysis> articles, IReadOnlyList<Fingerprint> prints, PassageAligner aligner)
    {
        var (first, second) = (articles[link.First], articles[link.Second]);
        if (link.Kind is LinkKind.Copied or LinkKind.Version)
        {
            var passages = aligner.Align(first.Article, second.Article);
            var reason = link.Kind == LinkKind.Version ? "A later version of the same article" : $"One copies the other{Earlier(first, second)}";
            return new(first, second, link.Kind, $"{reason}: {Percent(link.Share)} of the shorter one's passages stand in both.") { Passages = passages };
        }
        var relays = first.Relays.Where(r => second.Relays.Any(s => s.Key == r.Key || (s.Id is null && r.Id is null && Names.SoundKey.OfName(s.Label) == Names.SoundKey.OfName(r.Label)))).Select(r => r.Label).ToList();
        var aligned = FactAligner.Align(first, prints[link.First].Facts, second, prints[link.Second].Facts);
        var facts = $"{link.Count} names, dates and figures ({Percent(link.Share)} of the shorter one's)";
        var why = link.Kind == LinkKind.Translated ? $"The same facts in the same order in two languages: {facts}."
            : relays.Count > 0 ? $"Both name {string.Join(" and ", relays)} as their source and share {facts}."
            : $"One names the other's outlet as its source; they share {facts}.";
        return new(first, second, link.Kind, why) { SharedFacts = link.Count, Relays = relays, Passages = aligned };
    }

    private static string Earlier(Analysis first, Analysis second) =>
        first.Published is { } a && second.Published is { } b && a.Date < b.Date ? ", which came out earlier" : "";

    /// <summary>Why articles are one origin; null where nothing says where a single one has its report from.</summary>
    private static string? Reason(List<Analysis> articles, List<Link> links, List<Link> parts)
    {
        if (articles.Count == 1)
        {
            if (articles[0].Relays is { Count: > 0 } relays) return $"It names its source: {string.Join(", ", relays.Select(r => r.Label))}.";
            return parts.Count > 0 ? $"Passages of it stand in {parts.Select(p => p.Second).Distinct().Count()} later articles." : null;
        }
        if (links.Count == 1) return links[0].Reason;
        // one sentence for each kind of link; what several links of one kind have in common is said once
        var reasons = new List<string>();
        if (links.Find(l => l.Kind == LinkKind.Version) is { } version) reasons.Add(version.Reason);
        if (links.Find(l => l.Kind == LinkKind.Copied) is { } copy) reasons.Add(copy.Reason);
        var stated = links.FindAll(l => l.Kind == LinkKind.Stated);
        if (stated.SelectMany(l => l.Relays).Distinct().ToList() is { Count: > 0 } names) reasons.Add($"They name {string.Join(" and ", names)} as their source and share {Span(stated)}.");
        else if (stated.Count > 0) reasons.Add($"They name one another's outlets and share {Span(stated)}.");
        var translated = links.FindAll(l => l.Kind == LinkKind.Translated);
        if (translated.Count > 0) reasons.Add($"They tell the same facts in the same order in {articles.Select(a => a.Language).Distinct().Count()} languages: {Span(translated)}.");
        return string.Join(" ", reasons);
    }

    private static string Span(List<Link> links)
    {
        var (least, most) = (links.Min(l => l.SharedFacts), links.Max(l => l.SharedFacts));
        return least == most ? $"{least} names, dates and figures" : $"{least} to {most} names, dates and figures, pair by pair";
    }

    private static string Percent(float share) => Math.Round(100 * share).ToString(CultureInfo.InvariantCulture) + " %";
}
