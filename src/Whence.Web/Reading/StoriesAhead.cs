using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Whence.Store;

namespace Whence.Web.Reading;

/// <summary>Does what would keep the first one waiting before anybody asks: opens the first pages when the desk opens, and tells the stories that are most likely looked at next as soon as they have changed.</summary>
internal sealed partial class StoriesAhead(DeskOptions options, StoryCache stories, FirstPages pages, ILogger<StoriesAhead> logger) : BackgroundService
{
    /// <summary>Stories told ahead; smaller ones are told quickly enough while somebody waits.</summary>
    private const int Most = 12, LeastArticles = 20;

    /// <summary>Rest between two rounds, at least; and how many times as long as the round took: news that come all the time cost a tenth of one core at most.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private const int Rest = 10;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await pages.Open(stoppingToken);
            while (true)
            {
                var start = options.Clock.GetTimestamp();
                await Task.Run(() => Tell(stoppingToken), stoppingToken);
                var took = options.Clock.GetElapsedTime(start) * Rest;
                await Task.Delay(took > Pause ? took : Pause, options.Clock, stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // the desk is closed
        }
    }

    private void Tell(CancellationToken cancel)
    {
        try
        {
            using var store = NewsStore.Open(options.Store, StoreAccess.Read, options.Clock, options.Languages);
            foreach (var story in store.Stories(new(Limit: Most * 4)).Where(s => s.Articles >= LeastArticles).Take(Most).TakeWhile(_ => !cancel.IsCancellationRequested)) stories.Tell(store, story);
        }
        catch (StoreException e)
        {
            NotTold(logger, e.Message); // whoever looks at a story is told what is wrong with the store
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "Stories are not told ahead: {Reason}")]
    private static partial void NotTold(ILogger logger, string reason);
}
