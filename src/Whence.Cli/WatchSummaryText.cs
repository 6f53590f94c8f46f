using System.Globalization;

namespace Whence.Cli;

/// <summary>Writes a summary of watching for people, in lines of the width of the screen.</summary>
internal static class WatchSummaryText
{
    /// <summary>Feeds shown one by one, those with the most news first; the others are counted.</summary>
    private const int MostFeeds = 40;

    /// <summary>Writes it to standard output.</summary>
    public static void Write(WatchSummary summary)
    {
        var feeds = summary.Feeds;
        Console.WriteLine($"{feeds.Count - summary.Failed} of {Count(feeds.Count, "feed")} answered; {Count(summary.Added, "new article")}.");
        WriteFeeds(feeds);
        WriteFailures(feeds);
        if (summary.Reasons.Count == 0) return;
        Console.WriteLine();
        Console.WriteLine("Refused");
        foreach (var reason in summary.Reasons)
        {
            WriteLine($"  {reason.Count}  {reason.Kind}");
            foreach (var example in reason.Examples) WriteLine($"       {example.Address.AbsoluteUri}{(example.Problem.Message == reason.Kind ? "" : $": {example.Problem.Message}")}");
        }
    }

    private static void WriteFeeds(IReadOnlyList<WatchSummary.FeedLine> feeds)
    {
        var told = feeds.Where(f => f.Added + f.Refused + f.Waiting > 0).OrderByDescending(f => f.Added).ToList();
        if (told.Count == 0) return;
        Console.WriteLine();
        var name = Terminal.Width - 38;
        Tables.Write(["feed", "new#", "known#", "older#", "waiting#", "refused#"],
            [.. told.Take(MostFeeds).Select(f => new[] { Cut(f.Title ?? f.Address.AbsoluteUri, name), Number(f.Added), Number(f.Known), Number(f.TooOld), Number(f.Waiting), Number(f.Refused) })]);
        if (told.Count > MostFeeds) Console.WriteLine($"… and {told.Count - MostFeeds} more with news");
        if (feeds.Count(f => f.Problem is null) is var good && good > told.Count(f => f.Problem is null)) Console.WriteLine($"{Count(good - told.Count(f => f.Problem is null), "feed")} without news");
        if (told.Any(f => f.Waiting > 0)) Console.WriteLine("waiting: items for the next poll, over --max-pages or with pages that are down");
    }

    private static void WriteFailures(IReadOnlyList<WatchSummary.FeedLine> feeds)
    {
        var failures = feeds.Where(f => f.Problem is not null).GroupBy(f => f.Problem!.Kind).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        if (failures.Count == 0) return;
        Console.WriteLine();
        Console.WriteLine("Feeds that failed");
        foreach (var kind in failures)
        {
            WriteLine($"  {kind.Count()}  {kind.Key}");
            foreach (var feed in kind.Take(MostFeeds)) WriteLine($"       {feed.Address.AbsoluteUri}{(feed.Problem!.Message == kind.Key ? "" : $": {feed.Problem.Message}")}");
            if (kind.Count() > MostFeeds) Console.WriteLine($"       … and {kind.Count() - MostFeeds} more");
        }
    }

    /// <summary>Breaks a line at blanks where it is wider than the screen; an address is never broken.</summary>
    private static void WriteLine(string line)
    {
        var indent = line.Length - line.TrimStart().Length + 2;
        while (line.Length > Terminal.Width && line.LastIndexOf(' ', Terminal.Width) is var at && at > indent)
        {
            Console.WriteLine(line[..at]);
            line = new string(' ', indent) + line[(at + 1)..];
        }
        Console.WriteLine(line);
    }

    private static string Cut(string text, int width) => text.Length <= width ? text : text[..(width - 1)] + "…";

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Count(int number, string what) => $"{Number(number)} {what}{(number == 1 ? "" : "s")}";
}
