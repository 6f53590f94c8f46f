using System.Net;
using Microsoft.AspNetCore.Routing;
using Whence.Store;
using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Safety;

public sealed class SessionTests(OpenDesk desk) : IClassFixture<OpenDesk>
{
    [Fact]
    public async Task WhoSignsInIsLetInAndBroughtBack()
    {
        using var client = desk.NewClient();
        using var answer = await SignIn(client, desk.Read, "/stories/" + desk.Story);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location!.ToString().ShouldBe("/stories/" + desk.Story);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("whence-session=", StringComparison.Ordinal));
        cookie.ShouldContain("httponly", Case.Insensitive);
        cookie.ShouldContain("samesite=strict", Case.Insensitive);
        cookie.ShouldNotContain(desk.Read);
        var page = await desk.Page("/", client);
        page.QuerySelector(".signedin")!.TextContent.ShouldContain("Rita Reader");
    }

    [Fact]
    public async Task AWrongTokenIsSaidAndOpensNothing()
    {
        using var client = desk.NewClient();
        using var answer = await SignIn(client, "whence_wrong", "/");
        var page = await desk.Page(answer.Headers.Location!.ToString(), client);
        page.QuerySelector("[role=alert]").ShouldNotBeNull();
        using var stories = await client.GetAsync(new Uri("/", UriKind.Relative));
        stories.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("/\t/evil.example/")]
    public async Task NobodyIsLedToAnotherSite(string back)
    {
        using var client = desk.NewClient();
        using var answer = await SignIn(client, desk.Read, back);
        new Uri(new Uri("http://desk"), answer.Headers.Location!).Host.ShouldBe("desk");
    }

    [Fact]
    public async Task ASessionEndsWithItsToken()
    {
        using var client = desk.NewClient();
        (await SignIn(client, desk.Doomed, "/")).Dispose();
        await desk.Page("/", client);
        using (var store = NewsStore.Open(desk.StorePath, StoreAccess.Write)) store.RevokeToken(store.Tokens().Single(t => t.Name == "Doomed").Id);
        using var answer = await client.GetAsync(new Uri("/", UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task WhatIsDecidedBearsTheNameOfTheToken()
    {
        using var client = desk.NewClient();
        (await SignIn(client, desk.Write, "/")).Dispose();
        var token = (await desk.Page("/", client)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var answer = await client.PostAsync(new Uri("/acts", UriKind.Relative), new FormUrlEncodedContent(
            new[] { ("__RequestVerificationToken", token), ("kind", "RenameStory"), ("target", desk.Story), ("payload", "The derailment"), ("who", "Somebody Else"), ("back", "/") }.Select(f => KeyValuePair.Create(f.Item1, f.Item2))));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var store = NewsStore.Open(desk.StorePath, StoreAccess.Read);
        store.Acts()[^1].Who.ShouldBe("Walt Writer");
    }

    [Fact]
    public async Task WhoSignsOutIsOut()
    {
        using var client = desk.NewClient();
        (await SignIn(client, desk.Write, "/")).Dispose();
        using var answer = await desk.Submit("/", "/session/end", client);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var after = await client.GetAsync(new Uri("/", UriKind.Relative));
        after.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task NoFormIsTakenThatTheDeskDidNotMake()
    {
        using var client = desk.NewClient();
        (await SignIn(client, desk.Write, "/")).Dispose();
        var forms = desk.Endpoints.Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true).Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/'))
            .Where(p => !p.StartsWith("/api/", StringComparison.Ordinal)).ToList();
        forms.ShouldContain("/session");
        foreach (var path in forms)
        {
            using var answer = await client.PostAsync(new Uri(System.Text.RegularExpressions.Regex.Replace(path, @"\{[^}]*\}", "1"), UriKind.Relative), new FormUrlEncodedContent([KeyValuePair.Create("language", "lv")]));
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, path);
        }
    }

    private async Task<HttpResponseMessage> SignIn(HttpClient client, string token, string back) => await desk.Submit("/sign-in?back=" + Uri.EscapeDataString(back), "/session", client, ("token", token), ("back", back));
}
