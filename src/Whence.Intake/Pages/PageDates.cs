using NodaTime;
using NodaTime.Text;
using Whence.Articles;

namespace Whence.Intake.Pages;

/// <summary>The day a page was published: not modified, not fetched, never guessed from a clock.</summary>
internal static class PageDates
{
    private const int MostTimes = 12, LongestDateLine = 40;
    private const string NearHeadline = "line near the headline";

    private static readonly string[] OfArticle = ["datePublished", "dateCreated", "uploadDate"];

    private static readonly string[] OfMeta =
    [
        "article:published_time", "article:published", "article.published", "og:published_time", "og:article:published_time", "datepublished", "dcterms.issued", "dc.date.issued", "dcterms.created", "dc.date.created", "dc.created",
        "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "rnews:datepublished", "publish-date", "publish_date", "publishdate", "published", "publication_date", "publicationdate", "pubdate", "originalpublicationdate",
        "article_date_original", "date_published", "article:post_date", "article_publish_date", "displaydate", "ptime", "dc.date", "dcterms.date", "date", "analyticsattributes.articledate", "bt:pubdate", "gentime", "shareaholic:article_published_time",
    ];

    private static readonly string[] Modified = ["datemodified", "modified", "updated", "update", "dateupdated", "lastmodified"];

    /// <summary>Notes all dates found and gives the best that is believable.</summary>
    /// <param name="latest">No later day is believed; null: no limit.</param>
    /// <param name="heading">Index of the node that holds the headline, or -1.</param>
    /// <param name="article">Whether a node lies in the article or its head, so that its date may be the article's.</param>
    public static PublicationDate? Find(PageFacts facts, LocalDate? latest, int heading, Predicate<int> article)
    {
        var found = new List<(DateText Date, DateEvidence Kind, string From, string Text)>();
        foreach (var (from, text) in facts.OfArticle(OfArticle).Concat(facts.OfMeta(OfMeta))) Take(from, text, DateText.OfMachine(text), DateEvidence.Metadata);
        foreach (var (from, text) in Times(facts.Tree, heading, article)) Take(from, text, DateText.OfMachine(text) ?? DateText.OfWords(text), DateEvidence.Metadata);
        if (facts.Address is { } address) Take("url", address.AbsolutePath, DateText.OfAddress(address), DateEvidence.Url);
        foreach (var text in Lines(facts.Tree, heading)) Take(NearHeadline, text, DateText.OfWords(text), DateEvidence.Text);
        if (found.Count == 0) return null;
        var best = found[0];
        var day = best.Date.Day;
        // A time in UTC leaves the outlet's own day open by one, and a time without a zone may be in UTC: the address, or what stands under the headline for readers, decides.
        if (best.Date is { HasTime: true } and ({ IsUtc: true } or { Instant: null }) && found.Find(f => f.Kind == DateEvidence.Url || (f.From == NearHeadline && f.Text.Length <= LongestDateLine)) is { From: not null } local
            && Period.DaysBetween(local.Date.Day, day) is var ahead && (ahead == 1 || (ahead == -1 && best.Date.IsUtc))) day = local.Date.Day;
        return new(day, best.Kind, best.Text);

        void Take(string from, string text, DateText? date, DateEvidence kind)
        {
            if (date is not { } read) return;
            facts.Note("published", text, from);
            if (latest is { } limit && read.Day > limit)
            {
                // Where it is tomorrow already at the outlet, the day of its own moment in UTC still holds.
                if (read.Instant?.InUtc().Date is not { } utc || utc > limit) return;
                read = read with { Day = utc };
            }
            found.Add((read, kind, from, text));
        }
    }

    /// <summary>Times that the mark-up gives for people: those called published first, then those near the headline, and no modified ones.</summary>
    private static IEnumerable<(string From, string Text)> Times(PageTree tree, int heading, Predicate<int> article)
    {
        var called = new List<(string, string)>();
        var near = new List<(int Distance, string From, string Text)>();
        foreach (var node in tree.Nodes)
        {
            if (node.IsText || node.Tag == "meta") continue;
            var property = node["itemprop"];
            if (property is not null && property.Contains("datePublished", StringComparison.OrdinalIgnoreCase)) called.Add(("itemprop datePublished", node["datetime"] ?? node["content"] ?? tree.TextOf(node)));
            else if (node.Tag == "time" && !IsModified(node, tree) && article(node.Index)) near.Add((Math.Abs(node.Index - Math.Max(0, heading)), "time", node["datetime"] ?? node["content"] ?? tree.TextOf(node)));
            else if (node.Tag is "abbr" or "span" && node["class"] is { } names && names.Split(' ').Contains("published")) called.Add(("class published", node["datetime"] ?? node["title"] ?? tree.TextOf(node)));
        }
        return called.Take(MostTimes).Concat(near.OrderBy(n => n.Distance).Take(MostTimes).Select(n => (n.From, n.Text)));
    }

    private static bool IsModified(PageNode node, PageTree tree)
    {
        for (var (at, up) = (node, 0); up < 2; up++, at = tree[at.Parent])
        {
            var names = $"{at["itemprop"]} {at["class"]} {at["id"]}";
            if (NodeRoles.Words(names).Any(w => Modified.Contains(w)) || names.Contains("dateModified", StringComparison.OrdinalIgnoreCase)) return true;
            if (at.Parent < 0) break;
        }
        return false;
    }

    /// <summary>Short texts just before and behind the headline, those behind it first.</summary>
    private static IEnumerable<string> Lines(PageTree tree, int heading)
    {
        const int Behind = 60, Before = 20, Longest = 80;
        if (heading < 0) yield break;
        for (var i = heading; i < Math.Min(tree.Count, heading + Behind); i++)
            if (tree[i].IsText && tree[i].Text.Trim() is { Length: >= 8 and <= Longest } text) yield return text;
        for (var i = heading - 1; i >= Math.Max(0, heading - Before); i--)
            if (tree[i].IsText && tree[i].Text.Trim() is { Length: >= 8 and <= Longest } text) yield return text;
    }
}
