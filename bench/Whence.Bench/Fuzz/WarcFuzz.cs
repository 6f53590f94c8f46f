using System.IO.Compression;
using System.Text;
using Whence.Bench.Archives;
using Whence.Intake.Warc;

namespace Whence.Bench.Fuzz;

/// <summary>Web archives: packed record by record, packed as a whole, and not packed.</summary>
internal static class WarcFuzz
{
    public static FuzzKind Kind() => new([Archive(packed: true), Archive(packed: false), Packed(Archive(packed: false))], Check);

    private static void Check(byte[] bytes)
    {
        var last = new WarcPosition(-1);
        foreach (var record in WarcReader.Read(new MemoryStream(bytes)))
        {
            FuzzKind.Must(IsBehind(record.At, last), "records follow one another");
            FuzzKind.Must(IsBehind(record.After, record.At), "a record ends behind its beginning");
            FuzzKind.Must(record.After.Offset <= bytes.Length, "a record ends in the archive");
            last = record.At;
            if (WarcArticles.Read(record, "a.warc.gz")?.Article is { } article) FuzzKind.Must(article.Prose.End <= article.Text.Length, "the prose lies in the text");
        }
    }

    private static bool IsBehind(WarcPosition second, WarcPosition first) => second.Offset > first.Offset || (second.Offset == first.Offset && second.Within > first.Within);

    private static byte[] Archive(bool packed)
    {
        var stream = new MemoryStream();
        var writer = new ArchiveWriter(stream, packed);
        writer.Write("warcinfo", null, "application/warc-fields", "software: test\r\n"u8.ToArray());
        for (var i = 0; i < 4; i++)
        {
            var address = $"https://news.example.org/2027/03/09/{i}";
            var page = Encoding.UTF8.GetBytes($"<html><head><title>Train {i} derails</title></head><body><article><h1>Train {i} derails</h1><p>At least {i + 5} people were killed when train {i} left the rails, the governor said.</p><p>The line is closed.</p></article></body></html>");
            writer.Write("request", address, "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n"u8.ToArray());
            if (i == 1) writer.WritePage(address, Packed(page), headers: "Content-Encoding: gzip\r\n");
            else if (i == 2) writer.WritePage(address, [.. Encoding.ASCII.GetBytes($"{page.Length:x}\r\n"), .. page, .. "\r\n0\r\n\r\n"u8], headers: "Transfer-Encoding: chunked\r\n");
            else writer.WritePage(address, page);
        }
        return stream.ToArray();
    }

    private static byte[] Packed(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(bytes);
        return packed.ToArray();
    }
}
