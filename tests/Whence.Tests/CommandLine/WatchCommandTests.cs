using System.Text.Json;
using Whence.Store;
using Whence.Tests.Support;

namespace Whence.Tests.CommandLine;

public sealed class WatchCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly SmallServer _server = new();

    private string Store => Path.Combine(_folder.Path, "news.db");

    private Run Watch(params string[] arguments) => Support.CommandLine.RunWhence(["watch", .. arguments, "--db", Store]);

    [Fact]
    public void NewsComesIntoTheStoreAndTheSummarySaysWhatCame()
    {
        _server.Serve("/robots.txt", "User-agent: *\nDisallow: /private");
        _server.Serve("/feed", $"<rss><channel><title>Courier</title><item><link>{_server.At("/a")}</link></item><item><link>{_server.At("/private/b")}</link></item><item><link>{_server.At("/c")}</link></item></channel></rss>");
        _server.Serve("/a", SmallServer.Page("Courier", 7));
        var list = _folder.Write("feeds.opml", $"<opml><body><outline text=\"Courier\" xmlUrl=\"{_server.At("/feed")}\"/></body></opml>");

        var run = Watch(list, "--once", "--allow-host", "127.0.0.1");

        run.ExitCode.ShouldBe(0, run.Errors);
        run.Lines[0].ShouldBe("1 of 1 feed answered; 1 new article.");
        run.Output.ShouldContain("  1  robots.txt asks not to read it\n");
        run.Output.ShouldContain("  1  the server answers 404 (Not Found)\n");
        run.Lines.ShouldAllBe(line => line.Length <= 80);
        Urls().ShouldBe([_server.At("/a")]);

        var again = JsonDocument.Parse(Watch(list, "--once", "--allow-host", "127.0.0.1", "--format", "json").Output).RootElement;
        again.GetProperty("added").GetInt32().ShouldBe(0);
        again.GetProperty("feeds")[0].GetProperty("known").GetInt32().ShouldBe(3);
    }

    [Fact]
    public void AnAddressIsAddedOnce()
    {
        _server.Serve("/a", SmallServer.Page("Courier", 7));
        var run = Support.CommandLine.RunWhence("add", _server.At("/a"), _server.At("/missing"), "--db", Store, "--allow-host", "127.0.0.1");
        run.ExitCode.ShouldBe(2, run.Errors); // one of the two was refused
        run.Errors.ShouldContain("The server answers 404 (Not Found).");
        Urls().ShouldBe([_server.At("/a")]);
    }

    [Fact]
    public void AFeedThatFailsIsNamedAndTheExitCodeTells()
    {
        _server.Serve("/feed", _server.Feed("Courier", 2));
        var run = Watch(_server.At("/feed"), _server.At("/missing"), "--once", "--allow-host", $"127.0.0.1:{_server.Port}");
        run.ExitCode.ShouldBe(2);
        run.Lines[0].ShouldBe("1 of 2 feeds answered; 2 new articles.");
        run.Errors.Trim().ShouldBe($"whence: {_server.At("/missing")}: the server answers 404 (Not Found)");
        Urls().Count.ShouldBe(2);
    }

    [Fact]
    public void ThisMachineIsNotReachedUnlessItIsAllowed()
    {
        _server.Serve("/feed", _server.Feed("Courier", 2));
        var run = Watch(_server.At("/feed"), "--once");
        run.ExitCode.ShouldBe(2);
        run.Errors.Trim().ShouldBe($"whence: {_server.At("/feed")}: 127.0.0.1 is loopback; --allow-host 127.0.0.1:{_server.Port} allows it");
    }

    [Fact]
    public void AWrongCallSaysWhatWasExpected()
    {
        Watch("nowhere.opml").Errors.ShouldContain("'nowhere.opml': no such file; expected a list of feeds, or an address that begins with http:// or https://");
        Watch(_folder.Write("empty.txt", "# nothing\n")).ShouldSatisfyAllConditions(
            run => run.ExitCode.ShouldBe(1), run => run.Errors.ShouldContain("no feeds were found in it; expected OPML, or an address (http://… or https://…) a line."));
        Watch("http://news.test/feed", "--since", "2027-13-01").ShouldSatisfyAllConditions(
            run => run.ExitCode.ShouldBe(2), run => run.Errors.ShouldContain("'2027-13-01' is no day; expected YYYY-MM-DD, such as 2027-03-09."));
        Watch("http://news.test/feed", "--allow-host", "a b").Errors.ShouldContain("'a b' names no host; expected NAME or NAME:PORT");
    }

    private List<string?> Urls()
    {
        using var store = NewsStore.Open(Store, StoreAccess.Read);
        store.Check().Faults.ShouldBeEmpty();
        return [.. store.Articles().Select(a => a.Article.Url)];
    }

    public void Dispose()
    {
        _server.Dispose();
        _folder.Dispose();
    }
}
