using Whence.Store;

namespace Whence.Cli;

/// <summary>Tells the stories that new articles have joined, a few at a time, so that the store is free for news between, and whoever looks at one finds it told.</summary>
/// <param name="store">The store.</param>
/// <param name="cancel">Ends it after the story at hand; the others are told the next time.</param>
internal sealed class BackgroundTelling(NewsStore store, CancellationToken cancel)
{
    /// <summary>Stories told while the store is kept from others: some tenths of a second.</summary>
    private const int Lot = 8;

    /// <summary>Time for more articles to come: a story is told once for all of them.</summary>
    private static readonly TimeSpan s_rest = TimeSpan.FromSeconds(15), s_between = TimeSpan.FromMilliseconds(50);

    private volatile bool _changed;

    /// <summary>Articles have come.</summary>
    public void Changed() => _changed = true;

    /// <summary>Tells until it is asked to end.</summary>
    /// <exception cref="StoreException">The store fails.</exception>
    public async Task Run()
    {
        while (!cancel.IsCancellationRequested)
        {
            await Task.Delay(s_rest, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!_changed) continue;
            _changed = false;
            while (!cancel.IsCancellationRequested && store.Refresh(cancel, thrifty: true, most: Lot) == Lot)
                await Task.Delay(s_between, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
