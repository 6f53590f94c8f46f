using System.Diagnostics;
using System.Globalization;
using Whence.Bench.Stream;
using Whence.Languages;
using Whence.Lineage;
using Whence.Store;

namespace Whence.Bench.Store;

/// <summary>
/// The verb <c>store [--articles N] [--batch N] [--a-day N] [--pool N] [--seed N] [--db FILE] [--written yes] [--open FILE]</c>: articles, analysed beforehand, into a store on one core: articles a second of
/// processor time over the length of the stream, size of the file, memory, time to open, to list and show stories, to search, to open for writing. With <c>--written</c> each article is one that was written and
/// analysed by itself; with <c>--open</c> a store that is there is only looked at, on a copy. All times are of the processor.
/// </summary>
internal static class StoreBench
{
    private const int Parts = 10, Shown = 200;

    public static int Run(string[] args)
    {
        var arguments = new BenchArguments(args, "--articles", "--batch", "--a-day", "--pool", "--seed", "--db", "--written", "--open");
        var (count, seed) = (arguments.Number("--articles", 10_000), arguments.Number("--seed", 1));
        var folder = Directory.CreateTempSubdirectory("whence-bench-");
        var path = arguments["--db"] ?? Path.Combine(folder.FullName, "whence.db");
        try
        {
            var languages = LanguageSet.Open(LanguageSet.DefaultFolder);
            if (arguments["--open"] is { } there) File.Copy(there, path);
            else Fill(path, languages, count, arguments.Number("--batch", 500), arguments.Number("--a-day", 10_000), arguments.Number("--pool", 2000), seed, arguments["--written"] is not null);
            Show(path, languages);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Fill(string path, LanguageSet languages, int count, int batch, int perDay, int pool, int seed, bool written)
    {
        var articles = new PooledArticles(languages, written ? count : pool, seed);
        var made = new FastArticles(seed);
        using var store = NewsStore.Open(path, StoreAccess.Write, languages: languages);
        var sketches = new Dictionary<string, (Whence.Stories.Features, Fingerprint)>();
        if (!written) store.SketchOf = analysis => sketches[analysis.Article.Id];
        Say($"texts of {articles.Length:0} characters and one line more, {batch} in a transaction, {(written ? "each read for itself" : $"{perDay:#,##0} a day, their sketches generated")}");
        Say("     articles   a second   file MB   KB an article   working set MB");
        var (all, part, done) = (TimeSpan.Zero, TimeSpan.Zero, 0);
        foreach (var planned in new StreamPlan(perDay, 6, seed).Articles().Take(count).Chunk(batch))
        {
            var analyses = Array.ConvertAll(planned, articles.Make);
            sketches.Clear();
            for (var i = 0; i < planned.Length; i++) sketches[analyses[i].Article.Id] = Within(analyses[i].Article.Text, made.Make(planned[i]));
            var start = Environment.CpuUsage.TotalTime;
            store.Add(analyses);
            part += Environment.CpuUsage.TotalTime - start;
            var before = done;
            done += planned.Length;
            if (done * Parts / count == before * Parts / count) continue;
            all += part;
            var size = new FileInfo(path).Length;
            Say($"{done,13:#,##0} {count / Parts / part.TotalSeconds,10:#,##0} {size / 1e6,9:#,##0} {size / 1e3 / done,15:0.0} {Environment.WorkingSet / 1e6,16:#,##0}");
            part = TimeSpan.Zero;
        }
        Say($"storing: {count / all.TotalSeconds:#,##0} articles a second of processor time; largest working set {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:#,##0} MB");
        var tell = Environment.CpuUsage.TotalTime;
        var told = store.Refresh(most: Shown * 5);
        Say($"told {told} stories in {(Environment.CpuUsage.TotalTime - tell).TotalSeconds:0.0} s of processor time, settling with it");
    }

    /// <summary>Facts that stand in the text: what is generated knows no text.</summary>
    private static (Whence.Stories.Features, Fingerprint) Within(string text, (Whence.Stories.Features Features, Fingerprint Print) sketch)
    {
        var print = sketch.Print;
        return (sketch.Features, new()
        {
            Passages = print.Passages, Figures = print.Figures, Relays = print.Relays, Words = print.Words, Day = print.Day, Language = print.Language, Outlet = print.Outlet, Place = print.Place,
            Facts = [.. print.Facts.Select(f => f with { At = Math.Min(f.At, text.Length - 1) })],
        });
    }

    private static void Show(string path, LanguageSet languages)
    {
        Say($"open for reading: {Times(5, () => { using var _ = NewsStore.Open(path, StoreAccess.Read, languages: languages); })}");
        using (var store = NewsStore.Open(path, StoreAccess.Read, languages: languages))
        {
            Say($"the 20 latest stories: {Times(5, () => store.Stories(new(Limit: 20)))}");
            var stories = store.Stories().Where(s => s.Told > 0).OrderByDescending(s => s.Articles).ToList();
            var shown = stories.Take(5).Concat(stories.Where((_, i) => i % Math.Max(1, stories.Count / Shown) == 0)).ToList();
            Say($"{shown.Count} told stories of 1 to {stories[0].Articles} articles (brief, articles): {Times(shown.Select<StorySummary, Action>(s => () => { store.BriefOf(store.Story(s.Id)!); store.ArticlesOf(s); }))}");
            Say($"ledger of these: {Times(shown.Select<StorySummary, Action>(s => () => store.Ledger(new(s.Id))))}");
            var untold = store.Stories(new(Limit: 2000)).Where(s => s.IsStale).OrderByDescending(s => s.Articles).Take(5).ToList();
            if (untold.Count > 0) Say($"{untold.Count} stories of {untold[^1].Articles} to {untold[0].Articles} articles told when shown: {Times(untold.Select<StorySummary, Action>(s => () => store.BriefOf(s)))}");
            var words = store.Articles().Take(40).SelectMany(a => a.Article.Text.Split('\n')[^1].Split(' ')).Distinct().Take(100).ToList();
            Say($"search, one word: {Times(words.Select<string, Action>(w => () => store.Search(w)))}; two words: {Times(words.Zip(words.Skip(1)).Select<(string, string), Action>(w => () => store.Search($"{w.Item1} {w.Item2}")))}");
        }
        var cpu = Environment.CpuUsage.TotalTime;
        using (var store = NewsStore.Open(path, StoreAccess.Write, languages: languages))
        {
            var opened = Environment.CpuUsage.TotalTime - cpu;
            store.Add([new Analyzer(languages).Analyze(Articles.ArticleFile.FromText("date 2030-01-01\nNine people were killed in the port of Halden, the mayor said."))]);
            Say($"open for writing {opened.TotalMilliseconds:0} ms; the first article, with the stream taken up again: {(Environment.CpuUsage.TotalTime - cpu).TotalSeconds:0.00} s of processor time");
            cpu = Environment.CpuUsage.TotalTime;
            store.Add([new Analyzer(languages).Analyze(Articles.ArticleFile.FromText("date 2030-01-01\nTwelve people were killed in the port of Halden, the mayor said."))]);
            Say($"the second article: {(Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds:0} ms of processor time; largest working set {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:#,##0} MB");
        }
    }

    private static string Times(int count, Action action) => Times(Enumerable.Repeat(action, count));

    /// <summary>Median, ninth of ten, and longest.</summary>
    private static string Times(IEnumerable<Action> actions)
    {
        List<double> times = [.. actions.Select(action =>
        {
            var start = Environment.CpuUsage.TotalTime;
            action();
            return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
        }).Order()];
        return times.Count == 0 ? "none" : string.Create(CultureInfo.InvariantCulture, $"median {times[times.Count / 2]:0.0} ms, p90 {times[times.Count * 9 / 10]:0.0} ms, longest {times[^1]:0.0} ms");
    }

    private static void Say(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));

    private static void Say(string line) => Console.WriteLine(line);
}
