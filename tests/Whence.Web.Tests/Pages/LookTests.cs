using Microsoft.Playwright;
using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Pages;

/// <summary>Pictures of all pages, at the widths of a desk and of a phone, light and dark, for a person to look at; none may be wider than its window.</summary>
[Collection(BrowserCollection.Name)]
public sealed class LookTests(SampleDesk desk, Browser browser) : IClassFixture<SampleDesk>
{
    [BrowserTheory]
    [MemberData(nameof(EveryPage.All), MemberType = typeof(EveryPage))]
    public async Task NoPageIsWiderThanItsWindow(string name)
    {
        foreach (var (width, scheme) in new[] { (1440, ColorScheme.Light), (390, ColorScheme.Light), (1440, ColorScheme.Dark) })
        {
            var page = await browser.Open(width, scheme: scheme);
            await page.GotoAsync(desk.Address + EveryPage.PathOf(name, desk));
            await Browser.Keep(page, $"{name}-{width}-{scheme}".ToLowerInvariant());
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, name);
            await page.Context.CloseAsync();
        }
    }
}
