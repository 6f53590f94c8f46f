using System.Net;
using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Safety;

public sealed class ErrorTests(OpenDesk desk) : IClassFixture<OpenDesk>
{
    [Theory]
    [InlineData("/no/such/page", HttpStatusCode.NotFound)]
    [InlineData("/stories/none", HttpStatusCode.NotFound)]
    [InlineData("/session", HttpStatusCode.MethodNotAllowed)]
    [InlineData("/fails", HttpStatusCode.InternalServerError)]
    public async Task AnErrorIsAPageOfTheDesk(string path, HttpStatusCode status)
    {
        using var client = desk.With(desk.Read);
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        answer.StatusCode.ShouldBe(status);
        var page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain("class=\"masthead\"");
        page.ShouldContain("<h1>");
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldNotContain("unsafe-inline");
    }

    [Fact]
    public async Task WhatIsNotThereIsNamed()
    {
        using var client = desk.With(desk.Read);
        using var answer = await client.GetAsync(new Uri("/stories/none", UriKind.Relative));
        (await answer.Content.ReadAsStringAsync()).ShouldContain("There is no story “none”");
    }

    [Fact]
    public async Task AFaultTellsNothingOfTheProgram()
    {
        using var client = desk.With(desk.Read);
        using var answer = await client.GetAsync(new Uri("/fails", UriKind.Relative));
        var page = await answer.Content.ReadAsStringAsync();
        page.ShouldNotContain("the secret of the house");
        page.ShouldNotContain("Exception");
        page.ShouldNotContain("   at ");
        answer.Headers.Server.ShouldBeEmpty();
    }

    [Fact]
    public async Task EveryAnswerHasThePolicy()
    {
        using var client = desk.NewClient();
        foreach (var path in new[] { "/", "/sign-in", "/api/v1/stories", "/no/such/page", "/assets/0/none" })
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
            policy.ShouldStartWith("default-src 'none'", customMessage: path);
            policy.ShouldNotContain("unsafe");
            answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        }
    }
}
