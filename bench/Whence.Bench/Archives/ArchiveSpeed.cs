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
            var address = $"https://outlet-{number % 500}.example/{seed}/{number++}";
            var page = Encoding.UTF8.GetBytes(GeneratedPage.Html(texts.TextOf(planned), number));
            if (number % 50 == 0) writer.WritePage(address + "/gone", "<html><body>Not here.</body></html>"u8.ToArray(), status: "404 Not Found");
            if (number % 20 == 0) writer.WritePage(address + ".jpg", new byte[20_000], "image/jpeg");
            writer.Write("request", address, "application/http; msgtype=request", "GET / HTTP/1.1\r\nUser-Agent: test\r\n\r\n"u8.ToArray());
            writer.WritePage(address, page);
            unpacked += page.Length;
        }
        return unpacked;
    }
}
