using Whence.Intake.Feeds;
using Whence.Intake.Fetching;

namespace Whence.Intake.Watching;

/// <summary>Watches many feeds: polls each when it is due, several at a time, and goes on through those that are down, slow, huge or broken.</summary>
/// <param name="fetcher">Fetches.</param>
/// <param name="memory">Where articles and states are kept.</param>
/// <param name="options">How feeds are watched.</param>
/// <param name="clock">The time; null for the system's clock.</param>
public sealed class Watcher(Fetcher fetcher, Memory memory, WatchOptions options, TimeProvider? clock = null)
{
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;

    /// <summary>Watches until it is cancelled or, with <see cref="WatchOptions.Once"/>, until each feed has been polled. Feeds that are gone, or whose server asks to be left alone, are not polled.</summary>
    /// <param name="feeds">The feeds; those with an equal address count once.</param>
    /// <param name="report">Gets the report of each poll, one after another.</param>
    /// <param name="cancel">Ends it. No exception: what was kept stays, polls that are under way are given up.</param>
    /// <exception cref="Exception">Whatever <see cref="Memory.Keep"/> throws: without a place to keep articles there is no use in going on.</exception>
    public async Task Run(IReadOnlyList<FeedAddress> feeds, Action<PollReport> report, CancellationToken cancel)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var poll = new Poll(fetcher, memory, options, new(options), _clock);
        var due = Queue(feeds);
        var running = new Dictionary<Task<PollReport>, Uri>();
        try
        {
            while (running.Count > 0 || due.Count > 0)
            {
                while (running.Count < options.Parallel && due.TryPeek(out var address, out var time) && (options.Once || time.Due <= _clock.GetUtcNow()))
                {
                    due.Dequeue();
                    running.Add(Task.Run(() => poll.Run(StateOf(address), end.Token), CancellationToken.None), address);
                }
                await Something(running.Keys, due, end.Token).ConfigureAwait(false);
                foreach (var done in running.Keys.Where(t => t.IsCompleted).ToList())
                {
                    var address = running[done];
                    running.Remove(done);
                    var result = await done.ConfigureAwait(false);
                    report(result);
                    if (!options.Once && result.Next is { } next) due.Enqueue(address, (next, address.AbsoluteUri));
                }
            }
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // asked to end
        }
        finally
        {
            await end.CancelAsync().ConfigureAwait(false);
            foreach (var task in running.Keys) await ((Task)task).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private PriorityQueue<Uri, (DateTimeOffset Due, string Name)> Queue(IReadOnlyList<FeedAddress> feeds)
    {
        var now = _clock.GetUtcNow();
        var due = new PriorityQueue<Uri, (DateTimeOffset, string)>();
        foreach (var address in feeds.Select(f => f.Address).Distinct())
        {
            var state = StateOf(address);
            if (state.IsGone || options.Once && state.RestUntil > now) continue;
            due.Enqueue(address, (state.Next ?? now, address.AbsoluteUri));
        }
        return due;
    }

    /// <summary>Waits until a poll has ended or one is due.</summary>
    private async Task Something(ICollection<Task<PollReport>> running, PriorityQueue<Uri, (DateTimeOffset Due, string Name)> due, CancellationToken cancel)
    {
        var wait = Timeout.InfiniteTimeSpan; // where all places are taken, that a feed is due changes nothing
        if (running.Count < options.Parallel && due.TryPeek(out _, out var next)) wait = next.Due - _clock.GetUtcNow() is { Ticks: > 0 } later ? later : TimeSpan.Zero;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        await Task.WhenAny([.. running, Task.Delay(wait, _clock, stop.Token)]).ConfigureAwait(false);
        await stop.CancelAsync().ConfigureAwait(false);
        cancel.ThrowIfCancellationRequested();
    }

    private PollState StateOf(Uri address) => memory.StateOf(address) ?? new(address);
}
