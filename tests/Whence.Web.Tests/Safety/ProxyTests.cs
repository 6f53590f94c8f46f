using System.Net;
using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Safety;

/// <summary>What a proxy says of those it speaks for is believed of the one proxy that was named, and of nobody else.</summary>
public sealed class ProxyTests(ProxyTests.BehindProxy behind, OpenDesk open) : IClassFixture<ProxyTests.BehindProxy>, IClassFixture<OpenDesk>
{
    public sealed class BehindProxy : OpenDesk
    {
        internal override DeskOptions Options => base.Options with { Address = IPAddress.Loopback, Proxy = IPAddress.Loopback, Limits = new() { WrongTokens = 3 } };
    }

    [Fact]
    public async Task ADeskBehindAProxyAsksForATokenOnLoopbackToo()
    {
        using var answer = await behind.Client.GetAsync(new Uri("/api/v1/stories", UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task CookiesThatCameByHttpsGoByHttpsAlone()
    {
        (await Cookies(behind, "https")).ShouldAllBe(c => c.Contains("secure", StringComparison.OrdinalIgnoreCase));
        (await Cookies(behind, "http")).ShouldAllBe(c => !c.Contains("secure", StringComparison.OrdinalIgnoreCase));
        (await Cookies(open, "https")).ShouldAllBe(c => !c.Contains("secure", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task WhoTriesTokensThroughTheProxyWaitsAloneAndCannotHideByALongerList()
    {
        for (var i = 0; i < 3; i++) (await Try("203.0.113.7", "whence_wrong")).ShouldBe(HttpStatusCode.Unauthorized);
        (await Try("203.0.113.7", behind.Read)).ShouldBe(HttpStatusCode.TooManyRequests);
        (await Try("198.51.100.1, 203.0.113.7", behind.Read)).ShouldBe(HttpStatusCode.TooManyRequests, "what the client itself wrote stands before what the proxy added");
        (await Try("203.0.113.8", behind.Read)).ShouldBe(HttpStatusCode.OK);
    }

    private async Task<HttpStatusCode> Try(string from, string token)
    {
        using var client = behind.With(token);
        client.DefaultRequestHeaders.Add("X-Forwarded-For", from);
        using var answer = await client.GetAsync(new Uri("/api/v1/stories", UriKind.Relative));
        return answer.StatusCode;
    }

    /// <summary>The cookies of the form that signs in.</summary>
    private static async Task<IEnumerable<string>> Cookies(SampleDesk desk, string scheme)
    {
        using var client = desk.NewClient();
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9");
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", scheme);
        using var answer = await client.GetAsync(new Uri("/sign-in", UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var cookies = answer.Headers.GetValues("Set-Cookie").ToList();
        cookies.ShouldNotBeEmpty();
        return cookies;
    }
}
