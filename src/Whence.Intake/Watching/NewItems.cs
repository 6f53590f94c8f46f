using Whence.Intake.Feeds;
using Whence.Intake.Fetching;

namespace Whence.Intake.Watching;

/// <summary>Those items of a feed that are new, in its order, up to the limit of pages.</summary>
internal sealed class NewItems
{
    public NewItems(IReadOnlyList<Feed> feeds, Uri address, Memory memory, WatchOptions options)
    {
        var found = new List<(Feed, FeedItem, string)>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var pages = 0;
        foreach (var feed in feeds)
            foreach (var item in feed.Items)
            {
                var key = ItemKey.Of(item);
                if (!keys.Add(key)) continue;
                if (ItemWords.IsBefore(item, options.Since)) TooOld++;
                else if (memory.HasSeen(address, key) || item.Link is { } link && memory.HasAddress(link)) Known++;
                else if (!item.IsFull && item.Link is not null && ++pages > options.MaxPages) TooMany++;
                else found.Add((feed, item, key));
            }
        New = found;
    }

    public IReadOnlyList<(Feed Feed, FeedItem Item, string Key)> New { get; }

    /// <summary>Items known before.</summary>
    public int Known { get; }

    /// <summary>Items from before the first day asked for.</summary>
    public int TooOld { get; set; }

    /// <summary>Items beyond the limit of pages.</summary>
    public int TooMany { get; }
}
