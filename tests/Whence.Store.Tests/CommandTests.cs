using System.Text.Json;
using System.Text.RegularExpressions;
using Whence.Tests.Support;

namespace Whence.Store.Tests;

/// <summary>The commands on a store, as people run them.</summary>
public sealed partial class CommandTests : IClassFixture<CommandTests.SampleStore>, IDisposable
{
    /// <summary>The samples in a store, added once for all of these tests.</summary>
    public sealed class SampleStore : IDisposable
    {
        private readonly TempFolder _folder = new();

        public SampleStore() => CommandLine.RunWhence("add", Repository.PathOf("samples"), "--db", Path).ExitCode.ShouldBe(0);

        public string Path => System.IO.Path.Combine(_folder.Path, "whence.db");

        public void Dispose() => _folder.Dispose();
    }

    private readonly SampleStore _samples;
    private readonly TempFolder _folder = new();

    public CommandTests(SampleStore samples) => _samples = samples;

    public void Dispose() => _folder.Dispose();

    private Run Whence(params string[] arguments) => CommandLine.RunWhence([.. arguments, "--db", _samples.Path]);

    private string FirstStory() => JsonDocument.Parse(Whence("stories", "--format", "json").Output).RootElement.GetProperty("stories")[0].GetProperty("id").GetString()!;

    [Fact]
    public void TheStoriesFitTheScreenAndSayWhatIsKnown()
    {
        var run = Whence("stories");
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("26 articles");
        run.Output.ShouldContain("disputed");
        run.Lines.ShouldAllBe(l => l.Length <= 80);
        Whence("stories", "--language", "zz").ExitCode.ShouldBe(1);
        Whence("stories", "--since", "yesterday").Errors.ShouldContain("YYYY-MM-DD");
    }

    [Fact]
    public void AStoryItsLedgerItsBriefAndItsArticlesAreShown()
    {
        var id = FirstStory();
        var story = Whence("story", id);
        story.ExitCode.ShouldBe(0);
        story.Lines.ShouldAllBe(l => l.Length <= 80);
        story.Output.ShouldContain("killed, people");
        var ledger = Whence("ledger", id, "--format", "csv");
        ledger.Output.ShouldStartWith("story,question,answer,");
        ledger.Output.ShouldContain("At least nine people were killed,");
        var brief = Whence("brief", "--story", id);
        brief.ExitCode.ShouldBe(0);
        brief.Output.ShouldContain("ORIGINS");
        var article = JsonDocument.Parse(Whence("story", id, "--format", "json").Output).RootElement.GetProperty("stories")[0].GetProperty("articles")[0].GetProperty("id").GetString()!;
        Whence("article", article).Lines.ShouldAllBe(l => l.Length <= 80 || !l.Contains(' '));
        JsonDocument.Parse(Whence("article", article, "--format", "json").Output).RootElement.GetProperty("claims").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public void TheBriefOfAStoryIsThatOfItsArticles()
    {
        static string Figures(string brief) => brief[brief.IndexOf("FIGURES", StringComparison.Ordinal)..brief.IndexOf("ORIGINS", StringComparison.Ordinal)];
        Figures(Whence("brief", "--story", FirstStory()).Output).ShouldBe(Figures(CommandLine.RunWhence("brief", Repository.PathOf("samples")).Output));
    }

    [Fact]
    public void WordsAreSearched()
    {
        Whence("search", "поезд").ExitCode.ShouldBe(0);
        Whence("search", "\"don't stop").ExitCode.ShouldBe(1);
        Whence("search", "*").ExitCode.ShouldBe(2);
        Whence("search", "killed", "--format", "json").Output.ShouldContain("\"matches\"");
    }

    [Fact]
    public void UnknownIdsAreNamedWithWhereToFindThem()
    {
        Whence("story", "story-none").ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(2), r => r.Errors.ShouldContain("whence stories"));
        Whence("ledger", "story-none").ExitCode.ShouldBe(2);
        Whence("brief", "--story", "story-none").ExitCode.ShouldBe(2);
        Whence("article", "none").ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(2), r => r.Errors.ShouldContain("whence search"));
    }

    [Fact]
    public void WithoutAStoreItIsSaidWhatMakesOne()
    {
        foreach (var command in (string[][])[["stories"], ["story", "x"], ["search", "x"], ["check"], ["export"], ["backup", "x"]])
        {
            var run = CommandLine.RunWhence([.. command, "--db", Path.Combine(_folder.Path, "none.db")]);
            (run.ExitCode, run.Output).ShouldBe((2, ""));
            run.Errors.ShouldContain("whence add");
        }
        Directory.GetFiles(_folder.Path).ShouldBeEmpty("looking makes no file");
    }

    [Fact]
    public void ABackupIsMadeOnceAndChecked()
    {
        var copy = Path.Combine(_folder.Path, "copy.db");
        Whence("backup", copy).ExitCode.ShouldBe(0);
        Whence("backup", copy).ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(2), r => r.Errors.ShouldContain("--replace"));
        Whence("backup", copy, "--replace").ExitCode.ShouldBe(0);
        Whence("backup", _samples.Path, "--replace").ExitCode.ShouldBe(2);
        CommandLine.RunWhence("check", "--db", copy).ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(0), r => r.Output.ShouldContain("27 articles, 2 stories"));
    }

    [Fact]
    public void ADamagedStoreIsFound()
    {
        var copy = Path.Combine(_folder.Path, "copy.db");
        Whence("backup", copy).ExitCode.ShouldBe(0);
        using (var file = File.OpenWrite(copy))
            for (var page = 2; page < file.Length / 8192; page += 2)
            {
                file.Position = page * 8192 + 100;
                file.Write(new byte[4000]);
            }
        CommandLine.RunWhence("check", "--db", copy).ExitCode.ShouldBe(2);
    }

    [Fact]
    public void WhatIsExportedIsOneObjectALine()
    {
        Whence("export").Lines.Length.ShouldBe(27);
        Whence("export", "analyses").Lines.ShouldAllBe(l => JsonDocument.Parse(l, default).RootElement.GetProperty("text").GetString()!.Length > 100);
        Whence("export", "ledger").Lines.Length.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void WhatIsExportedAndAddedAgainIsTheSame()
    {
        var (file, copy) = (_folder.Write("articles.jsonl", Whence("export").Output), Path.Combine(_folder.Path, "again.db"));
        CommandLine.RunWhence("add", file, "--db", copy).ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(0, r.Errors), r => r.Errors.ShouldContain("27 new"));
        Run Copy(params string[] arguments) => CommandLine.RunWhence([.. arguments, "--db", copy]);
        Copy("export", "ledger").Output.ShouldBe(Whence("export", "ledger").Output);
        Copy("export", "analyses").Output.ShouldBe(Whence("export", "analyses").Output);
        Copy("brief", "--story", FirstStory(), "--format", "json").Output.ShouldBe(Whence("brief", "--story", FirstStory(), "--format", "json").Output);
        static string WithoutTimes(string lines) => AddedAt().Replace(lines, "");
        WithoutTimes(Copy("export").Output).ShouldBe(WithoutTimes(Whence("export").Output));
        WithoutTimes(Copy("stories", "--format", "json").Output).ShouldBe(WithoutTimes(Whence("stories", "--format", "json").Output));
    }

    [Fact]
    public void WatchReadsAgainWhatOtherPacksHaveReadAndSaysSo()
    {
        var copy = Path.Combine(_folder.Path, "old.db");
        Whence("backup", copy).ExitCode.ShouldBe(0);
        using (var store = NewsStore.Open(copy, StoreAccess.Write)) Dapper.SqlMapper.Execute(store.Connection, "UPDATE pack SET fingerprint = 'of other packs'");
        // nobody answers at port 1: what is looked at is the line, whether the reading was done by then or not
        var watch = CommandLine.RunWhence("watch", "http://127.0.0.1:1/feed", "--once", "--allow-host", "127.0.0.1", "--db", copy);
        watch.Errors.ShouldMatch(@"whence: packs have changed: (27|\d+ of 27) articles read again, \d+ read otherwise now(; the rest next time)?\.");
        CommandLine.RunWhence("store", "reanalyse", "--db", copy).ExitCode.ShouldBe(0);
        using var again = NewsStore.Open(copy, StoreAccess.Write);
        again.Outdated().ShouldBe(0);
        again.Check().Faults.ShouldBeEmpty();
    }

    [GeneratedRegex("\"(added|changed)\": ?\"[^\"]*\"")]
    private static partial Regex AddedAt();

    [Fact]
    public void TheStoreOfTheUserIsTheDefault()
    {
        var home = new Dictionary<string, string> { ["XDG_DATA_HOME"] = _folder.Path };
        if (OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()) return;
        var article = _folder.Write("in/a.txt", "date 2027-03-09\nNine people were killed in the port of Halden, the mayor said.\n");
        CommandLine.RunWhence(["add", article], home).ExitCode.ShouldBe(0);
        File.Exists(Path.Combine(_folder.Path, "whence", "whence.db")).ShouldBeTrue();
        CommandLine.RunWhence(["stories"], home).Output.ShouldContain("1 article ");
        CommandLine.RunWhence(["store", "reanalyse"], home).Output.ShouldContain("No pack has changed");
    }
}
