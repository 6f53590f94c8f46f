using NodaTime;
using Whence.Articles;
using Whence.Intake.Pages;

namespace Whence.Intake.Tests.Pages;

/// <summary>Title, outlet, author, address and date come from the strongest witness, and every witness is kept.</summary>
public sealed class FieldTests
{
    private static readonly Uri Address = new("https://www.courier.example/news/2027/03/09/bridge?from=feed");

    [Fact]
    public void LinkedDataGoBeforeMetaElements()
    {
        var page = Read("""
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Courier Online"},{"@type":["ReportageNewsArticle","Thing"],"headline":"Bridge closed after flood","datePublished":"2027-03-09T23:40:00+02:00",
            "author":[{"@type":"Person","name":"Tarek Orlo"},{"@type":"Person","name":"Ana Vell"}],"publisher":{"name":"Northbank Courier"},"sourceOrganization":{"name":"Telvanis"},"inLanguage":"en-GB"}]}</script>
            <meta property="og:title" content="Another title"><meta property="og:site_name" content="courier.example"><meta property="article:published_time" content="2027-03-08"><meta name="author" content="Desk">
            """);
        (page.Title, page.Outlet, page.Author, page.StatedSource, page.Language).ShouldBe(("Bridge closed after flood", "Northbank Courier", "Tarek Orlo, Ana Vell", "Telvanis", "en-GB"));
        page.Published.ShouldBe(new PublicationDate(new(2027, 3, 9), DateEvidence.Metadata, "2027-03-09T23:40:00+02:00"));
        page.Evidence.ShouldContain(new FieldEvidence("published", "2027-03-09T23:40:00+02:00", "json-ld ReportageNewsArticle.datePublished"));
        page.Evidence.ShouldContain(new FieldEvidence("published", "2027-03-08", "meta article:published_time"));
        page.Evidence.ShouldContain(new FieldEvidence("title", "Another title", "meta og:title"));
    }

    [Theory]
    [InlineData("""{"@type":"NewsArticle","headline":"A, "b" and c","datePublished":"2027-03-05T10:00:00+01:00",}""")]
    [InlineData("""<!-- [{"@type":"NewsArticle","datePublished":"2027-03-05",},] -->""")]
    [InlineData("{\"@type\":\"NewsArticle\",\"description\":\"two\nlines\",\"datePublished\":\"2027-03-05\"};")]
    public void BrokenLinkedDataAreMended(string script) => Read($"<script type='application/ld+json'>{script}</script>").Published?.Date.ShouldBe(new LocalDate(2027, 3, 5));

    [Theory]
    [InlineData("<meta property='article:published_time' content='2027-03-05T23:30:00-05:00'>", "2027-03-05")]
    [InlineData("<meta property='article:modified_time' content='2027-03-07'><meta name='parsely-pub-date' content='2027-03-05T08:00:00Z'>", "2027-03-05")]
    [InlineData("<meta name='dc.date.issued' content='20270305'>", "2027-03-05")]
    [InlineData("<meta name='date' content='Fri, 05 Mar 2027 21:00:00 GMT'>", "2027-03-05")]
    [InlineData("<meta name='publish-date' content='1804241400000'>", "2027-03-05")]
    [InlineData("<meta name='date' content='1970-01-01'><meta name='pubdate' content='2027-03-05'>", "2027-03-05")]
    [InlineData("<meta name='date' content='soon'><meta name='pubdate' content='2027-13-40'>", "2027-03-09")]
    [InlineData("", "2027-03-09")]
    public void PublicationIsReadFromMetaElementsAndElseFromTheAddress(string head, string date) => Read(head).Published?.Date.ToString("uuuu-MM-dd", null).ShouldBe(date);

    [Fact]
    public void NoDateAfterTheLatestDayIsBelieved()
    {
        var page = Read("<meta property='article:published_time' content='2031-01-01'><meta name='pubdate' content='2027-03-04'>");
        page.Published?.Date.ShouldBe(new LocalDate(2027, 3, 4));
        PageReader.Read("<h1>x</h1><meta name='pubdate' content='2031-01-01'>", null, new LocalDate(2027, 3, 10)).Published.ShouldBeNull();
    }

    [Fact]
    public void ATimeInUtcIsOfTheDayThatThePageShows() =>
        Read("<meta property='article:published_time' content='2027-03-10T03:10:00Z'>").Published?.Date.ShouldBe(new LocalDate(2027, 3, 9), "the address says the ninth, where the outlet is");

    [Theory]
    [InlineData("2027-03-05T03:10:00Z", "Posted Mar 4, 10:10 PM", "2027-03-04")]
    [InlineData("2027-03-05 02:24:00", "Mar 4, 2027\n        at 9:24 pm ET", "2027-03-04")]
    [InlineData("2027-03-05T03:10:00Z", "March 5, 2027", "2027-03-05")]
    [InlineData("2027-03-05T16:10:00Z", "6 March 2027, 01:10", "2027-03-06")]
    [InlineData("2027-03-05T16:10:00Z", "March 4, 2027", "2027-03-05")]
    [InlineData("2027-03-05T03:10:00-05:00", "March 4, 2027", "2027-03-05")]
    public void TheDayOfATimeOfOpenZoneIsTheOneThatReadersAreTold(string time, string line, string day) =>
        Dated($"<meta property='article:published_time' content='{time}'>", $"<h1>Bridge</h1><div>{line}</div>").ShouldBe(day);

    [Fact]
    public void ATimeWithTwoOffsetsIsOfTheDayThatReadersAreTold() =>
        Dated("<meta name='datepublished' content='2027-03-05T04:31:13-06:00'><meta name='pubdate' content='2027-03-05T04:31:13+00:00'>", "<h1>Bridge</h1><span>Mar 4, 2027, 10:31 pm CST</span>").ShouldBe("2027-03-04");

    [Theory]
    [InlineData("<h1>Bridge</h1><div>Updated: 8 March 2027</div><div>Published: 6 March 2027</div>", "2027-03-06")]
    [InlineData("<h1>Bridge</h1><div><div>March 6</div><div><i>15:23</i> <i>2027</i></div></div>", "2027-03-06")]
    [InlineData("<h1>Bridge</h1><div class='byline'><time datetime='2027-03-06'>yesterday</time></div>", "2027-03-06")]
    [InlineData("<h1>Bridge</h1><p>It was built on 6 May 1990.</p><span>6 March 2027</span>", "2027-03-06")]
    [InlineData("<h1>Bridge</h1><div class='phone'>1573468492</div>", null)]
    public void OfTheLinesNearTheHeadlineTheOneOfThePublicationCounts(string body, string? day) => Dated("", body).ShouldBe(day);

    private static string? Dated(string head, string body) =>
        PageReader.Read($"{head}<body><article>{body}<p>The only bridge over the river was closed on Tuesday night, the governor said.</p></article></body>", null, new LocalDate(2027, 3, 10)).Published?.Date.ToString("uuuu-MM-dd", null);

    [Theory]
    [InlineData("<h1>Bridge</h1><div><time class='updated' datetime='2027-03-08'>8</time> <time datetime='2027-03-06'>6</time></div>", "2027-03-06")]
    [InlineData("<h1>Bridge</h1><span>06.03.2027, 14:05</span>", "2027-03-06")]
    [InlineData("<h1>桥</h1><span>2027年3月6日 14:05</span>", "2027-03-06")]
    [InlineData("<h1>다리</h1><span>기사입력 :[ 2027-03-06 17:32 ]</span>", "2027-03-06")]
    [InlineData("<h1>Bridge</h1><span>03/25/2026</span>", "2026-03-25")]
    [InlineData("<h1>Bridge</h1><span>03/04/2026</span>", null)]
    [InlineData("<nav><time datetime='2027-03-01'>1</time></nav><h1>Bridge</h1>", null)]
    public void TheVisibleDateNearTheHeadlineCountsWhereItIsCertain(string body, string? date) =>
        PageReader.Read($"<body><article>{body}<p>The only bridge over the river was closed on Tuesday night, the governor said.</p></article></body>", null, new LocalDate(2027, 3, 10)).Published?.Date.ToString("uuuu-MM-dd", null).ShouldBe(date);

    [Theory]
    [InlineData("https://courier.example/news/bridge", "https://courier.example/news/bridge")]
    [InlineData("/news/bridge#top", "https://www.courier.example/news/bridge")]
    [InlineData("https://courier.example/", "https://www.courier.example/news/2027/03/09/bridge?from=feed")]
    [InlineData("https://elsewhere.example/news/bridge", "https://www.courier.example/news/2027/03/09/bridge?from=feed")]
    [InlineData("javascript:alert(1)", "https://www.courier.example/news/2027/03/09/bridge?from=feed")]
    public void TheCanonicalAddressIsBelievedOnItsOwnSite(string canonical, string expected) => Read($"<link rel='canonical' href='{canonical}'>").Address?.AbsoluteUri.ShouldBe(expected);

    [Theory]
    [InlineData("Bridge closed - Northbank Courier", "Bridge closed")]
    [InlineData("Northbank Courier | Bridge closed", "Bridge closed")]
    [InlineData("Bridge closed – what we know | News | Northbank Courier", "Bridge closed – what we know | News")]
    [InlineData("Halmedu - Kesten 2:1", "Halmedu - Kesten 2:1")]
    public void TheTitleIsWithoutTheNameOfTheSite(string title, string expected) => Read($"<title>{title}</title><meta property='og:site_name' content='Northbank Courier'>").Title.ShouldBe(expected);

    private static Page Read(string head) => PageReader.Read($"<html><head>{head}</head><body><p>The only bridge over the river was closed on Tuesday night, the governor said.</p></body></html>", Address, new LocalDate(2027, 3, 10));
}
