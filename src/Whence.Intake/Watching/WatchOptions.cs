using NodaTime;

namespace Whence.Intake.Watching;

/// <summary>How feeds are watched.</summary>
public sealed record WatchOptions
{
    /// <summary>Each feed is polled once, then it ends.</summary>
    public bool Once { get; init; }

    /// <summary>Items dated before this day are passed over; null for none.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>Most pages fetched for the items of one feed in one poll; the others wait for the next one.</summary>
    public int MaxPages { get; init; } = 50;

    /// <summary>Feeds that are polled at the same time.</summary>
    public int Parallel { get; init; } = 16;

    /// <summary>Shortest time between two polls of a feed.</summary>
    public TimeSpan Shortest { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Longest time between two polls of a feed that answers.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromHours(12);

    /// <summary>Seed of the spread of polls, so that a run can be repeated.</summary>
    public int Seed { get; init; }
}
