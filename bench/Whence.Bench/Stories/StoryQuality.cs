using System.Globalization;
using Whence.Languages;
using Whence.Stories;

namespace Whence.Bench.Stories;

/// <summary>
/// The verb <c>stories [REPOSITORY [SHARED]] [--languages DIR] [--shuffles N] [--show yes] [--folder DIR]</c>: how well articles of known stories are gathered, in B-cubed F1, and how much that depends on
/// the order in which they arrive. SHARED holds the data that is not in the repository. With <c>--folder</c>, on the articles of one folder
/// alone that has a <c>gold.jsonl</c> with file, story and language: all together, and each language for itself.
/// </summary>
internal static class StoryQuality
{
    public static int Run(string[] args)
    {
        var arguments = new BenchArguments(args, "--languages", "--shuffles", "--show", "--folder");
        var languages = LanguageSet.Load(arguments["--languages"]);
        var (root, shared) = (arguments.Paths.Count > 0 ? arguments.Paths[0] : ".", arguments.Paths.Count > 1 ? arguments.Paths[1] : "../shared");
        var corpus = new StoryCorpus(new(languages), shared);
        if (arguments["--folder"] is { } folder)
        {
            var told = corpus.Gold("gold.jsonl", folder, inFolder: true).ToList();
            Measure("all", told);
            foreach (var language in told.GroupBy(a => Path.GetFileNameWithoutExtension(a.Analysis.Article.Path!).Split('-')[^1]).OrderBy(g => g.Key, StringComparer.Ordinal)) Measure(language.Key, [.. language]);
            return 0;
        }
        var known = corpus.Gold("gold.jsonl", Path.Combine(root, "samples"), inFolder: true).Concat(corpus.Gold("gold/seeds.jsonl", Path.Combine(shared, "gold", "seeds"))).ToList();
        var (english, spanish, pages) = (corpus.Translations("en").ToList(), corpus.Translations("es").ToList(), corpus.Pages(Path.Combine(root, "bench", "page-stories.tsv")).ToList());
        Measure("samples and seeds", known);
        Measure("with 120 Wikinews and the web pages", [.. known, .. english, .. pages], known.Count);
        Measure("English Wikinews", english);
        Measure("Spanish Wikinews", spanish);
        Measure("English and Spanish", [.. english, .. spanish]);
        return 0;

        void Measure(string name, List<Told> articles, int scored = int.MaxValue)
        {
            var found = Gather(articles, languages);
            var truth = articles.ConvertAll(a => a.Story);
            var score = BCubed.Of(found, truth);
            Console.WriteLine(Text($"{name}: {articles.Count} articles, {articles.Select(a => a.Analysis.Language ?? "?").GroupBy(l => l).Select(g => $"{g.Key} {g.Count()}").Aggregate((a, b) => a + ", " + b)}"));
            var online = BCubed.Of(Gather(articles, languages, settle: false), truth);
            Console.WriteLine(Text($"  as they came, not looked at again: F1 {online.F1:0.000}"));
            Console.WriteLine(Text($"  B-cubed precision {score.Precision:0.000} recall {score.Recall:0.000} F1 {score.F1:0.000}; {found.Distinct().Count()} found, {truth.Distinct().Count()} true"));
            if (scored < articles.Count)
            {
                var part = BCubed.Of(found[..scored], truth[..scored]);
                Console.WriteLine(Text($"  the first {scored} alone: F1 {part.F1:0.000}"));
            }
            Origins(articles);
            Shuffle(articles, found, truth, arguments.Number("--shuffles", 5));
            if (arguments["--show"] is not null) Show(articles, found);
        }

        void Origins(List<Told> articles)
        {
            var newsroom = new Newsroom(languages);
            foreach (var article in articles) newsroom.Add(article.Analysis);
            var storyOf = articles.ToDictionary(a => a.Analysis, a => a.Story, (IEqualityComparer<Analysis>)ReferenceEqualityComparer.Instance);
            var kinds = new Dictionary<string, (int Same, int Other)>();
            int right = 0, wrong = 0;
            foreach (var origin in newsroom.Stories().SelectMany(s => s.Origins))
            {
                foreach (var link in origin.Links)
                {
                    var same = storyOf[link.First] == storyOf[link.Second];
                    var (s, o) = kinds.GetValueOrDefault(link.Kind.ToString());
                    kinds[link.Kind.ToString()] = same ? (s + 1, o) : (s, o + 1);
                    if (!same && arguments["--show"] is not null) Console.WriteLine($"    link: {link.Kind} {link.First.Article.Title} | {link.Second.Article.Title}: {link.Reason}");
                }
                for (var i = 0; i < origin.Articles.Count; i++)
                    for (var j = i + 1; j < origin.Articles.Count; j++)
                        if (storyOf[origin.Articles[i]] == storyOf[origin.Articles[j]]) right++; else wrong++;
            }
            Console.WriteLine(Text($"  pairs of one origin: {right} of one story, {wrong} of two; links {string.Join(", ", kinds.Select(k => $"{k.Key} {k.Value.Same} and {k.Value.Other}"))}"));
        }

        void Shuffle(List<Told> articles, List<int> found, List<string> truth, int times)
        {
            var (scores, agreements) = (new List<double>(), new List<double>());
            for (var seed = 1; seed <= times; seed++)
            {
                var order = Enumerable.Range(0, articles.Count).ToArray();
                new Random(seed).Shuffle(order);
                var shuffled = Gather([.. order.Select(i => articles[i])], languages);
                var back = new int[order.Length];
                for (var i = 0; i < order.Length; i++) back[order[i]] = shuffled[i];
                scores.Add(BCubed.Of(back, truth).F1);
                agreements.Add(BCubed.Of(back, found).F1);
            }
            Console.WriteLine(Text($"  {times} shuffled streams: F1 {scores.Min():0.000} to {scores.Max():0.000}; agreement with the given order {agreements.Min():0.000} to {agreements.Max():0.000}"));
        }
    }

    private static void Show(List<Told> articles, List<int> found)
    {
        foreach (var group in articles.Zip(found).GroupBy(p => p.Second).Where(g => g.Select(p => p.First.Story).Distinct().Count() > 1))
            Console.WriteLine("    together: " + string.Join(" | ", group.Select(p => $"{p.First.Analysis.Language} {p.First.Story} {p.First.Analysis.Article.Title}")));
        foreach (var group in articles.Zip(found).GroupBy(p => p.First.Story).Where(g => g.Select(p => p.Second).Distinct().Count() > 1))
            Console.WriteLine("    apart: " + string.Join(" | ", group.Select(p => $"{p.First.Analysis.Language} {p.Second} {p.First.Analysis.Article.Title}")));
    }

    /// <summary>The story of each article, by a number.</summary>
    private static List<int> Gather(IReadOnlyList<Told> articles, LanguageSet languages, bool settle = true)
    {
        var line = new Storyline();
        var reader = new FeatureReader();
        foreach (var article in articles) line.Add(reader.Read(article.Analysis, languages.FunctionWordsOf(article.Analysis.Language), languages.OutlineOf(article.Analysis)), Cluster.DayOf(article.Analysis.Published?.Date));
        var stories = new int[articles.Count];
        if (settle) line.Settle();
        foreach (var story in line.Stories())
            foreach (var article in story.Articles) stories[article] = story.Id;
        return [.. stories];
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
