using System.Net;
using AngleSharp.Dom;
using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Pages;

public sealed class ArticlePageTests(SampleDesk desk) : IClassFixture<SampleDesk>
{
    /// <summary>The Latvian dispatch.</summary>
    private async Task<string> Latvian() => (await desk.Page($"/stories/{desk.Story}/ledger")).QuerySelectorAll("td.said a[lang=lv]").First().GetAttribute("href")!.Split('/', '?')[2];

    [Fact]
    public async Task AReaderWithoutTheLanguageSeesWhatIsAsserted()
    {
        var page = await desk.Page("/articles/" + await Latvian());
        var claim = page.QuerySelectorAll(".claims li").First();
        claim.TextContent.ShouldContain("killed: at least 9, people; says Mirta Halven");
        claim.QuerySelector("a[lang=lv]")!.TextContent.ShouldBe("“Vismaz deviņi cilvēki gājuši bojā”");
    }

    [Fact]
    public async Task EveryFindingInTheListLeadsToItsWords()
    {
        var page = await desk.Page("/articles/" + await Latvian());
        var anchors = page.QuerySelectorAll(".found a[href^='#']");
        anchors.Length.ShouldBeGreaterThan(15);
        foreach (var anchor in anchors) page.GetElementById(anchor.GetAttribute("href")![1..]).ShouldNotBeNull(anchor.OuterHtml);
    }

    [Fact]
    public async Task TheTextStandsThereUnchanged()
    {
        var id = await Latvian();
        var page = await desk.Page("/articles/" + id);
        var shown = string.Join('\n', page.QuerySelectorAll(".prose p").Select(p => p.TextContent));
        using var store = Store.NewsStore.Open(desk.StorePath, Store.StoreAccess.Read);
        shown.ShouldBe(string.Join('\n', store.Article(id)!.Article.Text.Split('\n').Where(l => !string.IsNullOrWhiteSpace(l))));
    }

    [Fact]
    public async Task AFindingSaysItsReadingAndItsRule()
    {
        var mark = (await desk.Page("/articles/" + await Latvian())).QuerySelector("mark.claim")!;
        mark.GetAttribute("title")!.ShouldMatch("^killed: at least 9.*\nclaim\\.[a-z-]+: The number");
        mark.GetAttribute("tabindex").ShouldBe("0");
    }

    [Fact]
    public async Task ThePlaceOfAnAddressIsMarked()
    {
        var page = await desk.Page($"/articles/{await Latvian()}?at=20-35");
        var marked = page.QuerySelectorAll("mark.at");
        string.Concat(marked.Select(m => m.TextContent)).Length.ShouldBe(15);
        marked[0].Id.ShouldBe("at");
    }

    [Theory]
    [InlineData("5-999999")]
    [InlineData("nonsense")]
    [InlineData("9-3")]
    public async Task APlaceThatIsNotInTheTextIsSaidToBeNone(string at) =>
        (await desk.Page($"/articles/{await Latvian()}?at={at}")).QuerySelector("[role=status]")!.TextContent.ShouldContain(at);

    [Fact]
    public async Task WhatIsKnownOfTheArticleStandsAtItsHead()
    {
        var head = (await desk.Page("/articles/" + await Latvian())).QuerySelector(".head")!;
        head.TextContent.ShouldContain("9 Mar 2027 (as its own header says)");
        head.TextContent.ShouldContain("Latviešu");
        head.QuerySelector("a[href='/sources/Telvanis']").ShouldNotBeNull();
        head.QuerySelector($"a[href='/stories/{desk.Story}']").ShouldNotBeNull();
        head.QuerySelectorAll(".kin a").Select(a => a.GetAttribute("href")!).ShouldContain(h => h.Contains("/copies?first=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AFigureLeadsToItsQuestion() => (await desk.Page("/articles/" + await Latvian())).QuerySelectorAll(".claims a.state").Select(a => a.GetAttribute("href")!).ShouldAllBe(h => h.StartsWith($"/stories/{desk.Story}?figure=", StringComparison.Ordinal));

    [Fact]
    public async Task AnArticleThatIsNotThereIsNotFound()
    {
        using var answer = await desk.Client.GetAsync(new Uri("/articles/0000000000000000", UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).ShouldContain("There is no article “0000000000000000”");
    }
}
