using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Http;
using Whence.Intake.Feeds;
using Whence.Intake.Fetching;
using Whence.Intake.Tests.Support;
using Whence.Intake.Watching;

namespace Whence.Intake.Tests.Watching;

/// <summary>Two hundred feeds on hosts of their own, a third of which are in some trouble. Runs alone, since it looks at the memory of the whole process.</summary>
[Collection(nameof(Alone))]
public sealed class ManyFeedsTests
{
    private const int Feeds = 200;

    [Fact]
    public async Task TheGoodOnesComeInWhateverTheOthersDo()
    {
        await using var server = await LocalServer.Start();
        var good = new List<int>();
        for (var i = 0; i < Feeds; i++) Serve(server, i, good);
        var memory = new MemoryInMemory();
        var reports = new List<PollReport>();
        using var fetcher = new Fetcher(Fetchers.Quick with
        {
            AllowedHosts = [.. Enumerable.Range(0, Feeds).Select(i => new AllowedHost(Host(i), null))],
            Attempts = 2, MaxBytes = 4 << 20, HeadersWithin = TimeSpan.FromSeconds(2), Within = TimeSpan.FromSeconds(4), SlowStart = TimeSpan.FromSeconds(1),
        }, (host, _) => host.StartsWith("feed", StringComparison.Ordinal) ? Task.FromResult(new[] { IPAddress.Loopback }) : Fetchers.NoLookup(host, default), Spring2027.Clock);
        var feeds = Enumerable.Range(0, Feeds).Select(i => new FeedAddress(null, new($"http://{Host(i)}:{(i % 12 == 1 ? 9 + 1024 : server.Port)}/feed{i}"), null)).ToList();
        var time = Stopwatch.StartNew();
        var held = GC.GetTotalMemory(forceFullCollection: true);

        await new Watcher(fetcher, memory.Memory, new() { Once = true, Parallel = 32 }, Spring2027.Clock).Run(feeds, reports.Add, CancellationToken.None);

        reports.Count.ShouldBe(Feeds);
        memory.Articles.Count.ShouldBe(good.Count * 5);
        memory.Articles.Select(a => a.Outlet).Distinct().Count().ShouldBe(good.Count);
        reports.Count(r => r.Problem is not null).ShouldBe(Feeds - good.Count);
        time.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(40));
        (GC.GetTotalMemory(forceFullCollection: true) - held).ShouldBeLessThan(192L << 20); // what is still held: the articles, and buffers for sixteen endless bodies, 4 MB each, which the pool keeps for the next
    }

    private static string Host(int i) => $"feed{i}.test";

    private static void Serve(LocalServer server, int i, List<int> good)
    {
        var path = $"/feed{i}";
        switch (i % 12)
        {
            case 0: server.Status(path, 500); break;
            case 1: break; // nobody listens there
            case 2 when i % 24 == 2: server.Serve(path, context => Task.Delay(Timeout.Infinite, context.RequestAborted)); break; // never answers
            case 2: server.Serve(path, async context => { while (true) { await context.Response.WriteAsync("x", context.RequestAborted); await context.Response.Body.FlushAsync(); await Task.Delay(50, context.RequestAborted); } }); break; // drips
            case 3: server.Serve(path, async context => { context.Response.ContentType = "text/xml"; while (true) await context.Response.Body.WriteAsync(new byte[64 << 10], context.RequestAborted); }); break; // endless
            case 4: server.Serve(path, "\0\0\0 this is no feed <<<", "text/xml"); break;
            default:
                good.Add(i);
                server.Serve(path, Invented.FullRss($"outlet{i}", 5), "application/rss+xml");
                break;
        }
    }
}
