using System.Net;
using AngleSharp.Dom;
using Whence.Store;
using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Pages;

public sealed class LedgerPageTests(SampleDesk desk) : IClassFixture<SampleDesk>
{
    private string Ledger => $"/stories/{desk.Story}/ledger";

    [Fact]
    public async Task EachRowOpensItsExactWords()
    {
        var rows = (await desk.Page(Ledger)).QuerySelectorAll("table.ledger tbody tr");
        rows.Length.ShouldBe(200);
        using var store = NewsStore.Open(desk.StorePath, StoreAccess.Read);
        foreach (var row in rows.Take(20))
        {
            var link = row.QuerySelector(".said a")!;
            var (id, at) = link.GetAttribute("href")!.Split('/', '?', '=', '#') is var p ? (p[2], p[4].Split('-')) : default;
            link.TextContent.Trim('“', '”').ShouldBe(store.Article(id)!.Article.Text[int.Parse(at[0])..int.Parse(at[1])]);
        }
    }

    [Theory]
    [InlineData("concept=killed", 0, "Killed")]
    [InlineData("claimant=osk", 3, "Osk")]
    [InlineData("state=disputed", 1, "disputed")]
    [InlineData("hedge=about", 2, "about ")]
    [InlineData("subject=passengers", 0, "passengers")]
    public async Task OnlyWhatIsAskedForStandsThere(string query, int column, string words)
    {
        var rows = (await desk.Page($"{Ledger}?{query}")).QuerySelectorAll("table.ledger tbody tr");
        rows.ShouldNotBeEmpty();
        rows.ShouldAllBe(r => r.Children[column].TextContent.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task DaysCanBeAskedFor()
    {
        using var store = NewsStore.Open(desk.StorePath, StoreAccess.Read);
        var expected = store.Ledger(new(desk.Story, Since: "2027-03-12", Until: "2027-03-13")).Count;
        (await desk.Page($"{Ledger}?since=2027-03-12&until=2027-03-13")).QuerySelectorAll("table.ledger tbody tr").Length.ShouldBe(expected);
    }

    [Fact]
    public async Task ItIsSortedBothWays()
    {
        var up = (await desk.Page($"{Ledger}?concept=killed&order=figure")).QuerySelectorAll("td.figure").Select(c => c.TextContent.Trim()).ToList();
        var down = (await desk.Page($"{Ledger}?concept=killed&order=figure&descending=true")).QuerySelectorAll("td.figure").Select(c => c.TextContent.Trim()).ToList();
        (up[0], down[0]).ShouldBe((down[^1], up[^1]));
        up.ShouldNotBe(down);
    }

    [Fact]
    public async Task TheHeadSaysHowItIsSorted()
    {
        var page = await desk.Page($"{Ledger}?order=asserted");
        var head = page.QuerySelector("th[aria-sort]")!;
        head.GetAttribute("aria-sort").ShouldBe("ascending");
        head.QuerySelector("a")!.GetAttribute("href").ShouldBe($"{Ledger}?order=asserted&descending=true");
    }

    [Fact]
    public async Task ThePagesOfAllLedgersHoldEveryRowOnce()
    {
        var (path, seen) = ("/ledger", new List<string>());
        while (path is not null)
        {
            var page = await desk.Page(path);
            seen.AddRange(page.QuerySelectorAll("table.ledger tbody tr").Select(r => r.QuerySelector(".said a")!.GetAttribute("href") + r.QuerySelector(".counted")!.GetAttribute("href") + r.TextContent));
            path = page.QuerySelector(".parts a[rel=next]")?.GetAttribute("href");
        }
        using var store = NewsStore.Open(desk.StorePath, StoreAccess.Read);
        seen.Count.ShouldBe(store.Ledger(new()).Count);
        seen.Distinct().Count().ShouldBeGreaterThan(seen.Count * 9 / 10);
    }

    [Fact]
    public async Task ItCanBeTakenAlongAsShown()
    {
        using var redirect = await desk.Client.GetAsync(new Uri($"{Ledger}?concept=killed&hedge=at_least&format=csv", UriKind.Relative));
        redirect.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var answer = await desk.Client.GetAsync(redirect.Headers.Location);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        var lines = (await answer.Content.ReadAsStringAsync()).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldBe(string.Join(',', LedgerCsv.Heads));
        using var store = NewsStore.Open(desk.StorePath, StoreAccess.Read);
        lines.Length.ShouldBe(1 + store.Ledger(new(desk.Story, "killed") { Hedge = "at_least" }).Count);
        lines.Skip(1).ShouldAllBe(l => l.Contains(",killed,") && l.Contains(",at_least,"));
    }

    [Fact]
    public async Task WhatFitsNothingSaysSo() => (await desk.Page($"{Ledger}?claimant=nobody-at-all")).QuerySelector(".empty")!.TextContent.ShouldBe("No figure is like that.");

    [Fact]
    public async Task AStoryThatIsNotThereIsNotFound()
    {
        foreach (var path in new[] { "/stories/story-none/ledger", "/stories/story-none/ledger.csv", "/stories/story-none/chain", "/stories/story-none/copies" })
        {
            using var answer = await desk.Client.GetAsync(new Uri(path, UriKind.Relative));
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }
    }
}
