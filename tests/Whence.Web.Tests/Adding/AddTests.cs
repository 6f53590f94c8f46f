using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Whence.Store;
using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Adding;

public sealed class AddTests(AddTests.Fixture desk) : IClassFixture<AddTests.Fixture>
{
    public sealed class Fixture : SampleDesk
    {
        internal override DeskOptions Options => base.Options with { Limits = Web.Safety.DeskLimits.Local with { Files = 5, Upload = 200_000 } };
    }

    [Fact]
    public async Task AnUploadBringsArticlesInAndSaysWhatWasRefused()
    {
        var page = await Done(await Upload(
            ("one.txt", "date 2027-04-02\nBridge closed in Sandau\n\nTwo people were injured when a bridge in Sandau gave way, the police said."),
            ("records.jsonl", "{\"title\": \"A\", \"text\": \"Three people were killed in Ostholm, the mayor said.\", \"date\": \"2027-04-03\"}\n{\"nothing\": true}\n"),
            ("picture.txt", "\0\u0001\u0002\0\0\0")));
        page.QuerySelector("[role=status]")!.TextContent.ShouldContain("2 new");
        page.QuerySelectorAll("ul.came a[href^='/articles/']").Length.ShouldBe(2);
        page.Body!.TextContent.ShouldContain("records.jsonl:2");
        page.Body.TextContent.ShouldContain("picture.txt");
        page.QuerySelector("noscript meta, meta[http-equiv=refresh]").ShouldBeNull("a page that is done need not be loaded anew");
    }

    [Fact]
    public async Task TheSameTwiceIsThereOnce()
    {
        (string, string)[] file = [("same.txt", "date 2027-04-04\nStorm in Velm\n\nFour people were injured in a storm in Velm, the fire service said.")];
        (await Done(await Upload(file))).QuerySelector("[role=status]")!.TextContent.ShouldContain("1 new");
        (await Done(await Upload(file))).QuerySelector("[role=status]")!.TextContent.ShouldContain("0 new, 1 there already");
    }

    [Fact]
    public async Task APastedTextBecomesAnArticleWithWhatWasSaidOfIt()
    {
        using var answer = await desk.Submit("/add", "/add/text", null, ("text", "<script>alert('x')</script> Five people were killed in Marrow, the coast guard said."), ("title", "<b>Ferry</b> sinks off Marrow"),
            ("published", "2027-04-05"), ("outlet", "Harbour Ledger"), ("url", "https://news.example/ferry"));
        var page = await Done(answer);
        page.QuerySelector("h1")!.TextContent.ShouldContain("<b>Ferry</b>");
        page.QuerySelectorAll("main script, main b").ShouldBeEmpty();
        var id = page.QuerySelector("ul.came a")!.GetAttribute("href")!["/articles/".Length..];
        using var store = NewsStore.Open(desk.StorePath, StoreAccess.Read);
        var article = store.Article(id).ShouldNotBeNull();
        article.Article.Outlet.ShouldBe("Harbour Ledger");
        article.Article.Url.ShouldBe("https://news.example/ferry");
        article.Published.ShouldBe(new NodaTime.LocalDate(2027, 4, 5));
    }

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://192.168.0.1/feed")]
    public async Task AnAddressOfAPrivateNetworkIsRefused(string address)
    {
        using var answer = await desk.Submit("/add", "/add/addresses", null, ("addresses", address));
        var page = await Done(answer);
        page.QuerySelector("[role=status]")!.TextContent.ShouldContain("1 refused");
        page.Body!.TextContent.ShouldContain("--allow-host");
    }

    [Theory]
    [InlineData("/add/addresses", "addresses", "file:///etc/passwd", "address")]
    [InlineData("/add/addresses", "addresses", "javascript:alert(1)", "address")]
    [InlineData("/add/text", "text", "", "text")]
    public async Task WhatIsNoneIsSaidOnThePage(string action, string field, string value, string wrong)
    {
        using var answer = await desk.Submit("/add", action, null, (field, value));
        answer.Headers.Location!.ToString().ShouldBe("/add?wrong=" + wrong);
        (await desk.Page("/add?wrong=" + wrong)).QuerySelector("[role=alert]").ShouldNotBeNull();
    }

    [Fact]
    public async Task TooManyFilesAreRefused()
    {
        using var answer = await Upload([.. Enumerable.Range(0, 6).Select(i => ($"{i}.txt", $"Text {i} of six."))]);
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task TooMuchIsRefused()
    {
        using var answer = await Upload(("large.txt", new string('a', 300_000)));
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task AnotherProgramThatWritesIsNamed()
    {
        HttpResponseMessage answer;
        using (NewsStore.Open(desk.StorePath, StoreAccess.Write))
        {
            answer = await desk.Submit("/add", "/add/text", null, ("text", "Six people were killed in Anderau, the police said."));
            var page = await Done(answer);
            page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("another program");
        }
        answer.Dispose();
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\Users\\x\\news.txt", "news.txt")]
    [InlineData("a\u202Etxt.exe", "atxt.exe")]
    [InlineData("..", "file")]
    [InlineData("", "file")]
    [InlineData("a\r\nb.txt", "ab.txt")]
    public void AFilesNameIsItsLastPart(string sent, string expected) => Whence.Web.Adding.SentFiles.NameOf(sent).ShouldBe(expected);

    private async Task<HttpResponseMessage> Upload(params (string Name, string Content)[] files)
    {
        var form = (await desk.Page("/add")).Forms.Single(f => f.GetAttribute("action") == "/add/files");
        using var content = new MultipartFormDataContent();
        foreach (var hidden in form.QuerySelectorAll("input[type=hidden]")) content.Add(new StringContent(hidden.GetAttribute("value")!), hidden.GetAttribute("name")!);
        foreach (var (name, text) in files) content.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "files", name);
        return await desk.Client.PostAsync(new Uri("/add/files", UriKind.Relative), content);
    }

    /// <summary>The page of the job that an answer leads to, once it is over.</summary>
    private async Task<IHtmlDocument> Done(HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync());
        for (var i = 0; i < 300; i++)
        {
            var page = await desk.Page(answer.Headers.Location!.ToString());
            if (page.QuerySelector("[data-progress]") is null) return page;
            page.Head!.InnerHtml.ShouldContain("http-equiv=\"refresh\"");
            await Task.Delay(100);
        }
        throw new TimeoutException("The job did not end.");
    }
}
