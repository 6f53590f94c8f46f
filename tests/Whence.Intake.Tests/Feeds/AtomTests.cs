using NodaTime;
using Whence.Intake.Feeds;
using static Whence.Intake.Tests.Feeds.Feeds;

namespace Whence.Intake.Tests.Feeds;

/// <summary>Atom 1.0 and 0.3, JSON Feed, sitemaps.</summary>
public sealed class AtomTests
{
    [Theory]
    [InlineData("", "http://www.w3.org/2005/Atom")]
    [InlineData("a:", "http://www.w3.org/2005/Atom")]
    [InlineData("", "http://purl.org/atom/ns#")]
    public void AnEntryIsReadWhateverPrefixItHas(string p, string space)
    {
        var feed = Read($"""
            <{p}feed xmlns{(p.Length > 0 ? ":a" : "")}="{space}" xml:lang="ro" xml:base="https://ziar.example/"><{p}title type="html">Foaia &amp;amp; ziua</{p}title>
            <{p}link rel="self" href="https://ziar.example/atom"/><{p}link href="https://ziar.example/"/><{p}author><{p}name>Redacția</{p}name></{p}author>
            <{p}entry><{p}id>tag:1</{p}id><{p}title>Tren</{p}title><{p}link rel="alternate" type="text/html" href="tren.html"/><{p}link rel="enclosure" href="x.mp3"/>
            <{p}published>2027-03-09T23:59:00+02:00</{p}published><{p}updated>2027-03-11T00:00:00Z</{p}updated>
            <{p}content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Nouă morți.</p><br/><p>Linia e închisă.</p></div></{p}content>
            <{p}source><{p}title>Telvanis</{p}title><{p}link href="https://telvanis.example/"/></{p}source></{p}entry></{p}feed>
            """);
        feed.Title.ShouldBe("Foaia & ziua");
        feed.Home!.AbsoluteUri.ShouldBe("https://ziar.example/");
        var item = feed.Items.ShouldHaveSingleItem();
        item.Link!.AbsoluteUri.ShouldBe("https://ziar.example/tren.html");
        item.Published!.Date.ShouldBe(new LocalDate(2027, 3, 9));
        item.Author.ShouldBe("Redacția");
        item.StatedSource.ShouldBe("Telvanis");
        item.IsFull.ShouldBeTrue();
        var article = item.ToArticle(feed, null)!;
        article.Text.ShouldBe("Tren\n\nNouă morți.\n\nLinia e închisă.");
        article.StatedSource.ShouldBe("Telvanis");
        article.Evidence.ShouldContain(e => e.Field == "language" && e.Value == "ro");
    }

    [Fact]
    public void AnEntryWithoutItsDayHasThatOfItsLastChange() =>
        Item("""<feed xmlns="http://www.w3.org/2005/Atom"><entry><updated>2027-03-11T00:00:00Z</updated></entry></feed>""").Published!.Date.ShouldBe(new LocalDate(2027, 3, 11));

    [Fact]
    public void AJsonFeedIsRead()
    {
        var feed = Read("""
            {"version":"https://jsonfeed.org/version/1.1","title":"Courier","home_page_url":"https://news.example.org/","language":"en","authors":[{"name":"Desk"}],
             "items":[{"id":7,"url":"/a","title":"One","content_text":"3 < 5 people.\nMore.","date_published":"2027-03-09T10:00:00-05:00"},{"id":"8","title":"Two","content_html":"<p>Two.</p>","authors":[{"name":"Ana"},{"name":"Bo"}]}]}
            """);
        feed.Items.Count.ShouldBe(2);
        feed.Items[0].Id.ShouldBe("7");
        feed.Items[0].Link!.AbsoluteUri.ShouldBe("https://news.example.org/a");
        feed.Items[0].ToArticle(feed, null)!.Text.ShouldBe("One\n\n3 < 5 people.\n\nMore.");
        feed.Items[0].Author.ShouldBe("Desk");
        feed.Items[1].Author.ShouldBe("Ana, Bo");
    }

    [Fact]
    public void AJsonFeedThatBreaksOffIsAFeedWithADiagnostic() => Read("""{"version":"https://jsonfeed.org/version/1","items":[{"id":""").Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("broken-json");

    [Fact]
    public void ANewsSitemapGivesTitlesAndDaysAndALastChangeIsNoDay()
    {
        var feed = Read("""
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
            <url><loc>https://news.example.org/1</loc><n:news><n:publication><n:name>Courier</n:name><n:language>en</n:language></n:publication><n:publication_date>2027-03-09</n:publication_date><n:title>One</n:title></n:news></url>
            <url><loc>https://news.example.org/2</loc><lastmod>2027-03-10</lastmod></url></urlset>
            """);
        feed.Items[0].Title.ShouldBe("One");
        feed.Items[0].Outlet.ShouldBe("Courier");
        feed.Items[0].Published!.Date.ShouldBe(new LocalDate(2027, 3, 9));
        feed.Items[1].Published.ShouldBeNull();
        feed.Items[1].Modified.ShouldBe(new LocalDate(2027, 3, 10));
    }

    [Fact]
    public void AnIndexOfSitemapsIsToldFromASitemap()
    {
        var feed = Read("""<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://news.example.org/s1.xml.gz</loc></sitemap></sitemapindex>""");
        feed.Kind.ShouldBe(FeedKind.SitemapIndex);
        feed.Items.ShouldHaveSingleItem().Link!.AbsolutePath.ShouldBe("/s1.xml.gz");
    }
}
