using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Pages;

public sealed class WorldStoryTests(WorldDesk desk) : IClassFixture<WorldDesk>
{
    private async Task<string> Flood() => (await desk.Page("/?country=RO")).QuerySelector(".stories h2 a")!.GetAttribute("href")!;

    [Fact]
    public async Task CountriesNamedAreShadedAndOpenTheirArticles()
    {
        var address = await Flood();
        var map = (await desk.Page(address)).QuerySelector("#places svg").ShouldNotBeNull();
        map.QuerySelector("a[aria-label='Romania: 4 articles'] .land.s4").ShouldNotBeNull();
        var moldova = map.QuerySelector("a[aria-label^='Moldova']")!.GetAttribute("href")!;
        (await desk.Page(address + moldova.Split('#')[0])).QuerySelectorAll("#places .articles li").Length.ShouldBe(4);
    }

    [Fact]
    public async Task AStoryOfOneRegionIsShownWithoutTheRestOfTheWorld()
    {
        var map = (await desk.Page(await Flood())).QuerySelector("#places svg")!;
        map.QuerySelectorAll(".land").Length.ShouldBeInRange(4, 80);
    }

    [Fact]
    public async Task StoriesAreFoundByTheCountriesTheyName()
    {
        (await desk.Page("/?country=LV")).QuerySelectorAll(".stories > li").Length.ShouldBe(1);
        foreach (var place in new[] { "Galati", "gala", "GALAȚI", "Moldova" }) (await desk.Page("/?place=" + place)).QuerySelectorAll(".stories > li").Length.ShouldBe(1, place);
        (await desk.Page("/?place=Galatia")).QuerySelectorAll(".stories > li").ShouldBeEmpty();
        (await desk.Page("/?country=BR")).QuerySelectorAll(".stories > li").ShouldBeEmpty();
    }

    [Fact]
    public async Task WordsOfAnArticleAreNeverMarkup()
    {
        foreach (var link in (await desk.Page("/")).QuerySelectorAll(".stories h2 a").Select(a => a.GetAttribute("href")!).Append("/search?q=Halden"))
        {
            var page = await desk.Page(link);
            page.QuerySelectorAll("main script, main img, main b > b, [onerror]").ShouldBeEmpty(link);
            page.QuerySelectorAll("script").ShouldAllBe(s => s.HasAttribute("src") && s.TextContent.Length == 0);
            page.QuerySelectorAll("[style]").ShouldBeEmpty(link);
        }
    }

    [Theory]
    [InlineData("RO"), InlineData("LV"), InlineData("CD"), InlineData("TL"), InlineData("XK"), InlineData("MT"), InlineData("US")]
    public void TheMapKnowsTheCountriesOfTheWorld(string code) => Web.Charts.WorldMap.Whole.Countries.ShouldContain(c => c.Code == code && c.Near.Length > 0 && c.Far.Length > 0);
}
