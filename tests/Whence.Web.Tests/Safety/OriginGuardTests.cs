using System.Net;
using System.Text;
using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Safety;

/// <summary>A page of another site that the analyst has open can change nothing and read nothing.</summary>
public sealed class OriginGuardTests(SampleDesk desk) : IClassFixture<SampleDesk>
{
    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "http://localhost:1")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task APageOfAnotherSiteSendsNothing(string header, string value)
    {
        foreach (var path in new[] { "/api/v1/articles", "/preferences" })
        {
            using var answer = await Send(path, header, value);
            answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, path);
        }
    }

    [Fact]
    public async Task TheDesksOwnPageAndProgramsSend()
    {
        using var own = await Send("/api/v1/articles", "Origin", desk.Address);
        own.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var program = await Send("/api/v1/articles", "X-Program", "curl");
        program.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task NoOtherSiteIsLetRead()
    {
        using var preflight = new HttpRequestMessage(HttpMethod.Options, "/api/v1/articles") { Headers = { { "Origin", "https://evil.example" }, { "Access-Control-Request-Method", "POST" } } };
        using var answer = await desk.Client.SendAsync(preflight);
        answer.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
        using var get = new HttpRequestMessage(HttpMethod.Get, "/api/v1/stories") { Headers = { { "Origin", "https://evil.example" } } };
        using var read = await desk.Client.SendAsync(get);
        read.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
        read.Headers.GetValues("Cross-Origin-Resource-Policy").ShouldBe(["same-origin"]);
    }

    private async Task<HttpResponseMessage> Send(string path, string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent("Nine people were killed, the police said.", Encoding.UTF8, "text/plain") };
        request.Headers.Add(header, value);
        return await desk.Client.SendAsync(request);
    }
}
