using System.Text.Json;
using Whence.Articles;
using Whence.Tests.Support;

namespace Whence.Tests.Stories;

/// <summary>A folder that holds little else than one great story: what all its articles share is no less telling for that. Made of the sample story, of which nine tenths must stay together.</summary>
public sealed class GreatStoriesTests
{
    private static readonly string Samples = Repository.PathOf("samples");

    /// <summary>The articles of the sample story that were written first: day, headline, paragraphs.</summary>
    private static readonly List<(string Language, string Day, string Title, string[] Paragraphs)> Told = [.. File.ReadLines(Path.Combine(Samples, "gold.jsonl"))
        .Select(l => JsonDocument.Parse(l).RootElement).Where(g => g.GetProperty("story").GetString() == "tresova" && g.GetProperty("published_evidence").GetString() == "declared")
        .Select(g => (g.GetProperty("lang").GetString()!, File.ReadAllLines(Path.Combine(Samples, g.GetProperty("file").GetString()!))))
        .Select(a => (a.Item1, a.Item2[0]["date ".Length..], a.Item2[1], a.Item2[2..].Where(p => p.Length > 0).ToArray()))];

    [Fact]
    public void DispatchesThatManyPapersCopyAreOneStory()
    {
        var articles = Enumerable.Range(0, 8 * Told.Count).Select(i => (Of: Told[i % Told.Count], Number: i))
            .Select(a => Newsrooms.Article($"{a.Of.Title}\n\n{string.Join("\n\n", a.Of.Paragraphs)}\n\nOrchard {a.Number} and tunnel {a.Number * 7} belong to nobody.", a.Of.Day));
        ShouldBeOne([.. articles]);
    }

    [Theory]
    [InlineData(120)]
    [InlineData(300)]
    public void AHundredAccountsOfOneHappeningAreOneStory(int count)
    {
        var random = new Random(count);
        var paragraphs = Told.GroupBy(a => a.Language).ToDictionary(g => g.Key, g => g.SelectMany(a => a.Paragraphs).ToArray());
        ShouldBeOne([.. Enumerable.Range(0, count).Select(_ => Told[random.Next(Told.Count)]).Select(a => Newsrooms.Article($"{a.Title}\n\n{string.Join("\n\n", random.GetItems(paragraphs[a.Language], 4))}", a.Day))]);
    }

    private static void ShouldBeOne(IReadOnlyList<Analysis> articles)
    {
        Told.Count.ShouldBeGreaterThan(20);
        Newsrooms.Tell(articles).Max(s => s.Articles.Count).ShouldBeGreaterThan(articles.Count * 9 / 10);
    }
}
