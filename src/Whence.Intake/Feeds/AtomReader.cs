using Whence.Intake.Texts;

namespace Whence.Intake.Feeds;

/// <summary>Reads Atom 1.0 (RFC 4287) and 0.3.</summary>
internal static class AtomReader
{
    public static Feed Read(MarkupElement root, FeedContext context)
    {
        var space = root.Name == "feed" ? "" : "atom:"; // some forget the namespace
        var beside = Sites.Address(root.Attribute("xml:base"), context.Address) ?? context.Address;
        var home = Link(root, space, beside);
        var title = Plain(root, space + "title");
        var itself = new FeedIdentity(title, home, context.Address, root.First(space + "author")?.Text(space + "name"));
        var author = Authors(root, space);
        var entries = root.Elements.Where(e => e.Name == space + "entry");
        return new(title, home, root.Attribute("xml:lang"), [.. context.Limited(entries).Select(e => Entry(e, space, itself, author, beside ?? home, context))], context.Diagnostics) { Kind = FeedKind.Atom };
    }

    private static FeedItem Entry(MarkupElement entry, string space, FeedIdentity feed, string? author, Uri? beside, FeedContext context)
    {
        beside = Sites.Address(entry.Attribute("xml:base"), beside) ?? beside;
        var published = FeedDate.First(context, entry.Text(space + "published"), entry.Text(space + "issued", "dc:date"), entry.Text(space + "created"), entry.Text(space + "updated", space + "modified"));
        var content = entry.First(space + "content") is { } c && c.Attribute("src") is null && IsText(c) ? c.Html : null;
        var (html, full) = ItemContent.Choose(content, entry.First(space + "summary")?.Html ?? entry.First("media:group")?.First("media:description")?.Html);
        var from = entry.First(space + "source");
        var source = feed.SourceOf(from is null ? null : Plain(from, space + "title"), from is null ? null : Link(from, space, beside)?.AbsoluteUri, entry.Text("dc:source", "dc:publisher"));
        return new(entry.Text(space + "id"), Link(entry, space, beside), Plain(entry, space + "title"), html, full, published,
            Authors(entry, space) ?? author, source?.Name, source?.Address, entry.Attribute("xml:lang"));
    }

    /// <summary>Whether content is text, not a picture in base 64.</summary>
    private static bool IsText(MarkupElement content) => content.Attribute("type") is not { } type || type is "text" or "html" or "xhtml" || type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) || type.EndsWith("xml", StringComparison.OrdinalIgnoreCase);

    private static string? Plain(MarkupElement element, string name) => element.First(name) is { } found && HtmlText.OneLine(found.Html) is { Length: > 0 } line ? line : null;

    private static string? Authors(MarkupElement element, string space)
    {
        var names = element.Elements.Where(e => e.Name == space + "author").Select(a => a.Text(space + "name") ?? (a.Elements.Any() ? "" : a.AllText)).Select(HtmlText.OneLine).Where(n => n.Length > 0).Distinct();
        return string.Join(", ", names) is { Length: > 0 } all ? all : element.Text("dc:creator");
    }

    /// <summary>The address of the page: a link without relation or with <c>alternate</c>, HTML before other types.</summary>
    private static Uri? Link(MarkupElement element, string space, Uri? beside)
    {
        var links = element.Elements.Where(e => e.Name == space + "link" && (e.Attribute("rel") is null or "alternate")).ToList();
        var best = links.Find(l => l.Attribute("type") is "text/html" or "application/xhtml+xml") ?? links.FirstOrDefault();
        return Sites.Address(element.Text("feedburner:origlink"), beside) ?? Sites.Address(best?.Attribute("href") ?? best?.AllText, beside);
    }
}
