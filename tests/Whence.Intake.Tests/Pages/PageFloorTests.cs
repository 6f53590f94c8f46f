using System.Globalization;
using System.Text.Json;
using Whence.Bench.Pages;
using Whence.Tests.Support;
using Xunit.Abstractions;

namespace Whence.Intake.Tests.Pages;

/// <summary>The text of pages whose text is known is found as well as before (group <c>pages</c> of <c>bench/floors.json</c>); skipped without <c>../shared</c>.</summary>
public sealed class PageFloorTests(ITestOutputHelper output)
{
    private const string Gold = "data/html";

    [SharedFact(Gold + "/ground-truth.json")]
    public void TheTextOfPagesIsFoundAsWellAsBefore()
    {
        var scores = GoldPage.Read(Path.Combine(Repository.Shared!, Gold)).Select(g => ShingleScore.Of(g.Truth, string.Join("\n\n", g.Read().Paragraphs))).ToList();
        var (precision, recall, f1) = ShingleScore.Over(scores);
        var table = string.Create(CultureInfo.InvariantCulture, $"{scores.Count} pages: F1 {f1:0.0000} precision {precision:0.0000} recall {recall:0.0000}");
        output.WriteLine(table);
        using var floors = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("bench", "floors.json")));
        var pages = floors.RootElement.GetProperty("pages");
        f1.ShouldBeGreaterThanOrEqualTo(pages.GetProperty("f1").GetDouble(), table);
        precision.ShouldBeGreaterThanOrEqualTo(pages.GetProperty("precision").GetDouble(), table);
        recall.ShouldBeGreaterThanOrEqualTo(pages.GetProperty("recall").GetDouble(), table);
    }

    [Theory]
    [InlineData("one two three four five", "one two three four five", 1, 1)]
    [InlineData("one two three four five", "one two three four", 1, 0.5)]
    [InlineData("one two three four", "zero one two three four", 0.5, 1)]
    [InlineData("one two", "one two", 1, 1)]
    [InlineData("a b c d a b c d", "a b c d", 1, 0.2)]
    public void ShinglesAreCountedAsOftenAsTheyOccur(string truth, string found, double precision, double recall) => ShingleScore.Of(truth, found).ShouldBe(new ShingleScore(precision, recall));

    [Fact]
    public void APageWithoutTextFoundHasNoPrecisionAndNoRecallOfWhatWasThere() => ShingleScore.Of("one two three four", "").ShouldBe(new ShingleScore(null, 0));
}
