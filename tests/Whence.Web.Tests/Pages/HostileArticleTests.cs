using System.Diagnostics;
using AngleSharp.Dom;
using Whence.Articles;
using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Pages;

/// <summary>A desk over articles that mean ill, or are out of the ordinary.</summary>
public sealed class HostileDesk : SampleDesk
{
    public const string Script = "<script>alert('x')</script>", Image = "<img src=x onerror=alert(1)>";

    internal static readonly Article Marked = Make($"{Script} nine killed\n\nNine {Image} people were killed in Ruvna, the mayor, {Script}, said. “{Image} we mourn,” he said.", "evil.txt") with
    {
        Url = "javascript:alert(1)", Outlet = "\"><script>alert(2)</script>", Author = Image, StatedSource = Script,
    };

    internal static readonly Article Wide = Make($"{new string('W', 10_000)}\n\nNine people were killed, {new string('x', 10_000)} said.", "wide.txt");
    internal static readonly Article RightToLeft = Make("قتل تسعة أشخاص في الحادث\n\nوقال المحافظ إن تسعة أشخاص قتلوا وأصيب أربعون آخرون مساء الاثنين. وتواصل فرق الإنقاذ البحث عن المفقودين في المنطقة.", "rtl.txt");
    internal static readonly Article Long = Make("Nine killed\n\n" + string.Concat(Enumerable.Range(1, 13_000).Select(i => $"At least {i} people were killed near Ruvna on Monday, the mayor of Halmeda said.\n")), "long.txt");
    internal static readonly Article Formula = Make("Numbers\n\nNine people were killed in Ostrava, the mayor of Ruvna said.", "=cmd.txt") with { Outlet = "=HYPERLINK(\"http://x\")" };

    internal override IEnumerable<Article> Articles => [Marked, Wide, RightToLeft, Long, Formula];

    private static Article Make(string text, string path) => ArticleFile.FromText("date 2027-03-09\n" + text, path);
}

public sealed class HostileArticleTests(HostileDesk desk) : IClassFixture<HostileDesk>
{
    [Fact]
    public async Task NoLetterOfAnArticleBecomesMarkup()
    {
        var page = await desk.Page("/articles/" + HostileDesk.Marked.Id);
        page.QuerySelectorAll("main script, main img, main iframe").ShouldBeEmpty();
        page.QuerySelector(".prose")!.TextContent.ShouldContain(HostileDesk.Script);
        page.QuerySelectorAll("*").SelectMany(e => e.Attributes).ShouldAllBe(a => !a.Name.StartsWith("on", StringComparison.Ordinal) && a.Name != "style");
    }

    [Fact]
    public async Task OnlyAddressesOfTheWebAreLinked() =>
        (await desk.Page("/articles/" + HostileDesk.Marked.Id)).QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).ShouldAllBe(h => h.StartsWith('/') || h.StartsWith('#'));

    [Fact]
    public async Task TextFromRightToLeftKeepsItsDirectionAndIsSaidToBeUnread()
    {
        var page = await desk.Page("/articles/" + HostileDesk.RightToLeft.Id);
        page.QuerySelectorAll(".prose p").ShouldAllBe(p => p.GetAttribute("dir") == "auto");
        page.QuerySelector(".found")!.TextContent.ShouldContain("nothing was read in it");
    }

    [Fact]
    public async Task ALongTextComesInPartsAndThePlaceAskedForIsInTheOneShown()
    {
        HostileDesk.Long.Text.Length.ShouldBeGreaterThan(1_000_000);
        var place = HostileDesk.Long.Text.IndexOf("At least 9000 people", StringComparison.Ordinal);
        var path = $"/articles/{HostileDesk.Long.Id}?at={place}-{place + 20}";
        var page = await desk.Page(path);
        page.QuerySelector("#at")!.TextContent.ShouldStartWith("At least 9000 people");
        page.QuerySelectorAll(".parts a[rel=next]").Length.ShouldBe(2);
        page.QuerySelectorAll(".claims > li").Length.ShouldBe(200);
        page.DocumentElement.OuterHtml.Length.ShouldBeLessThan(2_000_000);
        var watch = Stopwatch.StartNew();
        await desk.Page(path);
        watch.ElapsedMilliseconds.ShouldBeLessThan(3000); // a page of it, not all of it
    }

    [Fact]
    public async Task AWordWithoutEndIsCutInListsAndWholeInTheText()
    {
        var page = await desk.Page("/articles/" + HostileDesk.Wide.Id);
        page.QuerySelector("h1")!.TextContent.Length.ShouldBeLessThanOrEqualTo(10_000);
        page.QuerySelector(".prose")!.TextContent.ShouldContain(new string('x', 10_000));
    }

    [Fact]
    public async Task NothingInAFileOfCommasIsAFormula()
    {
        var csv = (await desk.Client.GetStringAsync(new Uri("/ledger.csv", UriKind.Relative))).TrimStart('\uFEFF');
        csv.ShouldContain("\"'=HYPERLINK(\"\"http://x\"\")\"");
        csv.ShouldNotContain(",=");
        csv.ShouldContain("'=cmd.txt");
    }

    [Theory]
    [InlineData("/ledger")]
    [InlineData("/sources/%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("/ledger?claimant=%22%3E%3Cscript%3E&since=%27&order=9&page=-4&hedge=x&state=%00")]
    public async Task NoPageTurnsWordsIntoMarkup(string path)
    {
        using var answer = await desk.Client.GetAsync(new Uri(path, UriKind.Relative));
        ((int)answer.StatusCode).ShouldBeLessThan(500);
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain("<script>");
    }
}
