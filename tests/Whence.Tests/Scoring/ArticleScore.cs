using System.Text.Json;
using static Whence.Tests.Scoring.Found;
using static Whence.Tests.Scoring.Likeness;

namespace Whence.Tests.Scoring;

/// <summary>Scores the output of <c>whence analyze --format jsonl</c> against gold, layer by layer, all languages together. A port of score.py.</summary>
internal sealed class ArticleScore
{
    // Claims that count people are annotated in full, so what is found beyond them is wrong; of amounts only misses count.
    private static readonly HashSet<string> People =
    [
        "killed", "wounded", "killed_or_wounded", "missing", "captured", "detained", "kidnapped", "deployed", "evacuated", "displaced", "rescued", "hospitalised", "attending",
    ];

    private static readonly string[][] HedgesAlike = [["exact"], ["about", "nearly"], ["at_least", "more_than"], ["up_to", "fewer_than"], ["between"], ["vague"]];

    private readonly Dictionary<string, Tally> _layers = [];
    private readonly List<string> _misses = [];
    private string _file = "";

    /// <summary>Tallies by layer: language, published, relays, dates, claims, amounts, hedge, claimant, via, subject, quotes, speaker.</summary>
    public IReadOnlyDictionary<string, Tally> Layers => _layers;

    /// <summary>All that differs from the gold, a line each: file, layer, what was wanted, what was found.</summary>
    public IReadOnlyList<string> Misses => _misses;

    /// <summary>Scores all articles of the gold; one without output counts as empty.</summary>
    /// <param name="found">Objects of the JSON contract; one belongs to the gold article whose file its path ends with.</param>
    public static ArticleScore Of(IEnumerable<GoldArticle> gold, IReadOnlyList<JsonElement?> found)
    {
        var score = new ArticleScore();
        foreach (var article in gold) score.Add(article, found.FirstOrDefault(f => (f.Text("path") ?? "").Replace('\\', '/').EndsWith(article.File, StringComparison.Ordinal)));
        return score;
    }

    private Tally Layer(string name) => _layers.TryGetValue(name, out var tally) ? tally : _layers[name] = new();

    private void Add(GoldArticle gold, JsonElement? found)
    {
        _file = gold.File;
        var language = found.Text("language");
        if (language != gold.Lang) Differs("language", gold.Lang, language);
        Layer("language").Count(language == gold.Lang, language is not null, true);
        if (!string.IsNullOrEmpty(gold.Published))
        {
            var date = found.Get("published").Text("date");
            Layer("published").Count(date == gold.Published, date is not null, true);
            if (date != gold.Published) Differs("published", gold.Published, date);
        }
        var relays = Match(gold.Relays, found.List("relays"), SameName);
        Layer("relays").Count(relays);
        Differ("relay", relays, g => g, f => f.Text("text"));
        var dates = Match(gold.Dates, found.List("dates"), (g, f) => Overlap(g.Text, f.Text("text")) && g.Value == f.Text("value"));
        Layer("dates").Count(dates);
        Differ("date", dates, g => $"{g.Text} = {g.Value}", f => $"{f.Text("text")} = {f.Text("value")}");
        AddClaims(gold.Claims ?? [], found.List("claims"));
        var direct = found.List("quotes").FindAll(q => (q.Text("kind") ?? "direct") == "direct" && Fold(q.Text("text")).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > 2);
        var quotes = Match(gold.Quotes, direct, (g, f) => Overlap(g.Text, f.Text("text")));
        Layer("quotes").Count(quotes);
        Differ("quote", quotes, g => g.Text, f => f.Text("text"));
        foreach (var (g, f) in quotes.Pairs) Person("speaker", g.Speaker, f.Get("speaker"), g.Text);
    }

    private void AddClaims(GoldClaim[] gold, List<JsonElement?> found)
    {
        var people = Match(gold.Where(c => People.Contains(Root(c.Concept))), found, (g, f) => SameClaim(g, f) && Root(g.Concept) == Root(f.Text("concept")));
        var amounts = Match(gold.Where(c => !People.Contains(Root(c.Concept))), people.Extra, (g, f) => SameClaim(g, f) && (Root(g.Concept) == "other" || Root(g.Concept) == Root(f.Text("concept"))));
        Layer("claims").Count(people.Pairs.Count, amounts.Extra.Count(e => People.Contains(Root(e.Text("concept")))), people.Missed.Count);
        Layer("amounts").Count(amounts.Pairs.Count, 0, amounts.Missed.Count);
        foreach (var missed in people.Missed.Concat(amounts.Missed)) Differs("claim", $"{missed.Concept}: {missed.Quote}", null);
        foreach (var extra in amounts.Extra.Where(e => People.Contains(Root(e.Text("concept"))))) Differs("claim", null, $"{extra.Text("concept")}: {extra.Text("text")}");
        foreach (var (g, f) in people.Pairs.Concat(amounts.Pairs))
        {
            var hedge = f.Get("quantity").Text("hedge");
            var alike = HedgesAlike.Any(s => s.Contains(g.Hedge) && s.Contains(hedge));
            Layer("hedge").Count(alike, true, true);
            if (!alike) Differs("hedge", $"{g.Hedge}: {g.Quote}", hedge);
            var attribution = f.Get("attribution");
            Person("claimant", g.Claimant, attribution.Get("claimant"), g.Quote);
            var via = Match(g.Via, attribution.List("via"), SameName);
            Layer("via").Count(via);
            Differ("via", via, v => $"{v}: {g.Quote}", v => $"{v.Text("text")}: {g.Quote}");
            if (!string.IsNullOrEmpty(g.Actor)) Person("subject", g.Actor, f.Get("subject"), g.Quote);
        }
    }

    private void Person(string layer, string? gold, JsonElement? found, string where)
    {
        if (string.IsNullOrEmpty(gold) && found is null) return;
        var right = !string.IsNullOrEmpty(gold) && SameName(gold, found);
        Layer(layer).Count(right, found is not null, !string.IsNullOrEmpty(gold));
        if (!right) Differs(layer, $"{(string.IsNullOrEmpty(gold) ? "nobody" : gold)}: {where}", found.Text("label"));
    }

    private void Differ<T>(string layer, Matching<T> matching, Func<T, string> wanted, Func<JsonElement?, string?> found)
    {
        foreach (var missed in matching.Missed) Differs(layer, wanted(missed), null);
        foreach (var extra in matching.Extra) Differs(layer, null, found(extra));
    }

    private void Differs(string layer, string? wanted, string? found) => _misses.Add($"{_file}\t{layer}\t{OneLine(wanted)}\t{OneLine(found)}");

    private static string OneLine(string? words) => words is null ? "-" : string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool SameClaim(GoldClaim gold, JsonElement? found) => Overlap(gold.Quote, found.Text("text")) && SameNumber(gold, found.Get("quantity"));

    private static string Root(string? concept) => (concept ?? "").Split(':', '.')[0];

    /// <summary>Greedy matching one to one: each gold item takes the first thing found that is the same and not yet taken.</summary>
    private static Matching<T> Match<T>(IEnumerable<T>? gold, IEnumerable<JsonElement?> found, Func<T, JsonElement?, bool> same)
    {
        var matching = new Matching<T>([], [], [.. found]);
        foreach (var item in gold ?? [])
        {
            var at = matching.Extra.FindIndex(f => same(item, f));
            if (at < 0) { matching.Missed.Add(item); continue; }
            matching.Pairs.Add((item, matching.Extra[at]));
            matching.Extra.RemoveAt(at);
        }
        return matching;
    }
}

/// <summary>What was found of what was to be found.</summary>
internal sealed record Matching<T>(List<(T Gold, JsonElement? Found)> Pairs, List<T> Missed, List<JsonElement?> Extra);

internal static class MatchingTallies
{
    public static void Count<T>(this Tally tally, Matching<T> matching) => tally.Count(matching.Pairs.Count, matching.Extra.Count, matching.Missed.Count);
}
