using Microsoft.Playwright;
using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Pages;

/// <summary>axe-core finds nothing serious on any page, light or dark.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AccessibilityTests(SampleDesk desk, Browser browser) : IClassFixture<SampleDesk>
{
    [AxeTheory]
    [MemberData(nameof(EveryPage.All), MemberType = typeof(EveryPage))]
    public async Task NothingSeriousIsWrong(string name)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var page = await browser.Open(scheme: scheme);
            await page.GotoAsync(desk.Address + EveryPage.PathOf(name, desk));
            (await Axe.Faults(page)).ShouldBeEmpty($"{name}, {scheme}");
            await page.Context.CloseAsync();
        }
    }
}
