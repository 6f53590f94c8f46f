using Whence.Bench.Stream;
using Whence.Tests.Scoring;
using Whence.Tests.Support;
using Xunit.Abstractions;

namespace Whence.Tests.Scale;

/// <summary>A generated stream with known stories, copies and translations. The benchmark sends a million articles through (<c>Whence.Bench stream</c>), these tests some thousands.</summary>
public sealed class StreamTests(ITestOutputHelper output)
{
    private const int Seed = 3;

    [Fact]
    public void StoriesAndOriginsOfAStreamAreFoundAgain()
    {
        var result = StreamRun.Of(new StreamPlan(400, 6, Seed).Articles(), 6000, new FastArticles(Seed).Make, output.WriteLine);
        var table = $"{result.Stories} F1 {result.Stories.F1}, links {result.Right} right {result.Wrong} wrong, {result.Linked} of {result.Derived}";
        output.WriteLine(table);
        result.Stories.F1.ShouldBeGreaterThanOrEqualTo(Floors.Of("stream", "stories"), table);
        ((double)result.Right / (result.Right + result.Wrong)).ShouldBeGreaterThanOrEqualTo(Floors.Of("stream", "links-precision"), table);
        ((double)result.Linked / result.Derived).ShouldBeGreaterThanOrEqualTo(Floors.Of("stream", "links-recall"), table);
    }

    [Fact]
    public void ThePlanIsTheSameForTheSameSeed() =>
        new StreamPlan(50, 3, Seed).Articles().Take(500).ShouldBe(new StreamPlan(50, 3, Seed).Articles().Take(500));

    [Fact]
    public void PlantedCopiesAreFoundAndNothingElse()
    {
        var writer = new TextArticles(Reader.Languages, Seed);
        var texts = new StreamPlan(40, writer.Languages, Seed).Articles().Where(a => a.Descent == Descent.Own).Take(150).Select(writer.TextOf).ToList();
        var (recall, wrong) = CopyQuality.Measure(texts);
        var table = string.Join('\n', PlantedEdits.Kinds.Zip(recall, (kind, share) => $"{kind}: {share:0.000}")) + $"\nwrong: {wrong}";
        output.WriteLine(table);
        recall.Min().ShouldBeGreaterThanOrEqualTo(Floors.Of("copies", "recall"), table);
        ((double)wrong / (texts.Count * recall.Count)).ShouldBeLessThanOrEqualTo(1 - Floors.Of("copies", "precision"), table);
    }

    [Fact]
    public void WrittenArticlesAreReadAsWhatTheyWereMadeOf()
    {
        var writer = new TextArticles(Reader.Languages, Seed);
        var plan = new StreamPlan(30, writer.Languages, Seed).Articles().Take(240).ToList();
        var analyzer = new Analyzer(Reader.Languages);
        var storyOf = plan.ToDictionary(a => $"{a.Number}.txt", a => a.Story);
        var stories = Newsrooms.Tell(plan.Select(a => analyzer.Analyze(writer.Write(a))));
        var found = plan.ConvertAll(a => stories.ToList().FindIndex(s => s.Articles.Any(x => x.Article.Path == $"{a.Number}.txt")));
        var score = Bench.Stories.BCubed.Of(found, plan.ConvertAll(a => a.Story));
        output.WriteLine($"{score} F1 {score.F1}");
        score.F1.ShouldBeGreaterThanOrEqualTo(Floors.Of("stream", "texts"), $"{score}");
    }
}
