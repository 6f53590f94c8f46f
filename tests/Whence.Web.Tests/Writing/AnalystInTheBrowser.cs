using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Writing;

/// <summary>An analyst at the browser, without scripts as with them: marks, decides, sees it done, takes it back.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AnalystInTheBrowser(SampleDesk desk, Browser browser) : IClassFixture<SampleDesk>
{
    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task TwoOriginsAreMergedAndTheMergeIsUndone(bool script)
    {
        var page = await browser.Open(script: script);
        await page.GotoAsync($"{desk.Address}/stories/{desk.Story}/decide");
        var origins = page.Locator("form.origins fieldset");
        var before = await origins.CountAsync();
        await origins.Nth(0).Locator("input[name=Target]").First.CheckAsync();
        await origins.Nth(1).Locator("input[name=Target]").First.CheckAsync();
        await page.Locator("form.origins input[name=Who]").FillAsync("Ann Analyst");
        await page.Locator("form.origins button").ClickAsync();

        (await origins.CountAsync()).ShouldBe(before - 1);
        (await page.Locator("form.origins").InnerTextAsync()).ShouldContain("Ann Analyst");
        await Browser.Keep(page, $"decide-merged-{(script ? "script" : "plain")}");

        await page.Locator(".acts form[action='/acts/undo'] button").First.ClickAsync();
        (await origins.CountAsync()).ShouldBe(before);
        (await page.Locator("form.origins").InnerTextAsync()).ShouldNotContain("Ann Analyst");
        await page.Context.CloseAsync();
    }
}
