namespace Whence.Intake.Watching;

/// <summary>When a feed is polled next: sooner where it had news, later where it had none, much later where it fails, and never sooner than its server wants.</summary>
/// <param name="options">The bounds.</param>
public sealed class Schedule(WatchOptions options)
{
    /// <summary>Longest wait for a feed that fails.</summary>
    private static readonly TimeSpan s_longestBackoff = TimeSpan.FromDays(1);

    /// <summary>Longest rest that a server gets who asks for one.</summary>
    private static readonly TimeSpan s_longestRest = TimeSpan.FromDays(7);

    private readonly Random _random = new(options.Seed);

    /// <summary>The time between two polls after a good one: halved by news, half as long again without, within the bounds, and at least what the publisher asks for.</summary>
    /// <param name="state">State before the poll.</param>
    /// <param name="news">Whether it had news.</param>
    /// <param name="asked">Time for which the feed or its server calls itself fresh, or null.</param>
    public TimeSpan Interval(PollState state, bool news, TimeSpan? asked)
    {
        var interval = state.Interval == TimeSpan.Zero ? 4 * options.Shortest : news ? state.Interval / 2 : state.Interval * 1.5;
        if (asked > interval) interval = asked.Value;
        return interval < options.Shortest ? options.Shortest : interval > options.Longest ? Longer(options.Longest, options.Shortest) : interval;
    }

    /// <summary>The time of the next poll after a good one.</summary>
    public DateTimeOffset AfterSuccess(DateTimeOffset now, TimeSpan interval) => now + Spread(interval);

    /// <summary>The time of the next poll after a failed one: twice as late with each failure.</summary>
    /// <param name="now">The time of the failure.</param>
    /// <param name="failures">Failures in a row, this one included; from 1.</param>
    public DateTimeOffset AfterFailure(DateTimeOffset now, int failures)
    {
        var wait = options.Shortest * Math.Pow(2, Math.Min(failures - 1, 20));
        return now + Spread(wait < s_longestBackoff ? wait : s_longestBackoff);
    }

    /// <summary>Until when a server rests that asks for it; null where it does not.</summary>
    public static DateTimeOffset? Rest(DateTimeOffset now, TimeSpan? asked) => asked is { } rest ? now + (rest < s_longestRest ? rest : s_longestRest) : null;

    /// <summary>Up to a tenth later, so that feeds that started together do not stay together.</summary>
    private TimeSpan Spread(TimeSpan time)
    {
        lock (_random) return time * (1 + _random.NextDouble() / 10);
    }

    private static TimeSpan Longer(TimeSpan a, TimeSpan b) => a > b ? a : b;
}
