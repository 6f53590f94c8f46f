using System.Text.Json;
using static Whence.Tests.Scoring.Likeness;

namespace Whence.Tests.Scoring;

/// <summary>What several claims answer, as a careful reader puts them together (samples/questions.json).</summary>
public sealed record GoldQuestion(string Concept, string What, string State, int Independent, GoldAnswer[] Answers);

/// <summary>One claimant's figure with the words of its reports.</summary>
public sealed record GoldAnswer(string? Claimant, double? Value, double? Low, double? High, string Hedge, GoldReport[] Reports);

/// <summary>An article and its words.</summary>
public sealed record GoldReport(string File, string Quote);

/// <summary>
/// Scores the ledgers of a brief against gold. Claims that the analysis missed are left out of all but <see cref="Coverage"/>: what is measured is what becomes
/// of those found. A claim found that the gold has not is a question of its own.
/// </summary>
internal sealed class QuestionScore
{
    /// <summary>Pairs of claims in one question, found against gold.</summary>
    public Tally Pairs { get; } = new();

    /// <summary>Answers (claimant and figure) of the matched questions.</summary>
    public Tally Answers { get; } = new();

    /// <summary>Shares, 0 to 1, of the gold's questions with a claim found: state right, number of independent claimants right; and of the gold's claims that stand in the ledgers.</summary>
    public double States { get; private set; }
    public double Independent { get; private set; }
    public double Coverage { get; private set; }

    /// <summary>What is wrong, a line each.</summary>
    public List<string> Faults { get; } = [];

    private sealed record Claim(int Question, string Path, string Words, string? Concept, JsonElement? Quantity);

    public static QuestionScore Of(IReadOnlyList<GoldQuestion> gold, JsonElement? brief)
    {
        var questions = brief.List("stories").SelectMany(s => s.List("questions")).ToList();
        var claims = new List<Claim>();
        for (var q = 0; q < questions.Count; q++)
            foreach (var answer in questions[q].List("answers"))
                foreach (var report in answer.List("reports")) claims.Add(new(q, (report.Text("path") ?? "").Replace('\\', '/'), report.Text("text") ?? "", questions[q].Text("concept"), report.Get("quantity") ?? answer.Get("quantity")));
        var score = new QuestionScore();
        score.Compare(gold, questions, claims);
        return score;
    }

    private void Compare(IReadOnlyList<GoldQuestion> gold, List<JsonElement?> questions, List<Claim> claims)
    {
        var truth = new int[claims.Count]; // the gold question of a claim found; below zero one of its own
        for (var i = 0; i < truth.Length; i++) truth[i] = -1 - i;
        var wanted = 0;
        for (var g = 0; g < gold.Count; g++)
            foreach (var answer in gold[g].Answers)
                foreach (var report in answer.Reports)
                {
                    wanted++;
                    var at = claims.FindIndex(c => truth[claims.IndexOf(c)] < 0 && c.Path.EndsWith(report.File, StringComparison.Ordinal) && Root(c.Concept) == Root(gold[g].Concept)
                        && Overlap(report.Quote, c.Words) && SameNumber(new(report.Quote, "", null, answer.Value, answer.Low, answer.High, answer.Hedge, null, null), c.Quantity));
                    if (at >= 0) truth[at] = g;
                }
        Coverage = (double)truth.Count(t => t >= 0) / wanted;
        for (var i = 0; i < claims.Count; i++)
            for (var k = i + 1; k < claims.Count; k++)
            {
                var (found, should) = (claims[i].Question == claims[k].Question, truth[i] == truth[k]);
                Pairs.Count(found && should, found, should);
            }
        var (known, states, independent) = (0, 0, 0);
        for (var g = 0; g < gold.Count; g++)
        {
            var homes = Enumerable.Range(0, claims.Count).Where(i => truth[i] == g).GroupBy(i => claims[i].Question).OrderByDescending(h => h.Count()).ThenBy(h => h.Key).ToList();
            if (homes.Count == 0) { Faults.Add($"not found: {gold[g].What}"); continue; }
            known++;
            var question = questions[homes[0].Key];
            var strangers = claims.Where((c, i) => c.Question == homes[0].Key && truth[i] != g).Select(c => c.Words).ToList();
            if (homes.Count > 1) Faults.Add($"in {homes.Count} parts: {gold[g].What}: {string.Join(" / ", homes.Skip(1).SelectMany(h => h).Select(i => claims[i].Words))}");
            if (strangers.Count > 0) Faults.Add($"with others: {gold[g].What}: {string.Join(" / ", strangers)}");
            if (question.Text("state") == gold[g].State) states++;
            else Faults.Add($"{question.Text("state")}, not {gold[g].State}: {gold[g].What}; {question.Text("reason")}");
            if (question.Number("independent") == gold[g].Independent) independent++;
            else Faults.Add($"{question.Number("independent")} independent, not {gold[g].Independent}: {gold[g].What}");
            Count(gold[g], question.List("answers"));
        }
        (States, Independent) = ((double)states / known, (double)independent / known);
    }

    private void Count(GoldQuestion gold, List<JsonElement?> found)
    {
        var hits = 0;
        foreach (var answer in gold.Answers)
        {
            var at = found.FindIndex(f => (answer.Claimant is null ? f.Get("claimant") is null : SameName(answer.Claimant, f.Get("claimant")))
                && SameNumber(new("", "", null, answer.Value, answer.Low, answer.High, answer.Hedge, null, null), f.Get("quantity")));
            if (at < 0) continue;
            hits++;
            found.RemoveAt(at);
        }
        Answers.Count(hits, found.Count, gold.Answers.Length - hits);
    }

    private static string Root(string? concept) => (concept ?? "").Split(':', '.')[0];
}
