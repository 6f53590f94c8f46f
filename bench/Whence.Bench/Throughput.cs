using System.Diagnostics;
using System.Globalization;
using System.Text;
using Whence.Articles;
using Whence.Languages;

namespace Whence.Bench;

/// <summary>
/// The verb <c>throughput [PATH…] [--repeat N] [--as xx] [--languages DIR]</c>: articles per second of processor time, all stages, one thread, after
/// warm-up, the median of five rounds, over which all articles are read N times (or for five seconds). Without a path it reads the samples; <c>--as</c> reads every article with one pack, whatever its language.
/// </summary>
internal static class Throughput
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);
    private const int Rounds = 5;
    private static readonly TimeSpan LeastRound = TimeSpan.FromSeconds(1);

    public static int Run(string[] args)
    {
        var arguments = new BenchArguments(args, "--repeat", "--as", "--languages");
        var articles = Corpus.Read(arguments.Paths.Count == 0 ? [Corpus.Samples] : arguments.Paths);
        var languages = LanguageSet.Load(arguments["--languages"]);
        var analyzer = new Analyzer(languages);
        var language = arguments["--as"];
        if (articles.Count == 0)
        {
            Console.Error.WriteLine("No article was found.");
            return 1;
        }
        var read = articles.GroupBy(a => analyzer.Analyze(a, language: language).Language ?? "unknown").OrderBy(g => g.Key, StringComparer.Ordinal);
        var bytes = articles.Average(a => Encoding.UTF8.GetByteCount(a.Text));
        Console.WriteLine(Text($"{articles.Count} articles of {bytes:0} bytes on average, by language: {string.Join(", ", read.Select(g => $"{g.Key} {g.Count()}"))}"));

        var times = arguments["--repeat"] is null ? 0 : Math.Max(1, arguments.Number("--repeat", 1) / Rounds);
        Repeat(WarmUp, 1, analyzer, articles, language);
        var rounds = Enumerable.Range(0, Rounds).Select(_ => Repeat(times > 0 ? TimeSpan.Zero : LeastRound, times, analyzer, articles, language)).OrderBy(r => r.PerSecond).ToList();
        var median = rounds[rounds.Count / 2];
        Console.WriteLine(Text($"{median.PerSecond:0} articles per second on one core ({rounds[0].PerSecond:0} to {rounds[^1].PerSecond:0} in {rounds.Count} rounds), {median.PerSecond * bytes / 1e6:0.0} MB/s"));
        Console.WriteLine(Text($"{median.Allocated / 1e3:0} kB allocated an article, {Environment.WorkingSet / 1e6:0} MB working set"));
        StageShares.Print(articles, languages, language);
        return 0;
    }

    private static (double PerSecond, double Allocated) Repeat(TimeSpan least, int times, Analyzer analyzer, List<Article> articles, string? language)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var (start, count, done) = (Processor(), 0, 0);
        do
        {
            foreach (var article in articles) analyzer.Analyze(article, language: language);
            count += articles.Count;
        }
        while (++done < times || Processor() - start < least);
        return (count / (Processor() - start).TotalSeconds, (double)(GC.GetAllocatedBytesForCurrentThread() - allocated) / count);
    }

    /// <summary>The processor's time that the program has taken, its collector and compiler included: other programs do not count.</summary>
    private static TimeSpan Processor()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
