using Microsoft.Playwright;
using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Pages;

/// <summary>A hostile article in a real browser, on every page that shows something of it: nothing of it runs, loads, or is refused only by the last line of defence.</summary>
[Collection(BrowserCollection.Name)]
public sealed class HostileInTheBrowser(HostileDesk desk, Browser browser) : IClassFixture<HostileDesk>
{
    [BrowserTheory]
    [InlineData("/")]
    [InlineData("/articles/{0}")]
    [InlineData("/articles/{0}?at=%3Cscript%3Ealert(3)%3C/script%3E")]
    [InlineData("/stories/{1}")]
    [InlineData("/stories/{1}/ledger")]
    [InlineData("/stories/{1}/chain")]
    [InlineData("/stories/{1}/copies")]
    [InlineData("/stories/{1}/decide")]
    [InlineData("/search?q=killed")]
    [InlineData("/search?q=%3Cimg%20src=x%20onerror=alert(4)%3E")]
    [InlineData("/ledger")]
    public async Task NothingOfItRuns(string address)
    {
        using var store = Whence.Store.NewsStore.Open(desk.StorePath, Whence.Store.StoreAccess.Read);
        var story = store.StoryOf(store.Article(HostileDesk.Marked.Id)!);
        var page = await browser.Open();
        var (complaints, asked, opened) = (new List<string>(), new List<string>(), 0);
        page.Dialog += (_, dialog) => { opened++; _ = dialog.DismissAsync(); };
        page.Console += (_, message) => { if (message.Type is "error" or "warning") complaints.Add(message.Text); };
        page.PageError += (_, error) => complaints.Add(error);
        page.Request += (_, request) => asked.Add(request.Url);

        await page.GotoAsync(desk.Address + string.Format(System.Globalization.CultureInfo.InvariantCulture, address, HostileDesk.Marked.Id, story), new() { WaitUntil = WaitUntilState.NetworkIdle });

        opened.ShouldBe(0);
        complaints.ShouldBeEmpty("not even the content security policy had something to refuse");
        asked.ShouldAllBe(url => url.StartsWith(desk.Address, StringComparison.Ordinal));
        (await page.EvaluateAsync<int>("document.querySelectorAll('main img, main iframe, [onerror], [onload], main script:not([src])').length")).ShouldBe(0);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(1440);
        await page.Context.CloseAsync();
    }
}
