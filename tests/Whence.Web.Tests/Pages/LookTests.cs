using Microsoft.Playwright;
using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Pages;

/// <summary>Pictures of the pages of decisions and limits, at the widths of a desk and of a phone, light and dark, for a person to look at; none may be wider than its window.</summary>
[Collection(BrowserCollection.Name)]
public sealed class LookTests(SampleDesk desk, Browser browser) : IClassFixture<SampleDesk>
{
    public static TheoryData<string, string> Pages => new() { { "limits", "/limits" }, { "decide", "/stories/{0}/decide" }, { "why", "/stories/{0}/questions/1" }, { "stories", "/" }, { "acts", "/acts" } };

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task NoPageIsWiderThanItsWindow(string name, string path)
    {
        foreach (var (width, scheme) in new[] { (1440, ColorScheme.Light), (390, ColorScheme.Light), (1440, ColorScheme.Dark) })
        {
            var page = await browser.Open(width, scheme: scheme);
            await page.GotoAsync(desk.Address + string.Format(System.Globalization.CultureInfo.InvariantCulture, path, desk.Story));
            await Browser.Keep(page, $"{name}-{width}-{scheme}".ToLowerInvariant());
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, name);
            await page.Context.CloseAsync();
        }
    }
}
