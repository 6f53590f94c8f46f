using Whence.Intake.Fetching;

namespace Whence.Intake.Watching;

/// <summary>What is remembered of a feed from one poll to the next.</summary>
/// <param name="Address">The address it is subscribed under; its name for good.</param>
public sealed record PollState(Uri Address)
{
    /// <summary>Where it has moved for good, or null.</summary>
    public Uri? MovedTo { get; init; }

    /// <summary>What to send so that only news is answered.</summary>
    public Validators Validators { get; init; } = Validators.None;

    /// <summary>When it was polled last; null before the first time.</summary>
    public DateTimeOffset? Polled { get; init; }

    /// <summary>When it is due; null for at once.</summary>
    public DateTimeOffset? Next { get; init; }

    /// <summary>Its server asks to be left alone until then (Retry-After); null where it does not.</summary>
    public DateTimeOffset? RestUntil { get; init; }

    /// <summary>Time between two polls, as learned from how often it has news; zero before the first one.</summary>
    public TimeSpan Interval { get; init; }

    /// <summary>Failed polls since the last good one.</summary>
    public int Failures { get; init; }

    /// <summary>Polls in a row that left items behind because their pages could not be had.</summary>
    public int Unfinished { get; init; }

    /// <summary>It said that it is gone for good (410), and is not polled again.</summary>
    public bool IsGone { get; init; }
}
