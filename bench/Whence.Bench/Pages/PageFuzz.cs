using System.Diagnostics;
using System.Globalization;
using System.Text;
using Whence.Intake.Pages;

namespace Whence.Bench.Pages;

/// <summary>
/// Mutates pages at the level of bytes and of tags and reads them: no exception, bounded time, paragraphs without tags. The verb <c>fuzz pages [--rounds N] [--seed S] [PATH…]</c>
/// runs it for as long as one likes, on pages of one's own where files are given. The same seed gives the same pages.
/// </summary>
internal static class PageFuzz
{
    /// <summary>A page of a few kilobytes must not take longer than this.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private static readonly string[] Tags = ["div", "p", "table", "tr", "td", "a", "b", "i", "font", "form", "select", "option", "svg", "math", "template", "script", "style", "noscript", "textarea", "title", "plaintext", "frameset", "li", "ul", "h1", "article", "button", "body", "html", "br", "iframe"];

    private static readonly string[] Pieces = ["<!--", "-->", "<![CDATA[", "]]>", "<", ">", "</", "\"", "'", "&", "&amp", "&#x0;", "&#1114112;", "&nosuch;", "\0", "\uFFFD", "<?php", "=", "<script type=\"application/ld+json\">{\"@type\":[", "datePublished\":\"9999-99-99\"", "charset=utf-7", "\u202E", "\uD800"];

    public static int Run(string[] args)
    {
        var arguments = new BenchArguments(args, "--rounds", "--seed");
        var files = arguments.Paths.Where(p => p != "pages").ToList();
        if (arguments.Paths.Count == files.Count) throw new ArgumentException("'fuzz' needs to know what: 'fuzz pages'.");
        var (rounds, seed) = (arguments.Number("--rounds", 10_000), arguments.Number("--seed", 1));
        var watch = Stopwatch.StartNew();
        var fault = Find(files.Count == 0 ? [Page] : [.. files.Select(File.ReadAllBytes)], rounds, seed);
        Console.WriteLine(fault ?? string.Create(CultureInfo.InvariantCulture, $"{rounds} pages from seed {seed} in {watch.Elapsed.TotalSeconds:0} s: no fault."));
        return fault is null ? 0 : 2;
    }

    /// <summary>A small page to mutate.</summary>
    public static byte[] Page => Encoding.UTF8.GetBytes(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Bridge closed | Courier</title><link rel=\"canonical\" href=\"https://courier.example/2027/03/09/bridge\">"
        + "<meta property=\"article:published_time\" content=\"2027-03-09T21:40:00+02:00\"><script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Bridge closed\","
        + "\"datePublished\":\"2027-03-09T21:40:00+02:00\",\"author\":{\"name\":\"Tarek Orlo\"}}]}</script></head><body><nav><ul><li><a href=\"/1\">News</a><li><a href=\"/2\">Sport</a></ul></nav><article class=\"story\"><h1>Bridge closed</h1>"
        + "<time datetime=\"2027-03-09\">9 March</time><p>The only bridge over the river was closed on Tuesday night, the <a href=\"/g\">governor</a> said.</p><div>About 340 people were taken to schools, and three were treated for hypothermia.</div>"
        + "<table><tr><td>Lindau</td><td>11</td></tr></table><ul><li>Eleven houses were lost.</li></ul>First line<br><br>Second line, which is longer.</article><aside><h3><a href=\"/o\">Other</a></h3></aside><!-- end --></body></html>");

    /// <summary>Reads mutated pages until one shows a fault.</summary>
    /// <param name="pages">Pages to begin with.</param>
    /// <returns>What was wrong and how to have it again; null where nothing was.</returns>
    public static string? Find(IReadOnlyList<byte[]> pages, int rounds, int seed)
    {
        for (var round = 0; round < rounds; round++)
        {
            var random = new Random(unchecked((seed * 1_000_003) + round));
            var html = Mutate(pages[random.Next(pages.Count)], random);
            var watch = Stopwatch.StartNew();
            string? fault = null;
            try
            {
                var page = PageReader.Read(html, random.Next(4) == 0 ? "text/html; charset=" + new[] { "utf-8", "windows-1251", "shift_jis", "nosuch", "gbk" }[random.Next(5)] : null, new Uri("https://courier.example/2027/03/09/bridge"), new(2027, 3, 10));
                if (page.Paragraphs.FirstOrDefault(IsTagged) is { } tagged) fault = $"a paragraph with a tag: {tagged}";
                if (page.Published?.Date > new NodaTime.LocalDate(2027, 3, 10)) fault = $"a date in the future: {page.Published}";
                _ = page.ToArticle("x.html");
            }
            catch (Exception e) { fault = e.ToString(); }
            if (watch.Elapsed > Longest) fault = string.Create(CultureInfo.InvariantCulture, $"{html.Length} bytes took {watch.Elapsed.TotalSeconds:0.0} s");
            if (fault is not null) return $"Round {round} of seed {seed}: {fault}\n{Encoding.UTF8.GetString(html)}";
        }
        return null;
    }

    private static bool IsTagged(string paragraph) => paragraph.Length == 0 || paragraph != paragraph.Trim() || (paragraph[0] == '<' && paragraph.Length > 3 && char.IsAsciiLetter(paragraph[1]) && paragraph.EndsWith('>'));

    private static byte[] Mutate(byte[] page, Random random)
    {
        var html = new List<byte>(page);
        for (var i = random.Next(1, 12); i > 0; i--)
        {
            var at = random.Next(html.Count + 1);
            switch (random.Next(6))
            {
                case 0 when html.Count > 0:
                    html[Math.Min(at, html.Count - 1)] = (byte)random.Next(256);
                    break;
                case 1:
                    html.RemoveRange(at, Math.Min(html.Count - at, random.Next(200)));
                    break;
                case 2:
                    var from = random.Next(html.Count + 1);
                    html.InsertRange(at, html.GetRange(from, Math.Min(html.Count - from, random.Next(400))));
                    break;
                case 3:
                    html.InsertRange(at, Encoding.UTF8.GetBytes($"<{(random.Next(3) == 0 ? "/" : "")}{Tags[random.Next(Tags.Length)]}{(random.Next(4) == 0 ? " class=\"related\"" : "")}>"));
                    break;
                case 4:
                    html.InsertRange(at, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat($"<{Tags[random.Next(Tags.Length)]}>", random.Next(1, 600)))));
                    break;
                default:
                    html.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
            }
        }
        return [.. html];
    }
}
