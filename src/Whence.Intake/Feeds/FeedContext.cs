using NodaTime;
using Whence.Articles;

namespace Whence.Intake.Feeds;

/// <summary>What the readers of all kinds of feeds need beside the feed itself.</summary>
/// <param name="Address">Where it was fetched, or null.</param>
/// <param name="Latest">No item is dated after this day; null for no limit.</param>
/// <param name="Diagnostics">Gets what is unusual.</param>
internal sealed record FeedContext(Uri? Address, LocalDate? Latest, List<Diagnostic> Diagnostics)
{
    /// <summary>Items beyond this number are not read. Source: a sitemap may have 50,000 addresses (sitemaps.org, protocol).</summary>
    public const int MostItems = 50_000;

    /// <summary>The first items of a feed, with a note where there are more.</summary>
    public List<T> Limited<T>(IEnumerable<T> items)
    {
        var read = items.Take(MostItems + 1).ToList();
        if (read.Count <= MostItems) return read;
        read.RemoveAt(MostItems);
        Diagnostics.Add(new("too-long", null, $"The feed has more than {MostItems:N0} items; the rest was not read."));
        return read;
    }
}
