using Whence.Intake.Fetching;
using Whence.Intake.Tests.Support;

namespace Whence.Intake.Tests.Fetching;

public class RedirectTests
{
    [Theory]
    [InlineData(301, true)]
    [InlineData(308, true)]
    [InlineData(302, false)]
    [InlineData(303, false)]
    [InlineData(307, false)]
    public async Task OnlyAMoveForGoodIsRemembered(int status, bool remembered)
    {
        await using var server = await LocalServer.Start();
        server.Redirect("/old", "new", status);
        server.Serve("/new", "x");
        using var fetcher = Fetchers.Local();
        var fetched = await fetcher.Fetch(server.At("/old"));
        fetched.Address.ShouldBe(server.At("/new"));
        fetched.MovedTo.ShouldBe(remembered ? server.At("/new") : null);
    }

    [Fact]
    public async Task AMoveIsRememberedAsFarAsItIsForGood()
    {
        await using var server = await LocalServer.Start();
        server.Redirect("/1", "/2", 301);
        server.Redirect("/2", "/3", 302);
        server.Redirect("/3", "/4", 301);
        server.Serve("/4", "x");
        using var fetcher = Fetchers.Local();
        (await fetcher.Fetch(server.At("/1"))).MovedTo.ShouldBe(server.At("/2"));
    }

    [Fact]
    public async Task AMoveToSomethingBrokenIsNotRemembered()
    {
        await using var server = await LocalServer.Start();
        server.Redirect("/1", "/2", 301);
        using var fetcher = Fetchers.Local();
        (await fetcher.Fetch(server.At("/1"))).MovedTo.ShouldBeNull();
    }

    [Fact]
    public async Task ACircleIsSeen()
    {
        await using var server = await LocalServer.Start();
        server.Redirect("/a", "/b");
        server.Redirect("/b", "/a");
        using var fetcher = Fetchers.Local();
        (await fetcher.Fetch(server.At("/a"))).Problem.ShouldBe(new FetchProblem(FetchFault.Redirect, $"the redirects go in a circle, over {server.At("/a")}"));
        server.Paths.Count().ShouldBe(2);
    }

    [Fact]
    public async Task FiveRedirectsAreFollowedAndSixAreNot()
    {
        await using var server = await LocalServer.Start();
        for (var i = 0; i < 6; i++) server.Redirect($"/{i}", $"/{i + 1}");
        server.Serve("/6", "x");
        using var fetcher = Fetchers.Local();
        (await fetcher.Fetch(server.At("/1"))).Problem.ShouldBeNull();
        (await fetcher.Fetch(server.At("/0"))).Problem.ShouldBe(new FetchProblem(FetchFault.Redirect, "more than 5 redirects"));
    }

    [Theory]
    [InlineData("file:///etc/passwd", "redirected to file:///etc/passwd: only http and https are fetched, not file")]
    [InlineData("ftp://127.0.0.1/a", "redirected to ftp://127.0.0.1/a: only http and https are fetched, not ftp")]
    [InlineData("gopher://127.0.0.1/", "redirected to gopher://127.0.0.1/: only http and https are fetched, not gopher")]
    public async Task ARedirectOutOfTheWebIsRefused(string to, string message)
    {
        await using var server = await LocalServer.Start();
        server.Redirect("/page", to);
        using var fetcher = Fetchers.Local();
        (await fetcher.Fetch(server.At("/page"))).Problem.ShouldBe(new FetchProblem(FetchFault.Address, message));
    }

    [Fact]
    public async Task ARedirectWithoutAnAddressIsRefused()
    {
        await using var server = await LocalServer.Start();
        server.Status("/page", 302);
        using var fetcher = Fetchers.Local();
        (await fetcher.Fetch(server.At("/page"))).Problem.ShouldBe(new FetchProblem(FetchFault.Redirect, "a redirect (302) that names no address"));
    }

    [Fact]
    public void ALossOfEncryptionIsSaidAndNotRemembered()
    {
        var route = new Route(new("https://news.test/feed"), new());
        route.Redirect(new(301) { Location = "http://news.test/feed" }).ShouldBeNull();
        var end = route.End(new(200));
        end.Notes.ShouldBe(["redirected from https to http, which is not encrypted: http://news.test/feed"]);
        end.MovedTo.ShouldBeNull();
    }
}
