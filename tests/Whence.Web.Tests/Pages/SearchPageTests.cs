using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Pages;

public sealed class SearchPageTests(SampleDesk desk) : IClassFixture<SampleDesk>
{
    [Fact]
    public async Task HitsStandUnderTheirStoryWithTheWordsMarked()
    {
        var page = await desk.Page("/search?q=Transostrel");
        var story = page.QuerySelector(".results > li")!;
        story.QuerySelector($"h2 a[href='/stories/{desk.Story}']").ShouldNotBeNull();
        foreach (var snippet in story.QuerySelectorAll(".snippet").Take(3)) snippet.QuerySelector("mark")!.TextContent.ShouldContain("ransostrel", Case.Insensitive);
    }

    [Fact]
    public async Task ALanguageNarrowsTheHits()
    {
        var all = (await desk.Page("/search?q=Tresova")).QuerySelectorAll(".hits li").Length;
        var latvian = (await desk.Page("/search?q=Tresova&language=lv")).QuerySelectorAll(".hits li");
        latvian.Length.ShouldBeInRange(0, all - 1);
        latvian.ShouldAllBe(h => h.QuerySelector(".snippet")!.GetAttribute("lang") == "lv");
    }

    [Theory]
    [InlineData("/search", "An article must have all the words")]
    [InlineData("/search?q=zzqqxx", "No article has all of these words")]
    [InlineData("/search?q=Tresova&since=2040-01-01", "none fits language and days")]
    [InlineData("/search?q=%22%22%22", "No article has all of these words")]
    public async Task WhereNothingIsFoundThePageHelps(string address, string words) => (await desk.Page(address)).QuerySelector("main")!.TextContent.ShouldContain(words);

    [Theory]
    [InlineData("<script>alert(1)</script>"), InlineData("\" OR 1=1 --"), InlineData("NEAR(a b)"), InlineData("a\0b"), InlineData("*"), InlineData("'")]
    public async Task AnythingMayBeTyped(string words)
    {
        var page = await desk.Page("/search?q=" + Uri.EscapeDataString(words));
        page.QuerySelectorAll("main script").ShouldBeEmpty();
        page.QuerySelector("h1").ShouldNotBeNull();
    }

    [Fact]
    public async Task VeryManyWordsAreCutNotRefused() => (await desk.Page("/search?q=" + string.Concat(Enumerable.Repeat("word+", 1000)))).QuerySelector("h1").ShouldNotBeNull();
}
