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
        using var answer = await desk.Submit("/", "/preferences", client, ("language", "lv"), ("theme", "dark"));
        answer.Headers.Location!.ToString().ShouldBe("/");
        var page = await desk.Page("/", client);
        page.DocumentElement.GetAttribute("lang").ShouldBe("lv");
        page.DocumentElement.GetAttribute("data-theme").ShouldBe("dark");
    }

    [Fact]
    public async Task TheFigureThatChangedLastIsTold()
    {
        var turn = (await desk.Page("/")).QuerySelector($"[id='{desk.Story}'] .turn")!;
        turn.TextContent.ShouldContain("→");
        turn.QuerySelector("a")!.GetAttribute("href")!.ShouldMatch($"^/stories/{desk.Story}\\?figure=\\d+#q\\d+$");
    }

    [Fact]
    public async Task ArticlesADayAreDrawnWithWordsForThoseWhoDoNotSee() => (await desk.Page("/")).QuerySelector($"[id='{desk.Story}'] svg.spark")!.GetAttribute("aria-label").ShouldBe("Articles a day, 9 Mar 2027 to 24 Mar 2027: at most 5");

    [Theory]
    [InlineData("/?disputed=true", 1), InlineData("/?since=2027-03-24&until=2027-03-24", 1), InlineData("/?since=2028-01-01", 0), InlineData("/?until=2026-01-01", 0), InlineData("/?language=lv&concept=killed", 1), InlineData("/?concept=nothing", 0)]
    public async Task StoriesAreNarrowedByWhatIsAsked(string address, int stories)
    {
        var page = await desk.Page(address);
        page.QuerySelectorAll($".stories > li[id='{desk.Story}']").Length.ShouldBe(stories);
        page.QuerySelector(".filters a").ShouldNotBeNull("the way back to all stories");
    }

    [Theory]
    [InlineData("/?since=yesterday"), InlineData("/?after=nonsense"), InlineData("/?country=%27%3B--"), InlineData("/?after=a%0Ab%0Ac")]
    public async Task WhatCannotBeReadAsksNothing(string address) => (await desk.Page(address)).QuerySelector("h1").ShouldNotBeNull();
}
