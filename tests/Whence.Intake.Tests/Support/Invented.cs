using System.Text;

namespace Whence.Intake.Tests.Support;

/// <summary>Feeds and pages written for the tests, about a place that is not.</summary>
internal static class Invented
{
    /// <summary>An RSS feed of items with a page each (path, title).</summary>
    public static string Rss(string title, params (string Link, string Title)[] items) =>
        $"<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>{title}</title><link>http://{title}.test/</link>"
        + string.Concat(items.Select(i => $"<item><title>{i.Title}</title><link>{i.Link}</link><guid>{i.Link}</guid><description>A summary.</description><pubDate>Tue, 09 Mar 2027 10:00:00 GMT</pubDate></item>"))
        + "</channel></rss>";

    /// <summary>An RSS feed whose items hold their full text.</summary>
    public static string FullRss(string title, int items, string day = "Tue, 09 Mar 2027 10:00:00 GMT")
    {
        var text = new StringBuilder($"<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>{title}</title><link>http://{title}.test/</link>");
        for (var i = 0; i < items; i++)
            text.Append($"<item><title>{title} {i}</title><link>http://{title}.test/{i}</link><guid>{title}-{i}</guid><pubDate>{day}</pubDate><content:encoded><![CDATA[{Body($"{title} {i}")}]]></content:encoded></item>");
        return text.Append("</channel></rss>").ToString();
    }

    /// <summary>A page with an article on it.</summary>
    public static string Page(string title, string? day = "2027-03-09") =>
        $"<!DOCTYPE html><html lang=\"en\"><head><title>{title}</title>{(day is null ? "" : $"<meta property=\"article:published_time\" content=\"{day}T10:00:00Z\">")}</head><body><nav><a href=\"/\">Home</a></nav><article><h1>{title}</h1>{Body(title)}</article></body></html>";

    private static string Body(string title) =>
        $"<p>At least nine people were killed when a night train left the rails near Ostrel on Monday evening, the governor of the region said ({title}).</p>"
        + "<p>Forty-three others were taken to hospitals in Gavrona, where doctors spoke of a long night and of many who had come to give blood.</p>"
        + "<p>The line between Ostrel and Halmeda stays closed until the end of the week, according to the railway company, which has begun to clear the track.</p>";
}
