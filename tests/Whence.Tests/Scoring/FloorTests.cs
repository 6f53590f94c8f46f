using System.Globalization;
using Whence.Tests.Support;
using Xunit.Abstractions;

namespace Whence.Tests.Scoring;

/// <summary>Measured quality stays above <c>bench/floors.json</c>: on the samples, and on the seeds and dates of <c>../shared</c> where those are.</summary>
public sealed class FloorTests(ITestOutputHelper output)
{
    private const string Seeds = "gold/seeds.jsonl", Dates = "data/dates-en-es/en-train.tsv", SpanishDates = "data/dates-en-es/es-train.tsv";

    [Fact]
    public void TheSamplesAreReadAsWellAsBefore() => ArticlesShouldHold("samples", Repository.PathOf("samples", "gold.jsonl"), Repository.PathOf("samples"), First.Contains);

    [Fact]
    public void TheSamplesOfTheOtherLanguagesAreReadAsWellAsBefore() => ArticlesShouldHold("samples-others", Repository.PathOf("samples", "gold.jsonl"), Repository.PathOf("samples"), lang => !First.Contains(lang));

    /// <summary>The languages that Whence read first.</summary>
    private static readonly string[] First = ["en", "lv", "ro"];

    [Fact]
    public void TheSampleStoryIsToldAsWellAsBefore() => StoriesShouldHold("samples", Repository.PathOf("samples", "gold.jsonl"), Repository.PathOf("samples"));

    [Fact]
    public void TheQuestionsOfTheSampleStoryAreToldApartAsWellAsBefore()
    {
        var score = QuestionScore.Of(ScoringFiles.Questions(Repository.PathOf("samples", "questions.json")), Floors.Brief(Floors.Analyze(Repository.PathOf("samples")).Where(a => First.Contains(a.Language)))); // its gold is about these
        var table = string.Create(CultureInfo.InvariantCulture, $"grouping {score.Pairs}\nanswers {score.Answers}\nstates {score.States:0.000}, independent {score.Independent:0.000}, coverage {score.Coverage:0.000}\n{string.Join('\n', score.Faults)}");
        output.WriteLine(table);
        Floors.ShouldHold(Floors.Group("samples", "questions"), layer => layer switch { "grouping" => score.Pairs.F1, "answers" => score.Answers.F1, "states" => score.States, "independent" => score.Independent, _ => score.Coverage }, table);
    }

    [SharedFact(Seeds)]
    public void TheSeedsAreReadAsWellAsBefore() => ArticlesShouldHold("seeds", SharedPath(Seeds), SharedPath("gold/seeds"));

    [SharedFact(Seeds)]
    public void TheSeedStoryIsToldAsWellAsBefore() => StoriesShouldHold("seeds", SharedPath(Seeds), SharedPath("gold/seeds"));

    [SharedFact(Dates)]
    public void EnglishDatesAreReadAsWellAsBefore() => DatesShouldHold("dates-en", DateScore.Of(SharedPath(Dates), Reader.Languages.Packs["en"], "in"));

    [SharedFact(Dates)]
    public void EnglishDatesInTheirOrderAreReadAsWellAsBefore() => DatesShouldHold("dates-en-in-order", DateScore.InOrder(SharedPath(Dates), Reader.Languages.Packs["en"], "in"));

    [SharedFact(SpanishDates)]
    public void SpanishDatesAreReadAsWellAsBefore() => DatesShouldHold("dates-es", DateScore.Of(SharedPath(SpanishDates), Reader.Languages.Packs["es"], "en"));

    [SharedFact(SpanishDates)]
    public void SpanishDatesInTheirOrderAreReadAsWellAsBefore() => DatesShouldHold("dates-es-in-order", DateScore.InOrder(SharedPath(SpanishDates), Reader.Languages.Packs["es"], "en"));

    private void DatesShouldHold(string floor, DateScore score)
    {
        var table = string.Create(CultureInfo.InvariantCulture, $"{score.Right} of {score.All} dates right: {score.Accuracy:0.000}\n{string.Join('\n', score.Wrong)}");
        output.WriteLine(table);
        score.Accuracy.ShouldBeGreaterThanOrEqualTo(Floors.Of(floor), table);
    }

    private void ArticlesShouldHold(string group, string gold, string folder, Predicate<string>? languages = null)
    {
        var score = ArticleScore.Of(ScoringFiles.Gold(gold).Where(g => languages?.Invoke(g.Lang) != false), Floors.Json(Floors.Analyze(folder)));
        var table = string.Join('\n', score.Layers.Select(l => $"{l.Key,-10} {l.Value}"));
        output.WriteLine(table);
        Floors.ShouldHold(Floors.Group(group, "articles"), layer => score.Layers.TryGetValue(layer, out var tally) ? tally.F1 : null, $"{group}\n{table}");
    }

    private void StoriesShouldHold(string group, string gold, string folder)
    {
        var score = StoryScore.Of(ScoringFiles.Gold(gold), Floors.Brief(Floors.Analyze(folder)));
        var table = string.Create(CultureInfo.InvariantCulture, $"stories {score.Stories:0.000} origins {score.Origins:0.000}");
        output.WriteLine(table);
        Floors.ShouldHold(Floors.Group(group, "stories"), layer => layer == "stories" ? score.Stories : score.Origins, $"{group}: {table}");
    }

    private static string SharedPath(string path) => Path.Combine(Repository.Shared!, path);
}
