using System.Text;
using System.Text.Json;
using Whence.Bench.Archives;
using Whence.Tests.Support;
using static Whence.Tests.Support.CommandLine;

namespace Whence.Tests.CommandLine;

/// <summary>Archives are read into the store or into files; a run that was killed is taken up without a repeat or a loss.</summary>
public sealed class ArchiveCommandTests : IDisposable
{
    private const int Pages = 120, Kills = 10;

    private readonly InventedLanguage _language = new();
    private readonly TempFolder _folder = new();
    private readonly string _archive;

    public ArchiveCommandTests()
    {
        using var stream = new MemoryStream();
        var writer = new ArchiveWriter(stream, packed: true);
        for (var i = 0; i < Pages; i++)
        {
            writer.Write("request", $"https://a.example/{i}", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n"u8.ToArray());
            writer.WritePage($"https://a.example/{i}", Encoding.UTF8.GetBytes($"<html><head><title>Bitva {i} pri Halmed</title></head><body><article><h1>Bitva {i} pri Halmed</h1><p>To ka dvo boyeci su morto pri bitva {i}, govil Pavo Tirel, glav ta zarvik boyeci, ka ne mi su po to.</p><p>Okolo tro mil boyeci su pri bitva {i} ta un, govil Pavo Tirel, ka to su mi po ta boyeci.</p></article></body></html>"));
        }
        _archive = _folder.Write("crawl.warc.gz", stream.ToArray());
    }

    [Fact]
    public void AnArchiveIsReadIntoTheStoreOnce()
    {
        var db = Path.Combine(_folder.Path, "a.db");
        var first = Whence("read-archive", _archive, "--db", db);
        first.Errors.ShouldContain($"{Pages} articles came: {Pages} new, 0 there already; 0 refused; {Pages} records of other kinds");
        first.ExitCode.ShouldBe(0);
        Whence("read-archive", _archive, "--db", db).Errors.ShouldContain("was read to its end before");
        var added = Whence("add", _archive, "--db", db);
        added.Errors.ShouldContain($"{Pages} articles came: 0 new, {Pages} there already; 0 refused");
        added.ExitCode.ShouldBe(0);
    }

    [Fact]
    public void WhatIsKilledAtAnyMomentIsTakenUpWithoutARepeatOrALoss()
    {
        var db = Path.Combine(_folder.Path, "a.db");
        var acknowledged = KilledAgainAndAgain("--db", db);
        Whence("check", "--db", db).ExitCode.ShouldBe(0);
        var stored = Whence("export", "--db", db).Lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString()!).ToList();
        ShouldBeAllOnce(stored, acknowledged);
    }

    [Fact]
    public void FilesOfLinesAreTakenUpToo()
    {
        var to = Path.Combine(_folder.Path, "out");
        var acknowledged = KilledAgainAndAgain("--to", to);
        ShouldBeAllOnce([.. File.ReadLines(Path.Combine(to, "crawl.warc.gz.jsonl")).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString()!)], acknowledged);
    }

    private static void ShouldBeAllOnce(List<string> stored, HashSet<string> acknowledged)
    {
        stored.Count.ShouldBe(Pages);
        stored.Distinct().Count().ShouldBe(Pages);
        acknowledged.Except(stored).ShouldBeEmpty();
    }

    /// <summary>Kills the reading at random moments, before, between and after the articles it names as stored; then lets it end.</summary>
    private HashSet<string> KilledAgainAndAgain(params string[] target)
    {
        var random = new Random(20270309);
        var acknowledged = new HashSet<string>();
        for (var kill = 0; kill < Kills; kill++)
        {
            using var process = StartWhence(Arguments(["read-archive", _archive, "--verbose", "--batch", "3", .. target]));
            if (random.Next(4) == 0) Thread.Sleep(random.Next(1500));
            else
                for (var lines = random.Next(2, 14); lines > 0 && process.StandardOutput.ReadLine() is { } id; lines--) acknowledged.Add(id);
            Thread.Sleep(random.Next(12));
            process.Kill();
            while (process.StandardOutput.ReadLine() is { Length: 16 } id) acknowledged.Add(id);
            process.WaitForExit();
        }
        Whence(["read-archive", _archive, .. target]).ExitCode.ShouldBe(0);
        return acknowledged;
    }

    private string[] Arguments(string[] arguments) => [.. arguments, "--languages", _language.Folder];

    private Run Whence(params string[] arguments) => RunWhence(Arguments(arguments));

    public void Dispose()
    {
        _folder.Dispose();
        _language.Dispose();
    }
}
