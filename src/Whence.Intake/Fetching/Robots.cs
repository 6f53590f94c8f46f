namespace Whence.Intake.Fetching;

/// <summary>What the hosts' robots.txt files say, each fetched once a day at most.</summary>
/// <param name="fetch">Fetches a robots.txt, redirects followed, without asking for leave.</param>
/// <param name="clock">The time, for how long an answer holds.</param>
internal sealed class Robots(Func<Uri, CancellationToken, Task<Fetched>> fetch, TimeProvider clock)
{
    /// <summary>Beyond this number of hosts, or bytes of their files, the half that ends first is forgotten: a hostile feed may name a new host in each item.</summary>
    private const int MostHosts = 1000;
    private const long MostBytes = 64 << 20;

    private static readonly TimeSpan s_longest = TimeSpan.FromHours(24);
    private static readonly TimeSpan s_shortest = TimeSpan.FromHours(1);
    private static readonly TimeSpan s_afterFailure = TimeSpan.FromMinutes(5);

    private sealed record Entry(RobotsRules? Rules, FetchProblem? Problem, DateTimeOffset Until, int Bytes);

    private sealed class Host
    {
        public SemaphoreSlim Busy { get; } = new(1, 1);
        public Entry? Entry;
    }

    private readonly Dictionary<string, Host> _hosts = new(StringComparer.Ordinal);

    /// <summary>The rules of a host, or why they are not known; then nothing of it may be read (RFC 9309, section 2.3.1.4).</summary>
    public async Task<(RobotsRules? Rules, FetchProblem? Problem)> Of(Uri address, CancellationToken cancel)
    {
        var host = HostOf(address.GetLeftPart(UriPartial.Authority));
        if (Valid(host) is { } known) return (known.Rules, known.Problem);
        await host.Busy.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            var entry = Valid(host);
            if (entry is null)
            {
                entry = EntryOf(await fetch(new Uri(address, "/robots.txt"), cancel).ConfigureAwait(false));
                Volatile.Write(ref host.Entry, entry);
            }
            return (entry.Rules, entry.Problem);
        }
        finally
        {
            host.Busy.Release();
        }
    }

    private Entry? Valid(Host host) => Volatile.Read(ref host.Entry) is { } entry && entry.Until > clock.GetUtcNow() ? entry : null;

    private Host HostOf(string authority)
    {
        lock (_hosts)
        {
            if (_hosts.TryGetValue(authority, out var host)) return host;
            if (_hosts.Count >= MostHosts || _hosts.Count % 16 == 0 && _hosts.Values.Sum(h => (long)(Volatile.Read(ref h.Entry)?.Bytes ?? 0)) > MostBytes)
                foreach (var old in _hosts.OrderBy(h => Volatile.Read(ref h.Value.Entry)?.Until ?? DateTimeOffset.MaxValue).Take(_hosts.Count / 2).ToList()) _hosts.Remove(old.Key);
            return _hosts[authority] = new();
        }
    }

    private Entry EntryOf(Fetched file)
    {
        var now = clock.GetUtcNow();
        if (file.Problem is null)
        {
            var fresh = file.FreshFor ?? s_longest;
            return new(RobotsReader.Read(file.Body.Span, FetchOptions.Product), null, now + (fresh < s_shortest ? s_shortest : fresh > s_longest ? s_longest : fresh), file.Body.Length);
        }
        // "unavailable" (4xx, endless redirects, something else in its place) means no rules; "unreachable" means no leave
        var none = file.Problem.Fault is FetchFault.Redirect or FetchFault.NotText or FetchFault.Gone || file is { Problem.Fault: FetchFault.Status, Status: >= 400 and < 500 };
        return none ? new(RobotsRules.AllowAll, null, now + s_longest, 0) : new(null, Explain(file.Problem), now + s_afterFailure, 0);
    }

    private static FetchProblem Explain(FetchProblem problem) =>
        problem.Fault is FetchFault.Address or FetchFault.PrivateNetwork or FetchFault.Name or FetchFault.Connection or FetchFault.Tls
            ? problem with { MayPass = false } // it would have been the same for the page
            : new(problem.Fault, $"robots.txt could not be read: {problem.Message}");
}
