namespace Whence.Intake.Pages;

/// <summary>What a page tells about its article.</summary>
internal static class PageFields
{
    /// <summary>What the page's fields are read from: its linked data are those whose headline the page shows.</summary>
    public static PageFacts Facts(PageTree tree, Uri? address)
    {
        var meta = MetaTags.Of(tree);
        var headings = tree.Elements("h1").Take(5).Select(tree.TextOf).Concat(meta["og:title"].Select(m => m.Content)).Select(Sentences.Key).ToHashSet(StringComparer.Ordinal);
        return new(tree, meta, LinkedData.Of(tree, headings), address);
    }

    /// <summary>Notes the language that the page claims and gives it as a tag, or null.</summary>
    public static string? Language(PageFacts facts)
    {
        string? first = null;
        var claimed = facts.OfArticle("inLanguage").Concat(facts.Tree.Elements("html").Take(1).Where(h => h["lang"] is not null).Select(h => ("html lang", h["lang"]!))).Concat(facts.OfMeta("og:locale", "content-language", "dc.language", "language"));
        foreach (var (from, text) in claimed)
        {
            var tag = text.Trim().Replace('_', '-');
            if (tag.Length is < 2 or > 20 || !tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') || (tag.Length > 3 && !tag.Contains('-'))) continue;
            facts.Note("language", text.Trim(), from);
            first ??= tag;
        }
        return first;
    }
}
