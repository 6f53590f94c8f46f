using Microsoft.Playwright;
using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Pages;

/// <summary>What a person sees and does on the pages of articles, ledgers, copies and chains; nothing of it needs scripts.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ReadingTests(SampleDesk desk, Browser browser) : IClassFixture<SampleDesk>
{
    private async Task<IPage> Open(string path, int width = 1440, bool script = false)
    {
        var page = await browser.Open(width, script);
        await page.GotoAsync(desk.Address + path);
        return page;
    }

    private async Task<string> Article() => (await desk.Page($"/stories/{desk.Story}/ledger?concept=killed")).QuerySelector("td.said a[lang=lv]")!.GetAttribute("href")!;

    [BrowserFact]
    public async Task TheWordsOfAnAddressAreScrolledTo()
    {
        var path = await Article();
        var far = (await desk.Page(path[..path.IndexOf('?', StringComparison.Ordinal)])).QuerySelectorAll(".claims .place").Last().GetAttribute("href")!;
        var page = await Open(far, width: 390);
        await Assertions.Expect(page.Locator("#at")).ToBeInViewportAsync();
        (await page.EvaluateAsync<double>("scrollY")).ShouldBeGreaterThan(200);
    }

    [BrowserFact]
    public async Task AKindIsHiddenByItsBox()
    {
        var page = await Open(await Article());
        var claim = page.Locator(".prose mark.claim:not(:has(#at))").Last;
        (await Background(claim)).ShouldNotBe("rgba(0, 0, 0, 0)");
        await page.Locator("#show-claim").UncheckAsync();
        (await Background(claim)).ShouldBe("rgba(0, 0, 0, 0)");
        await page.Locator("#show-claim").CheckAsync();
        (await Background(claim)).ShouldNotBe("rgba(0, 0, 0, 0)");
    }

    [BrowserFact]
    public async Task TheFocusShowsTheReading()
    {
        var page = await Open(await Article());
        var claim = page.Locator(".prose mark.claim").First;
        (await Shown()).ShouldBe("none");
        await claim.FocusAsync();
        (await Shown()).ShouldContain("killed");

        Task<string> Shown() => claim.EvaluateAsync<string>("e => getComputedStyle(e, '::after').content");
    }

    [BrowserFact]
    public async Task APassageUnderThePointerIsMarkedInBothArticles()
    {
        var pairs = await desk.Page($"/stories/{desk.Story}/copies");
        var copied = pairs.QuerySelector(".kind.copied")!.ParentElement!.QuerySelector("a")!.GetAttribute("href")!;
        var page = await Open(copied);
        var before = await Background(page.Locator("#b1"));
        await page.Locator("#a1 > .sign").HoverAsync();
        (await Background(page.Locator("#b1"))).ShouldNotBe(before);
        await page.Locator("#a1 > .sign").ClickAsync();
        page.Url.ShouldEndWith("#b1");
    }

    [BrowserFact]
    public async Task OnAPhoneEachRowOfTheLedgerIsACard()
    {
        var page = await Open($"/stories/{desk.Story}/ledger", width: 390);
        (await page.Locator("table.ledger tbody tr").First.EvaluateAsync<string>("e => getComputedStyle(e).display")).ShouldBe("block");
        await Assertions.Expect(page.GetByRole(AriaRole.Table)).ToHaveCountAsync(1); // still a table to those who do not see it
        await Assertions.Expect(page.GetByRole(AriaRole.Row).Nth(1)).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task TheHeadOfTheLedgerStays()
    {
        var page = await Open($"/stories/{desk.Story}/ledger");
        await page.EvaluateAsync("scrollTo(0, 4000)");
        await Assertions.Expect(page.Locator("table.ledger th").First).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task ALedgerIsFilteredByItsForm()
    {
        var page = await Open($"/stories/{desk.Story}/ledger");
        await page.Locator("details.filter summary").ClickAsync();
        await page.Locator("select[name=concept]").SelectOptionAsync("killed");
        await page.Locator("select[name=hedge]").SelectOptionAsync("at_least");
        await page.Locator("details.filter button").ClickAsync();
        page.Url.ShouldContain("concept=killed");
        var rows = page.Locator("table.ledger tbody tr");
        (await rows.CountAsync()).ShouldBeGreaterThan(0);
        (await rows.First.InnerTextAsync()).ShouldContain("at least");
    }

    [BrowserFact]
    public async Task AStepOfTheChainLeadsToWhatItRestsOn()
    {
        var page = await Open($"/stories/{desk.Story}/chain");
        await page.Locator("svg.chain a.way").First.DispatchEventAsync("click");
        page.Url.ShouldEndWith("#step1");
        await page.Locator("#step1 td:last-child a").First.ClickAsync();
        page.Url.ShouldContain("/articles/");
    }

    private static Task<string> Background(ILocator locator) => locator.EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor");
}
