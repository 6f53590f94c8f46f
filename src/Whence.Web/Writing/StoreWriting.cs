using Whence.Store;

namespace Whence.Web.Writing;

/// <summary>Writes into the store, one at a time: it is opened for each piece of work, so that other programs can write in between.</summary>
internal sealed class StoreWriting(DeskOptions options)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Does some work on the store opened for writing, and tells the stories that have changed.</summary>
    /// <exception cref="StoreException">Another program is writing, or the store cannot be written; the message says so.</exception>
    public async Task<T> Do<T>(Func<NewsStore, T> work, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            return await Task.Run(() =>
            {
                using var store = NewsStore.Open(options.Store, StoreAccess.Write, options.Clock, options.Languages, Patience);
                var done = work(store);
                store.Refresh(cancel, thrifty: true);
                return done;
            }, cancel);
        }
        finally
        {
            _turn.Release();
        }
    }
}
