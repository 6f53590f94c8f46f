using System.Text;
using NodaTime;
using Whence.Intake.Feeds;

namespace Whence.Bench.Fuzz;

/// <summary>Feeds of all kinds.</summary>
internal static class FeedFuzz
{
    private static readonly LocalDate Latest = new(2027, 3, 12);
    private static readonly Uri Address = new("https://news.example.org/feed");

    private static readonly string[] Feeds =
    [
        """
        <?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
        <channel><title>Northbank Courier</title><link>https://news.example.org/</link><ttl>30</ttl><language>en</language>
        <item><title>Night train derails &amp; burns</title><link>https://news.example.org/1</link><guid isPermaLink="false">1</guid><pubDate>Tue, 09 Mar 2027 10:00:00 +0100</pubDate><source url="https://telvanis.example/rss">Telvanis</source>
        <description>Nine killed.</description><content:encoded><![CDATA[<p>At least <b>nine</b> people were killed.</p><ul><li>One</li><li>Two</li></ul>]]></content:encoded></item>
        <item><title>Zweite Meldung</title><dc:date>2027-03-10T08:00:00Z</dc:date><dc:creator>Ana Pell</dc:creator><media:description>Ein Bild.</media:description><description>&lt;p&gt;Neun Tote &amp;uuml;ber Nacht.&lt;/p&gt;</description></item></channel></rss>
        """,
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ro" xml:base="https://ziar.example/"><title type="html">Foaia &amp;amp; ziua</title><link href="/"/><entry><id>tag:1</id><title>Tren</title><link rel="alternate" href="tren.html"/>
        <published>2027-03-09T23:59:00+02:00</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Nouă morți.</p><br/><p>Linia e închisă.</p></div></content><source><title>Telvanis</title></source></entry></feed>
        """,
        """{"version":"https://jsonfeed.org/version/1.1","title":"Courier","home_page_url":"https://news.example.org/","items":[{"id":7,"url":"/a","title":"One","content_html":"<p>Nine people.</p>","date_published":"2027-03-09T10:00:00-05:00","authors":[{"name":"Ana"}]}]}""",
        """
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://news.example.org/1</loc><n:news><n:publication><n:name>Courier</n:name><n:language>en</n:language></n:publication>
        <n:publication_date>2027-03-09</n:publication_date><n:title>One</n:title></n:news></url></urlset>
        """,
        """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>C</title></channel><item rdf:about="https://news.example.org/1"><title>Один</title><description>Погибли девять человек.</description></item></rdf:RDF>""",
    ];

    public static FuzzKind Kind() => new([.. Feeds.Select(Encoding.UTF8.GetBytes)], Check);

    private static void Check(byte[] bytes)
    {
        _ = OpmlReader.Read(bytes);
        if (FeedReader.Read(bytes, "application/xml", Address, Latest) is not { } feed) return;
        foreach (var item in feed.Items)
        {
            FuzzKind.Must(item.Published is null || item.Published.Date <= Latest, "no item is dated after the latest day");
            FuzzKind.Must(item.Link is null || item.Link.Scheme is "http" or "https", "links are http or https");
            if (item.ToArticle(feed, "feed") is not { } article) continue;
            FuzzKind.Must(article.Prose.End <= article.Text.Length && article.Prose.Length > 0, "the prose lies in the text");
        }
    }
}
