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

    /// <summary>Web pages, each a story of its own.</summary>
    public IEnumerable<Told> Pages()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(shared, "data", "html", "ground-truth.json")));
        foreach (var page in json.RootElement.EnumerateObject())
            if (page.Value.GetProperty("articleBody").GetString() is { Length: > 0 } text)
                yield return new(analyzer.Analyze(ArticleFile.FromText(text, page.Name)), "page " + page.Name);
    }
}
