namespace Whence.Intake.Fetching;

/// <summary>
/// Fetches pages and feeds from the web, safely and politely: only http and https, no private networks, within limits of time and size, one request at a time to a
/// host, with the leave of its robots.txt. Safe for use by many threads.
/// </summary>
public sealed class Fetcher : IDisposable
{
    private readonly FetchOptions _options;
    private readonly TimeProvider _clock;
    private readonly Exchange _exchange;
    private readonly HostTurns _turns;
    private readonly Robots _robots;
    private readonly Backoff _backoff;

    /// <summary>A fetcher.</summary>
    /// <param name="options">Its limits.</param>
    /// <param name="lookup">Looks hosts up; null for the system's resolver.</param>
    /// <param name="clock">The time; null for the system's clock.</param>
    public Fetcher(FetchOptions options, HostLookup? lookup = null, TimeProvider? clock = null) : this(options, lookup, clock, GuardedConnection.DialTcp) { }

    /// <summary>A fetcher that connects in its own way.</summary>
    internal Fetcher(FetchOptions options, HostLookup? lookup, TimeProvider? clock, Dial dial)
    {
        (_options, _clock) = (options, clock ?? TimeProvider.System);
        _exchange = new(options, lookup ?? System.Net.Dns.GetHostAddressesAsync, dial, _clock);
        _turns = new(_clock);
        _backoff = new(options);
        var small = options with { MaxBytes = RobotsReader.MaxBytes, CutAtLimit = true };
        _robots = new((address, cancel) => Follow(address, Validators.None, small, askLeave: false, cancel), _clock);
    }

    /// <summary>Fetches one address.</summary>
    /// <param name="address">A complete address. User name, password and fragment are left out.</param>
    /// <param name="known">Validators of the version that is known; the answer may then be <see cref="Fetched.NotModified"/>.</param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>The content, or why there is none.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was cancelled. Nothing else is thrown.</exception>
    public Task<Fetched> Fetch(Uri address, Validators? known = null, CancellationToken cancel = default) =>
        Follow(address, known ?? Validators.None, _options, askLeave: true, cancel);

    /// <summary>Brings in what an address holds; see <see cref="WebReader.Read"/>.</summary>
    public IAsyncEnumerable<Arrival> FetchArticles(Uri address, NodaTime.LocalDate? since = null, int maxPages = 1000, CancellationToken cancel = default) =>
        new WebReader(this, _clock).Read(address, since, maxPages, cancel);

    /// <summary>Follows redirects; every step is checked as the first one.</summary>
    private async Task<Fetched> Follow(Uri asked, Validators known, FetchOptions limit, bool askLeave, CancellationToken cancel)
    {
        var route = new Route(asked, _options);
        while (true)
        {
            if (AddressRules.Check(route.Address, _options.AllowedHosts) is { } wrong) return route.Fail(wrong);
            var pause = _options.Pause;
            if (askLeave)
            {
                var (rules, problem) = await _robots.Of(route.Address, cancel).ConfigureAwait(false);
                if (rules is null) return route.Fail(problem!);
                if (!rules.Allows(route.Address.PathAndQuery)) return route.Fail(new(FetchFault.Robots, $"robots.txt of {route.Address.Authority} asks not to read it"));
                pause = Longer(pause, Shorter(rules.CrawlDelay ?? TimeSpan.Zero, _options.MaxCrawlDelay));
            }
            var answer = await Ask(route.Address, known, limit, pause, cancel).ConfigureAwait(false);
            if (!answer.IsRedirect) return route.End(answer);
            if (route.Redirect(answer) is { } nowhere) return route.Fail(nowhere);
        }
    }

    /// <summary>Asks until an answer comes, the trouble is not of the kind that passes, or it has been tried often enough.</summary>
    private async Task<Answer> Ask(Uri address, Validators known, FetchOptions limit, TimeSpan pause, CancellationToken cancel)
    {
        var host = address.Authority;
        for (var attempt = 1; ; attempt++)
        {
            Answer answer;
            using (await _turns.Take(host, pause, cancel).ConfigureAwait(false))
            {
                var closed = _turns.ClosedFor(host);
                if (closed > _options.LongestWait)
                    return new(0) { Problem = new(FetchFault.Busy, $"{host} has asked to be left alone for {closed.TotalSeconds:0} s more"), RetryAfter = closed };
                if (closed > TimeSpan.Zero) await Task.Delay(closed, _clock, cancel).ConfigureAwait(false);
                answer = await _exchange.Send(address, known, limit, cancel).ConfigureAwait(false);
                if (answer is { Problem.Fault: FetchFault.Busy, RetryAfter: { } asked }) _turns.Close(host, asked);
            }
            if (answer.Problem is not { MayPass: true } || attempt >= _options.Attempts) return answer;
            var wait = answer.RetryAfter ?? _backoff.After(attempt);
            if (wait > _options.LongestWait) return answer;
            await Task.Delay(wait, _clock, cancel).ConfigureAwait(false);
        }
    }

    private static TimeSpan Longer(TimeSpan a, TimeSpan b) => a > b ? a : b;

    private static TimeSpan Shorter(TimeSpan a, TimeSpan b) => a < b ? a : b;

    /// <summary>Closes its connections.</summary>
    public void Dispose() => _exchange.Dispose();
}
