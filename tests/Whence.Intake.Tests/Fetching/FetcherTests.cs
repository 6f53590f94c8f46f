using System.Text;
using Microsoft.AspNetCore.Http;
using Whence.Intake.Fetching;
using Whence.Intake.Tests.Support;

namespace Whence.Intake.Tests.Fetching;

public class FetcherTests
{
    private static string Text(Fetched fetched) => Encoding.UTF8.GetString(fetched.Body.Span);

    [Fact]
    public async Task APageComesWithItsTypeAndValidators()
    {
        await using var server = await LocalServer.Start();
        server.Serve("/page", async context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.Headers.ETag = "\"v1\"";
            context.Response.Headers.LastModified = "Tue, 09 Mar 2027 10:00:00 GMT";
            context.Response.Headers.CacheControl = "max-age=300";
            await context.Response.WriteAsync("<p>Nine killed</p>");
        });
        using var fetcher = Fetchers.Local();

        var fetched = await fetcher.Fetch(server.At("/page"));

        fetched.Problem.ShouldBeNull();
        Text(fetched).ShouldBe("<p>Nine killed</p>");
        fetched.ContentType.ShouldBe("text/html; charset=utf-8");
        fetched.Validators.ShouldBe(new Validators("\"v1\"", "Tue, 09 Mar 2027 10:00:00 GMT"));
        fetched.FreshFor.ShouldBe(TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task WhatIsKnownIsNotSentAgain()
    {
        await using var server = await LocalServer.Start();
        server.Serve("/page", context =>
        {
            context.Response.StatusCode = context.Request.Headers.IfNoneMatch == "\"v1\"" && context.Request.Headers.IfModifiedSince == "Tue, 09 Mar 2027 10:00:00 GMT" ? 304 : 200;
            return Task.CompletedTask;
        });
        using var fetcher = Fetchers.Local();

        (await fetcher.Fetch(server.At("/page"), new("\"v1\"", "Tue, 09 Mar 2027 10:00:00 GMT"))).NotModified.ShouldBeTrue();
        (await fetcher.Fetch(server.At("/page"), new("\"v0\"", null))).NotModified.ShouldBeFalse();
    }

    [Fact]
    public async Task TheServerLearnsWhoAsks()
    {
        await using var server = await LocalServer.Start();
        server.Serve("/page", context =>
        {
            context.Response.Headers.SetCookie = "track=1";
            return context.Response.WriteAsync("x");
        });
        using var fetcher = Fetchers.Local(o => o with { Contact = "desk@news.test" });
        await fetcher.Fetch(new($"http://user:secret@{server.Authority}/page#part"));
        await fetcher.Fetch(server.At("/page"));

        var asked = server.Asked.Last(a => a.Path == "/page");
        asked.Headers["User-Agent"].ShouldMatch(@"^Whence/\d+\.\d+\.\d+ \(\+desk@news\.test\)$");
        server.Asked.ShouldAllBe(a => !a.Headers.ContainsKey("Cookie") && !a.Headers.ContainsKey("Authorization"));
    }

    [Theory]
    [InlineData(404, FetchFault.Status, "the server answers 404 (Not Found)")]
    [InlineData(403, FetchFault.Status, "the server answers 403 (Forbidden)")]
    [InlineData(410, FetchFault.Gone, "the server says that it is gone for good (410)")]
    [InlineData(500, FetchFault.Status, "the server answers 500 (Internal Server Error)")]
    [InlineData(599, FetchFault.Status, "the server answers 599")]
    public async Task AnErrorIsSaidInPlainWords(int status, FetchFault fault, string message)
    {
        await using var server = await LocalServer.Start();
        server.Status("/page", status);
        using var fetcher = Fetchers.Local();
        var fetched = await fetcher.Fetch(server.At("/page"));
        (fetched.Problem!.Fault, fetched.Problem.Message, fetched.Status).ShouldBe((fault, message, status));
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData("video/mp4")]
    [InlineData("application/pdf")]
    [InlineData("application/zip")]
    public async Task WhatIsNoTextIsRefusedBeforeItComes(string type)
    {
        await using var server = await LocalServer.Start();
        server.Serve("/page", async context =>
        {
            context.Response.ContentType = type;
            while (!context.RequestAborted.IsCancellationRequested) await context.Response.Body.WriteAsync(new byte[64 << 10], context.RequestAborted);
        });
        using var fetcher = Fetchers.Local();
        (await fetcher.Fetch(server.At("/page"))).Problem.ShouldBe(new FetchProblem(FetchFault.NotText, $"it is {type}; expected a page or a feed"));
    }

    [Fact]
    public async Task AnInvalidCertificateIsRefused()
    {
        await using var server = await LocalServer.Start(tls: true);
        server.Serve("/page", "x");
        using var fetcher = Fetchers.Local();
        (await fetcher.Fetch(new($"https://{server.Authority}/page"))).Problem!.Fault.ShouldBe(FetchFault.Tls);
        server.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task ACancelledFetchEndsAtOnce()
    {
        await using var server = await LocalServer.Start();
        server.Serve("/page", context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        using var fetcher = Fetchers.Local();
        using var cancel = new CancellationTokenSource(200);
        await Should.ThrowAsync<OperationCanceledException>(() => fetcher.Fetch(server.At("/page"), cancel: cancel.Token));
    }
}
