using Microsoft.AspNetCore.Http;
using NodaTime;
using Whence.Intake.Feeds;
using Whence.Intake.Fetching;
using Whence.Intake.Tests.Support;
using Whence.Intake.Watching;

namespace Whence.Intake.Tests.Watching;

public sealed class WatcherTests
{
    private readonly MemoryInMemory _memory = new();
    private readonly List<PollReport> _reports = [];

    private async Task<PollReport> Once(Uri feed, Func<WatchOptions, WatchOptions>? change = null)
    {
        using var fetcher = Fetchers.Local();
        await new Watcher(fetcher, _memory.Memory, (change ?? (o => o))(new() { Once = true }), Spring2027.Clock).Run([new(null, feed, null)], _reports.Add, CancellationToken.None);
        return _reports[^1];
    }

    [Fact]
    public async Task ItemsComeWithTheirPages()
    {
        await using var server = await LocalServer.Start();
        server.Serve("/feed", Invented.Rss("courier", (server.At("/a").AbsoluteUri, "A"), (server.At("/b").AbsoluteUri, "B")), "application/rss+xml");
        server.Serve("/a", Invented.Page("Night train derails"));
        server.Serve("/b", Invented.Page("Second story", day: null));

        var report = await Once(server.At("/feed"));

        (report.Added, report.Known, report.Title).ShouldBe((2, 0, "courier"));
        _memory.Articles.Select(a => a.Url).ShouldBe([server.At("/a").AbsoluteUri, server.At("/b").AbsoluteUri]);
        _memory.Articles.ShouldAllBe(a => a.Text.Contains("Forty-three others") && !a.Text.Contains("summary") && a.Outlet == "courier");
        _memory.Articles[1].Declared!.Date.ShouldBe(new LocalDate(2027, 3, 9)); // the page does not say, the feed does
        _memory.Articles[1].Evidence.ShouldContain(e => e.Field == "published" && e.From == "feed");
    }

    [Fact]
    public async Task WhatIsKnownIsNotFetchedAgain()
    {
        await using var server = await LocalServer.Start();
        server.Serve("/feed", Invented.Rss("courier", (server.At("/a").AbsoluteUri, "A")), "application/rss+xml");
        server.Serve("/a", Invented.Page("Night train derails"));
        await Once(server.At("/feed"));
        server.Serve("/feed", Invented.Rss("courier", (server.At("/b").AbsoluteUri, "B"), (server.At("/a").AbsoluteUri, "A")), "application/rss+xml");
        server.Serve("/b", Invented.Page("Second story"));

        var report = await Once(server.At("/feed"));

        (report.Added, report.Known).ShouldBe((1, 1));
        server.Paths.Count(p => p == "/a").ShouldBe(1);
    }

    [Fact]
    public async Task AnUnchangedFeedIsNotSentAgain()
    {
        await using var server = await LocalServer.Start();
        server.Serve("/feed", context =>
        {
            context.Response.Headers.ETag = "\"7\"";
            context.Response.ContentType = "application/rss+xml";
            if (context.Request.Headers.IfNoneMatch != "\"7\"") return context.Response.WriteAsync(Invented.FullRss("courier", 3));
            context.Response.StatusCode = 304;
            return Task.CompletedTask;
        });
        (await Once(server.At("/feed"))).Added.ShouldBe(3);
        var second = await Once(server.At("/feed"));
        (second.NotModified, second.Added).ShouldBe((true, 0));
        _memory.State(server.At("/feed")).Validators.ETag.ShouldBe("\"7\"");
    }

    [Fact]
    public async Task PagesBeyondTheLimitWaitForTheNextPoll()
    {
        await using var server = await LocalServer.Start();
        server.Serve("/feed", context =>
        {
            context.Response.Headers.ETag = "\"7\"";
            if (context.Request.Headers.IfNoneMatch == "\"7\"") context.Response.StatusCode = 304;
            return context.Response.StatusCode == 304 ? Task.CompletedTask : context.Response.WriteAsync(Invented.Rss("courier", [.. Enumerable.Range(0, 5).Select(i => (server.At($"/{i}").AbsoluteUri, $"Item {i}"))]));
        });
        for (var i = 0; i < 5; i++) server.Serve($"/{i}", Invented.Page($"Story {i}"));

        var reports = new List<PollReport>();
        for (var i = 0; i < 4; i++) reports.Add(await Once(server.At("/feed"), o => o with { MaxPages = 2 }));

        reports.Select(r => (r.Added, r.Waiting)).ShouldBe([(2, 3), (2, 1), (1, 0), (0, 0)]);
        reports[^1].NotModified.ShouldBeTrue();
    }

    [Fact]
    public async Task APageThatIsDownComesLaterAndIsGivenUpInTheEnd()
    {
        await using var server = await LocalServer.Start();
        server.Serve("/feed", Invented.Rss("courier", (server.At("/a").AbsoluteUri, "A"), (server.At("/b").AbsoluteUri, "B"), (server.At("/c").AbsoluteUri, "C")));
        server.Status("/a", 500);
        server.Status("/b", 500);
        server.Status("/c", 404);

        var first = await Once(server.At("/feed"));
        (first.Added, first.Waiting).ShouldBe((0, 2));
        first.Refused.ShouldHaveSingleItem().Problem.Message.ShouldBe("the server answers 404 (Not Found)");
        server.Serve("/a", Invented.Page("Night train derails"));
        var second = await Once(server.At("/feed"));
        (second.Added, second.Waiting, second.Refused.Count).ShouldBe((1, 1, 0));
        var third = await Once(server.At("/feed"));
        (third.Waiting, third.Refused.Single().Problem.Kind).ShouldBe((0, "the server answers 500 (Internal Server Error)"));
        (await Once(server.At("/feed"))).Known.ShouldBe(3);
    }

    [Fact]
    public async Task OldItemsArePassedOver()
    {
        await using var server = await LocalServer.Start();
        server.Serve("/feed", Invented.FullRss("courier", 2));
        (await Once(server.At("/feed"), o => o with { Since = new LocalDate(2027, 3, 10) })).TooOld.ShouldBe(2);
        (await Once(server.At("/feed"), o => o with { Since = new LocalDate(2027, 3, 9) })).Added.ShouldBe(2);
    }

    [Fact]
    public async Task AMovedFeedIsAskedAtItsNewAddress()
    {
        await using var server = await LocalServer.Start();
        server.Redirect("/old", "/new", 301);
        server.Serve("/new", Invented.FullRss("courier", 1));
        (await Once(server.At("/old"))).Notes.ShouldContain($"moved for good to {server.At("/new")}");
        await Once(server.At("/old"));
        server.Paths.ShouldBe(["/old", "/new", "/new"]);
    }

    [Fact]
    public async Task AFeedThatIsGoneIsDropped()
    {
        await using var server = await LocalServer.Start();
        server.Status("/feed", 410);
        (await Once(server.At("/feed"))).Problem!.Message.ShouldBe("the server says that it is gone for good (410)");
        await Once(server.At("/feed"));
        server.Paths.Count().ShouldBe(1);
    }

    [Fact]
    public async Task AServerThatAsksForRestGetsIt()
    {
        await using var server = await LocalServer.Start();
        server.Status("/feed", 503, ("Retry-After", "7200"));
        await Once(server.At("/feed"));
        _memory.State(server.At("/feed")).RestUntil!.Value.ShouldBeGreaterThan(Spring2027.Clock.GetUtcNow().AddMinutes(110));
        await Once(server.At("/feed"));
        server.Paths.Count().ShouldBe(1);
    }

    [Fact]
    public async Task WhatIsNoFeedIsSaidToBeNone()
    {
        await using var server = await LocalServer.Start();
        server.Serve("/feed", Invented.Page("A page"));
        (await Once(server.At("/feed"))).Problem!.Message.ShouldBe("it is no feed; expected RSS, Atom, JSON Feed or a sitemap");
        _memory.State(server.At("/feed")).Failures.ShouldBe(1);
    }

    [Fact]
    public async Task AFullItemWithoutWordsIsReadFromItsPage()
    {
        await using var server = await LocalServer.Start();
        server.Serve("/feed", $"<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>courier</title><item><title>A</title><link>{server.At("/a")}</link><content:encoded><![CDATA[<img src=\"a.png\">]]></content:encoded></item></channel></rss>");
        server.Serve("/a", Invented.Page("Night train derails"));
        (await Once(server.At("/feed"))).Added.ShouldBe(1);
    }

    [Fact]
    public async Task ASitemapIndexIsFollowed()
    {
        await using var server = await LocalServer.Start();
        server.Serve("/index", $"<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>{server.At("/map")}</loc></sitemap><sitemap><loc>{server.At("/missing")}</loc></sitemap></sitemapindex>", "application/xml");
        server.Serve("/map", $"<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>{server.At("/a")}</loc></url></urlset>", "application/xml");
        server.Serve("/a", Invented.Page("Night train derails"));
        (await Once(server.At("/index"))).Added.ShouldBe(1);
    }

    [Fact]
    public async Task AWatchPollsAgainWhenAFeedIsDueUntilItIsEnded()
    {
        await using var server = await LocalServer.Start();
        var times = 0;
        server.Serve("/feed", context => context.Response.WriteAsync(Invented.FullRss("courier", Interlocked.Increment(ref times))));
        using var fetcher = Fetchers.Local();
        using var cancel = new CancellationTokenSource();
        var watcher = new Watcher(fetcher, _memory.Memory, new() { Shortest = TimeSpan.FromMilliseconds(40), Longest = TimeSpan.FromMilliseconds(80) }, Spring2027.Clock);
        await watcher.Run([new(null, server.At("/feed"), null)], report =>
        {
            _reports.Add(report);
            if (_reports.Count == 4) cancel.Cancel();
        }, cancel.Token).WaitAsync(TimeSpan.FromSeconds(30));
        _reports.Take(4).Select(r => r.Added).ShouldBe([1, 1, 1, 1]);
    }

    [Fact]
    public async Task WithoutAPlaceToKeepArticlesItEnds()
    {
        await using var server = await LocalServer.Start();
        server.Serve("/feed", Invented.FullRss("courier", 1));
        using var fetcher = Fetchers.Local();
        var full = _memory.Memory with { Keep = _ => throw new IOException("disk full") };
        (await Should.ThrowAsync<IOException>(() => new Watcher(fetcher, full, new() { Once = true }).Run([new(null, server.At("/feed"), null)], _reports.Add, CancellationToken.None))).Message.ShouldBe("disk full");
    }
}
