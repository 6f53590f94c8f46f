using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Whence.Tests.Support;

namespace Whence.Tests.Scoring;

/// <summary>
/// <c>bench/scores.json</c>, which the desk shows as the limits of Whence, says of the samples what is true today. After a change for better or worse: <c>WHENCE_WRITE_SCORES=1 ./test --filter ScoresTests</c>.
/// What it says of unseen articles is written by hand when such a set is scored for the first time, and never changed after.
/// </summary>
public sealed class ScoresTests
{
    private static readonly string Path = Repository.PathOf("bench", "scores.json");

    [Fact]
    public void TheScoresOfTheSamplesAreTodays()
    {
        var scores = JsonNode.Parse(File.ReadAllText(Path))!;
        var samples = scores["sets"]!.AsArray().Single(s => (string?)s!["id"] == "samples")!;
        var today = Samples();
        if (Environment.GetEnvironmentVariable("WHENCE_WRITE_SCORES") == "1")
        {
            samples["languages"] = today;
            File.WriteAllText(Path, scores.ToJsonString(new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n");
        }
        samples["languages"]!.ToJsonString().ShouldBe(today.ToJsonString());
    }

    private static JsonObject Samples()
    {
        var gold = ScoringFiles.Gold(Repository.PathOf("samples", "gold.jsonl"));
        var found = Floors.Json(Floors.Analyze(Repository.PathOf("samples")));
        var all = new JsonObject();
        foreach (var language in gold.Select(g => g.Lang).Distinct().Order(StringComparer.Ordinal))
        {
            var layers = new JsonObject();
            foreach (var (layer, tally) in ArticleScore.Of(gold.Where(g => g.Lang == language), found).Layers)
                if (tally.F1 is { } f1) layers[layer] = new JsonObject { ["f1"] = Math.Round(f1, 3), ["items"] = tally.Hits + tally.Missed };
            all[language] = layers;
        }
        return all;
    }
}
