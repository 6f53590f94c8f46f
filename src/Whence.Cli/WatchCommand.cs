using System.CommandLine;
using System.Globalization;
using System.Runtime.InteropServices;
using NodaTime;
using Whence.Intake.Feeds;
using Whence.Intake.Fetching;
using Whence.Intake.Watching;
using Whence.Store;
using Whence.Web.Adding;

namespace Whence.Cli;

/// <summary><c>whence watch</c>: news comes in by itself from feeds.</summary>
internal static class WatchCommand
{
    private static readonly Argument<string[]> s_feeds = new("FEEDS") { Description = "Lists of feeds (OPML, or an address a line; - is standard input), or addresses of feeds and sitemaps.", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<string> s_db = Stores.File();
    private static readonly Option<int> s_wait = Stores.Wait();
    private static readonly Option<bool> s_once = new("--once") { Description = "Poll each feed once, then end; without it, go on until Ctrl-C." };
    private static readonly Option<LocalDate?> s_since = DayOption.Create("--since", "Pass over items dated before this day (YYYY-MM-DD).");
    /// <summary>The option <c>--allow-host HOST</c> of commands that fetch.</summary>
    public static Option<AllowedHost[]> AllowHost() => new("--allow-host") { Description = "Fetch from this host though it lies in a private network (NAME or NAME:PORT; may be repeated).", HelpName = "HOST", CustomParser = HostsOf, AllowMultipleArgumentsPerToken = false };
    private static readonly Option<AllowedHost[]> s_allow = AllowHost();
    private static readonly Option<int> s_interval = new("--interval") { Description = "Fewest minutes between two polls of a feed; each feed's own pace is learned above that.", HelpName = "MINUTES", DefaultValueFactory = _ => 5 };
    private static readonly Option<int> s_pages = new("--max-pages") { Description = "Most pages fetched for one feed in one poll; the others wait for the next.", HelpName = "N", DefaultValueFactory = _ => 50 };
    private static readonly Option<string> s_contact = new("--contact") { Description = "Your address, or a page about you, for the servers that are asked (part of the user agent).", HelpName = "ADDRESS" };
    private static readonly Option<bool> s_verbose = new("--verbose") { Description = "A line for each poll on standard error, and for each article kept on standard output." };
    private static readonly Option<string> s_format = new("--format") { Description = "Of the summary at the end: text or json.", DefaultValueFactory = _ => "text" };

    public static Command Create()
    {
        s_format.AcceptOnlyFromAmong("text", "json");
        s_interval.Validators.Add(r => { if (r.Errors.Count() == 0 && r.GetValueOrDefault<int>() is < 1 or > 10_080) r.AddError("--interval: expected 1 to 10080 minutes."); });
        s_pages.Validators.Add(r => { if (r.Errors.Count() == 0 && r.GetValueOrDefault<int>() is < 1 or > 100_000) r.AddError("--max-pages: expected 1 to 100000."); });
        var command = new Command("watch", "Bring in the news of feeds as it comes, politely, into the store.") { s_feeds, s_db, s_wait, s_once, s_since, s_allow, s_interval, s_pages, s_contact, s_format, s_verbose };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult call)
    {
        var (feeds, failed) = FeedList.Read(call.GetValue(s_feeds)!);
        if (feeds.Count == 0) return failed ? 2 : 1;
        return Stores.Write(call, s_db, s_wait, (store, languages) =>
        {
            var summary = new WatchSummary();
            var once = call.GetValue(s_once);
            var held = Watch(call, feeds, store, new(languages), summary, once);
            if (call.GetValue(s_format) == "json") WatchSummaryJson.Write(summary);
            else WatchSummaryText.Write(summary);
            return failed || !held || once && summary.Failed > 0 ? 2 : 0; // in a long watch feeds come and go; in a single round each that fails is an error
        }, share: true);
    }

    /// <summary>Watches until it is done or asked to end.</summary>
    /// <returns>Whether the store held.</returns>
    private static bool Watch(ParseResult call, IReadOnlyList<FeedAddress> feeds, NewsStore store, Analyzer analyzer, WatchSummary summary, bool once)
    {
        var verbose = call.GetValue(s_verbose);
        using var fetcher = new Fetcher(new() { AllowedHosts = call.GetValue(s_allow) ?? [], Contact = call.GetValue(s_contact), Seed = Environment.ProcessId });
        var memory = new StoreMemory(store, work => work(store), analyzer, address => { if (verbose) Console.Out.WriteLine(address); });
        var options = new WatchOptions
        {
            Once = once, Since = call.GetValue(s_since), MaxPages = call.GetValue(s_pages), Shortest = TimeSpan.FromMinutes(call.GetValue(s_interval)), Seed = Environment.ProcessId,
        };
        using var end = new CancellationTokenSource();
        store.StopWaiting = end.Token;
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        try
        {
            using (var display = new WatchDisplay(feeds.Count, verbose))
            using (var polled = CancellationTokenSource.CreateLinkedTokenSource(end.Token))
            {
                var telling = new BackgroundTelling(store, polled.Token);
                var beside = Task.WhenAll(Task.Run(telling.Run, CancellationToken.None), Task.Run(async () =>
                {
                    if (await new BackgroundReading(store, polled.Token).Run(telling.Changed).ConfigureAwait(false) is { } read) display.Line($"whence: {read}.");
                }, CancellationToken.None));
                try
                {
                    new Watcher(fetcher, memory.Memory, options).Run(feeds, report =>
                    {
                        display.Show(report, summary, summary.Add(report));
                        if (report.Added > 0) telling.Changed();
                    }, end.Token).GetAwaiter().GetResult();
                }
                finally
                {
                    polled.Cancel();
                    ((IAsyncResult)beside).AsyncWaitHandle.WaitOne(); // the store stays open until both have ended
                }
                beside.GetAwaiter().GetResult();
            }
            store.Refresh(thrifty: true); // a second signal ends this too; stories are then told the next time
            return true;
        }
        catch (StoreException e) when (e.Fault == StoreFault.Locked && end.IsCancellationRequested)
        {
            Console.Error.WriteLine("whence: another program is writing to the store. What was kept is kept; the rest is fetched, and the stories are told, the next time.");
            return true;
        }
        catch (StoreException e)
        {
            Console.Error.WriteLine($"whence: {e.Message}");
            return false;
        }

        void End(PosixSignalContext signal)
        {
            if (end.IsCancellationRequested) return; // the second time it ends at once
            signal.Cancel = true;
            end.Cancel();
        }
    }

    private static AllowedHost[] HostsOf(System.CommandLine.Parsing.ArgumentResult result)
    {
        var hosts = new List<AllowedHost>();
        foreach (var token in result.Tokens)
            if (AllowedHost.Parse(token.Value) is { } host) hosts.Add(host);
            else result.AddError($"'{token.Value}' names no host; expected NAME or NAME:PORT, such as intranet.example:8080.");
        return [.. hosts];
    }
}
