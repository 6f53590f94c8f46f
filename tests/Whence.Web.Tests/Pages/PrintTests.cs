using Microsoft.Playwright;
using Whence.Tests.Support;
using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Pages;

/// <summary>On paper a page is its matter: dark on white, without what can only be clicked, no wider than the sheet. The sheets are kept for a person to look at.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PrintTests(SampleDesk desk, Browser browser) : IClassFixture<SampleDesk>
{
    private const int SheetWidth = 718; // A4 within margins of 10 mm, in CSS pixels

    [BrowserTheory]
    [InlineData("story"), InlineData("article"), InlineData("ledger"), InlineData("chain"), InlineData("copies-pair"), InlineData("source"), InlineData("why"), InlineData("limits")]
    public async Task APageIsPrintedAsItsMatter(string name)
    {
        var page = await browser.Open(SheetWidth, scheme: ColorScheme.Dark);
        await page.GotoAsync(desk.Address + EveryPage.PathOf(name, desk), new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        (await page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('body nav, body form, body button, body select, body input')].filter(e => e.getClientRects().length > 0).map(e => e.outerHTML.slice(0, 80))
            """)).ShouldBeEmpty(name);
        (await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor")).ShouldBeOneOf("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)");
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(SheetWidth, name);
        await page.PdfAsync(new() { Path = Repository.PathOf("out", "screenshots", name + "-print.pdf"), Format = "A4", PrintBackground = true, Margin = new() { Top = "10mm", Bottom = "10mm", Left = "10mm", Right = "10mm" } });
        await page.Context.CloseAsync();
    }
}
