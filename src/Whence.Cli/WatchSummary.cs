using Whence.Intake.Fetching;
using Whence.Intake.Watching;

namespace Whence.Cli;

/// <summary>What came of watching so far, feed by feed.</summary>
internal sealed class WatchSummary
{
    /// <summary>Examples that are kept of each reason for a refusal; what is beyond is only counted.</summary>
    private const int Examples = 3;

    /// <summary>One feed.</summary>
    public sealed class FeedLine(Uri address)
    {
        public Uri Address => address;
        public string? Title { get; set; }
        public int Polls { get; set; }
        public int Added { get; set; }
        public int Known { get; set; }
        public int TooOld { get; set; }
        public int Waiting { get; set; }
        public int Refused { get; set; }

        /// <summary>Why the last poll failed; null where it went well.</summary>
        public FetchProblem? Problem { get; set; }
    }

    /// <summary>A reason for which items were refused.</summary>
    public sealed class Reason(string kind)
    {
        public string Kind => kind;
        public int Count { get; set; }
        public List<Refused> Examples { get; } = [];
    }

    private readonly Dictionary<Uri, FeedLine> _feeds = [];
    private readonly SortedDictionary<string, Reason> _reasons = new(StringComparer.Ordinal);

    /// <summary>The feeds that were polled, by address.</summary>
    public IReadOnlyList<FeedLine> Feeds => [.. _feeds.Values.OrderBy(f => f.Address.AbsoluteUri, StringComparer.Ordinal)];

    /// <summary>Why items were refused, the most frequent reason first.</summary>
    public IReadOnlyList<Reason> Reasons => [.. _reasons.Values.OrderByDescending(r => r.Count)];

    /// <summary>Feeds whose last poll failed.</summary>
    public int Failed => _feeds.Values.Count(f => f.Problem is not null);

    /// <summary>Articles that are new.</summary>
    public int Added => _feeds.Values.Sum(f => f.Added);

    /// <summary>Adds the report of a poll.</summary>
    /// <returns>Whether the feed fails now and did not before.</returns>
    public bool Add(PollReport report)
    {
        if (!_feeds.TryGetValue(report.Feed, out var feed)) _feeds[report.Feed] = feed = new(report.Feed);
        var failsNow = report.Problem is not null && feed.Problem is null;
        feed.Title = report.Title ?? feed.Title;
        feed.Polls++;
        feed.Added += report.Added;
        feed.Refused += report.Refused.Count;
        (feed.Problem, feed.Waiting) = (report.Problem, report.Waiting);
        if (report.Problem is null && !report.NotModified) (feed.Known, feed.TooOld) = (report.Known, report.TooOld); // of what the feed holds now
        foreach (var refused in report.Refused)
        {
            if (!_reasons.TryGetValue(refused.Problem.Kind, out var reason)) _reasons[refused.Problem.Kind] = reason = new(refused.Problem.Kind);
            reason.Count++;
            if (reason.Examples.Count < Examples) reason.Examples.Add(refused);
        }
        return failsNow;
    }
}
