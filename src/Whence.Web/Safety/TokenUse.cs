using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using NodaTime;
using Whence.Store;

namespace Whence.Web.Safety;

/// <summary>Writes down when tokens were used last: now and then, and only where nobody else is writing into the store.</summary>
internal sealed class TokenUse(DeskOptions options) : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(30);

    /// <summary>What was written down is left as it is for so long.</summary>
    private static readonly Duration Exact = Duration.FromMinutes(5);

    private readonly ConcurrentDictionary<int, byte> _used = [];

    /// <summary>Notes that a token is used now.</summary>
    public void Note(AccessToken token)
    {
        if (token.Used is { } last && Instant.FromDateTimeOffset(options.Clock.GetUtcNow()) - last < Exact) return;
        _used[token.Id] = 0;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Often, options.Clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) Write();
        }
        catch (OperationCanceledException)
        {
            Write();
        }
    }

    private void Write()
    {
        var ids = _used.Keys.ToList();
        if (ids.Count == 0) return;
        try
        {
            using var store = NewsStore.Open(options.Store, StoreAccess.Write, options.Clock, options.Languages, TimeSpan.Zero);
            store.UsedTokens(ids);
            foreach (var id in ids) _used.TryRemove(id, out _);
        }
        catch (StoreException)
        {
            // somebody else writes: the next time
        }
    }
}
