using System.Text.Json;
using Whence.Articles;
using Whence.Bench.Stories;
using Whence.Tests.Scoring;
using Whence.Tests.Support;

namespace Whence.Tests.Stories;

/// <summary>Three stories in six Slavic languages, four of them without a pack, among the articles of the sample story. The texts were written for this test, on what happened.</summary>
public sealed class SlavicStoriesTests
{
    [Fact]
    public void ArticlesInSixLanguagesFindTheirStory()
    {
        var folder = Repository.PathOf("tests", "Whence.Tests", "Stories", "Slavic");
        var storyOf = File.ReadLines(Path.Combine(folder, "gold.jsonl")).Select(l => JsonDocument.Parse(l).RootElement).ToDictionary(g => g.GetProperty("file").GetString()!, g => g.GetProperty("story").GetString()!);
        List<Analysis> articles = [.. Floors.Analyze(folder), .. Floors.Analyze(Repository.PathOf("samples"))];
        var stories = Newsrooms.Tell(articles);
        var found = articles.ConvertAll(a => stories.Index().First(s => s.Item.Articles.Contains(a)).Index);
        var truth = articles.ConvertAll(a => storyOf.GetValueOrDefault(Path.GetFileName(a.Article.Path!), "samples"));
        var scored = storyOf.Count; // the samples, of two stories, are only in the way
        BCubed.Of(found[..scored], truth[..scored]).F1.ShouldBeGreaterThanOrEqualTo(0.95);
        found[..scored].Intersect(found[scored..]).ShouldBeEmpty();
    }
}
