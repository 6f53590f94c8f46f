using Whence.Intake.Texts;

namespace Whence.Intake.Fetching;

/// <summary>The bytes of a body as they come from the network: counts them, and ends where there are too many or too few a second.</summary>
internal sealed class WireStream(Stream network, FetchOptions options, TimeProvider clock) : ReadOnlyStream
{
    private readonly long _start = clock.GetTimestamp();

    /// <summary>Bytes that came so far.</summary>
    public long Count { get; private set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        // A server that is silent must not hold us longer than one that drips: the wait for the next bytes ends where their average would fall too low.
        var due = options.SlowStart + TimeSpan.FromSeconds((double)Count / options.LeastBytesPerSecond) - clock.GetElapsedTime(_start);
        if (due <= TimeSpan.Zero) throw TooSlow();
        using var patience = new CancellationTokenSource(due, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        int read;
        try
        {
            read = await network.ReadAsync(buffer, both.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw TooSlow();
        }
        Count += read;
        if (Count > options.MaxBytes && !options.CutAtLimit) throw new FetchException(FetchFault.TooLarge, $"more than {options.MaxBytes:N0} bytes came; that is the limit");
        return read;
    }

    private FetchException TooSlow() =>
        new(FetchFault.TooSlow, $"{Count:N0} bytes came in {clock.GetElapsedTime(_start).TotalSeconds:0.#} s; at least {options.LeastBytesPerSecond:N0} a second were expected");
}
