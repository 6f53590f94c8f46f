using System.Diagnostics;
using System.Globalization;
using System.Text;
using Whence.Bench.Stream;
using Whence.Intake;
using Whence.Intake.Warc;
using Whence.Languages;

namespace Whence.Bench.Archives;

/// <summary><c>warc [FILE] --pages N --seed S</c>: makes an archive of generated pages, then one ten times as long, and measures how fast they are read and how much memory that takes.</summary>
internal static class ArchiveSpeed
{
    public static int Run(string[] args)
    {
        var arguments = new BenchArguments(args, "--pages", "--seed");
        var (pages, seed) = (arguments.Number("--pages", 2000), arguments.Number("--seed", 1));
        if (arguments.Paths is [var wanted])
        {
            Write(wanted, pages, seed);
            return 0;
        }
        Console.WriteLine("pages     packed MB  unpacked MB  seconds  user s  MB/s  pages/s  pages/s user  peak MB");
        foreach (var count in (ReadOnlySpan<int>)[pages / 10, pages, pages * 10]) // the first to warm up
        {
            var path = Path.Combine(Path.GetTempPath(), $"whence-bench-{count}.warc.gz");
            var unpacked = Write(path, count, seed);
            Measure(path, unpacked, count);
            File.Delete(path);
        }
        return 0;
    }

    private static void Measure(string path, long unpacked, int expected)
    {
        GC.Collect();
        var process = Process.GetCurrentProcess();
        var (watch, user, peak, came) = (Stopwatch.StartNew(), process.UserProcessorTime, 0L, 0);
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
        foreach (var arrival in InOrder.Select(WarcReader.Read(stream), record => WarcArticles.Read(record, path), Environment.ProcessorCount))
        {
            if (arrival?.Article is null) continue;
            if (++came % 100 == 0) peak = Math.Max(peak, Environment.WorkingSet);
        }
        process.Refresh();
        var (seconds, cpu) = (watch.Elapsed.TotalSeconds, (process.UserProcessorTime - user).TotalSeconds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{came,-9} {stream.Length / 1e6,9:F1}  {unpacked / 1e6,11:F1}  {seconds,7:F1}  {cpu,6:F1}  {unpacked / 1e6 / seconds,4:F0}  {came / seconds,7:F0}  {came / cpu,12:F0}  {peak / 1e6,7:F0}"));
        if (came != expected) Console.WriteLine($"expected {expected} pages");
    }

    /// <summary>Writes an archive; returns its size before packing.</summary>
    private static long Write(string path, int pages, int seed)
    {
        var languages = LanguageSet.Load();
        var texts = new TextArticles(languages, seed);
        var unpacked = 0L;
        using var stream = new FileStream(path, FileMode.Create);
        var writer = new ArchiveWriter(stream, packed: true);
        writer.Write("warcinfo", null, "application/warc-fields", "software: whence\r\n"u8.ToArray());
        var number = 0;
        foreach (var planned in new StreamPlan(1000, texts.Languages, seed).Articles().Take(pages))
        {
            var address = $"https://outlet-{number % 500}.example/2027/03/09/{number++}";
            var page = Encoding.UTF8.GetBytes(Html(texts.TextOf(planned), number));
            writer.Write("request", address, "application/http; msgtype=request", "GET / HTTP/1.1\r\nUser-Agent: test\r\n\r\n"u8.ToArray());
            writer.WritePage(address, page);
            unpacked += page.Length;
        }
        return unpacked;
    }

    /// <summary>A page of some 60 KB with menus, teasers, scripts and styles around the text.</summary>
    private static string Html(string text, int number)
    {
        var html = new StringBuilder("<!DOCTYPE html><html><head><meta charset=utf-8><title>").Append(number).Append("</title><style>");
        for (var i = 0; i < 300; i++) html.Append(CultureInfo.InvariantCulture, $".c{i}{{margin:{i}px;color:#{i * 977 % 4096:x3}}}");
        html.Append("</style></head><body><nav><ul>");
        for (var i = 0; i < 80; i++) html.Append(CultureInfo.InvariantCulture, $"<li class=\"menu m{i}\"><a href=\"/section/{i}\">Section {i}</a></li>");
        html.Append("</ul></nav><main><article>");
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) html.Append("<p>").Append(System.Net.WebUtility.HtmlEncode(line)).Append("</p>\n");
        html.Append("</article></main><aside>");
        for (var i = 0; i < 100; i++) html.Append(CultureInfo.InvariantCulture, $"<div class=\"teaser\"><a href=\"/{number}/{i}\"><img src=\"/i/{i}.jpg\"><span>Read more {i}</span></a></div>");
        html.Append("</aside><script>var data=[");
        for (var i = 0; i < 3000; i++) html.Append(CultureInfo.InvariantCulture, $"{{\"i\":{i * 31 % 997}}},");
        return html.Append("];</script></body></html>").ToString();
    }
}
