using Microsoft.Playwright;
using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Adding;

[Collection(BrowserCollection.Name)]
public sealed class AddPagesInTheBrowser(Browser browser, SampleDesk desk) : IClassFixture<SampleDesk>
{
    [BrowserFact]
    public async Task AnUploadIsFollowedToItsEnd()
    {
        var page = await browser.Open();
        await page.GotoAsync(desk.Address + "/add");
        await page.SetInputFilesAsync("input[name=files]", new FilePayload { Name = "news.txt", MimeType = "text/plain", Buffer = "date 2027-04-09\nMine flooded in Harl\n\nThree miners were killed in Harl, the mine's owner said."u8.ToArray() });
        await page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).Last.ClickAsync();
        await page.WaitForSelectorAsync("ul.came a");
        await page.Locator("[role=status]").Filter(new() { HasText = "Done" }).WaitForAsync(new() { Timeout = 30_000 }); // the article is shown before the job has ended
        (await page.TextContentAsync("[role=status]"))!.ShouldStartWith("Done: 1 read, 1 new");
        await Browser.Keep(page, "job-1440-light");
    }

    [BrowserFact]
    public async Task WithoutAScriptTheSameIsPossible()
    {
        var page = await browser.Open(script: false);
        await page.GotoAsync(desk.Address + "/add");
        await page.FillAsync("textarea[name=text]", "Two people were killed in Rotthal, the mayor said.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).First.ClickAsync();
        await page.WaitForSelectorAsync("ul.came a", new() { Timeout = 30_000 });
    }

    [BrowserFact]
    public async Task ThePagesStandOnAPhoneAndInTheDark()
    {
        foreach (var (width, scheme) in new[] { (1440, ColorScheme.Light), (390, ColorScheme.Dark), (390, ColorScheme.Light) })
            foreach (var (path, name) in new[] { ("/add", "add"), ("/add/feeds", "feeds"), ("/sign-in?back=/&wrong=1", "sign-in"), ("/api", "api"), ("/no/such/page", "not-found") })
            {
                var page = await browser.Open(width, scheme: scheme);
                await page.GotoAsync(desk.Address + path);
                (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).ShouldBeTrue($"{path} at {width}");
                await Browser.Keep(page, $"{name}-{width}-{scheme.ToString().ToLowerInvariant()}");
                await page.Context.CloseAsync();
            }
    }
}
