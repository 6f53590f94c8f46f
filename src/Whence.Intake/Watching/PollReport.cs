using Whence.Intake.Fetching;

namespace Whence.Intake.Watching;

/// <summary>What came of polling a feed once.</summary>
/// <param name="Feed">The address it is subscribed under.</param>
public sealed record PollReport(Uri Feed)
{
    /// <summary>Name of the feed, or null where it is not known.</summary>
    public string? Title { get; init; }

    /// <summary>Why the poll failed, or null.</summary>
    public FetchProblem? Problem { get; init; }

    /// <summary>Nothing has changed since the last poll.</summary>
    public bool NotModified { get; init; }

    /// <summary>Articles that are new.</summary>
    public int Added { get; init; }

    /// <summary>Items that were known before, in this feed or from another.</summary>
    public int Known { get; init; }

    /// <summary>Items dated before the first day asked for.</summary>
    public int TooOld { get; init; }

    /// <summary>Items that wait for the next poll: more than the limit of pages, or pages that may be had later.</summary>
    public int Waiting { get; init; }

    /// <summary>Items of which no article came, for good.</summary>
    public IReadOnlyList<Refused> Refused { get; init; } = [];

    /// <summary>What a person should know beside that: a feed that has moved, was broken, or is no longer encrypted.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>When it is polled again; null where it is not.</summary>
    public DateTimeOffset? Next { get; init; }
}

/// <summary>An item of which no article came.</summary>
/// <param name="Address">Its page, or its feed where it has none.</param>
/// <param name="Problem">Why.</param>
public sealed record Refused(Uri Address, FetchProblem Problem);
