using System.Globalization;
using Whence.Articles;
using Whence.Intake.Texts;

namespace Whence.Intake.Feeds;

/// <summary>Reads RSS of all versions, with the modules that news uses: content, Dublin Core, Media RSS, syndication.</summary>
internal static class RssReader
{
    public static Feed Read(MarkupElement root, FeedContext context)
    {
        var channel = root.First("channel") ?? root;
        var home = Sites.Address(channel.Text("link"), context.Address) ?? Sites.Address(channel.First("atom:link")?.Attribute("href"), context.Address);
        var title = channel.Text("title") is { } name ? HtmlText.OneLine(name) : channel.Text("dc:title", "dc:publisher");
        var itself = new FeedIdentity(title, home, context.Address, channel.Text("dc:publisher", "dc:source", "copyright"));
        var items = channel.Elements.Concat(root.Elements).Where(e => e.Name == "item"); // RSS 1.0 has them beside the channel
        return new(title, home, channel.Text("language", "dc:language") ?? root.Attribute("xml:lang"), [.. context.Limited(items).Select(i => Item(i, itself, context))], context.Diagnostics)
        {
            Kind = FeedKind.Rss, Interval = Interval(channel),
        };
    }

    private static FeedItem Item(MarkupElement item, FeedIdentity feed, FeedContext context)
    {
        var beside = feed.Home ?? context.Address;
        var guid = item.First("guid");
        var link = Sites.Address(item.Text("feedburner:origlink"), beside) ?? Sites.Address(item.Text("link"), beside) ?? Sites.Address(item.First("atom:link")?.Attribute("href"), beside)
            ?? (guid?.Attribute("isPermaLink") is "false" ? null : Sites.Address(guid?.AllText, null)) ?? Sites.Address(item.Attribute("rdf:about"), null);
        var published = FeedDate.First(context, item.Text("pubdate"), item.Text("dc:date", "dc:issued", "dc:created", "dc:available"), item.Text("atom:published"), item.Text("published"), item.Text("date"));
        var (html, full) = ItemContent.Choose(item.First("content:encoded")?.Html ?? item.First("atom:content")?.Html, item.First("description")?.Html ?? item.First("dc:description")?.Html ?? item.First("atom:summary")?.Html ?? MediaText(item));
        var source = feed.SourceOf(item.Text("source"), item.First("source")?.Attribute("url"), item.Text("dc:source", "dc:publisher"));
        return new(item.Text("guid") ?? item.Attribute("rdf:about"), link, Headline(item.Text("title", "dc:title", "media:title")), html, full, published,
            Author(item), source?.Name, source?.Address, item.Text("dc:language", "language") ?? item.Attribute("xml:lang"));
    }

    private static string? Headline(string? title) => title is null || HtmlText.OneLine(title) is not { Length: > 0 } line ? null : line;

    private static string? MediaText(MarkupElement item) => (item.First("media:description") ?? item.First("media:group")?.First("media:description"))?.Html;

    /// <summary>RSS wants <c>mail@example.org (Name)</c> of an author; many write the name alone.</summary>
    private static string? Author(MarkupElement item)
    {
        var written = string.Join(", ", item.Elements.Where(e => e.Name == "dc:creator").Select(e => HtmlText.OneLine(e.AllText)).Where(n => n.Length > 0).Distinct());
        if (written.Length == 0) written = item.Text("author", "atom:author", "itunes:author") is { } one ? HtmlText.OneLine(one) : "";
        var (open, close) = (written.IndexOf('('), written.LastIndexOf(')'));
        if (written.Contains('@') && open >= 0 && close > open) written = written[(open + 1)..close].Trim();
        return written.Length == 0 || written.Contains('@') ? null : written;
    }

    private static TimeSpan? Interval(MarkupElement channel)
    {
        if (int.TryParse(channel.Text("ttl"), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes is > 0 and <= 10_080) return TimeSpan.FromMinutes(minutes);
        TimeSpan? period = channel.Text("sy:updateperiod")?.ToLowerInvariant() switch { "hourly" => TimeSpan.FromHours(1), "daily" => TimeSpan.FromDays(1), "weekly" => TimeSpan.FromDays(7), _ => null };
        var often = int.TryParse(channel.Text("sy:updatefrequency"), NumberStyles.None, CultureInfo.InvariantCulture, out var times) && times is > 0 and < 1000 ? times : 1;
        return period / often;
    }
}
