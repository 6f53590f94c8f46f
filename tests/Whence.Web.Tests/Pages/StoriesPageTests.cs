using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Pages;

public sealed class StoriesPageTests(SampleDesk desk) : IClassFixture<SampleDesk>
{
    [Fact]
    public async Task AStoryStandsWithItsTitleAndItsNumbers()
    {
        var page = await desk.Page("/");
        var link = page.QuerySelector($"a[href='/stories/{desk.Story}']").ShouldNotBeNull();
        link.TextContent.ShouldNotBeEmpty();
        page.QuerySelector(".stories .facts")!.TextContent.ShouldContain("26 articles · 8 languages");
    }

    [Fact]
    public async Task TheBrowsersLanguageIsSpoken()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("Accept-Language", "xx, ro-MD;q=0.9, en;q=0.5");
        using var response = await desk.Client.SendAsync(request);
        (await response.Content.ReadAsStringAsync()).ShouldContain("26 de articole");
    }

    [Fact]
    public async Task AChosenLanguageIsKept()
    {
        using var client = desk.NewClient();
        using var answer = await desk.Submit("/", "/preferences", client, null, ("language", "lv"), ("theme", "dark"));
        answer.Headers.Location!.ToString().ShouldBe("/");
        var page = await desk.Page("/", client);
        page.DocumentElement.GetAttribute("lang").ShouldBe("lv");
        page.DocumentElement.GetAttribute("data-theme").ShouldBe("dark");
    }
}
