using System.IO.Compression;
using System.Text;
using NodaTime;
using Whence.Intake.Feeds;
using Whence.Intake.Tests.Support;
using static Whence.Intake.Tests.Feeds.Feeds;

namespace Whence.Intake.Tests.Feeds;

/// <summary>Feeds that are not as they should be are read as far as they go, in bounded time, and nothing else is read for them.</summary>
[Collection(nameof(Alone))]
public sealed class BrokenFeedTests
{
    [Theory]
    [InlineData("<rss><channel><item><title>Smith & Sons &nbsp;&eacute;lan</title></item></channel></rss>", "Smith & Sons élan")]
    [InlineData("<rss><channel><item><title>One</item><item><title>Two</title></item></channel></rss>", "One")]
    [InlineData("<rss><channel><item><title>One</title><description>Breaks o", "One")]
    [InlineData("<rss><channel><item><title><![CDATA[One]]></title><link>https://a.example/<pubDate>x</pubDate></link></item>", "One")]
    [InlineData("<rss><channel><item><title>5 < 6</title></item></channel></rss>", "5 < 6")]
    [InlineData("<rss><channel><item><title>One</title><description><p>Unclosed <br> text <img src=x.png></description></item></channel></rss>", "One")]
    [InlineData("<rss><channel><item><media:title>One</media:title></item></channel></rss>", "One")]
    [InlineData("<RSS><Channel><Item><Title>One</Title></Item></Channel></RSS>", "One")]
    public void MarkupThatIsNotWellFormedIsRead(string text, string title) => Read(text).Items[0].Title.ShouldBe(title);

    [Fact]
    public void WhatBreaksOffIsSaid() => Read("<rss><channel><item><title>One</title>").Diagnostics.ShouldHaveSingleItem().Message.ShouldContain("breaks off inside <item>");

    [Fact]
    public void JunkBeforeTheFeedIsPassedOver()
    {
        var feed = Read("\n<br />\n<b>Warning</b>: mysql_connect() in /x.php on line 3\n" + Rss("<title>One</title>"));
        feed.Items.ShouldHaveSingleItem();
        feed.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("junk");
    }

    [Theory]
    [InlineData("")]
    [InlineData("plain words")]
    [InlineData("{\"a\":1}")]
    [InlineData("[1,2]")]
    [InlineData("<!DOCTYPE html><html><head><link rel=alternate type=application/rss+xml><body><feed></feed></html>")]
    [InlineData("<?xml version='1.0'?><note><item/></note>")]
    public void WhatIsNoFeedIsNone(string text) => TryRead(text).ShouldBeNull();

    [Fact]
    public void NoEntityIsExpandedAndNoFileIsRead()
    {
        var bomb = "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        Item(bomb + "<rss><channel><item><title>[&b;&x;]</title></item></channel></rss>").Title.ShouldBe("[&b;&x;]");
    }

    [Fact]
    public void AFewBytesThatAreNotUtf8CostNothingElse()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("<rss><channel><title>"), .. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Ziņas ", 200))), 0xE9, .. Encoding.UTF8.GetBytes("</title></channel></rss>")];
        FeedReader.Read(bytes, "text/xml", null, null)!.Title!.ShouldStartWith("Ziņas Ziņas");
    }

    [Fact]
    public void APackedFeedIsUnpackedWithinALimit()
    {
        var blanks = new byte[1 << 20];
        blanks.AsSpan().Fill((byte)' ');
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(Rss("<title>One</title>")));
            for (var i = 0; i < 300; i++) gzip.Write(blanks);
        }
        var feed = FeedReader.Read(packed.ToArray(), null, null, null).ShouldNotBeNull();
        feed.Items.ShouldHaveSingleItem().Title.ShouldBe("One");
        feed.Diagnostics.ShouldContain(d => d.Code == "too-long");
    }

    public static TheoryData<string> Floods => new()
    {
        { string.Concat(Enumerable.Repeat("<item>", 300_000)) },
        { string.Concat(Enumerable.Repeat("<!a", 300_000)) },
        { string.Concat(Enumerable.Repeat("<!--", 300_000)) },
        { string.Concat(Enumerable.Repeat("<a b=\"", 300_000)) },
        { "<item " + string.Concat(Enumerable.Range(0, 300_000).Select(i => $"a{i}='1' ")) },
        { string.Concat(Enumerable.Repeat("</x>", 300_000)) },
        { string.Concat(Enumerable.Repeat("<![CDATA[", 300_000)) },
        { "<item><description>" + string.Concat(Enumerable.Repeat("&lt;div&gt;", 50_000)) },
        { string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<a xmlns:p{i}='http://x.example/{i}'>")) },
    };

    [Theory]
    [MemberData(nameof(Floods))]
    public void AHostileFeedCostsBoundedTime(string flood)
    {
        Alone.CostOf(() =>
        {
            var feed = Read("<rss><channel>" + flood);
            foreach (var item in feed.Items.Take(100)) item.ToArticle(feed, null);
        }).ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void ADayAfterTheLatestIsNotBelieved()
    {
        var feed = Rss("<title>One</title><pubDate>Tue, 09 Mar 2027 10:00:00 GMT</pubDate><dc:date>2027-03-07</dc:date>");
        Item(feed, latest: new LocalDate(2027, 3, 8)).Published!.Date.ShouldBe(new LocalDate(2027, 3, 7));
        Item(feed, latest: new LocalDate(2027, 3, 9)).Published!.Date.ShouldBe(new LocalDate(2027, 3, 9));
        Item(feed, latest: new LocalDate(2027, 3, 1)).Published.ShouldBeNull();
    }
}
