using System.Diagnostics;
using System.Runtime.Versioning;
using Whence.Store;
using Whence.Tests.Support;

namespace Whence.Tests.CommandLine;

/// <summary>A watch that is ended by force, or asked to end, at any moment.</summary>
public sealed class WatchKilledTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly SmallServer _server = new();
    private readonly SmallServer _other = new();

    private const int Items = 150, Lanes = 4;

    /// <summary>Set WHENCE_KILLS to a larger number for a longer run, WHENCE_KILLS_SEED to another one for other moments.</summary>
    private static int Kills => Setting("WHENCE_KILLS") ?? 20;

    private static int Seed => Setting("WHENCE_KILLS_SEED") ?? 1;

    private static int? Setting(string name) => int.TryParse(Environment.GetEnvironmentVariable(name), out var number) ? number : null;

    /// <summary>Packs are compiled first, as they are for users: else most of the time would go into reading them.</summary>
    public WatchKilledTests() => Support.CommandLine.RunWhence("packs", "compile").ExitCode.ShouldBe(0);

    [Fact]
    public async Task NothingThatWasAcknowledgedIsLostOrThereTwice()
    {
        _server.Serve("/feed", _server.Feed("Courier", Items));
        _other.Serve("/feed", _other.Feed("Ledger", Items)); // two hosts, so that two feeds are read at a time
        // most of a round is waiting, for a program to start and for the pause that a watch leaves between two requests: several go on at once, each with a store of its own
        var midway = await Task.WhenAll(Enumerable.Range(0, Lanes).Select(lane => Task.Run(() => Kill(lane, (Kills + Lanes - 1 - lane) / Lanes))));
        midway.Sum().ShouldBeGreaterThan(Kills / 2);
    }

    /// <summary>Ends a watch by force so many times, and looks each time at what is in its store.</summary>
    /// <returns>How many of them were under way.</returns>
    private int Kill(int lane, int kills)
    {
        var random = new Random(Seed * Lanes + lane);
        var acknowledged = new HashSet<string>();
        var (midway, stores) = (0, 0);
        for (var i = 0; i < kills; i++)
        {
            var path = Path.Combine(_folder.Path, $"{lane}-{stores}.db");
            using var watch = Start(path, [_server.At("/feed"), _other.At("/feed"), "--once", "--verbose"]);
            // killed some articles and some milliseconds after the first one, so that most kills fall between two transactions or within one
            var (after, delay) = (random.Next(1, 60), random.Next(0, 25));
            var lines = 0;
            while (lines < after && watch.StandardOutput.ReadLine() is { } line && Take(line)) lines++;
            Thread.Sleep(delay);
            watch.Kill();
            while (watch.StandardOutput.ReadLine() is { } line) Take(line);
            watch.WaitForExit();
            if (watch.ExitCode != 0 && watch.ExitCode != 2) midway++;

            var stored = Stored(path);
            stored.ShouldBeUnique();
            acknowledged.Except(stored).ShouldBeEmpty();
            if (stored.Count < 2 * Items) continue;
            stores++; // all in: the next round begins anew
            acknowledged.Clear();
        }
        return midway;

        bool Take(string line) => line.StartsWith("http", StringComparison.Ordinal) && (acknowledged.Add(line) || true);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void AskedToEndItEndsWithItsSummary()
    {
        _server.Serve("/feed", _server.Feed("Courier", 3));
        var path = Path.Combine(_folder.Path, "ended.db");
        using var watch = Start(path, [_server.At("/feed"), "--verbose"]);
        watch.StandardOutput.ReadLine().ShouldStartWith("http");
        Interrupt(watch);
        var rest = watch.StandardOutput.ReadToEnd();
        watch.WaitForExit(TimeSpan.FromSeconds(30)).ShouldBeTrue();
        rest.ShouldContain("new article");
        watch.ExitCode.ShouldBe(0);
        Stored(path).ShouldBeUnique();
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task AskedToEndWhileAnotherProgramWritesItDoesNotWaitForIt()
    {
        _server.Serve("/feed", _server.Feed("Courier", 3));
        var path = Path.Combine(_folder.Path, "waiting.db");
        using var watch = Start(path, [_server.At("/feed"), "--verbose"]);
        for (var i = 0; i < 3; i++) watch.StandardOutput.ReadLine().ShouldStartWith("http");
        using (NewsStore.Open(path, StoreAccess.Write, wait: TimeSpan.FromSeconds(60)))
        {
            Interrupt(watch);
            var rest = watch.StandardOutput.ReadToEndAsync();
            watch.WaitForExit(TimeSpan.FromSeconds(60)).ShouldBeTrue();
            (await rest).ShouldContain("new article");
            watch.ExitCode.ShouldBe(0);
        }
        Stored(path).ShouldBeUnique();
    }

    /// <summary>As Ctrl-C does; a shell that runs the tests in the background has its programs ignore that, and then as the system does when it ends.</summary>
    private static void Interrupt(Process watch)
    {
        const int interruptBit = 1 << 1;
        var ignored = File.ReadLines($"/proc/{watch.Id}/status").First(l => l.StartsWith("SigIgn:", StringComparison.Ordinal))["SigIgn:".Length..].Trim();
        var name = (Convert.ToUInt64(ignored, 16) & interruptBit) == 0 ? "-INT" : "-TERM";
        using var signal = Process.Start("kill", [name, watch.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        signal.WaitForExit();
    }

    private static Process Start(string store, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "whence-cli.dll"), "watch", .. arguments, "--db", store, "--allow-host", "127.0.0.1"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var process = Process.Start(start)!;
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>The addresses in the store, after a check of it; none where it was killed before there was a store.</summary>
    private static List<string> Stored(string path)
    {
        if (!File.Exists(path)) return [];
        try
        {
            using var store = NewsStore.Open(path, StoreAccess.Read);
            store.Check().Faults.ShouldBeEmpty();
            return [.. store.Articles().Select(a => a.Article.Url!)];
        }
        catch (StoreException e) when (e.Fault == StoreFault.Missing)
        {
            return []; // the file was there, and nothing of the store yet
        }
    }

    public void Dispose()
    {
        _server.Dispose();
        _other.Dispose();
        _folder.Dispose();
    }
}
