using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Http;
using Whence.Intake.Fetching;
using Whence.Intake.Tests.Support;

namespace Whence.Intake.Tests.Fetching;

[Collection(nameof(Alone))]
public class HostileServerTests
{
    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task ABombOfTenGigabytesCostsLittle(string encoding)
    {
        var zeros = new byte[1 << 20];
        await using var server = await LocalServer.Start();
        server.Serve("/bomb", async context =>
        {
            context.Response.ContentType = "text/html";
            context.Response.Headers.ContentEncoding = encoding;
            await using Stream packed = encoding switch
            {
                "gzip" => new GZipStream(context.Response.Body, CompressionLevel.Optimal),
                "deflate" => new ZLibStream(context.Response.Body, CompressionLevel.Optimal),
                _ => new BrotliStream(context.Response.Body, CompressionLevel.Fastest),
            };
            for (var i = 0; i < 10 << 10 && !context.RequestAborted.IsCancellationRequested; i++) await packed.WriteAsync(zeros, context.RequestAborted);
        });
        using var fetcher = Fetchers.Local();
        await fetcher.Fetch(server.At("/warm"));
        var before = GC.GetTotalAllocatedBytes();
        var time = Stopwatch.StartNew();

        var fetched = await fetcher.Fetch(server.At("/bomb"));

        fetched.Problem!.Fault.ShouldBe(FetchFault.TooLarge);
        fetched.Problem.Message.ShouldContain("that is a bomb");
        time.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
        (GC.GetTotalAllocatedBytes() - before).ShouldBeLessThan(100 << 20); // server and client together
    }

    [Fact]
    public async Task ABombWithinABombIsRefused()
    {
        await using var server = await LocalServer.Start();
        server.Status("/page", 200, ("Content-Encoding", "gzip, gzip"), ("Content-Type", "text/html"));
        using var fetcher = Fetchers.Local();
        (await fetcher.Fetch(server.At("/page"))).Problem.ShouldBe(new FetchProblem(FetchFault.Damaged, "the body is packed as \"gzip, gzip\"; expected gzip, deflate or br, once"));
    }

    [Fact]
    public async Task AnEndlessBodyIsCutOff()
    {
        await using var server = await LocalServer.Start();
        server.Serve("/page", async context =>
        {
            context.Response.ContentType = "text/html";
            while (!context.RequestAborted.IsCancellationRequested) await context.Response.Body.WriteAsync(new byte[64 << 10], context.RequestAborted);
        });
        using var fetcher = Fetchers.Local(o => o with { MaxBytes = 1 << 20 });
        (await fetcher.Fetch(server.At("/page"))).Problem.ShouldBe(new FetchProblem(FetchFault.TooLarge, "more than 1,048,576 bytes came; that is the limit"));
    }

    [Fact]
    public async Task ALengthAboveTheLimitIsRefusedUnread()
    {
        await using var server = new RawServer("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 99999999999\r\n\r\n");
        using var fetcher = Fetchers.Local();
        (await fetcher.Fetch(server.Address)).Problem.ShouldBe(new FetchProblem(FetchFault.TooLarge, "the server announces 99,999,999,999 bytes; at most 16,777,216 are taken"));
    }

    [Fact]
    public async Task ASlowDripIsLeft()
    {
        await using var server = await LocalServer.Start();
        server.Serve("/page", async context =>
        {
            context.Response.ContentType = "text/html";
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.WriteAsync("x", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
                await Task.Delay(20, context.RequestAborted);
            }
        });
        using var fetcher = Fetchers.Local(o => o with { SlowStart = TimeSpan.FromMilliseconds(500), LeastBytesPerSecond = 1000 });
        var time = Stopwatch.StartNew();
        var fetched = await fetcher.Fetch(server.At("/page"));
        fetched.Problem!.Fault.ShouldBe(FetchFault.TooSlow);
        fetched.Problem.Message.ShouldEndWith("at least 1,000 a second were expected");
        time.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(8));
    }

    [Fact]
    public async Task ASilentBodyIsLeft()
    {
        await using var server = new RawServer(async (stream, cancel) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\nstart"u8.ToArray(), cancel);
            await Task.Delay(Timeout.Infinite, cancel);
        });
        using var fetcher = Fetchers.Local(o => o with { SlowStart = TimeSpan.FromMilliseconds(300) });
        (await fetcher.Fetch(server.Address)).Problem!.Fault.ShouldBe(FetchFault.TooSlow);
    }

    [Fact]
    public async Task DrippingHeadersAreLeft()
    {
        await using var server = new RawServer(async (stream, cancel) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\n"u8.ToArray(), cancel);
            for (var i = 0; ; i++)
            {
                await stream.WriteAsync(Encoding.ASCII.GetBytes($"X-{i}: a\r\n"), cancel);
                await Task.Delay(20, cancel);
            }
        });
        using var fetcher = Fetchers.Local(o => o with { HeadersWithin = TimeSpan.FromMilliseconds(400), Attempts = 1 });
        (await fetcher.Fetch(server.Address)).Problem.ShouldBe(new FetchProblem(FetchFault.TooSlow, "no answer came within 0.4 s") { MayPass = true });
    }

    [Fact]
    public async Task ABodySteadyButEndlessIsLeftInTime()
    {
        await using var server = await LocalServer.Start();
        server.Serve("/page", async context =>
        {
            context.Response.ContentType = "text/html";
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(new byte[1000], context.RequestAborted);
                await Task.Delay(20, context.RequestAborted);
            }
        });
        using var fetcher = Fetchers.Local(o => o with { Within = TimeSpan.FromMilliseconds(700), Attempts = 1 });
        (await fetcher.Fetch(server.At("/page"))).Problem.ShouldBe(new FetchProblem(FetchFault.TooSlow, "the answer was not here within 0.7 s") { MayPass = true });
    }

    public static TheoryData<string, string> Broken() => new()
    {
        { "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 500\r\n\r\nshort", "Damaged" },
        { "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\nx", "Protocol" },
        { "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: 9\r\n\r\nnot gzip!", "Damaged" },
        { "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\nContent-Length: 9\r\n\r\nnot br!!!", "Damaged" },
        { "SSH-2.0-OpenSSH_9.6\r\n", "Protocol" },
        { "HTTP/1.1 abc OK\r\n\r\n", "Protocol" },
        { "", "Damaged" },
        { "HTTP/1.1 200 OK\r\nX-Long: " + new string('a', 200_000) + "\r\n\r\n", "Protocol" },
        { "HTTP/1.1 200 OK\r\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"X-{i}: a\r\n")) + "\r\n", "Protocol" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task ABrokenAnswerIsNamed(string answer, string fault)
    {
        await using var server = new RawServer(answer);
        using var fetcher = Fetchers.Local();
        (await fetcher.Fetch(server.Address)).Problem.ShouldNotBeNull().Fault.ToString().ShouldBe(fault);
    }

    [Fact]
    public async Task OddHeadersDoNoHarm()
    {
        await using var server = new RawServer("HTTP/1.1 200 OK\r\nContent-Type: \x01\xff;;;=\r\nETag: " + new string('e', 3000) + "\r\nRetry-After: never\r\nCache-Control: max-age=-5\r\nLast-Modified: yesterday\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok and more than was announced");
        using var fetcher = Fetchers.Local();
        var fetched = await fetcher.Fetch(server.Address);
        fetched.Validators.ShouldBe(new Validators(null, "yesterday"));
        (fetched.FreshFor, fetched.RetryAfter).ShouldBe((null, null));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("zlib")]
    [InlineData("bare")]
    [InlineData("br")]
    public async Task EveryPackingIsUnpacked(string packing)
    {
        await using var server = await LocalServer.Start();
        server.Serve("/page", async context =>
        {
            context.Response.ContentType = "text/html";
            context.Response.Headers.ContentEncoding = packing is "zlib" or "bare" ? "deflate" : packing;
            await using Stream packed = packing switch
            {
                "gzip" => new GZipStream(context.Response.Body, CompressionLevel.Optimal),
                "zlib" => new ZLibStream(context.Response.Body, CompressionLevel.Optimal),
                "bare" => new DeflateStream(context.Response.Body, CompressionLevel.Optimal),
                _ => new BrotliStream(context.Response.Body, CompressionLevel.Optimal),
            };
            await packed.WriteAsync(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Nine killed. ", 1000))));
        });
        using var fetcher = Fetchers.Local();
        (await fetcher.Fetch(server.At("/page"))).Body.Length.ShouldBe(13_000);
    }
}
