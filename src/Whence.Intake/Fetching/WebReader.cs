using System.Runtime.CompilerServices;
using NodaTime;
using Whence.Articles;
using Whence.Intake.Feeds;
using Whence.Intake.Pages;

namespace Whence.Intake.Fetching;

/// <summary>Reads articles from the web: from a page, or from the items of a feed or sitemap with their pages.</summary>
/// <param name="fetcher">Fetches.</param>
/// <param name="clock">Tells the day after which nothing can have been published.</param>
public sealed class WebReader(Fetcher fetcher, TimeProvider? clock = null)
{
    /// <summary>Most sitemaps of one index that are read, those changed last first.</summary>
    public const int MaxSitemaps = 50;

    /// <summary>Longest time that reading one page may take.</summary>
    private static readonly TimeSpan s_reading = TimeSpan.FromSeconds(20);

    /// <summary>Pages of items that are fetched at the same time, all feeds together, and so are in memory.</summary>
    private readonly SemaphoreSlim _pages = new(32, 32);

    /// <summary>Bodies that are parsed at the same time: a large one takes many times its size while it is read.</summary>
    private readonly SemaphoreSlim _parsers = new(Environment.ProcessorCount, Environment.ProcessorCount);

    private readonly TimeProvider _clock = clock ?? TimeProvider.System;

    /// <summary>Today where it is latest on earth: an outlet there dates its news so.</summary>
    public LocalDate Latest => Instant.FromDateTimeOffset(_clock.GetUtcNow()).InZone(DateTimeZone.ForOffset(Offset.FromHours(14))).Date;

    /// <summary>Brings in what an address holds: one article from a page, or many from a feed, a sitemap, or an index of sitemaps.</summary>
    /// <param name="address">A complete http or https address.</param>
    /// <param name="since">Items dated before this day are passed over; null for none.</param>
    /// <param name="maxPages">Most pages that are fetched for the items of feeds.</param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>An arrival for each article, and for each item or address that was refused.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was cancelled. Nothing else is thrown.</exception>
    public async IAsyncEnumerable<Arrival> Read(Uri address, LocalDate? since = null, int maxPages = 1000, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        var fetched = await fetcher.Fetch(address, cancel: cancel).ConfigureAwait(false);
        if (fetched.Problem is { } problem)
        {
            yield return new(address.OriginalString, null, problem.Sentence);
            yield break;
        }
        if (Feed(fetched, cancel) is not { } feed)
        {
            yield return Arrived(address, PageOf(fetched, cancel));
            yield break;
        }
        await foreach (var (list, item, refused) in Items(feed, since, cancel).ConfigureAwait(false))
        {
            if (refused is not null) yield return refused;
            else if (--maxPages < 0) yield return new((item!.Link ?? address).AbsoluteUri, null, "The limit of pages for one call has been reached.");
            else yield return Arrived(item!.Link ?? address, await ItemOf(list!, item, cancel).ConfigureAwait(false));
            if (maxPages < 0) yield break;
        }
    }

    /// <summary>The feed that was fetched, or null where it is none.</summary>
    internal Feed? Feed(Fetched fetched, CancellationToken cancel)
    {
        _parsers.Wait(cancel);
        try
        {
            return FeedReader.Read(fetched.Body, fetched.ContentType, fetched.Address, Latest, cancel);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return null; // a reader that stumbles over one feed must not end the watch over all others
        }
        finally
        {
            _parsers.Release();
        }
    }

    /// <summary>The article of an item: from the feed where that has all of it, else from its page.</summary>
    internal async Task<Reading> ItemOf(Feed feed, FeedItem item, CancellationToken cancel)
    {
        if ((item.IsFull || item.Link is null) && item.ToArticle(feed, null) is { } article) return new(article, null);
        if (item.Link is null) return new(null, new(FetchFault.NoArticle, "the item has neither text nor a page"));
        await _pages.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            var fetched = await fetcher.Fetch(item.Link, cancel: cancel).ConfigureAwait(false);
            if (fetched.Problem is { } problem) return new(null, problem);
            var reading = PageOf(fetched, cancel);
            return reading.Article is { } read ? reading with { Article = ItemWords.Complete(read, feed, item) } : reading;
        }
        finally
        {
            _pages.Release();
        }
    }

    /// <summary>The article of a page.</summary>
    internal Reading PageOf(Fetched fetched, CancellationToken cancel)
    {
        _parsers.Wait(cancel);
        using var patience = new CancellationTokenSource(s_reading, _clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancel);
        try
        {
            var page = PageReader.Read(fetched.Body.Span, fetched.ContentType, fetched.Address, Latest, both.Token);
            return new(page.ToArticle(null), page.Paragraphs.Count == 0 ? new(FetchFault.NoArticle, "the page holds no text that reads as an article") : null) { Diagnostics = page.Diagnostics };
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new(null, new(FetchFault.TooSlow, $"the page could not be read within {s_reading.TotalSeconds:0} s"));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new(null, new(FetchFault.Damaged, $"the page could not be read ({e.GetType().Name}: {e.Message})")); // as above
        }
        finally
        {
            _parsers.Release();
        }
    }

    private async IAsyncEnumerable<(Feed? List, FeedItem? Item, Arrival? Refused)> Items(Feed feed, LocalDate? since, [EnumeratorCancellation] CancellationToken cancel)
    {
        if (feed.Kind != FeedKind.SitemapIndex)
        {
            foreach (var item in feed.Items.Where(i => !ItemWords.IsBefore(i, since))) yield return (feed, item, null);
            yield break;
        }
        foreach (var entry in feed.Items.Where(i => i.Link is not null && !ItemWords.IsBefore(i, since)).OrderByDescending(i => i.Modified).Take(MaxSitemaps))
        {
            var fetched = await fetcher.Fetch(entry.Link!, cancel: cancel).ConfigureAwait(false);
            var sitemap = fetched.Problem is null ? Feed(fetched, cancel) : null;
            if (sitemap is null) yield return (null, null, new(entry.Link!.AbsoluteUri, null, fetched.Problem?.Sentence ?? "It is no sitemap, though an index names it as one."));
            else if (sitemap.Kind == FeedKind.SitemapIndex) yield return (null, null, new(entry.Link!.AbsoluteUri, null, "An index of sitemaps within another; expected a sitemap."));
            else foreach (var item in sitemap.Items.Where(i => !ItemWords.IsBefore(i, since))) yield return (sitemap, item, null);
        }
    }

    private static Arrival Arrived(Uri from, Reading reading) =>
        new(from.AbsoluteUri, reading.Article, reading.Problem?.Sentence) { HoldsNoText = reading.Problem?.Fault == FetchFault.NoArticle, Diagnostics = reading.Diagnostics };
}
