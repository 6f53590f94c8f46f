using Microsoft.Playwright;
using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Pages;

/// <summary>Every page stands without scripts, and with them nothing is refused: neither by the content security policy nor by an error in a script.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ScriptTests(SampleDesk desk, Browser browser) : IClassFixture<SampleDesk>
{
    [BrowserTheory]
    [MemberData(nameof(EveryPage.All), MemberType = typeof(EveryPage))]
    public async Task APageSaysTheSameWithScriptsAndWithout(string name)
    {
        var (bare, whole) = (await browser.Open(script: false), await browser.Open());
        var refused = new List<string>();
        whole.Console += (_, message) => { if (message.Type is "error" or "warning") refused.Add(message.Text); };
        whole.PageError += (_, error) => refused.Add(error);
        foreach (var page in (IPage[])[bare, whole]) await page.GotoAsync(desk.Address + EveryPage.PathOf(name, desk), new() { WaitUntil = WaitUntilState.NetworkIdle });

        refused.ShouldBeEmpty(name);
        (await bare.InnerTextAsync("h1")).ShouldBe(await whole.InnerTextAsync("h1"));
        var (words, more) = (await bare.InnerTextAsync("main"), await whole.InnerTextAsync("main"));
        words.Length.ShouldBeGreaterThan(more.Length * 8 / 10, name);
        await bare.Context.CloseAsync();
        await whole.Context.CloseAsync();
    }
}
