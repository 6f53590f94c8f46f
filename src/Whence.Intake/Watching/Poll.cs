using Whence.Intake.Feeds;
using Whence.Intake.Fetching;

namespace Whence.Intake.Watching;

/// <summary>Polls one feed once: asks for it, reads what is new in it, keeps that, and says when to ask again.</summary>
internal sealed class Poll(Fetcher fetcher, Memory memory, WatchOptions options, Schedule schedule, TimeProvider clock)
{
    /// <summary>Items read at the same time and kept together; a kill loses no more than these, and they are read again.</summary>
    private const int Batch = 8;

    /// <summary>Polls after which pages that could never be had are given up.</summary>
    private const int Patience = 3;

    private readonly WebReader _reader = new(fetcher, clock);

    /// <summary>Polls a feed.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled; what was kept stays.</exception>
    public async Task<PollReport> Run(PollState state, CancellationToken cancel)
    {
        var fetched = await fetcher.Fetch(state.MovedTo ?? state.Address, state.Validators, cancel).ConfigureAwait(false);
        if (fetched.Problem is { } problem) return Fail(state, problem, fetched);
        if (fetched.NotModified) return Settle(Renew(state, fetched), new(state.Address) { NotModified = true, Notes = fetched.Notes }, fetched.FreshFor);
        var feeds = await Feeds(fetched, cancel).ConfigureAwait(false);
        if (feeds.Count == 0) return Fail(state, new(FetchFault.NoArticle, "it is no feed; expected RSS, Atom, JSON Feed or a sitemap"), fetched);
        var catcher = new NewItems(feeds, state.Address, memory, options);
        var (report, left) = await ReadItems(catcher, state, cancel).ConfigureAwait(false);
        report = report with { Title = feeds[0].Title, Notes = [.. fetched.Notes, .. Moved(state, fetched), .. feeds.SelectMany(f => f.Diagnostics).Select(d => d.Message)] };
        // What is left behind must come again: without validators the server sends the whole feed.
        var renewed = Renew(state, fetched) with { Validators = report.Waiting > 0 ? Validators.None : fetched.Validators, Unfinished = left ? state.Unfinished + 1 : 0 };
        return Settle(renewed, report, Longer(fetched.FreshFor, feeds[0].Interval));
    }

    private async Task<List<Feed>> Feeds(Fetched fetched, CancellationToken cancel)
    {
        if (_reader.Feed(fetched, cancel) is not { } feed) return [];
        if (feed.Kind != FeedKind.SitemapIndex) return [feed];
        var found = new List<Feed>();
        foreach (var entry in feed.Items.Where(i => i.Link is not null && !ItemWords.IsBefore(i, options.Since)).OrderByDescending(i => i.Modified).Take(WebReader.MaxSitemaps))
        {
            var child = await fetcher.Fetch(entry.Link!, cancel: cancel).ConfigureAwait(false);
            if (child.Problem is null && _reader.Feed(child, cancel) is { Kind: not FeedKind.SitemapIndex } list) found.Add(list);
        }
        return found;
    }

    private async Task<(PollReport Report, bool Left)> ReadItems(NewItems items, PollState state, CancellationToken cancel)
    {
        var (added, known, left, refused) = (0, items.Known, 0, new List<Refused>());
        foreach (var batch in items.New.Chunk(Batch))
        {
            var readings = await Task.WhenAll(batch.Select(i => _reader.ItemOf(i.Feed, i.Item, cancel))).ConfigureAwait(false);
            var (articles, seen) = (new List<Arrival>(), new List<string>());
            foreach (var ((_, item, key), reading) in batch.Zip(readings))
            {
                if (reading.Problem is { } problem)
                {
                    if (MayComeLater(problem) && state.Unfinished + 1 < Patience)
                    {
                        left++;
                        continue;
                    }
                    refused.Add(new(item.Link ?? state.Address, problem));
                }
                else if (options.Since is { } since && reading.Article!.Declared?.Date < since) items.TooOld++;
                else articles.Add(new((item.Link ?? state.Address).AbsoluteUri, reading.Article, null) { Diagnostics = reading.Diagnostics });
                seen.Add(key);
            }
            if (seen.Count == 0) continue;
            var kept = memory.Keep(new(state, articles, seen));
            (added, known) = (added + kept.Added, known + kept.AlreadyThere);
        }
        return (new(state.Address) { Added = added, Known = known, TooOld = items.TooOld, Waiting = items.TooMany + left, Refused = refused }, left > 0);
    }

    private static bool MayComeLater(FetchProblem problem) => problem.MayPass || problem.Fault is FetchFault.Busy or FetchFault.TooSlow or FetchFault.Connection or FetchFault.Name;

    private PollReport Fail(PollState state, FetchProblem problem, Fetched fetched)
    {
        var now = clock.GetUtcNow();
        var gone = problem.Fault == FetchFault.Gone;
        var rest = Schedule.Rest(now, fetched.RetryAfter);
        var due = schedule.AfterFailure(now, state.Failures + 1);
        var failed = state with
        {
            Polled = now, Failures = state.Failures + 1, IsGone = gone, RestUntil = rest, Next = gone ? null : rest > due ? rest : due,
            MovedTo = state.Failures + 1 >= Patience ? null : state.MovedTo, // perhaps the old address is good again
        };
        memory.Keep(new(failed, [], []));
        return new(state.Address) { Problem = problem, Next = failed.Next, Notes = fetched.Notes };
    }

    private PollState Renew(PollState state, Fetched fetched) => state with
    {
        Polled = clock.GetUtcNow(), Failures = 0, RestUntil = null, MovedTo = fetched.MovedTo ?? state.MovedTo,
        Validators = fetched.NotModified ? state.Validators : fetched.Validators,
    };

    private PollReport Settle(PollState state, PollReport report, TimeSpan? asked)
    {
        var interval = schedule.Interval(state, report.Added > 0, asked);
        var settled = state with { Interval = interval, Next = schedule.AfterSuccess(clock.GetUtcNow(), report.Waiting > 0 ? options.Shortest : interval) };
        memory.Keep(new(settled, [], []));
        return report with { Next = settled.Next };
    }

    private static IEnumerable<string> Moved(PollState state, Fetched fetched) =>
        fetched.MovedTo is { } to && to != state.MovedTo ? [$"moved for good to {to.AbsoluteUri}"] : [];

    private static TimeSpan? Longer(TimeSpan? a, TimeSpan? b) => a is null || b > a ? b : a;
}
