using Whence.Bench.Stories;
using Whence.Stories;
using Whence.Tests.Support;
using Xunit.Abstractions;

namespace Whence.Tests.Scoring;

/// <summary>Articles of known stories are gathered as well as before: samples and seeds among articles on other matters, English articles and their translations.</summary>
public sealed class StoryFloorTests(ITestOutputHelper output)
{
    private const string Translations = "data/translations/en.jsonl";

    [SharedFact(Translations)]
    public void SamplesAndSeedsStayTogetherAmongHundredsOfOthers()
    {
        var corpus = Corpus();
        List<Told> known = [.. corpus.Gold("gold.jsonl", Repository.PathOf("samples"), inFolder: true), .. corpus.Gold("gold/seeds.jsonl", Path.Combine(Repository.Shared!, "gold", "seeds"))];
        List<Told> all = [.. known, .. corpus.Translations("en"), .. corpus.Pages(Repository.PathOf("bench/page-stories.tsv"))];
        var stories = Newsrooms.Tell(all.Select(a => a.Analysis));
        ShouldHold("known", known, stories);
        ShouldHold("mixed", all, stories);
    }

    [SharedFact(Translations)]
    public void AnArticleAndItsTranslationAreOneStoryAndOneOrigin()
    {
        if (!Reader.Languages.Codes.Contains("es")) return; // measured as soon as there is a pack
        var corpus = Corpus();
        List<Told> all = [.. corpus.Translations("en"), .. corpus.Translations("es")];
        var stories = Newsrooms.Tell(all.Select(a => a.Analysis));
        ShouldHold("translated", all, stories);
        var storyOf = all.ToDictionary(a => a.Analysis, a => a.Story, (IEqualityComparer<Analysis>)ReferenceEqualityComparer.Instance);
        var origins = stories.SelectMany(s => s.Origins).Where(o => o.Articles.Count > 1).ToList();
        var right = origins.Count(o => o.Articles.Count == 2 && storyOf[o.Articles[0]] == storyOf[o.Articles[1]]);
        output.WriteLine($"{right} of 120 pairs are one origin, of {origins.Count} origins");
        (right / 120.0).ShouldBeGreaterThanOrEqualTo(Floors.Of("stories", "one-origin"));
        right.ShouldBeGreaterThanOrEqualTo(origins.Count - 2);
    }

    private static StoryCorpus Corpus() => new(new(Reader.Languages), Repository.Shared!);

    private void ShouldHold(string floor, IReadOnlyList<Told> articles, IReadOnlyList<Story> stories)
    {
        var number = new Dictionary<Analysis, int>(ReferenceEqualityComparer.Instance);
        foreach (var (i, story) in stories.Index())
            foreach (var article in story.Articles) number[article] = i;
        var score = BCubed.Of([.. articles.Select(a => number[a.Analysis])], [.. articles.Select(a => a.Story)]);
        output.WriteLine($"{floor}: {score} F1 {score.F1}");
        foreach (var gold in articles.GroupBy(a => a.Story))
            foreach (var part in gold.GroupBy(a => number[a.Analysis]).OrderByDescending(p => p.Count()).Skip(1))
                output.WriteLine($"apart from {gold.Key}: {string.Join(", ", part.Select(a => a.Analysis.Article.Path))}");
        score.F1.ShouldBeGreaterThanOrEqualTo(Floors.Of("stories", floor), $"{score}");
    }
}
