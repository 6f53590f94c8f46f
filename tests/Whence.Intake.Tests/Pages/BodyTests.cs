using Whence.Intake.Pages;
using Whence.Intake.Tests.Pages.Support;

namespace Whence.Intake.Tests.Pages;

/// <summary>The text of the article is found whatever the language and the way the page is built, and nothing else.</summary>
public sealed class BodyTests
{
    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var template in Template.All.Keys)
            foreach (var news in InventedNews.All) cases.Add(template, news.Language);
        return cases;
    }

    [Theory, MemberData(nameof(Cases))]
    public void TheParagraphsAndNothingElseAreFound(string template, string language)
    {
        var news = InventedNews.Of(language);
        var page = PageReader.Read(Template.All[template](news), null, null);
        page.Paragraphs.ShouldBe(news.Paragraphs);
        page.Title.ShouldBe(news.Title);
        page.Outlet.ShouldBe("Northbank Courier");
        page.Language.ShouldBe(language);
    }

    [Fact]
    public void SubheadingsListsQuotationsAndTablesOfFiguresAreKept()
    {
        var page = Read("""
            <p>Four districts reported their losses to the council on Wednesday, which meets again on Friday.</p>
            <h2>What the districts say</h2>
            <ul><li>Lindau lost eleven houses.</li><li>Kesten lost two.</li></ul>
            <blockquote><p>We will rebuild every one of them, and sooner than you think.</p></blockquote>
            <table><tr><th>District</th><th>Houses</th></tr><tr><td>Lindau</td><td>11</td></tr><tr><td>Kesten</td><td>2</td></tr></table>
            <p>The council will publish the whole list next week, together with what the repairs will cost.</p>
            """);
        page.Paragraphs.ShouldBe(["Four districts reported their losses to the council on Wednesday, which meets again on Friday.", "What the districts say", "Lindau lost eleven houses.", "Kesten lost two.",
            "We will rebuild every one of them, and sooner than you think.", "District Houses", "Lindau 11", "Kesten 2", "The council will publish the whole list next week, together with what the repairs will cost."]);
    }

    [Fact]
    public void AnEmbeddedPostStaysAndALabelThatRepeatsGoes()
    {
        var page = Read("""
            <p>The mayor wrote on Wednesday that the bridge would stay closed until the end of the month.</p><div>Advertisement</div>
            <div class="social-embed"><blockquote class="post"><p>Closed until the 31st, and not a day longer.</p>— Mayor of Ostrel</blockquote></div><div>Advertisement</div>
            <p>The council had asked for a shorter time, as the detour costs the buses forty minutes.</p>
            """);
        page.Paragraphs.ShouldContain("Closed until the 31st, and not a day longer.");
        page.Paragraphs.ShouldNotContain("Advertisement");
    }

    [Fact]
    public void TextInLinksWithinASentenceIsKept()
    {
        var page = Read("<p>The <a href=\"/a\">regional council</a> said on <a href=\"/b\">Wednesday</a> that repairs would begin within the week, weather permitting.</p><p>It gave no sum.</p><p>Its budget is small, as everybody in the town knows well.</p>");
        page.Paragraphs[0].ShouldBe("The regional council said on Wednesday that repairs would begin within the week, weather permitting.");
    }

    [Fact]
    public void AnArticleIsTitleAndParagraphsApart()
    {
        var news = InventedNews.Of("en");
        var article = PageReader.Read(Template.All["semantic"](news), new("https://courier.example/2027/03/09/bridge"), null).ToArticle("a.html").ShouldNotBeNull();
        article.Text.ShouldBe(string.Join("\n\n", news.Paragraphs.Prepend(news.Title)));
        article.Prose.Of(article.Text).ShouldBe(article.Text);
        (article.Path, article.Author, article.Url).ShouldBe(("a.html", "Tarek Orlo", "https://courier.example/2027/03/09/bridge"));
        PageReader.Read("<html><body></body></html>", null, null).ToArticle(null).ShouldBeNull();
    }

    private static Page Read(string body) => PageReader.Read($"<html><body><h1>Houses lost</h1><article>{body}</article></body></html>", null, null);
}
