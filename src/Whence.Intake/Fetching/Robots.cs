using System.Collections.Concurrent;

namespace Whence.Intake.Fetching;

/// <summary>What the hosts' robots.txt files say, each fetched once a day at most.</summary>
/// <param name="fetch">Fetches a robots.txt, redirects followed, without asking for leave.</param>
/// <param name="clock">The time, for how long an answer holds.</param>
internal sealed class Robots(Func<Uri, CancellationToken, Task<Fetched>> fetch, TimeProvider clock)
{
    private static readonly TimeSpan s_longest = TimeSpan.FromHours(24);
    private static readonly TimeSpan s_shortest = TimeSpan.FromHours(1);
    private static readonly TimeSpan s_afterFailure = TimeSpan.FromMinutes(5);

    private sealed record Entry(RobotsRules? Rules, FetchProblem? Problem, DateTimeOffset Until);

    private readonly ConcurrentDictionary<string, (SemaphoreSlim Busy, Entry? Entry)> _hosts = new(StringComparer.Ordinal);

    /// <summary>The rules of a host, or why they are not known; then nothing of it may be read (RFC 9309, section 2.3.1.4).</summary>
    public async Task<(RobotsRules? Rules, FetchProblem? Problem)> Of(Uri address, CancellationToken cancel)
    {
        var key = address.GetLeftPart(UriPartial.Authority);
        var (busy, entry) = _hosts.GetOrAdd(key, _ => (new(1, 1), null));
        if (entry is null || entry.Until <= clock.GetUtcNow())
        {
            await busy.WaitAsync(cancel).ConfigureAwait(false);
            try
            {
                entry = _hosts[key].Entry;
                if (entry is null || entry.Until <= clock.GetUtcNow())
                    _hosts[key] = (busy, entry = EntryOf(await fetch(new Uri(address, "/robots.txt"), cancel).ConfigureAwait(false)));
            }
            finally
            {
                busy.Release();
            }
        }
        return (entry.Rules, entry.Problem);
    }

    private Entry EntryOf(Fetched file)
    {
        var now = clock.GetUtcNow();
        if (file.Problem is null)
        {
            var fresh = file.FreshFor ?? s_longest;
            return new(RobotsReader.Read(file.Body.Span, FetchOptions.Product), null, now + (fresh < s_shortest ? s_shortest : fresh > s_longest ? s_longest : fresh));
        }
        // "unavailable" (4xx, endless redirects, something else in its place) means no rules; "unreachable" means no leave
        var none = file.Problem.Fault is FetchFault.Redirect or FetchFault.NotText or FetchFault.Gone || file is { Problem.Fault: FetchFault.Status, Status: >= 400 and < 500 };
        return none ? new(RobotsRules.AllowAll, null, now + s_longest) : new(null, Explain(file.Problem), now + s_afterFailure);
    }

    private static FetchProblem Explain(FetchProblem problem) =>
        problem.Fault is FetchFault.Address or FetchFault.PrivateNetwork or FetchFault.Name or FetchFault.Connection or FetchFault.Tls
            ? problem with { MayPass = false } // it would have been the same for the page
            : new(problem.Fault, $"robots.txt could not be read: {problem.Message}");
}
