using System.Globalization;
using Whence.Articles;
using Whence.Lineage;

namespace Whence.Bench.Stream;

/// <summary>How many planted copies are found among texts on other things, and how fast.</summary>
internal static class CopyQuality
{
    /// <summary>Share of the copies found, by edit, and the number of links between texts that are no copies.</summary>
    public static (IReadOnlyList<double> Recall, int Wrong) Measure(IReadOnlyList<string> texts)
    {
        var reader = new FingerprintReader();
        var (found, wrong) = (new List<double>(), 0);
        for (var kind = 0; kind < PlantedEdits.Kinds.Count; kind++)
        {
            var copies = texts.Select((t, i) => PlantedEdits.Apply(kind, t, texts[(i + 1) % texts.Count], new(5, kind, i)));
            var prints = texts.Concat(copies).Select(t => reader.Read(new(ArticleFile.FromText(t), null))).ToList();
            var links = new LinkFinder(prints).Find().Where(l => l.Kind == LinkKind.Copied).Select(l => (Math.Min(l.First, l.Second), Math.Max(l.First, l.Second))).ToHashSet();
            found.Add((double)Enumerable.Range(0, texts.Count).Count(i => links.Contains((i, texts.Count + i))) / texts.Count);
            // an edit may hold words of the text that follows: a link to that is no mistake
            wrong += links.Count(l => l.Item2 - texts.Count is var copy && copy != l.Item1 && (copy + 1) % texts.Count != l.Item1);
        }
        return (found, wrong);
    }

    /// <summary>Articles a second of processor time: fingerprint, look-up of copies, entry.</summary>
    public static double Speed(IReadOnlyList<string> texts)
    {
        var articles = texts.Select(t => new Analysis(ArticleFile.FromText(t), null)).ToList();
        var (reader, index, passages) = (new FingerprintReader(), new CopyIndex(), new List<int>());
        var start = Environment.CpuUsage.TotalTime;
        do
        {
            foreach (var article in articles)
            {
                var print = reader.Read(article);
                index.Find(print, i => passages[i]);
                index.Enter(passages.Count, print.Passages, passages.Count);
                passages.Add(print.Passages.Length);
            }
        }
        while (Environment.CpuUsage.TotalTime - start < TimeSpan.FromSeconds(3));
        return passages.Count / (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }

    /// <summary>The verb <c>copies [PATH…]</c>: on the texts of some files, else on generated ones of 1.5 KB.</summary>
    public static int Run(string[] args)
    {
        var arguments = new BenchArguments(args);
        var generated = new StreamPlan(50, 1, 1).Articles().Where(a => a.Descent == Descent.Own).Take(400);
        var writer = new Lazy<TextArticles>(() => new(Whence.Languages.LanguageSet.Load(), 1));
        List<string> texts = arguments.Paths.Count > 0 ? [.. Corpus.Read(arguments.Paths).Select(a => a.Prose.Of(a.Text)).Where(t => t.Count(c => c == '\n') >= 4)] : [.. generated.Select(a => writer.Value.TextOf(a))];
        var (recall, wrong) = Measure(texts);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{texts.Count} texts of {texts.Average(t => t.Length):0} characters; {wrong} links between texts that are no copies"));
        for (var kind = 0; kind < recall.Count; kind++) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {PlantedEdits.Kinds[kind],-24} {recall[kind]:0.000} found"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Speed(texts):N0} articles a second on one core"));
        return 0;
    }
}
