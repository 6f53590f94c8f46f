using Microsoft.Playwright;
using Whence.Web.Assets;
using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Pages;

[Collection(BrowserCollection.Name)]
public sealed class StoryLooks(SampleDesk desk, WorldDesk world, Browser browser) : IClassFixture<SampleDesk>, IClassFixture<WorldDesk>
{
    private string Story => $"{desk.Address}/stories/{desk.Story}";

    [BrowserFact]
    public async Task APointOfTheChartOpensItsWordsWithoutScripts()
    {
        var page = await browser.Open(script: false);
        await page.GotoAsync(Story);
        var point = page.Locator(".drawing svg a").Nth(2);
        var words = page.Locator(await point.GetAttributeAsync("href") ?? "");
        (await words.Locator("mark").First.IsVisibleAsync()).ShouldBeFalse();
        await point.ClickAsync(new() { Force = true });
        await words.Locator("mark").First.WaitForAsync(new() { State = WaitForSelectorState.Visible, Timeout = 30_000 });
    }

    [BrowserFact]
    public async Task NothingOnThePageIsRefusedByItsPolicyOrFails()
    {
        var page = await browser.Open();
        var faults = new List<string>();
        page.Console += (_, message) => { if (message.Type is "error" or "warning") faults.Add(message.Text); };
        page.PageError += (_, error) => faults.Add(error);
        foreach (var address in new[] { Story, desk.Address + "/", desk.Address + "/search?q=Tresova" })
        {
            await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
            if (AssetFiles.Has("charts.js") && address == Story) await page.Locator("svg.plot").First.HoverAsync(new() { Force = true });
        }
        faults.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task WhereScriptsRunAChartFitsItsWidthAndTellsWhatIsPointedAt()
    {
        if (!AssetFiles.Has("charts.js")) return; // built without Node
        var page = await browser.Open(390);
        await page.GotoAsync(Story);
        var plot = page.Locator("svg.plot").First;
        (await plot.BoundingBoxAsync())!.Width.ShouldBeLessThan(390);
        var dot = page.Locator("svg.plot a").First;
        (await dot.GetAttributeAsync("aria-label")).ShouldNotBeNullOrEmpty();
        await dot.HoverAsync(new() { Force = true });
        await page.Locator("svg.plot [aria-label=tip] text").First.WaitForAsync(new() { Timeout = 30_000 });
    }

    [BrowserFact]
    public async Task ALongListIsFilteredAsOneTypes()
    {
        if (!AssetFiles.Has("desk.js")) return;
        var page = await browser.Open();
        await page.GotoAsync(Story);
        await page.Locator("input.narrow").FillAsync("tren noapte");
        (await page.Locator("#articles ol.articles > li:visible").CountAsync()).ShouldBeInRange(1, 5);
    }

    [BrowserFact]
    public async Task NoPageScrollsSidewaysOnAPhone()
    {
        var page = await browser.Open(390);
        var stories = await StoriesOf(world);
        foreach (var address in stories.Prepend(Story).Append(desk.Address + "/").Append(desk.Address + "/search?q=Tresova").Append(world.Address + "/").Append($"{world.Address}/search?q=detained"))
        {
            await page.GotoAsync(address);
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(390, address);
        }
    }

    [BrowserFact]
    public async Task PicturesAreKeptForAPersonToLookAt()
    {
        var flood = (await StoriesOf(world)).Last();
        foreach (var (width, scheme) in new[] { (1440, ColorScheme.Light), (1440, ColorScheme.Dark), (390, ColorScheme.Light), (390, ColorScheme.Dark) })
        {
            var page = await browser.Open(width, scheme: scheme);
            foreach (var (name, address) in new[] { ("story", Story), ("stories", desk.Address + "/"), ("search", desk.Address + "/search?q=Tresova"), ("map", flood), ("hostile", world.Address + "/") })
            {
                await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
                await Browser.Keep(page, $"{name}-{width}-{scheme.ToString().ToLowerInvariant()}");
            }
        }
        var bare = await browser.Open(1440, script: false);
        await bare.GotoAsync(Story);
        await Browser.Keep(bare, "story-without-scripts");
    }

    /// <summary>Addresses of the stories of a desk, the latest first.</summary>
    private static async Task<List<string>> StoriesOf(SampleDesk desk) => [.. (await desk.Page("/")).QuerySelectorAll(".stories h2 a").Select(a => desk.Address + a.GetAttribute("href"))];
}
