using System.Net;
using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Safety;

/// <summary>A name that somebody else turned to this machine (DNS rebinding) opens nothing.</summary>
public sealed class HostGuardTests(SampleDesk desk) : IClassFixture<SampleDesk>
{
    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:7007")]
    [InlineData("localhost.evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("10.0.0.5")]
    [InlineData("169.254.169.254")]
    public async Task AnotherNameIsRefused(string host)
    {
        foreach (var path in new[] { "/", "/api/v1/stories" })
        {
            using var answer = await Ask(path, host);
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, path);
            (await answer.Content.ReadAsStringAsync()).ShouldNotContain(desk.Story);
        }
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST:80")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]:7007")]
    public async Task ItsOwnNamesAreTaken(string host)
    {
        using var answer = await Ask("/api/v1/stories", host);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task<HttpResponseMessage> Ask(string path, string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Host = host } };
        return await desk.Client.SendAsync(request);
    }
}
