using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Whence.Store;

namespace Whence.Web.Reading;

/// <summary>Tells the stories that are most likely looked at next, before anybody waits for them: the latest ones, as soon as they have changed.</summary>
internal sealed partial class StoriesAhead(DeskOptions options, StoryCache stories, ILogger<StoriesAhead> logger) : BackgroundService
{
    /// <summary>Stories told ahead; smaller ones are told quickly enough while somebody waits.</summary>
    private const int Most = 12, LeastArticles = 20;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, options.Clock);
        try
        {
            do await Task.Run(() => Tell(stoppingToken), stoppingToken);
            while (await timer.WaitForNextTickAsync(stoppingToken));
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
