using System.Text.Json;

namespace Whence.Tests.Scoring;

/// <summary>Scores the output of <c>whence brief --format json</c> against gold: which articles tell one story, and which are one piece of reporting. A port of score.py.</summary>
/// <param name="Stories">F1 of B-cubed precision and recall over all articles (Bagga and Baldwin 1998).</param>
/// <param name="Origins">F1 over pairs of articles of one origin.</param>
internal sealed record StoryScore(double Stories, double Origins)
{
    public static StoryScore Of(IReadOnlyList<GoldArticle> gold, JsonElement? brief)
    {
        var files = gold.Select(g => g.File).ToList();
        var truth = gold.ToDictionary(g => g.File, g => g.Story);
        return new(StoriesOf(files, truth, brief.List("stories")), OriginsOf(gold, truth, brief.List("stories")));
    }

    private static double StoriesOf(List<string> files, Dictionary<string, string> truth, List<JsonElement?> stories)
    {
        var found = files.ToDictionary(f => f, f => stories.FindIndex(s => s.List("articles").Exists(a => PathOf(a).EndsWith(f, StringComparison.Ordinal))) is var i and >= 0 ? $"{i}" : f);
        double precision = 0, recall = 0;
        foreach (var file in files)
        {
            var together = files.Where(f => found[f] == found[file]).ToList();
            var should = files.Where(f => truth[f] == truth[file]).ToList();
            var hits = together.Intersect(should).Count();
            precision += (double)hits / together.Count;
            recall += (double)hits / should.Count;
        }
        return F1(precision / files.Count, recall / files.Count);
    }

    private static double OriginsOf(IEnumerable<GoldArticle> gold, Dictionary<string, string> truth, List<JsonElement?> stories)
    {
        var wanted = gold.SelectMany(g => (g.SameOriginAs ?? []).Where(truth.ContainsKey).Select(o => Pair(g.File, o))).ToHashSet();
        var found = new HashSet<(string, string)>();
        foreach (var origin in stories.SelectMany(s => s.List("origins")))
        {
            var members = origin.List("articles").Select(a => truth.Keys.FirstOrDefault(f => PathOf(a).EndsWith(f, StringComparison.Ordinal))).OfType<string>().ToList();
            for (var i = 0; i < members.Count; i++)
                for (var k = i + 1; k < members.Count; k++) found.Add(Pair(members[i], members[k]));
        }
        double hits = wanted.Intersect(found).Count();
        return F1(found.Count == 0 ? 0 : hits / found.Count, wanted.Count == 0 ? 0 : hits / wanted.Count);
    }

    private static (string, string) Pair(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);

    private static string PathOf(JsonElement? article) => ((article is { ValueKind: JsonValueKind.String } path ? path.GetString() : article.Text("path")) ?? "").Replace('\\', '/');

    private static double F1(double precision, double recall) => precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
}
