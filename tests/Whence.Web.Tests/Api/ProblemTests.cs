using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Api;

/// <summary>Errors have one shape, on every address.</summary>
public sealed class ProblemTests(SampleDesk desk) : IClassFixture<SampleDesk>
{
    private IEnumerable<string> Paths => desk.Endpoints.Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/')).Where(p => p.StartsWith("/api/v1", StringComparison.Ordinal)).Distinct();

    [Fact]
    public async Task EveryAddressRefusesAMethodThatItDoesNotTake()
    {
        Paths.Count().ShouldBeGreaterThan(15);
        foreach (var path in Paths) await IsProblem(HttpMethod.Delete, Filled(path), HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task EveryAddressRefusesAQueryThatMeansNothing()
    {
        foreach (var path in Paths.Where(p => !p.EndsWith("openapi.json", StringComparison.Ordinal))) await IsProblem(path == "/api/v1/articles" ? HttpMethod.Post : HttpMethod.Get, Filled(path) + "?nonsense=1", HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task WhatIsNotThereIsSaidSo()
    {
        foreach (var path in Paths.Where(p => p.Contains('{', StringComparison.Ordinal)).Append("/api/v1/none").Append("/api/v1/ledger?story=none").Append("/api/v1/events?story=none")) await IsProblem(HttpMethod.Get, Filled(path), HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/api/v1/stories?limit=0")]
    [InlineData("/api/v1/stories?limit=201")]
    [InlineData("/api/v1/stories?limit=-1")]
    [InlineData("/api/v1/stories?limit=abc")]
    [InlineData("/api/v1/stories?since=yesterday")]
    [InlineData("/api/v1/stories?disputed=perhaps")]
    [InlineData("/api/v1/stories?limit=1&limit=2")]
    [InlineData("/api/v1/ledger?state=true")]
    [InlineData("/api/v1/search")]
    [InlineData("/api/v1/search?q=%22%22")]
    [InlineData("/api/v1/events?after=x")]
    public Task AParameterThatIsWrongIsSaidSo(string path) => IsProblem(HttpMethod.Get, path, HttpStatusCode.BadRequest);

    [Theory]
    [InlineData("", "text/plain", HttpStatusCode.UnprocessableEntity)]
    [InlineData("   \n", "text/plain", HttpStatusCode.UnprocessableEntity)]
    [InlineData("a,b", "text/csv", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("{", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("[]", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"text\": 1}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"text\": \"a\", \"html\": \"b\"}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"words\": \"a\"}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"text\": \"\\ud800\"}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"text\": \"a\", \"published\": \"soon\"}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"address\": \"file:///etc/passwd\"}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("<html></html>", "text/html", HttpStatusCode.UnprocessableEntity)]
    public Task ABodyThatIsNoArticleIsSaidSo(string body, string type, HttpStatusCode status) => IsProblem(HttpMethod.Post, "/api/v1/articles", status, new StringContent(body, Encoding.UTF8, type));

    [Fact]
    public async Task DeepJsonIsRefused() =>
        await IsProblem(HttpMethod.Post, "/api/v1/articles", HttpStatusCode.BadRequest, new StringContent(new string('[', 100_000), Encoding.UTF8, "application/json"));

    private async Task IsProblem(HttpMethod method, string path, HttpStatusCode status, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        using var answer = await desk.Client.SendAsync(request);
        var body = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(status, $"{method} {path}: {body}");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json", $"{method} {path}");
        using var problem = JsonDocument.Parse(body);
        problem.RootElement.EnumerateObject().Select(m => m.Name).ShouldBe(["type", "title", "status", "detail", "instance"]);
        problem.RootElement.GetProperty("status").GetInt32().ShouldBe((int)status);
        problem.RootElement.GetProperty("detail").GetString().ShouldNotBeNullOrWhiteSpace();
    }

    private static string Filled(string pattern) => Regex.Replace(pattern, @"\{[^}]*\}", "none");
}
