using System.Diagnostics;
using System.Globalization;
using Dapper;
using Whence.Articles;
using Whence.Briefs;
using Whence.Languages;
using Whence.Ledger;
using Whence.Lineage;
using Whence.Store;
using Whence.Store.Readings;
using Whence.Store.Sql;
using Whence.Store.Streaming;
using Whence.Stories;

namespace Whence.Bench.Store;

/// <summary>
/// The verb <c>tell [--articles N] [--rounds N]</c>: where the time goes when a story that has changed is told from the store. The story is that of the samples, each again and again with a sentence of its own.
/// Milliseconds of processor time, median of the rounds, and of the first.
/// </summary>
internal static class TellBench
{
    public static int Run(string[] args)
    {
        var arguments = new BenchArguments(args, "--articles", "--rounds");
        var (count, rounds) = (arguments.Number("--articles", 300), arguments.Number("--rounds", 15));
        var folder = Directory.CreateTempSubdirectory("whence-bench-");
        try
        {
            var languages = LanguageSet.Open(LanguageSet.DefaultFolder);
            var path = Path.Combine(folder.FullName, "whence.db");
            using var store = NewsStore.Open(path, StoreAccess.Write, languages: languages);
            var analyzer = new Analyzer(languages);
            store.Add([.. Articles(count).Select(a => analyzer.Analyze(a))]);
            // as they are, each sample and its likes would make a story of their own
            store.Connection.Execute("UPDATE article SET story = 0; DELETE FROM story WHERE number <> 0; UPDATE story SET stale = 1, articles = @count WHERE number = 0", new { count });
            var times = new Dictionary<string, List<double>>();
            for (var i = 0; i < rounds; i++) Tell(store, languages, times);
            foreach (var (stage, all) in times) Console.WriteLine(FormattableString.Invariant($"{stage,-44} first {all[0],7:0.0}   median {all.Order().ElementAt(all.Count / 2),7:0.0} ms"));
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<Article> Articles(int count)
    {
        List<Article> samples = [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "samples"), "*.txt").Order(StringComparer.Ordinal).Select(f => ArticleFile.FromText(File.ReadAllText(f), Path.GetFileName(f)))];
        for (var i = 0; i < count; i++)
        {
            var (sample, round) = (samples[i % samples.Count], i / samples.Count);
            yield return round == 0 ? sample
                : ArticleFile.FromText(string.Create(CultureInfo.InvariantCulture, $"{sample.Text.TrimEnd()}\nTresova, Ostrel, Gavrona: {31 + i} Transostrel {i}."), string.Create(CultureInfo.InvariantCulture, $"{round:00}-{sample.Path}"));
        }
    }

    private static void Tell(NewsStore store, LanguageSet languages, Dictionary<string, List<double>> times)
    {
        var connection = store.Connection;
        var stored = Timed("rows and texts", () => ArticleReader.OfStory(connection, 0));
        var bytes = Timed("analyses, as bytes", () => AnalysisReader.OfStory(connection, 0));
        var analyses = Timed("analyses, read", () => stored.Select(s => ReadingParser.Read(s.Article, bytes[s.Number])).ToArray());
        var order = Timed("order", () => StoryTeller.InTime(Enumerable.Range(0, analyses.Length), i => analyses[i]));
        List<Analysis> articles = [.. order.Select(i => analyses[i])];
        var prints = Timed("fingerprints", () =>
        {
            var all = new List<Fingerprint>();
            using var rows = connection.ExecuteReader("SELECT s.print FROM sketch s JOIN article a ON a.number = s.article WHERE a.story = 0 ORDER BY s.article");
            while (rows.Read()) all.Add(Sketches.ReadPrint((byte[])rows.GetValue(0)));
            return all;
        });
        List<Fingerprint> inOrder = [.. order.Select(i => prints[i])];
        var links = Timed("links", () => new LinkFinder(inOrder).Find());
        var origins = Timed("origins", () => OriginFinder.Find(articles, inOrder, links));
        var questions = Timed("ledger", () => LedgerBuilder.Build(articles, origins, languages.Vocabulary));
        Timed("timeline", () => Timeline.Of(articles, languages.Vocabulary));
        var story = Timed("all of the above, by the store", () => { Forget(connection); using var reader = NewsStore.Open(store.Path, StoreAccess.Read, languages: languages); return reader.Tell(reader.Stories()[0]); });
        Timed("brief as JSON", () => AnalysisBytes.Json(json => BriefJson.Write(json, [story])));
        Timed("told and kept (refresh)", () => { Forget(connection); return store.Refresh(); });
        if (times["links"].Count == 1) Console.WriteLine(FormattableString.Invariant($"{articles.Count} articles, {links.Count} links, {origins.Count} origins, {questions.Count} questions, {questions.Sum(q => q.Answers.Count)} answers, {articles.Sum(a => a.Claims.Count)} claims"));

        T Timed<T>(string stage, Func<T> work)
        {
            var start = Environment.CpuUsage.TotalTime;
            var result = work();
            if (!times.TryGetValue(stage, out var all)) times.Add(stage, all = []);
            all.Add((Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
            return result;
        }
    }

    private static void Forget(System.Data.Common.DbConnection connection) => connection.Execute("UPDATE story SET stale = 1");
}
