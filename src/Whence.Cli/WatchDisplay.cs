using Whence.Intake.Watching;

namespace Whence.Cli;

/// <summary>What a person sees on standard error while feeds are watched: a line for what is out of the ordinary and, on a terminal, one that moves.</summary>
/// <param name="feeds">Number of feeds.</param>
/// <param name="verbose">A line for each poll.</param>
internal sealed class WatchDisplay(int feeds, bool verbose) : IDisposable
{
    private readonly MovingLine _line = new($"0 of {StoryLines.Count(feeds, "feed")} polled");

    /// <summary>Shows the report of a poll.</summary>
    /// <param name="report">The report.</param>
    /// <param name="summary">What came so far, this report included.</param>
    /// <param name="failsNow">The feed fails now and did not before.</param>
    public void Show(PollReport report, WatchSummary summary, bool failsNow)
    {
        var failing = summary.Failed switch { 0 => "", 1 => ", 1 feed fails", var more => $", {more:N0} feeds fail" };
        _line.Text = $"{summary.Feeds.Count:N0} of {StoryLines.Count(feeds, "feed")} polled, {StoryLines.Count(summary.Added, "new article")}{failing}";
        var name = report.Feed.AbsoluteUri;
        if (failsNow || verbose && report.Problem is not null) _line.Write($"whence: {name}: {report.Problem!.Message}{(report.Next is null ? "; it is not polled again" : "")}");
        foreach (var note in report.Notes) _line.Write($"whence: {name}: {note}");
        if (verbose && report.Problem is null) _line.Write($"whence: {name}: {(report.NotModified ? "unchanged" : $"{report.Added} new, {report.Known} known")}");
    }

    /// <summary>Shows a line that stays.</summary>
    public void Line(string text) => _line.Write(text);

    /// <summary>Takes the moving line away.</summary>
    public void Dispose() => _line.Dispose();
}
