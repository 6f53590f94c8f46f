using System.Diagnostics;
using System.Globalization;
using Whence.Articles;
using Whence.Tests.Support;
using Xunit.Abstractions;

namespace Whence.Store.Tests;

/// <summary>The program is killed at any moment of <c>add</c>: what it acknowledged is there, once and whole. <c>WHENCE_KILLS=100</c> kills more often than by default.</summary>
public sealed class KillTests : IDisposable
{
    private const int Files = 200, Seed = 20270309;

    private readonly SqliteEngine _engine = new();
    private readonly TempFolder _folder = new();
    private readonly ITestOutputHelper _output;

    private static int Kills => int.TryParse(Environment.GetEnvironmentVariable("WHENCE_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills) ? kills : 20;

    /// <summary>Packs are compiled first, as they are for users: else most of the time would go into reading them.</summary>
    public KillTests(ITestOutputHelper output)
    {
        _output = output;
        CommandLine.RunWhence("packs", "compile").ExitCode.ShouldBe(0);
    }

    public void Dispose()
    {
        _engine.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void WhatWasAcknowledgedIsThereOnceAndWhole()
    {
        var texts = Write();
        var random = new Random(Seed);
        var (killed, acknowledged) = (0, new HashSet<string>());
        for (var run = 0; killed < Kills; run++)
        {
            run.ShouldBeLessThan(10 * Kills, "most runs end before they are killed");
            // half of the runs are killed some time after so many articles, half some time after the start
            var (after, delay) = run % 2 == 0 ? (random.Next(Files), random.Next(40)) : (0, random.Next(1500));
            if (RunAndKill(after, delay, acknowledged)) killed++;
            if (!File.Exists(_engine.Path)) continue;
            using (var store = Opened(acknowledged))
            {
                if (store is null) continue;
                store.Check().Faults.ShouldBeEmpty();
                foreach (var id in acknowledged) store.Article(id)!.Article.Text.ShouldBe(texts[id]);
                foreach (var article in store.Articles()) article.Article.Text.ShouldBe(texts[article.Article.Id]);
            }
            if (acknowledged.Count < Files) continue;
            foreach (var file in Directory.GetFiles(Path.GetDirectoryName(_engine.Path)!)) File.Delete(file); // all are in: begin again
            acknowledged.Clear();
        }
        _output.WriteLine($"{killed} kills");
        CommandLine.RunWhence("add", _folder.Path, "--db", _engine.Path).ExitCode.ShouldBe(0);
        using var whole = _engine.Open(StoreAccess.Read);
        var report = whole.Check();
        (report.Articles, report.Stale, report.Faults.Count).ShouldBe((Files, 0, 0));
    }

    /// <summary>The store; null where it was killed before it had written any of it, which must have acknowledged nothing.</summary>
    private NewsStore? Opened(HashSet<string> acknowledged)
    {
        try
        {
            return _engine.Open(StoreAccess.Read);
        }
        catch (StoreException e) when (e.Fault == StoreFault.Missing && acknowledged.Count == 0)
        {
            return null;
        }
    }

    /// <summary>Articles by id.</summary>
    private Dictionary<string, string> Write()
    {
        var texts = new Dictionary<string, string>();
        for (var i = 0; i < Files; i++)
        {
            var text = $"date 2027-03-{1 + i % 28:00}\nFire number {i} in the port\n\nAbout {20 + i} people were injured when fire number {i} broke out in the port of Halden, the mayor said. Warehouse {i * 7} burned down.\n";
            texts.Add(ArticleFile.FromText(text).Id, text);
            _folder.Write(i.ToString("000", CultureInfo.InvariantCulture) + ".txt", text);
        }
        return texts;
    }

    /// <summary>Runs <c>add</c> and kills it.</summary>
    /// <returns>Whether it was still running.</returns>
    private bool RunAndKill(int afterArticles, int thenMilliseconds, HashSet<string> acknowledged)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "whence-cli.dll"), "add", _folder.Path, "--db", _engine.Path, "--verbose"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        using var enough = new CountdownEvent(Math.Max(1, afterArticles));
        if (afterArticles == 0) enough.Signal();
        var read = Task.Run(() =>
        {
            while (process.StandardOutput.ReadLine() is { } id)
            {
                if (id.Length == 16) acknowledged.Add(id); // a line that was cut off acknowledges nothing
                if (!enough.IsSet) enough.Signal();
            }
        });
        Task.WaitAny([Task.Run(() => enough.Wait(TimeSpan.FromSeconds(60))), read]);
        var ended = process.WaitForExit(thenMilliseconds);
        if (!ended) process.Kill(); // SIGKILL
        process.WaitForExit();
        read.Wait();
        if (ended) process.ExitCode.ShouldBe(0, errors.Result);
        return !ended;
    }
}
