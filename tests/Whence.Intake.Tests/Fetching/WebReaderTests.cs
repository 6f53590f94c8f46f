using NodaTime;
using Whence.Intake.Tests.Support;

namespace Whence.Intake.Tests.Fetching;

public class WebReaderTests
{
    private static async Task<List<Arrival>> All(IAsyncEnumerable<Arrival> arrivals)
    {
        var all = new List<Arrival>();
        await foreach (var arrival in arrivals) all.Add(arrival);
        return all;
    }

    [Fact]
    public async Task APageIsOneArticle()
    {
        await using var server = await LocalServer.Start();
        server.Serve("/a", Invented.Page("Night train derails"));
        using var fetcher = Fetchers.Local();
        var arrival = (await All(fetcher.FetchArticles(server.At("/a")))).ShouldHaveSingleItem();
        arrival.Article!.Url.ShouldBe(server.At("/a").AbsoluteUri);
        arrival.Article.Text.ShouldContain("Forty-three others");
        arrival.Refusal.ShouldBeNull();
    }

    [Fact]
    public async Task AFeedIsItsItemsWithTheirPages()
    {
        await using var server = await LocalServer.Start();
        server.Serve("/feed", Invented.Rss("courier", (server.At("/a").AbsoluteUri, "A"), (server.At("/gone").AbsoluteUri, "B")));
        server.Serve("/a", Invented.Page("Night train derails"));
        using var fetcher = Fetchers.Local();
        var arrivals = await All(fetcher.FetchArticles(server.At("/feed")));
        arrivals.Select(a => (a.From, a.Article is null, a.Refusal)).ShouldBe([(server.At("/a").AbsoluteUri, false, null), (server.At("/gone").AbsoluteUri, true, "The server answers 404 (Not Found).")]);
    }

    [Fact]
    public async Task ASitemapIndexIsItsSitemapsAndThoseTheirPages()
    {
        await using var server = await LocalServer.Start();
        server.Serve("/index", $"<sitemapindex><sitemap><loc>{server.At("/map")}</loc><lastmod>2027-03-09</lastmod></sitemap><sitemap><loc>{server.At("/old")}</loc><lastmod>2020-01-01</lastmod></sitemap></sitemapindex>", "application/xml");
        server.Serve("/map", $"<urlset><url><loc>{server.At("/a")}</loc></url><url><loc>{server.At("/b")}</loc><lastmod>2020-01-01</lastmod></url></urlset>", "application/xml");
        server.Serve("/a", Invented.Page("Night train derails"));
        using var fetcher = Fetchers.Local();
        (await All(fetcher.FetchArticles(server.At("/index"), since: new LocalDate(2027, 1, 1)))).ShouldHaveSingleItem().Article.ShouldNotBeNull();
        server.Paths.ShouldBe(["/index", "/map", "/a"]);
    }

    [Fact]
    public async Task AnItemOnItsSourcesOwnSiteIsNoRelay()
    {
        await using var server = await LocalServer.Start();
        string Feed(string source) => $"<rss version=\"2.0\"><channel><title>Collector</title><item><title>A</title><link>{server.At("/a")}</link><source url=\"{source}\">Telvanis</source></item></channel></rss>";
        server.Serve("/a", Invented.Page("Night train derails"));
        server.Serve("/own", Feed(server.At("/").AbsoluteUri));
        server.Serve("/relayed", Feed("http://telvanis.test/"));
        using var fetcher = Fetchers.Local(o => o with { AllowedHosts = [.. o.AllowedHosts, new("collector.test", server.Port)] }, (_, _) => Task.FromResult(new[] { System.Net.IPAddress.Loopback }));
        var collector = new Uri($"http://collector.test:{server.Port}/");
        var own = (await All(fetcher.FetchArticles(new(collector, "/own")))).Single().Article!;
        (own.StatedSource, own.Outlet).ShouldBe((null, "Telvanis"));
        (await All(fetcher.FetchArticles(new(collector, "/relayed")))).Single().Article!.StatedSource.ShouldBe("Telvanis");
    }

    [Fact]
    public async Task AnAddressThatCannotBeFetchedIsRefusedWithTheReason()
    {
        using var fetcher = Fetchers.Local();
        (await All(fetcher.FetchArticles(new("ftp://news.test/a")))).ShouldHaveSingleItem().ShouldBe(new Arrival("ftp://news.test/a", null, "Only http and https are fetched, not ftp.") { Diagnostics = [] });
    }
}
