using System.Threading.Channels;
using NodaTime;

namespace Whence.Web.Adding;

/// <summary>The jobs: those that wait, one after another, and those that were done lately.</summary>
internal sealed class JobQueue(DeskOptions options)
{
    private const int MostKept = 100;

    private readonly Lock _gate = new();
    private readonly List<Job> _jobs = [];
    private readonly Channel<Job> _waiting = Channel.CreateBounded<Job>(options.Holding.Jobs);
    private int _last;

    /// <summary>All that are kept, the latest first.</summary>
    public IReadOnlyList<Job> All { get { lock (_gate) return [.. _jobs.AsEnumerable().Reverse()]; } }

    /// <summary>A job by its number; null where there is none, or it was long ago.</summary>
    public Job? One(int number)
    {
        lock (_gate) return _jobs.Find(j => j.Number == number);
    }

    /// <summary>Puts a job at the end.</summary>
    /// <returns>The job; null where too many are waiting.</returns>
    public Job? Add(JobTask task, string? who)
    {
        lock (_gate)
        {
            var job = new Job(_last + 1, task, who, Instant.FromDateTimeOffset(options.Clock.GetUtcNow()));
            if (!_waiting.Writer.TryWrite(job)) return null;
            _last++;
            _jobs.Add(job);
            if (_jobs.Count > MostKept && _jobs.Find(j => j.IsOver) is { } old) _jobs.Remove(old);
            return job;
        }
    }

    /// <summary>The jobs to do, as they come.</summary>
    public IAsyncEnumerable<Job> Next(CancellationToken cancel) => _waiting.Reader.ReadAllAsync(cancel);
}
