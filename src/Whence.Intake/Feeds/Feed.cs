using Whence.Articles;

namespace Whence.Intake.Feeds;

/// <summary>A feed or sitemap as it was served.</summary>
/// <param name="Title">Its own name, or null.</param>
/// <param name="Home">The site it belongs to, or null.</param>
/// <param name="Language">The language it declares (a BCP 47 tag), or null.</param>
/// <param name="Items">What it lists, in its order.</param>
/// <param name="Diagnostics">What was unusual about it.</param>
public sealed record Feed(string? Title, Uri? Home, string? Language, IReadOnlyList<FeedItem> Items, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>What it is.</summary>
    public required FeedKind Kind { get; init; }

    /// <summary>How long its publisher says that it need not be asked again (<c>ttl</c>, <c>sy:updatePeriod</c>), or null.</summary>
    public TimeSpan? Interval { get; init; }

    /// <summary>The articles of those items that hold text.</summary>
    /// <param name="path">Where the feed was read from, to carry along; null where only addresses are wanted.</param>
    public IEnumerable<Article> Articles(string? path) => Items.Select(item => item.ToArticle(this, path)).OfType<Article>();
}

/// <summary>The kinds of lists of news.</summary>
public enum FeedKind
{
    /// <summary>RSS, all versions.</summary>
    Rss,
    /// <summary>Atom 1.0 or 0.3.</summary>
    Atom,
    /// <summary>JSON Feed.</summary>
    Json,
    /// <summary>A sitemap: its items have addresses and, in news sitemaps, titles and dates, but no text.</summary>
    Sitemap,
    /// <summary>An index of sitemaps: the links of its items are sitemaps themselves.</summary>
    SitemapIndex,
}
