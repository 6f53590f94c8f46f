using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Whence.Store;

namespace Whence.Web.Adding;

/// <summary>Does the jobs, one at a time.</summary>
internal sealed partial class JobRunner(JobQueue queue, JobWork work, ILogger<JobRunner> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var job in queue.Next(stoppingToken)) await Do(job, stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // the desk closes
        }
    }

    private async Task Do(Job job, CancellationToken closing)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(job.Stopped, closing);
        try
        {
            end.Token.ThrowIfCancellationRequested();
            job.Become(JobState.Running);
            await Task.Run(() => work.Do(job, end.Token), end.Token);
            job.Become(JobState.Done);
        }
        catch (OperationCanceledException)
        {
            job.Become(JobState.Stopped);
        }
        catch (StoreException e)
        {
            job.Become(JobState.Failed, e.Message);
        }
        catch (Exception e)
        {
            Failed(log, job.Number, e);
            job.Become(JobState.Failed, "A fault in Whence; the desk's log says more.");
        }
        finally
        {
            if (job.Task is JobTask.Files files) files.Sent.Dispose();
        }
    }

    [LoggerMessage(LogLevel.Error, "Job {Number} has failed.")]
    private static partial void Failed(ILogger log, int number, Exception e);
}
