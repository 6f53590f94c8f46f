using Whence.Intake.Dates;
using Whence.Intake.Texts;

namespace Whence.Intake.Feeds;

/// <summary>Reads sitemaps, with the news extension, and indexes of sitemaps.</summary>
/// <remarks>Source: sitemaps.org, protocol 0.9. <c>lastmod</c> is a day of change and so never taken for the day of publication.</remarks>
internal static class SitemapReader
{
    public static Feed Read(MarkupElement root, FeedContext context)
    {
        var index = root.Name.EndsWith("sitemapindex", StringComparison.Ordinal);
        var wanted = index ? "sitemap" : "url";
        var entries = context.Limited(root.Elements.Where(e => e.Name == wanted || e.Name == "sitemap:" + wanted));
        return new(null, null, null, [.. entries.Select(e => Item(e, context))], context.Diagnostics) { Kind = index ? FeedKind.SitemapIndex : FeedKind.Sitemap };
    }

    private static FeedItem Item(MarkupElement entry, FeedContext context)
    {
        var link = Sites.Address(entry.Text("sitemap:loc", "loc"), context.Address);
        var news = entry.First("news:news");
        var title = news?.Text("news:title") is { } words ? HtmlText.OneLine(words) : null;
        return new(null, link, title, null, false, FeedDate.First(context, news?.Text("news:publication_date")), null, null, null, news?.First("news:publication")?.Text("news:language"))
        {
            Outlet = news?.First("news:publication")?.Text("news:name"), Modified = DateReader.Day(entry.Text("sitemap:lastmod", "lastmod")),
        };
    }
}
