using Spectre.Console;
using Whence.Intake.Watching;

namespace Whence.Cli;

/// <summary>What a person sees on standard error while feeds are watched: a line for what is out of the ordinary and, on a terminal, one that moves.</summary>
internal sealed class WatchDisplay : IDisposable
{
    private readonly int _feeds;
    private readonly bool _verbose;
    private readonly IAnsiConsole? _screen;
    private readonly ManualResetEventSlim _finished = new();
    private readonly Task? _moving;
    private volatile string _state;

    /// <param name="feeds">Number of feeds.</param>
    /// <param name="verbose">A line for each poll.</param>
    public WatchDisplay(int feeds, bool verbose)
    {
        (_feeds, _verbose, _state) = (feeds, verbose, $"0 of {feeds} feeds polled");
        if (Console.IsErrorRedirected) return;
        _screen = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        _moving = Task.Run(() => _screen.Status().Start(Markup.Escape(_state), context =>
        {
            while (!_finished.Wait(200)) context.Status = Markup.Escape(_state);
        }));
    }

    /// <summary>Shows the report of a poll.</summary>
    /// <param name="report">The report.</param>
    /// <param name="summary">What came so far, this report included.</param>
    /// <param name="failsNow">The feed fails now and did not before.</param>
    public void Show(PollReport report, WatchSummary summary, bool failsNow)
    {
        _state = $"{summary.Feeds.Count} of {_feeds} feeds polled, {summary.Added} new articles{(summary.Failed > 0 ? $", {summary.Failed} feeds fail" : "")}";
        var name = report.Feed.AbsoluteUri;
        if (failsNow || _verbose && report.Problem is not null) Line($"whence: {name}: {report.Problem!.Message}{(report.Next is null ? "; it is not polled again" : "")}");
        foreach (var note in report.Notes) Line($"whence: {name}: {note}");
        if (_verbose && report.Problem is null) Line($"whence: {name}: {(report.NotModified ? "unchanged" : $"{report.Added} new, {report.Known} known")}");
    }

    /// <summary>Shows a line that stays.</summary>
    public void Line(string text)
    {
        if (_screen is null) Console.Error.WriteLine(text);
        else _screen.WriteLine(text);
    }

    /// <summary>Takes the moving line away.</summary>
    public void Dispose()
    {
        _finished.Set();
        _moving?.Wait();
        _finished.Dispose();
    }
}
