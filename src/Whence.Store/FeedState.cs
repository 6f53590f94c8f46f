using NodaTime;

namespace Whence.Store;

/// <summary>What is known of a feed that is polled.</summary>
/// <param name="Address">The address it is subscribed under.</param>
public sealed record FeedState(string Address)
{
    /// <summary>The <c>ETag</c> of the last answer, or null.</summary>
    public string? ETag { get; init; }

    /// <summary>The <c>Last-Modified</c> of the last answer as it stood there, or null.</summary>
    public string? LastModified { get; init; }

    /// <summary>When it was polled last; null before the first time.</summary>
    public Instant? Polled { get; init; }

    /// <summary>When it is due; null for at once.</summary>
    public Instant? NextPoll { get; init; }

    /// <summary>Failed polls since the last good one.</summary>
    public int Failures { get; init; }

    /// <summary>Where it has moved for good, or null.</summary>
    public string? MovedTo { get; init; }

    /// <summary>It said that it is gone for good; it is not polled again.</summary>
    public bool IsGone { get; init; }

    /// <summary>Anything else that the one who polls wants to keep (JSON), or null.</summary>
    public string? Details { get; init; }

    /// <summary>Ids or addresses of items to be remembered as seen, beside those remembered before; only used for writing.</summary>
    public IReadOnlyCollection<string> Seen { get; init; } = [];

    /// <summary>Writes nothing of a feed that is no longer on the list, as it was left while it was polled; only used for writing.</summary>
    public bool OnlyIfFollowed { get; init; }
}
