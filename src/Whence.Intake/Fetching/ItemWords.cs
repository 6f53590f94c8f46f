using NodaTime;
using Whence.Articles;
using Whence.Intake.Feeds;

namespace Whence.Intake.Fetching;

/// <summary>What a feed says of an item beside its text.</summary>
internal static class ItemWords
{
    /// <summary>Whether an item is certainly older than a day: it was published before, or has not changed since. An undated item is not.</summary>
    public static bool IsBefore(FeedItem item, LocalDate? since) => since is { } day && (item.Published?.Date ?? item.Modified) is { } dated && dated < day;

    /// <summary>Fills in from the feed what the page leaves open: day, author, outlet, source.</summary>
    public static Article Complete(Article article, Feed feed, FeedItem item)
    {
        // an item that is on its source's own site is no relay of that source
        var itself = item.StatedSource is not null
            && (item.StatedSource == article.Outlet || item.StatedSourceAddress is { } home && Uri.TryCreate(article.Url, UriKind.Absolute, out var url) && Sites.Same(url, home));
        var relay = itself ? null : item.StatedSource;
        var declared = article.Declared ?? item.Published;
        var added = new List<FieldEvidence>();
        if (article.Declared is null && item.Published is { } day) added.Add(new("published", day.Text, "feed"));
        if (article.StatedSource is null && relay is { } source) added.Add(new("source", source, "feed"));
        if (article.Author is null && item.Author is { } author) added.Add(new("author", author, "feed"));
        var outlet = item.Outlet ?? (itself ? item.StatedSource : item.StatedSource is null ? feed.Title : null); // an item of another outlet's is not the feed's own
        if (article.Outlet is null && outlet is not null) added.Add(new("outlet", outlet, "feed"));
        return article with
        {
            Id = Article.Identify(article.Text, declared?.Date, article.Url),
            Declared = declared,
            StatedSource = article.StatedSource ?? relay,
            Author = article.Author ?? item.Author,
            Outlet = article.Outlet ?? outlet,
            Evidence = [.. article.Evidence, .. added],
        };
    }
}
