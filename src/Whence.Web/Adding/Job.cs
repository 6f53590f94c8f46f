using NodaTime;
using Whence.Intake;

namespace Whence.Web.Adding;

/// <summary>Something to bring in, and what has come of it so far. Written by the one that works on it, read by all who look.</summary>
/// <param name="number">Its number, from 1.</param>
/// <param name="task">What to bring in.</param>
/// <param name="who">Who asked for it, or null.</param>
/// <param name="asked">When.</param>
internal sealed class Job(int number, JobTask task, string? who, Instant asked)
{
    /// <summary>Articles and refusals that are named; the others are only counted.</summary>
    private const int MostNamed = 200;

    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly List<Refusal> _refusals = [];
    private readonly List<Came> _articles = [];
    private volatile JobState _state;

    public int Number => number;

    public JobTask Task => task;

    public string? Who => who;

    public Instant Asked => asked;

    /// <summary>Rises with every change.</summary>
    public int Version { get; private set; }

    public JobState State => _state;

    /// <summary>Articles that were read.</summary>
    public int Read { get; private set; }

    /// <summary>Articles that are new in the store.</summary>
    public int Added { get; private set; }

    /// <summary>Articles that were there already.</summary>
    public int AlreadyThere { get; private set; }

    /// <summary>Things that were refused.</summary>
    public int Refused { get; private set; }

    /// <summary>What ended it early, for people; null where nothing did.</summary>
    public string? Problem { get; private set; }

    /// <summary>Somebody asks for it to end.</summary>
    public CancellationToken Stopped => _stop.Token;

    /// <summary>Whether nothing more will come of it.</summary>
    public bool IsOver => State is JobState.Done or JobState.Failed or JobState.Stopped;

    /// <summary>What was refused first.</summary>
    public IReadOnlyList<Refusal> Refusals { get { lock (_gate) return [.. _refusals]; } }

    /// <summary>The articles that came first.</summary>
    public IReadOnlyList<Came> Articles { get { lock (_gate) return [.. _articles]; } }

    /// <summary>Asks for it to end.</summary>
    public void Stop() => _stop.Cancel();

    /// <summary>It has begun, or is over.</summary>
    public void Become(JobState state, string? problem = null) => Change(() => (_state, Problem) = (state, problem ?? Problem));

    /// <summary>Something was read.</summary>
    public void Take(AnalysedArrival arrival) => Change(() =>
    {
        Read++;
        if (arrival.Refusal is { } why) Refuse(arrival.Arrival.From, why);
    });

    /// <summary>Something was refused.</summary>
    public void Refuse(string from, string why) => Change(() =>
    {
        Refused++;
        if (_refusals.Count < MostNamed) _refusals.Add(new(from, why));
    });

    /// <summary>Articles are in the store.</summary>
    public void Store(IEnumerable<Analysis> articles) => Change(() => _articles.AddRange(articles.Take(MostNamed - _articles.Count).Select(a => new Came(a.Article.Id, a.Article.Title ?? a.Article.Url ?? a.Article.Path ?? a.Article.Id, a.Language))));

    /// <summary>How many are new and how many were there.</summary>
    public void Count(int added, int alreadyThere) => Change(() => (Added, AlreadyThere) = (Added + added, AlreadyThere + alreadyThere));

    private void Change(Action change)
    {
        lock (_gate)
        {
            change();
            Version++;
        }
    }
}

/// <summary>An article that came.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its headline, else where it is from.</param>
/// <param name="Language">Code of its language, or null.</param>
internal sealed record Came(string Id, string Title, string? Language);

/// <summary>Something that was refused.</summary>
/// <param name="From">Where it was met.</param>
/// <param name="Why">Why, in a sentence.</param>
internal sealed record Refusal(string From, string Why);

/// <summary>How far a job is.</summary>
internal enum JobState
{
    Waiting,
    Running,
    Done,
    Failed,
    Stopped,
}
