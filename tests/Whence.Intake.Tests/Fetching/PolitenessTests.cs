using Microsoft.AspNetCore.Http;
using Whence.Intake.Fetching;
using Whence.Intake.Tests.Support;

namespace Whence.Intake.Tests.Fetching;

public class PolitenessTests
{
    [Fact]
    public async Task AHostIsAskedOneThingAtATime()
    {
        await using var server = await LocalServer.Start();
        var (now, most) = (0, 0);
        for (var i = 0; i < 8; i++)
            server.Serve($"/{i}", async context =>
            {
                most = Math.Max(most, Interlocked.Increment(ref now));
                await Task.Delay(20);
                Interlocked.Decrement(ref now);
                await context.Response.WriteAsync("x");
            });
        using var fetcher = Fetchers.Local();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => fetcher.Fetch(server.At($"/{i}"))));
        most.ShouldBe(1);
        server.Paths.Count().ShouldBe(8);
    }

    [Fact]
    public async Task BetweenTwoRequestsThereIsAPause()
    {
        await using var server = await LocalServer.Start();
        server.Serve("/robots.txt", "User-agent: *\nCrawl-delay: 0.3", "text/plain");
        using var fetcher = Fetchers.Local(o => o with { Pause = TimeSpan.FromMilliseconds(50) });
        for (var i = 0; i < 3; i++) await fetcher.Fetch(server.At($"/{i}"));
        var times = server.Asked.Select(a => a.Milliseconds).ToArray();
        (times[1] - times[0]).ShouldBeGreaterThanOrEqualTo(45); // after robots.txt itself the delay is not known yet
        (times[2] - times[1]).ShouldBeGreaterThanOrEqualTo(285);
        (times[3] - times[2]).ShouldBeGreaterThanOrEqualTo(285);
    }

    [Fact]
    public async Task AnUnreasonableDelayIsBounded()
    {
        await using var server = await LocalServer.Start();
        server.Serve("/robots.txt", "User-agent: *\nCrawl-delay: 86400", "text/plain");
        using var fetcher = Fetchers.Local(o => o with { MaxCrawlDelay = TimeSpan.FromMilliseconds(100) });
        for (var i = 0; i < 3; i++) await fetcher.Fetch(server.At($"/{i}")).WaitAsync(TimeSpan.FromSeconds(20));
        server.Paths.Count().ShouldBe(3);
    }

    [Fact]
    public async Task WhatFailsInAPassingWayIsTriedAgain()
    {
        await using var server = await LocalServer.Start();
        var times = 0;
        server.Serve("/page", context =>
        {
            context.Response.StatusCode = ++times < 3 ? 500 : 200;
            return Task.CompletedTask;
        });
        using var fetcher = Fetchers.Local();
        (await fetcher.Fetch(server.At("/page"))).Problem.ShouldBeNull();
        times.ShouldBe(3);
    }

    [Theory]
    [InlineData(500, 3)]
    [InlineData(404, 1)]
    [InlineData(410, 1)]
    public async Task ItIsTriedAFewTimesAndNoMore(int status, int times)
    {
        await using var server = await LocalServer.Start();
        server.Status("/page", status);
        using var fetcher = Fetchers.Local();
        await fetcher.Fetch(server.At("/page"));
        server.Paths.Count().ShouldBe(times);
    }

    [Fact]
    public async Task AShortRetryAfterIsWaitedFor()
    {
        await using var server = await LocalServer.Start();
        var first = true;
        server.Serve("/page", context =>
        {
            if (first)
            {
                (context.Response.StatusCode, context.Response.Headers.RetryAfter) = (503, "1");
                first = false;
            }
            return Task.CompletedTask;
        });
        using var fetcher = Fetchers.Local();
        (await fetcher.Fetch(server.At("/page"))).Problem.ShouldBeNull();
        var times = server.Asked.Where(a => a.Path == "/page").Select(a => a.Milliseconds).ToArray();
        (times[1] - times[0]).ShouldBeGreaterThanOrEqualTo(950);
    }

    [Fact]
    public async Task AHostThatAsksForALongRestGetsIt()
    {
        await using var server = await LocalServer.Start();
        server.Status("/a", 429, ("Retry-After", "3600"));
        server.Serve("/b", "x");
        using var fetcher = Fetchers.Local();

        var first = await fetcher.Fetch(server.At("/a"));
        first.Problem!.Message.ShouldBe("the server asks to come back later (429, in 3600 s)");
        first.RetryAfter.ShouldBe(TimeSpan.FromHours(1));
        var second = await fetcher.Fetch(server.At("/b"));
        second.Problem!.Fault.ShouldBe(FetchFault.Busy);
        server.Paths.ShouldBe(["/a"]);
    }

    [Fact]
    public void WaitsGrowAndAreSpreadAndCanBeRepeated()
    {
        var options = new FetchOptions { FirstWait = TimeSpan.FromSeconds(2), Seed = 7 };
        double[] Waits() { var backoff = new Backoff(options); return [.. Enumerable.Range(1, 6).Select(i => backoff.After(i).TotalSeconds)]; }
        var waits = Waits();
        for (var i = 0; i < waits.Length; i++) waits[i].ShouldBeInRange(Math.Pow(2, i), Math.Pow(2, i + 1));
        Waits().ShouldBe(waits);
        new Backoff(options with { Seed = 8 }).After(1).TotalSeconds.ShouldNotBe(waits[0]);
    }

    [Fact]
    public async Task AServerThatIsDownIsNamed()
    {
        var server = await LocalServer.Start();
        var address = server.At("/page");
        await server.DisposeAsync();
        using var fetcher = Fetchers.Local();
        (await fetcher.Fetch(address)).Problem!.Message.ShouldBe($"no connection to 127.0.0.1:{address.Port} (refused)");
    }
}
