using System.Text;
using Whence.Bench.Archives;
using Whence.Intake.Warc;

namespace Whence.Intake.Tests.Warc;

/// <summary>Archives for tests.</summary>
internal static class Archives
{
    /// <summary>An archive of so many pages with all that crawlers write around them.</summary>
    public static byte[] Of(int pages, bool packed = true)
    {
        var stream = new MemoryStream();
        var writer = new ArchiveWriter(stream, packed);
        writer.Write("warcinfo", null, "application/warc-fields", "software: test\r\n"u8.ToArray());
        for (var i = 0; i < pages; i++)
        {
            writer.Write("request", Address(i), "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n"u8.ToArray());
            writer.WritePage(Address(i), Page(i));
            writer.Write("metadata", Address(i), "application/warc-fields", "fetchTimeMs: 7\r\n"u8.ToArray());
        }
        return stream.ToArray();
    }

    public static string Address(int number) => $"https://www.courier.example/2027/03/09/train-{number}";

    public static byte[] Page(int number) => Encoding.UTF8.GetBytes(Html(number));

    public static string Html(int number) => $"""
        <!DOCTYPE html><html lang="en"><head><title>Train number {number} derails near Halmeda</title><meta property="article:published_time" content="2027-03-09T10:00:00Z"></head>
        <body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Train number {number} derails near Halmeda</h1>
        <p>At least {number + 3} people were killed when train number {number} left the rails on Monday evening, the governor of the region said.</p>
        <p>The line between the two towns remains closed, and rescue workers continue to search the wreckage of carriage {number}, according to the railway company.</p></article>
        <footer>All rights reserved</footer></body></html>
        """;

    /// <summary>All records from a place on.</summary>
    public static List<WarcRecord> Read(byte[] bytes, WarcPosition from = default) => [.. WarcReader.Read(new MemoryStream(bytes), from)];

    public static List<Arrival> ArticlesOf(IEnumerable<WarcRecord> records) => [.. records.Select(r => WarcArticles.Read(r, "a.warc.gz")).OfType<Arrival>()];
}
