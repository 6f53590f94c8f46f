using System.Collections.Concurrent;

namespace Whence.Intake.Fetching;

/// <summary>Politeness: one request at a time to a host, a pause between two, and none while it asks to be left alone.</summary>
internal sealed class HostTurns(TimeProvider clock)
{
    private sealed class Host
    {
        public SemaphoreSlim Free { get; } = new(1, 1);
        public DateTimeOffset Next;
        public DateTimeOffset ClosedUntil;
    }

    private readonly ConcurrentDictionary<string, Host> _hosts = new(StringComparer.Ordinal);

    /// <summary>Waits for a turn at a host. Dispose what is returned when the answer has been read.</summary>
    /// <param name="authority">Host and port.</param>
    /// <param name="pause">Least time from the end of this turn to the start of the next.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async ValueTask<IDisposable> Take(string authority, TimeSpan pause, CancellationToken cancel)
    {
        var host = _hosts.GetOrAdd(authority, _ => new());
        await host.Free.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            var wait = host.Next - clock.GetUtcNow();
            if (wait > TimeSpan.Zero) await Task.Delay(wait, clock, cancel).ConfigureAwait(false);
            return new Turn(() =>
            {
                host.Next = clock.GetUtcNow() + pause;
                host.Free.Release();
            });
        }
        catch
        {
            host.Free.Release();
            throw;
        }
    }

    /// <summary>Leaves a host alone for a while; a longer wait that stands already is kept.</summary>
    public void Close(string authority, TimeSpan duration)
    {
        var host = _hosts.GetOrAdd(authority, _ => new());
        var until = clock.GetUtcNow() + duration;
        lock (host)
            if (until > host.ClosedUntil) host.ClosedUntil = until;
    }

    /// <summary>How long a host is still to be left alone; zero or less: not at all.</summary>
    public TimeSpan ClosedFor(string authority)
    {
        if (!_hosts.TryGetValue(authority, out var host)) return TimeSpan.Zero;
        lock (host) return host.ClosedUntil - clock.GetUtcNow();
    }

    private sealed class Turn(Action end) : IDisposable
    {
        private Action? _end = end;

        public void Dispose() => Interlocked.Exchange(ref _end, null)?.Invoke();
    }
}
