using Whence.Store;

namespace Whence.Web.Writing;

/// <summary>Writes into the store, one at a time. It stays open, as to take it up costs seconds where it is large; other programs can write in between.</summary>
internal sealed class StoreWriting(DeskOptions options) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _turn = new(1);
    private NewsStore? _store;
    private DateTime _made;

    /// <summary>Does some work on the store opened for writing.</summary>
    /// <param name="work">The work.</param>
    /// <param name="cancel">Ends the waiting.</param>
    /// <param name="tell">Whether the stories that have changed are told at once; else when somebody asks for it (<see cref="Tell"/>) or looks at one.</param>
    /// <exception cref="StoreException">Another program is writing, or the store cannot be written; the message says so.</exception>
    public async Task<T> Do<T>(Func<NewsStore, T> work, CancellationToken cancel, bool tell = true)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            return await Task.Run(() =>
            {
                var store = Open();
                try
                {
                    var done = work(store);
                    if (tell) store.Refresh(cancel, thrifty: true);
                    return done;
                }
                catch (StoreException e) when (e.Fault != StoreFault.Locked)
                {
                    Close();
                    throw;
                }
            }, cancel);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Tells the stories that have changed.</summary>
    public Task<int> Tell(CancellationToken cancel) => Do(_ => 0, cancel);

    /// <summary>The store; opened anew where another file stands at its place, as after a backup was put back.</summary>
    private NewsStore Open()
    {
        var made = File.GetCreationTimeUtc(options.Store);
        if (_store is not null && made == _made) return _store;
        Close();
        _store = NewsStore.Open(options.Store, StoreAccess.Share, options.Clock, options.Languages, Patience);
        _made = File.GetCreationTimeUtc(options.Store);
        return _store;
    }

    private void Close()
    {
        _store?.Dispose();
        _store = null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Close();
        _turn.Dispose();
    }
}
