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
    private int _stores;

    private const int Items = 150;

    private string Store => Path.Combine(_folder.Path, $"{_stores}.db");

    /// <summary>Set WHENCE_KILLS to a larger number for a longer run, WHENCE_KILLS_SEED to another one for other moments.</summary>
    private static int Kills => Setting("WHENCE_KILLS") ?? 20;

    private static int Seed => Setting("WHENCE_KILLS_SEED") ?? 1;

    private static int? Setting(string name) => int.TryParse(Environment.GetEnvironmentVariable(name), out var number) ? number : null;

    /// <summary>Packs are compiled first, as they are for users: else most of the time would go into reading them.</summary>
    public WatchKilledTests() => Support.CommandLine.RunWhence("packs", "compile").ExitCode.ShouldBe(0);

    [Fact]
    public void NothingThatWasAcknowledgedIsLostOrThereTwice()
    {
        _server.Serve("/feed", _server.Feed("Courier", Items));
        _other.Serve("/feed", _other.Feed("Ledger", Items)); // two hosts, so that two feeds are read at a time
        var random = new Random(Seed);
        var acknowledged = new HashSet<string>();
        var midway = 0;
        for (var i = 0; i < Kills; i++)
        {
            using var watch = Start([_server.At("/feed"), _other.At("/feed"), "--once", "--verbose"]);
            // killed some articles and some milliseconds after the first one, so that most kills fall between two transactions or within one
            var (after, delay) = (random.Next(1, 60), random.Next(0, 25));
            var lines = 0;
            while (lines < after && watch.StandardOutput.ReadLine() is { } line && Take(line)) lines++;
            Thread.Sleep(delay);
            watch.Kill();
            while (watch.StandardOutput.ReadLine() is { } line) Take(line);
            watch.WaitForExit();
            if (watch.ExitCode != 0 && watch.ExitCode != 2) midway++;

            var stored = Stored();
            stored.ShouldBeUnique();
            acknowledged.Except(stored).ShouldBeEmpty();
            if (stored.Count < 2 * Items) continue;
            _stores++; // all in: the next round begins anew
            acknowledged.Clear();
        }
        midway.ShouldBeGreaterThan(Kills / 2);

        bool Take(string line) => line.StartsWith("http", StringComparison.Ordinal) && (acknowledged.Add(line) || true);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void AskedToEndItEndsWithItsSummary()
    {
        _server.Serve("/feed", _server.Feed("Courier", 3));
        using var watch = Start([_server.At("/feed"), "--verbose"]);
        watch.StandardOutput.ReadLine().ShouldStartWith("http");
        using (var signal = Process.Start("kill", ["-INT", watch.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])) signal.WaitForExit();
        var rest = watch.StandardOutput.ReadToEnd();
        watch.WaitForExit(TimeSpan.FromSeconds(30)).ShouldBeTrue();
        rest.ShouldContain("new article");
        watch.ExitCode.ShouldBe(0);
        Stored().ShouldBeUnique();
    }

    private Process Start(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "whence-cli.dll"), "watch", .. arguments, "--db", Store, "--allow-host", "127.0.0.1"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var process = Process.Start(start)!;
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>The addresses in the store, after a check of it; none where it was killed before there was a store.</summary>
    private List<string> Stored()
    {
        if (!File.Exists(Store)) return [];
        try
        {
            using var store = NewsStore.Open(Store, StoreAccess.Read);
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
