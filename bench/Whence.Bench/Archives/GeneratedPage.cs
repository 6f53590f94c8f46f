using System.Globalization;
using System.Net;
using System.Text;

namespace Whence.Bench.Archives;

/// <summary>Pages as news sites build them, in several layouts and sizes, around a given text: menus, teasers, comments, scripts and styles of 5 to 150 KB.</summary>
internal static class GeneratedPage
{
    private const int Layouts = 6;

    /// <summary>A page; the same number and text give the same page.</summary>
    /// <param name="text">Lines of text; the first is the headline.</param>
    public static string Html(string text, int number)
    {
        var random = new Random(number);
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(l => WebUtility.HtmlEncode(l)).ToList();
        var day = string.Create(CultureInfo.InvariantCulture, $"2027-03-{1 + (number % 9):00}");
        var html = new StringBuilder().Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html><html><head><meta charset=utf-8><title>{lines[0]} - Outlet {number % 500}</title>");
        if (number % 3 == 0) html.Append(CultureInfo.InvariantCulture, $"<meta property=\"article:published_time\" content=\"{day}T08:00:00Z\">");
        if (number % 3 == 1) html.Append(CultureInfo.InvariantCulture, $"<script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"datePublished\":\"{day}\"}}</script>");
        html.Append("<style>");
        for (var i = random.Next(20, 600); i > 0; i--) html.Append(CultureInfo.InvariantCulture, $".c{i}{{margin:{i}px;color:#{i * 977 % 4096:x3}}}");
        html.Append("</style></head><body><nav><ul>");
        for (var i = random.Next(10, 160); i > 0; i--) html.Append(CultureInfo.InvariantCulture, $"<li class=\"menu m{i}\"><a href=\"/section/{i}\">Section {i}</a></li>");
        html.Append("</ul></nav>");
        Article(html, lines, number % Layouts, day);
        html.Append("<aside>");
        for (var i = random.Next(5, 200); i > 0; i--) html.Append(CultureInfo.InvariantCulture, $"<div class=\"teaser\"><a href=\"/{number}/{i}\"><img src=\"/i/{i}.jpg\"><span>Read more {i}</span></a></div>");
        html.Append("</aside><div class=\"comments\">");
        for (var i = random.Next(0, 60); i > 0; i--) html.Append(CultureInfo.InvariantCulture, $"<div class=\"comment\"><b>Reader {i}</b><p>I do not agree with number {random.Next(1000)}, and I never did.</p></div>");
        html.Append("</div><script>var data=[");
        for (var i = random.Next(100, 8000); i > 0; i--) html.Append(CultureInfo.InvariantCulture, $"{{\"i\":{i * 31 % 997}}},");
        return html.Append("];</script></body></html>").ToString();
    }

    private static void Article(StringBuilder html, List<string> lines, int layout, string day)
    {
        var (before, between, after) = layout switch
        {
            0 => ("<main><article><h1>{0}</h1><time datetime=\"{1}\">{1}</time><p>", "</p>\n<p>", "</p></article></main>"),
            1 => ("<div id=\"content\"><h1>{0}</h1><div class=\"byline\">{1}</div><div class=\"x1\"><div>", "</div><div>", "</div></div></div>"),
            2 => ("<table><tr><td width=\"150\">&nbsp;</td><td><h2>{0}</h2><font size=2>{1}<br><br>", "<br><br>", "</font></td></tr></table>"),
            3 => ("<section class=\"story-body\"><h1>{0}</h1><p>{1}</p><p>", "</p><figure><img src=\"/a.jpg\"><figcaption>A picture</figcaption></figure><p>", "</p></section>"),
            4 => ("<div class=\"wrap\"><div class=\"row\"><div class=\"col\"><h1>{0}</h1><span>{1}</span>\n", "\n<br/>\n", "</div></div></div>"),
            _ => ("<amp-body><h1>{0}</h1><p class=\"date\">{1}</p><div class=\"article__body\"><p>", "</p><div class=\"ad\">Advertisement</div><p>", "</p></div></amp-body>"),
        };
        html.Append(string.Format(CultureInfo.InvariantCulture, before, lines[0], day)).AppendJoin(between, lines.Skip(1)).Append(after);
    }
}
