using System.Text;
using NodaTime;
using Whence.Articles;
using Whence.Intake.Feeds;
using static Whence.Intake.Tests.Feeds.Feeds;

namespace Whence.Intake.Tests.Feeds;

/// <summary>RSS in its versions and modules.</summary>
public sealed class RssTests
{
    [Fact]
    public void AnItemOfRss2IsReadWithAllItsFields()
    {
        var item = Item(Rss("""
            <title>Night train derails &amp; burns</title><link>/2027/03/09/train?a=1&amp;b=2</link><guid isPermaLink="false">nb-17</guid>
            <pubDate>Tue, 09 Mar 2027 23:30:00 -0500</pubDate><dc:creator>Ana Pell</dc:creator>
            <description>Nine killed.</description><content:encoded><![CDATA[<p>At least nine people were killed.</p><p>The line is closed.</p>]]></content:encoded>
            """));
        item.Title.ShouldBe("Night train derails & burns");
        item.Link!.AbsoluteUri.ShouldBe("https://news.example.org/2027/03/09/train?a=1&b=2");
        item.Id.ShouldBe("nb-17");
        item.Published!.Date.ShouldBe(new LocalDate(2027, 3, 9));
        item.Author.ShouldBe("Ana Pell");
        item.IsFull.ShouldBeTrue();
        item.StatedSource.ShouldBeNull();
    }

    [Fact]
    public void AnItemBecomesAnArticleWithItsEvidence()
    {
        var feed = Read(Rss("<title>Train derails</title><link>https://news.example.org/train</link><pubDate>Tue, 09 Mar 2027 10:00:00 GMT</pubDate><description><![CDATA[<p>Nine <b>dead</b>.</p>Closed.<br/>Open.]]></description>"));
        var article = feed.Items[0].ToArticle(feed, "feed.xml").ShouldNotBeNull();
        article.Text.ShouldBe("Train derails\n\nNine dead.\n\nClosed.\n\nOpen.");
        article.Title.ShouldBe("Train derails");
        article.Outlet.ShouldBe("Northbank Courier");
        article.Url.ShouldBe("https://news.example.org/train");
        article.Declared.ShouldBe(new PublicationDate(new(2027, 3, 9), DateEvidence.Metadata, "Tue, 09 Mar 2027 10:00:00 GMT"));
        article.Evidence.ShouldContain(new FieldEvidence("outlet", "Northbank Courier", "feed"));
    }

    [Fact]
    public void AnItemWithAHeadlineAloneIsNoArticle()
    {
        var feed = Read(Rss("<title>Train derails</title>"));
        feed.Items[0].ToArticle(feed, null).ShouldBeNull();
    }

    [Fact]
    public void Rss1HasItsItemsBesideTheChannel()
    {
        var feed = Read("""
            <?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://news.example.org/"><title>Courier</title><link>https://news.example.org/</link><dc:language>lv</dc:language></channel>
            <item rdf:about="https://news.example.org/1"><title>One</title><dc:date>2027-03-09T08:00+02:00</dc:date></item></rdf:RDF>
            """);
        feed.Language.ShouldBe("lv");
        feed.Items.ShouldHaveSingleItem().Link!.AbsolutePath.ShouldBe("/1");
        feed.Items[0].Published!.Date.ShouldBe(new LocalDate(2027, 3, 9));
    }

    [Theory]
    [InlineData("""<source url="https://telvanis.example/rss">Telvanis</source>""", "Telvanis")]
    [InlineData("""<source url="https://news.example.org/world.xml">Something Else</source>""", null)]
    [InlineData("""<source url="https://feeds.example/x">Northbank Courier</source>""", null)]
    [InlineData("<dc:source>Carpapres</dc:source>", "Carpapres")]
    [InlineData("<dc:source>https://www.telvanis.example/story/5</dc:source>", "telvanis.example")]
    [InlineData("<dc:publisher>Northbank</dc:publisher>", null)]
    public void TheSourceOfAnItemIsStatedUnlessItIsTheFeedItself(string markup, string? expected) => Item(Rss("<title>T</title>" + markup)).StatedSource.ShouldBe(expected);

    [Fact]
    public void WhereTheItemsPageIsOnTheSiteOfItsSourceThatIsTheOutlet()
    {
        var feed = Read(Rss("""<title>T</title><link>https://www.telvanis.example/5</link><source url="https://telvanis.example/rss">Telvanis</source><description>Nine dead.</description>"""));
        var article = feed.Items[0].ToArticle(feed, null)!;
        article.Outlet.ShouldBe("Telvanis");
        article.StatedSource.ShouldBeNull();
    }

    [Theory]
    [InlineData("<content:encoded>&lt;p&gt;Nine dead. Read on […]&lt;/p&gt;</content:encoded>")]
    [InlineData("<description>Nine dead...</description>")]
    [InlineData("<description>Nine dead.</description>")]
    public void ATeaserIsNotFull(string markup) => Item(Rss(markup)).IsFull.ShouldBeFalse();

    [Fact]
    public void MarkupThatIsNotEscapedIsRead() => HtmlOf(Rss("<description><p>Nine <b>dead</b>, 5 &lt; 6.</p></description>")).ShouldBe("<p>Nine <b>dead</b>, 5 &lt; 6.</p>");

    [Fact]
    public void LinesOfPlainTextAreParagraphs()
    {
        var feed = Read(Rss("<title>T</title><description>Nine dead.\nThe line is closed.</description>"));
        feed.Items[0].ToArticle(feed, null)!.Text.ShouldBe("T\n\nNine dead.\n\nThe line is closed.");
    }

    [Theory]
    [InlineData("<ttl>60</ttl>", 60)]
    [InlineData("""<sy:updatePeriod xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>""", 30)]
    public void TheIntervalOfAFeedIsRead(string markup, int minutes) =>
        Read($"""<rss xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel>{markup}</channel></rss>""").Interval.ShouldBe(TimeSpan.FromMinutes(minutes));

    [Fact]
    public void TheEncodingTheFeedDeclaresIsUsedWhereItIsNotUtf8()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.GetEncoding(1251).GetBytes("""<?xml version="1.0" encoding="windows-1251"?><rss><channel><title>Новости</title></channel></rss>""");
        FeedReader.Read(bytes, null, null, null)!.Title.ShouldBe("Новости");
    }

    private static string? HtmlOf(string feed) => Item(feed).Html;
}
