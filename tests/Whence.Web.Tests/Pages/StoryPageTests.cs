using System.Net;
using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Pages;

public sealed class StoryPageTests(SampleDesk desk) : IClassFixture<SampleDesk>
{
    private string Address => "/stories/" + desk.Story;

    [Fact]
    public async Task DisputedAndRevisedFiguresComeFirst()
    {
        var states = (await desk.Page(Address)).QuerySelectorAll(".question h3 .state").Select(s => s.ClassList[1]).ToList();
        states.Count.ShouldBeGreaterThan(5);
        string[] order = ["disputed", "revised", "agreed", "single"];
        states.Select(s => Array.IndexOf(order, s)).TakeWhile(s => s <= 1).Count().ShouldBe(states.Count(s => s is "disputed" or "revised"));
    }

    [Fact]
    public async Task AnAnswerOpensTheExactWordsAndLinksToTheirPlace()
    {
        var page = await desk.Page(Address);
        foreach (var words in page.QuerySelectorAll(".saying .said").Take(40))
        {
            var mark = words.QuerySelector("blockquote mark").ShouldNotBeNull();
            mark.TextContent.ShouldNotBeEmpty();
            words.QuerySelector(".where a")!.GetAttribute("href")!.ShouldMatch(@"^/articles/[0-9a-f]{16}\?at=\d+-\d+#at$");
        }
    }

    [Fact]
    public async Task EveryPointOfAChartLeadsToWordsOnThePage()
    {
        var page = await desk.Page(Address);
        var points = page.QuerySelectorAll(".drawing svg a").Select(a => a.GetAttribute("href")!).ToList();
        points.Count.ShouldBeGreaterThan(10);
        var missing = points.Where(p => page.GetElementById(p[1..]) is null).ToList();
        missing.ShouldBeEmpty();
    }

    [Fact]
    public async Task AChartHasTheSameAsATable()
    {
        var chart = (await desk.Page(Address)).QuerySelector("figure.chart")!;
        chart.QuerySelectorAll("tbody tr").Length.ShouldBe(chart.QuerySelectorAll(".drawing a").Length);
        chart.QuerySelector("svg")!.GetAttribute("aria-label").ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task TheDayOfAnEventAndTheDayItWasToldAreToldApart()
    {
        var accident = (await desk.Page(Address)).QuerySelectorAll(".timeline > li").First(e => e.QuerySelector(".own")!.TextContent == "2004");
        accident.QuerySelector(".told")!.TextContent.ShouldContain("9 Mar 2027");
    }

    [Fact]
    public async Task TheOriginsBarIsAsWideAsAllArticles()
    {
        var bar = (await desk.Page(Address)).QuerySelector(".shares .bar")!;
        var parts = bar.QuerySelectorAll("rect.part");
        parts[^1].ClassList.ShouldContain("unknown");
        var end = double.Parse(parts[^1].GetAttribute("x")!, System.Globalization.CultureInfo.InvariantCulture) + double.Parse(parts[^1].GetAttribute("width")!, System.Globalization.CultureInfo.InvariantCulture);
        end.ShouldBeInRange(997, 1001);
    }

    [Fact]
    public async Task AFigureOfALaterPageIsShownByItsAddress()
    {
        var last = (await desk.Page(Address)).QuerySelector("#figures .pages a:last-child")!.TextContent;
        var number = (int.Parse(last, System.Globalization.CultureInfo.InvariantCulture) - 1) * Web.Pages.StoryPage.MostFigures + 1;
        var page = await desk.Page($"{Address}?figure={number}");
        page.GetElementById($"q{number}").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("figures=99999999999999999999"), InlineData("articles=-1&timeline=<script>"), InlineData("figure=0&country=%00"), InlineData("articles=9999")]
    public async Task OddQuestionsAreAnswered(string query) => (await desk.Page($"{Address}?{query}")).QuerySelector("h1").ShouldNotBeNull();

    [Fact]
    public async Task AStoryThatIsNotThereIsSaidSo()
    {
        using var answer = await desk.Client.GetAsync(new Uri("/stories/story-x%3Cscript%3E", UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain("<script>");
    }

    [Theory]
    [InlineData("ro", "contestat", "surse independente")]
    [InlineData("lv", "strīdīgs", "neatkarīgi avoti")]
    public async Task ItIsToldInTheReadersLanguage(string language, string state, string independent)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Address);
        request.Headers.Add("Accept-Language", language);
        using var response = await desk.Client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        text.ShouldContain(state);
        text.ShouldContain(independent);
    }
}
