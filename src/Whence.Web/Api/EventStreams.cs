namespace Whence.Web.Api;

/// <summary>Counts the streams of events that are open, so that their number is bounded.</summary>
/// <param name="most">How many may be open at the same time.</param>
internal sealed class EventStreams(int most)
{
    private int _open;

    /// <summary>Opens one; to be disposed when it ends.</summary>
    /// <exception cref="ApiProblem">Too many are open.</exception>
    public IDisposable Open() => TryOpen() ?? throw new ApiProblem(Microsoft.AspNetCore.Http.StatusCodes.Status503ServiceUnavailable, $"{most} streams of events are open; no more are taken. Try again later.");

    /// <summary>Opens one; null where too many are open.</summary>
    public IDisposable? TryOpen()
    {
        if (Interlocked.Increment(ref _open) <= most) return new Stream(this);
        Interlocked.Decrement(ref _open);
        return null;
    }

    private sealed class Stream(EventStreams streams) : IDisposable
    {
        private bool _closed;

        public void Dispose()
        {
            if (!Interlocked.Exchange(ref _closed, true)) Interlocked.Decrement(ref streams._open);
        }
    }
}
