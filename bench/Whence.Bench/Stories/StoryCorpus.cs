using System.Text.Json;
using Whence.Articles;

namespace Whence.Bench.Stories;

/// <summary>An article of which it is known what story it tells.</summary>
/// <param name="Analysis">What was read in it.</param>
/// <param name="Story">Name of its true story.</param>
internal sealed record Told(Analysis Analysis, string Story);

/// <summary>Articles with their true stories: the samples, and of the folder <c>shared</c> the seeds, the translations and some hundred web pages.</summary>
/// <param name="analyzer">Reads them.</param>
/// <param name="shared">The folder <c>shared</c>.</param>
internal sealed class StoryCorpus(Analyzer analyzer, string shared)
{
    /// <summary>A folder of text files with its gold.</summary>
    /// <param name="gold">File with a JSON object a line.</param>
    /// <param name="folder">Folder of the texts.</param>
    /// <param name="inFolder">Whether the gold lies in that folder; else in the folder <c>shared</c>.</param>
    public IEnumerable<Told> Gold(string gold, string folder, bool inFolder = false)
    {
        foreach (var line in File.ReadLines(Path.Combine(inFolder ? folder : shared, gold)).Where(l => l.Trim().Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            var file = json.RootElement.GetProperty("file").GetString()!;
            if (ArticleFile.Read(Path.Combine(folder, file)).Article is { } article)
                yield return new(analyzer.Analyze(article), json.RootElement.GetProperty("story").GetString()!);
        }
    }

    /// <summary>Articles of which those with one id tell one story.</summary>
    public IEnumerable<Told> Translations(string language)
    {
        foreach (var line in File.ReadLines(Path.Combine(shared, "data", "translations", language + ".jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            var id = json.RootElement.GetProperty("id").GetString()!;
            yield return new(analyzer.Analyze(ArticleFile.FromText(json.RootElement.GetProperty("text").GetString()!, $"{language}/{id}")), id);
        }
    }

    /// <summary>Web pages as anybody would bring them, with the day and the headline they state. Those of which <c>bench/page-stories.tsv</c> says that they tell one matter are one story, each other a story of its own.</summary>
    /// <param name="stories">That file: first letters of a page's name, a tab, the matter.</param>
    public IEnumerable<Told> Pages(string stories)
    {
        var matters = File.ReadLines(stories).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')).ToDictionary(f => f[0], f => f[1], StringComparer.Ordinal);
        var length = matters.Keys.First().Length;
        var intake = new Intake.Intake();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(shared, "data", "html"), "*.html.gz").Order(StringComparer.Ordinal))
            foreach (var arrival in intake.Read(file))
                if (arrival.Article is { } article)
                    yield return new(analyzer.Analyze(article), matters.GetValueOrDefault(Path.GetFileName(file)[..length]) ?? "page " + Path.GetFileName(file));
    }
}
