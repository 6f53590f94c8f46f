using System.Text;
using Microsoft.AspNetCore.Http;
using Whence.Intake.Fetching;
using Whence.Intake.Tests.Support;

namespace Whence.Intake.Tests.Fetching;

[Collection(nameof(Alone))]
public class RobotsTests
{
    private static RobotsRules Rules(string file) => RobotsReader.Read(Encoding.UTF8.GetBytes(file), "Whence");

    /// <summary>Rules one a line; the examples of RFC 9309, section 5, and of section 2.2 are among them.</summary>
    [Theory]
    [InlineData("Disallow: /private", "/private/a", false)]
    [InlineData("Disallow: /private", "/Private/a", true)]
    [InlineData("Disallow: /example/page/\nDisallow: /example/page/disallowed.gif\nAllow: /example/page/", "/example/page/disallowed.gif", false)]
    [InlineData("Disallow: /a\nAllow: /a", "/a/b", true)]
    [InlineData("Allow: /a\nDisallow: /a", "/a/b", true)]
    [InlineData("Disallow: /\nAllow: /news/", "/news/1", true)]
    [InlineData("Disallow: /\nAllow: /news/", "/sport/1", false)]
    [InlineData("Disallow: *.gif$", "/a/b.gif", false)]
    [InlineData("Disallow: *.gif$", "/a/b.gif?c", true)]
    [InlineData("Disallow: /a*z$", "/abzcz", false)]
    [InlineData("Disallow: /a*b*c", "/a1c2b", true)]
    [InlineData("Disallow: /a*b*c", "/a1b2c3", false)]
    [InlineData("Disallow: /*?print", "/story?print=1", false)]
    [InlineData("Disallow: /foo/bar%3Fbaz", "/foo/bar%3fbaz", false)]
    [InlineData("Disallow: /foo/bar/%62%61%7A", "/foo/bar/baz", false)]
    [InlineData("Disallow: /foo/bar/ツ", "/foo/bar/%E3%83%84", false)]
    [InlineData("Disallow: /%2A", "/abc", true)]
    [InlineData("Disallow:", "/a", true)]
    [InlineData("Disallow: /", "/robots.txt", true)]
    [InlineData("Disallow: /a # not /b", "/b", true)]
    [InlineData("nonsense\n: \nDisallow /b\nDisallow: /a", "/b", true)]
    public void TheLongestRuleThatFitsDecides(string rules, string path, bool allowed) => Rules("User-agent: *\n" + rules).Allows(path).ShouldBe(allowed);

    [Theory]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: whence\nDisallow: /b", true)]
    [InlineData("User-agent: WHENCE/0.1\nDisallow: /a", false)]
    [InlineData("User-agent: other\nDisallow: /a", true)]
    [InlineData("User-agent: whencebot\nDisallow: /a", true)]
    [InlineData("User-agent: other\nUser-agent: whence\nDisallow: /a", false)]
    [InlineData("User-agent: whence\nDisallow: /b\n\nUser-agent: x\nDisallow: /\n\nUser-agent: whence\nDisallow: /a", false)]
    [InlineData("User-agent: whence\nSitemap: http://a.test/s.xml\n\nUser-agent: other\nDisallow: /a", false)]
    [InlineData("Disallow: /a", true)]
    [InlineData("\uFEFFUser-agent: *\r\nDisallow: /a\r\n", false)]
    [InlineData("<html><body>User-agent: *</body></html>", true)]
    public void OurGroupElseEveryonesHolds(string file, bool allowed) => Rules(file).Allows("/a").ShouldBe(allowed);

    [Theory]
    [InlineData("User-agent: *\nCrawl-delay: 2.5", 2.5)]
    [InlineData("User-agent: *\nCrawl-delay: soon", null)]
    [InlineData("User-agent: *\nCrawl-delay: -3", null)]
    [InlineData("User-agent: *\nCrawl-delay: 99999999999999999999999", 1e6)]
    public void TheDelayIsRead(string file, double? seconds) => Rules(file).CrawlDelay?.TotalSeconds.ShouldBe(seconds!.Value);

    [Fact]
    public void AHostileFileIsReadQuickly()
    {
        var rules = Rules("User-agent: *\n" + string.Concat(Enumerable.Repeat("Disallow: /" + string.Concat(Enumerable.Repeat("*a", 200)) + "b$\n", 1200)));
        Alone.CostOf(() => rules.Allows("/" + new string('a', 4000)).ShouldBeTrue()).ShouldBeLessThan(TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task AForbiddenPageIsNotAskedFor()
    {
        await using var server = await LocalServer.Start();
        server.Serve("/robots.txt", "User-agent: *\nDisallow: /private", "text/plain");
        server.Redirect("/way", "/private/a");
        server.Serve("/open", "x");
        using var fetcher = Fetchers.Local();

        (await fetcher.Fetch(server.At("/private/a"))).Problem.ShouldBe(new FetchProblem(FetchFault.Robots, $"robots.txt of {server.Authority} asks not to read it"));
        (await fetcher.Fetch(server.At("/way"))).Problem!.Fault.ShouldBe(FetchFault.Robots);
        (await fetcher.Fetch(server.At("/open"))).Problem.ShouldBeNull();
        server.Asked.Select(a => a.Path).ShouldBe(["/robots.txt", "/way", "/open"]);
    }

    [Theory]
    [InlineData(404, true)]
    [InlineData(403, true)]
    [InlineData(410, true)]
    [InlineData(500, false)]
    [InlineData(503, false)]
    [InlineData(429, false)]
    public async Task WithoutAFileAllIsOpenAndWithoutAnAnswerNothing(int status, bool open)
    {
        await using var server = await LocalServer.Start();
        server.Status("/robots.txt", status);
        server.Serve("/page", "x");
        using var fetcher = Fetchers.Local();
        var fetched = await fetcher.Fetch(server.At("/page"));
        (fetched.Problem is null).ShouldBe(open);
        if (!open) fetched.Problem!.Message.ShouldStartWith("robots.txt could not be read: ");
        server.Paths.Any().ShouldBe(open);
    }

    [Fact]
    public async Task AnEndlessFileIsReadAsFarAsItMatters()
    {
        await using var server = await LocalServer.Start();
        server.Serve("/robots.txt", async context =>
        {
            context.Response.ContentType = "text/plain";
            await context.Response.WriteAsync("User-agent: *\nDisallow: /private\n", context.RequestAborted);
            var line = Encoding.ASCII.GetBytes(new string('#', 1000) + "\n");
            while (!context.RequestAborted.IsCancellationRequested) await context.Response.Body.WriteAsync(line, context.RequestAborted);
        });
        server.Serve("/page", "x");
        using var fetcher = Fetchers.Local();
        (await fetcher.Fetch(server.At("/private"))).Problem!.Fault.ShouldBe(FetchFault.Robots);
        (await fetcher.Fetch(server.At("/page"))).Problem.ShouldBeNull();
    }
}
