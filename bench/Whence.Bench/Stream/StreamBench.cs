using System.Diagnostics;
using System.Globalization;
using Whence.Bench.Stories;
using Whence.Languages;
using Whence.Lineage;
using Whence.Stories;

namespace Whence.Bench.Stream;

/// <summary>
/// The verb <c>stream [--articles N] [--a-day N] [--languages N] [--seed N] [--late N] [--text yes]</c>: a generated stream through stories and lineage on one core: articles a second over the length of the
/// stream, memory, and how well the known stories and origins were found again. With <c>--late</c> the same stream is run again with each article up to so many
/// places late, and it is printed how far the stories of both runs agree. With <c>--text</c> the articles are written and analysed, and the share of the analysis is printed too.
/// The exit code is 1 where speed at the end or memory misses its floor (<see cref="StreamFloors"/>).
/// </summary>
internal static class StreamBench
{
    public static int Run(string[] args)
    {
        var arguments = new BenchArguments(args, "--articles", "--a-day", "--languages", "--seed", "--late", "--text");
        var (count, seed) = (arguments.Number("--articles", 1_000_000), arguments.Number("--seed", 1));
        if (arguments["--text"] is not null) return Written(count, arguments.Number("--a-day", 200), seed);
        var result = RunOf(late: 0);
        Print(result);
        List<string> missed = [.. StreamFloors.Missed(result)];
        foreach (var miss in missed) Console.Error.WriteLine(miss);
        if (arguments["--late"] is null) return missed.Count == 0 ? 0 : 1;
        var late = RunOf(arguments.Number("--late", 1000));
        Print(late);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"stories of both runs agree: B-cubed F1 {BCubed.Of([.. late.Found], [.. result.Found]).F1:0.0000}"));
        return missed.Count == 0 ? 0 : 1;

        StreamResult RunOf(int late) => StreamRun.Of(
            Late(new StreamPlan(arguments.Number("--a-day", 10_000), arguments.Number("--languages", 6), seed).Articles().Take(count), late, new(seed)), count, new FastArticles(seed).Make, Console.WriteLine);
    }

    /// <summary>Each article up to so many places late.</summary>
    private static IEnumerable<PlannedArticle> Late(IEnumerable<PlannedArticle> articles, int most, Random random)
    {
        var waiting = new PriorityQueue<PlannedArticle, (int Due, int Number)>();
        var at = 0;
        foreach (var article in articles)
        {
            while (waiting.TryPeek(out _, out var first) && first.Due < at) yield return waiting.Dequeue();
            waiting.Enqueue(article, (at++ + random.Next(most + 1), article.Number));
        }
        while (waiting.TryDequeue(out var last, out _)) yield return last;
    }

    private static void Print(StreamResult result)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"speed of the last tenth {result.EndToBeginning:0 %} of that of the second; {result.EndToBeginningOnASteadyMachine:0 %} where each is divided by the speed of the machine at the time"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"stories: B-cubed precision {result.Stories.Precision:0.000} recall {result.Stories.Recall:0.000} F1 {result.Stories.F1:0.000}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"links: {result.Right:N0} right, {result.Wrong:N0} wrong; {result.Linked:N0} of {result.Derived:N0} copies and translations linked to their origin ({(double)result.Linked / result.Derived:0.0 %})"));
    }

    /// <summary>Articles as text: how the time divides among analysis, what is kept of it, stories and lineage.</summary>
    private static int Written(int count, int perDay, int seed)
    {
        var languages = LanguageSet.Load();
        var (analyzer, writer, features, prints, stream) = (new Analyzer(languages), new TextArticles(languages, seed), new FeatureReader(), new FingerprintReader(), new StoryStream());
        var (analysis, kept, told) = (0L, 0L, 0L);
        foreach (var article in new StreamPlan(perDay, writer.Languages, seed).Articles().Take(count).Select(writer.Write).ToList())
        {
            var start = Stopwatch.GetTimestamp();
            var read = analyzer.Analyze(article);
            var analysed = Stopwatch.GetTimestamp();
            var (feature, print) = (features.Read(read, languages.FunctionWordsOf(read.Language)), prints.Read(read));
            var made = Stopwatch.GetTimestamp();
            stream.Add(feature, print);
            (analysis, kept, told) = (analysis + analysed - start, kept + made - analysed, told + Stopwatch.GetTimestamp() - made);
        }
        var all = (double)(analysis + kept + told);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{count:N0} articles written and read, {Stopwatch.GetElapsedTime(0, (long)all).TotalSeconds:0.0} s: analysis {analysis / all:0.0 %}, features and fingerprints {kept / all:0.0 %}, stories {(told - stream.LineageTicks) / all:0.0 %}, lineage {stream.LineageTicks / all:0.0 %}"));
        return 0;
    }
}
