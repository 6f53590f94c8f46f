using Whence.Intake;
using Whence.Intake.Feeds;
using Whence.Intake.Fetching;
using Whence.Intake.Watching;
using Whence.Languages;
using Whence.Store;
using Whence.Web.Writing;

namespace Whence.Web.Adding;

/// <summary>Brings in what a job asks for, as <c>whence add</c> and <c>whence watch</c> do.</summary>
internal sealed class JobWork(DeskOptions options, LanguageSet languages, Analyzer analyzer, WebFetching web, StoreWriting writing)
{
    /// <summary>Articles stored in one transaction.</summary>
    private const int Batch = 64;

    /// <summary>Does the job; what cannot be read is noted on it.</summary>
    /// <exception cref="StoreException">The store cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; what was stored before stays.</exception>
    public async Task Do(Job job, CancellationToken cancel)
    {
        try
        {
            switch (job.Task)
            {
                case JobTask.Feeds feeds: await Poll(job, feeds.All, cancel); break;
                case JobTask.Text text: Keep(job, [text.Given.ToArrival()], cancel); break;
                case JobTask.Addresses addresses: Keep(job, WebSources.Read(web.Fetcher, addresses.All, cancel), cancel); break;
                case JobTask.Files files: Keep(job, Read(files.Sent), cancel); break;
            }
        }
        finally
        {
            if (job.Added > 0) await writing.Tell(CancellationToken.None);
        }
    }

    private IEnumerable<Arrival> Read(SentFiles sent)
    {
        var intake = new Intake.Intake(new() { Alphabets = [.. languages.Alphabets], Latest = web.Latest });
        return sent.All.SelectMany(file => intake.Read(new FileStream(file.Path, FileMode.Open, FileAccess.Read), file.Name));
    }

    private void Keep(Job job, IEnumerable<Arrival> arrivals, CancellationToken cancel)
    {
        var batches = new Batches((batch, _) =>
        {
            var stored = Write(store => store.Add(batch), cancel);
            job.Count(stored.Added, stored.AlreadyThere);
            return stored;
        }, Batch) { Stored = job.Store };
        try
        {
            foreach (var arrival in arrivals)
            {
                cancel.ThrowIfCancellationRequested();
                var analysed = AnalysedArrival.Of(analyzer, arrival);
                job.Take(analysed);
                if (analysed.Analysis is { } analysis) batches.Take(analysis, null);
            }
        }
        catch (OperationCanceledException)
        {
            cancel = CancellationToken.None; // what was read by then is kept
            batches.Flush();
            throw;
        }
        batches.Flush();
    }

    private async Task Poll(Job job, IReadOnlyList<FeedAddress> feeds, CancellationToken cancel)
    {
        using var store = NewsStore.Open(options.Store, StoreAccess.Read, options.Clock, languages);
        var memory = new StoreMemory(store, work => Write(work, CancellationToken.None), analyzer, _ => { }, onlyIfFollowed: true);
        await new Watcher(web.Fetcher, memory.Memory, new() { Once = true, Seed = Environment.ProcessId }, options.Clock).Run(feeds, report =>
        {
            job.Count(report.Added, report.Known);
            if (report.Problem is { } problem) job.Refuse(report.Feed.AbsoluteUri, problem.Sentence);
            foreach (var refused in report.Refused) job.Refuse(refused.Address.AbsoluteUri, refused.Problem.Sentence);
        }, cancel);
        cancel.ThrowIfCancellationRequested();
    }

    private AddResult Write(Func<NewsStore, AddResult> work, CancellationToken cancel) => writing.Do(work, cancel, tell: false).GetAwaiter().GetResult();
}
