namespace Whence.Intake.Fetching;

/// <summary>Politeness: one request at a time to a host, a pause between two, and none while it asks to be left alone.</summary>
internal sealed class HostTurns(TimeProvider clock)
{
    /// <summary>Beyond this number, hosts that nobody waits for are forgotten: a watch goes on for months.</summary>
    private const int ManyHosts = 10_000;

    private sealed class Host
    {
        public SemaphoreSlim Free { get; } = new(1, 1);
        public int Users;
        public DateTimeOffset Next;
        public DateTimeOffset ClosedUntil;
    }

    private readonly Dictionary<string, Host> _hosts = new(StringComparer.Ordinal);
    private int _tidyAt = ManyHosts;

    /// <summary>Waits for a turn at a host. Dispose what is returned when the answer has been read.</summary>
    /// <param name="authority">Host and port.</param>
    /// <param name="pause">Least time from the end of this turn to the start of the next.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async ValueTask<IDisposable> Take(string authority, TimeSpan pause, CancellationToken cancel)
    {
        var host = Enter(authority);
        var has = false;
        try
        {
            await host.Free.WaitAsync(cancel).ConfigureAwait(false);
            has = true;
            var wait = host.Next - clock.GetUtcNow();
            if (wait > TimeSpan.Zero) await Task.Delay(wait, clock, cancel).ConfigureAwait(false);
            return new Turn(() =>
            {
                lock (_hosts) host.Next = clock.GetUtcNow() + pause;
                Leave(host, has: true);
            });
        }
        catch
        {
            Leave(host, has);
            throw;
        }
    }

    /// <summary>Leaves a host alone for a while; a longer wait that stands already is kept. To be called by who has the turn.</summary>
    public void Close(string authority, TimeSpan duration)
    {
        var until = clock.GetUtcNow() + duration;
        lock (_hosts)
            if (_hosts.TryGetValue(authority, out var host) && until > host.ClosedUntil) host.ClosedUntil = until;
    }

    /// <summary>How long a host is still to be left alone; zero or less: not at all.</summary>
    public TimeSpan ClosedFor(string authority)
    {
        lock (_hosts) return _hosts.TryGetValue(authority, out var host) ? host.ClosedUntil - clock.GetUtcNow() : TimeSpan.Zero;
    }

    private Host Enter(string authority)
    {
        lock (_hosts)
        {
            if (_hosts.Count >= _tidyAt) Tidy();
            if (!_hosts.TryGetValue(authority, out var host)) _hosts[authority] = host = new();
            host.Users++;
            return host;
        }
    }

    private void Leave(Host host, bool has)
    {
        if (has) host.Free.Release();
        lock (_hosts) host.Users--;
    }

    private void Tidy()
    {
        var now = clock.GetUtcNow();
        foreach (var (authority, host) in _hosts)
            if (host.Users == 0 && host.Next <= now && host.ClosedUntil <= now) _hosts.Remove(authority);
        _tidyAt = Math.Max(ManyHosts, 2 * _hosts.Count);
    }

    private sealed class Turn(Action end) : IDisposable
    {
        private Action? _end = end;

        public void Dispose() => Interlocked.Exchange(ref _end, null)?.Invoke();
    }
}
