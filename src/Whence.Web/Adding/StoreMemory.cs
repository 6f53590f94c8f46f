using System.Text.Json;
using NodaTime;
using Whence.Intake;
using Whence.Intake.Fetching;
using Whence.Intake.Watching;
using Whence.Store;

namespace Whence.Web.Adding;

/// <summary>Lets a watcher keep what it learns in a store: articles, analysed, and the state of their feed in one transaction.</summary>
public sealed class StoreMemory
{
    private readonly NewsStore _store;
    private readonly Func<Func<NewsStore, AddResult>, AddResult> _write;
    private readonly Analyzer _analyzer;
    private readonly Action<string> _acknowledge;
    private readonly bool _onlyIfFollowed;

    /// <param name="store">The store, to look things up in.</param>
    /// <param name="write">Does some work on the store opened for writing.</param>
    /// <param name="analyzer">Reads the articles.</param>
    /// <param name="acknowledge">Gets the address of each article once it is on disk.</param>
    /// <param name="onlyIfFollowed">Leaves a feed alone that was taken off the list meanwhile; false for feeds that are named rather than followed.</param>
    public StoreMemory(NewsStore store, Func<Func<NewsStore, AddResult>, AddResult> write, Analyzer analyzer, Action<string> acknowledge, bool onlyIfFollowed = false)
    {
        (_store, _write, _analyzer, _acknowledge, _onlyIfFollowed) = (store, write, analyzer, acknowledge, onlyIfFollowed);
        Memory = new(StateOf, (feed, item) => store.HasSeen(feed.AbsoluteUri, item), address => store.HasAddress(address.AbsoluteUri), Keep);
    }

    /// <summary>For the watcher.</summary>
    public Memory Memory { get; }

    /// <summary>What the table of feeds has no column for.</summary>
    private sealed record Details(double IntervalSeconds, int Unfinished, DateTimeOffset? RestUntil);

    private PollState? StateOf(Uri address)
    {
        if (_store.FeedStateOf(address.AbsoluteUri) is not { } row) return null;
        var details = row.Details is { } json ? JsonSerializer.Deserialize<Details>(json) : null;
        return new(address)
        {
            MovedTo = row.MovedTo is { } moved ? new(moved) : null, Validators = new(row.ETag, row.LastModified), Polled = row.Polled?.ToDateTimeOffset(), Next = row.NextPoll?.ToDateTimeOffset(),
            Failures = row.Failures, IsGone = row.IsGone, Interval = TimeSpan.FromSeconds(details?.IntervalSeconds ?? 0), Unfinished = details?.Unfinished ?? 0, RestUntil = details?.RestUntil,
        };
    }

    private Kept Keep(Delivery delivery)
    {
        var state = delivery.State;
        var analyses = delivery.Articles.Select(Analyze).ToList();
        var result = _write(store => store.Add(analyses, feed: new(state.Address.AbsoluteUri)
        {
            MovedTo = state.MovedTo?.AbsoluteUri, ETag = state.Validators.ETag, LastModified = state.Validators.LastModified, Polled = Moment(state.Polled), NextPoll = Moment(state.Next),
            Failures = state.Failures, IsGone = state.IsGone, Seen = [.. delivery.Seen], Details = JsonSerializer.Serialize(new Details(state.Interval.TotalSeconds, state.Unfinished, state.RestUntil)),
            OnlyIfFollowed = _onlyIfFollowed,
        }));
        foreach (var analysis in analyses) _acknowledge(analysis.Article.Url ?? analysis.Article.Id);
        return new(result.Added, result.AlreadyThere);
    }

    private Analysis Analyze(Arrival arrival)
    {
        var article = arrival.Article!;
        try
        {
            return _analyzer.Analyze(article, arrival.Diagnostics);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // a fault of ours with one article must cost neither it nor the others: it is kept unread
            return new(article, null) { Published = article.Declared, Diagnostics = [.. arrival.Diagnostics, new("not-analysed", null, $"The article could not be analysed ({e.GetType().Name}: {e.Message}). This is a fault in Whence.")] };
        }
    }

    private static Instant? Moment(DateTimeOffset? time) => time is { } known ? Instant.FromDateTimeOffset(known) : null;
}
