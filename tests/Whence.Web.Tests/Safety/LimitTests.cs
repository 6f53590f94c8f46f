using System.Net;
using System.Net.Sockets;
using System.Text;
using Whence.Tests.Support;
using Whence.Web.Safety;
using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Safety;

/// <summary>A desk with low limits.</summary>
public sealed class NarrowDesk : OpenDesk
{
    internal override DeskOptions Options => base.Options with { Limits = new() { Requests = 60, Analyses = 3, WrongTokens = 5, Article = 4096, Body = 2048, HeaderBytes = 4096, Headers = TimeSpan.FromSeconds(2), Streams = 2 } };
}

public sealed class LimitTests(NarrowDesk desk) : IClassFixture<NarrowDesk>
{
    [Fact]
    public async Task WhoTriesManyTokensHasToWait()
    {
        // from an address of its own, so that the other tests need not wait
        using var handler = new SocketsHttpHandler { ConnectCallback = FromElsewhere };
        using var client = new HttpClient(handler) { BaseAddress = new(desk.Address) };
        client.DefaultRequestHeaders.Authorization = new("Bearer", "whence_wrong");
        for (var i = 0; i < 5; i++)
        {
            using var wrong = await client.GetAsync(new Uri("/api/v1/stories", UriKind.Relative));
            wrong.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }
        client.DefaultRequestHeaders.Authorization = new("Bearer", desk.Read);
        using var answer = await client.GetAsync(new Uri("/api/v1/stories", UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        answer.Headers.RetryAfter.ShouldNotBeNull();
    }

    [Fact]
    public async Task WhoHasManyTextsAnalysedHasToWait()
    {
        using var client = desk.With(desk.Read);
        var codes = new List<HttpStatusCode>();
        for (var i = 0; i < 12; i++)
        {
            using var answer = await client.PostAsync(new Uri("/api/v1/articles", UriKind.Relative), new StringContent("Nine people were killed, the police said." + new string(' ', 3000) + "It rained.", Encoding.UTF8, "text/plain")); // more than others may send
            codes.Add(answer.StatusCode);
            if (answer.StatusCode == HttpStatusCode.TooManyRequests) answer.Content.Headers.ContentType!.MediaType.ShouldBe(Problems.ContentType);
        }
        codes[..3].ShouldAllBe(c => c == HttpStatusCode.OK);
        codes.ShouldContain(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task WhoAsksWithoutEndHasToWait()
    {
        using var client = desk.With(desk.Write);
        var refused = 0;
        for (var i = 0; i < 100; i++)
        {
            using var answer = await client.GetAsync(new Uri("/api/v1/stories/none", UriKind.Relative));
            if (answer.StatusCode == HttpStatusCode.TooManyRequests) refused++;
        }
        refused.ShouldBeGreaterThan(10);
    }

    [Theory]
    [InlineData("/api/v1/articles")]
    [InlineData("/session")]
    public async Task WhatIsTooLargeIsRefused(string path)
    {
        using var client = desk.With(desk.Doomed);
        using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), new StringContent(new string('a', 100_000), Encoding.UTF8, path == "/session" ? "application/x-www-form-urlencoded" : "text/plain"));
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task WhatIsTooLargeIsRefusedWhereItsLengthIsNotSaid()
    {
        using var client = desk.With(desk.Doomed);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/articles") { Content = new StreamContent(new MemoryStream(new byte[100_000])) };
        request.Content.Headers.ContentType = new("text/plain");
        request.Headers.TransferEncodingChunked = true;
        using var answer = await client.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(Problems.ContentType);
    }

    [Fact]
    public async Task LongHeadersAreRefused()
    {
        using var client = desk.With(desk.Doomed);
        client.DefaultRequestHeaders.Add("X-Long", new string('a', 10_000));
        using var answer = await client.GetAsync(new Uri("/api/v1/stories", UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestHeaderFieldsTooLarge);
    }

    [Fact]
    public async Task WhoNeverEndsTheirHeadersIsCutOff()
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, new Uri(desk.Address).Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: "u8.ToArray());
        var answer = new byte[1024];
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var read = await stream.ReadAsync(answer, patience.Token);
        if (read > 0) Encoding.ASCII.GetString(answer, 0, read).ShouldContain("408");
    }

    [Fact]
    public async Task StreamsOfEventsAreCounted()
    {
        using var client = desk.With(desk.Read);
        var open = new List<HttpResponseMessage>();
        for (var i = 0; i < 2; i++) open.Add(await client.GetAsync(new Uri("/api/v1/events", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead));
        using var third = await client.GetAsync(new Uri("/api/v1/events", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        third.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        foreach (var stream in open) stream.Dispose();
    }

    private static async ValueTask<Stream> FromElsewhere(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Parse("127.0.0.77"), 0));
        await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, context.DnsEndPoint.Port), cancel);
        return new NetworkStream(socket, ownsSocket: true);
    }
}
