using Whence.Store;

namespace Whence.Cli;

/// <summary>Reads articles again whose packs have changed, a few at a time, so that the store is free for news between.</summary>
/// <param name="store">The store.</param>
/// <param name="cancel">Ends it after the lot at hand; what was read is kept.</param>
internal sealed class BackgroundReading(NewsStore store, CancellationToken cancel)
{
    /// <summary>Articles read while the store is kept from others: about a tenth of a second.</summary>
    private const int Lot = 64;

    private static readonly TimeSpan s_between = TimeSpan.FromMilliseconds(50);

    /// <summary>Reads until all are read or it is asked to end.</summary>
    /// <param name="changed">Is called when articles are read otherwise than before.</param>
    /// <returns>What came of it, in a sentence; null where there was nothing to do.</returns>
    /// <exception cref="StoreException">The store fails.</exception>
    public async Task<string?> Run(Action changed)
    {
        var (outdated, read, otherwise) = (store.Outdated(), 0, 0);
        if (outdated == 0) return null;
        while (!cancel.IsCancellationRequested)
        {
            var lot = store.Reanalyse(cancel: cancel, most: Lot);
            if (lot.Read == 0) break;
            (read, otherwise) = (read + lot.Read, otherwise + lot.Changed);
            if (lot.Changed > 0) changed();
            await Task.Delay(s_between, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        return $"packs have changed: {(read < outdated ? $"{read:N0} of {outdated:N0}" : $"{read:N0}")} articles read again, {otherwise:N0} read otherwise now{(read < outdated ? "; the rest next time" : "")}";
    }
}
