using Whence.Intake;
using Whence.Intake.Feeds;

namespace Whence.Web.Adding;

/// <summary>What a job brings in.</summary>
internal abstract record JobTask
{
    /// <summary>A text that was pasted.</summary>
    public sealed record Text(GivenText Given) : JobTask;

    /// <summary>What stands at some addresses.</summary>
    public sealed record Addresses(IReadOnlyList<string> All) : JobTask;

    /// <summary>Files that were sent.</summary>
    public sealed record Files(SentFiles Sent) : JobTask;

    /// <summary>Feeds that are polled once.</summary>
    public sealed record Feeds(IReadOnlyList<FeedAddress> All) : JobTask;
}
