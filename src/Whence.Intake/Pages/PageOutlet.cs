namespace Whence.Intake.Pages;

/// <summary>Who published a page, who wrote it, and whom its metadata name as the source.</summary>
internal static class PageOutlet
{
    private const int LongestName = 120, MostAuthors = 8;

    /// <summary>The name of the outlet, or null.</summary>
    public static string? Outlet(PageFacts facts)
    {
        var sites = facts.Data.Objects.Where(o => LinkedData.TypeOf(o) is "NewsMediaOrganization" or "WebSite").Select(o => ($"json-ld {LinkedData.TypeOf(o)}.name", LinkedData.Text(o, "name") ?? ""));
        return First(facts, "outlet", facts.NamesOfArticle("publisher").Concat(facts.OfMeta("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name", "apple-mobile-web-app-title")).Concat(sites));
    }

    /// <summary>The names of the authors joined by commas, or null.</summary>
    public static string? Author(PageFacts facts)
    {
        var found = facts.NamesOfArticle("author").Concat(facts.NamesOfArticle("creator"))
            .Concat(facts.OfMeta("author", "article:author", "article:author_name", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "cxenseparse:author", "twitter:data1_author"))
            .Concat(Marked(facts.Tree)).Where(a => IsName(a.Text)).ToList();
        foreach (var (from, text) in found) facts.Note("author", text, from);
        if (found.Count == 0) return null;
        var names = found.Where(a => a.From == found[0].From).Select(a => a.Text.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostAuthors);
        return string.Join(", ", names);
    }

    /// <summary>The agency or outlet that the metadata name as the source, where it is not the outlet itself; or null.</summary>
    public static string? Source(PageFacts facts, string? outlet)
    {
        var found = facts.NamesOfArticle("sourceOrganization").Concat(facts.NamesOfArticle("isBasedOn")).Concat(facts.OfMeta("dc.source", "dcterms.source", "article:source", "news_source", "newssource", "source", "source_name", "sourcename"))
            .Where(s => outlet is null || Sentences.Key(s.Text) != Sentences.Key(outlet));
        return First(facts, "source", found);
    }

    private static string? First(PageFacts facts, string field, IEnumerable<(string From, string Text)> found)
    {
        string? first = null;
        foreach (var (from, text) in found)
        {
            if (!IsName(text)) continue;
            facts.Note(field, text.Trim(), from);
            first ??= text.Trim();
        }
        return first;
    }

    /// <summary>Names that the mark-up itself calls the author: only where an element holds nothing but the name.</summary>
    private static IEnumerable<(string From, string Text)> Marked(PageTree tree)
    {
        foreach (var node in tree.Nodes)
        {
            if (node.IsText) continue;
            if (node["rel"] is { } rel && rel.Split(' ').Contains("author")) yield return ("rel author", tree.TextOf(node));
            else if (node["itemprop"] is "author" or "creator" && node.Tag is not "meta")
            {
                var name = tree.Nodes.Skip(node.Index).Take(node.End - node.Index).FirstOrDefault(n => n["itemprop"] == "name");
                yield return ("itemprop author", tree.TextOf(name ?? node));
            }
        }
    }

    private static bool IsName(string text) => text.Length is > 1 and <= LongestName && text.Any(char.IsLetter) && !text.Contains("://") && !text.Contains('<') && !text.Contains('{') && !text.StartsWith('@') && !text.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
}
