using NodaTime;

namespace Whence.Stories;

/// <summary>
/// Gathers articles into stories as they come: each joins the story most like it, or opens one. Candidates come from an inverted index of features,
/// so a look-up does not grow with the number of stories. At the end stories that turned out to be one are merged.
/// </summary>
internal sealed class Storyline
{
    /// <summary>Least likeness (weighted cosine, 0 to 1) to join a story.</summary>
    private const double Joins = 0.22;

    /// <summary>Least likeness of two stories to be merged.</summary>
    private const double Merges = 0.30;

    /// <summary>Days after which the likeness of a story that has fallen silent is halved.</summary>
    private const double HalfLife = 240;

    private sealed class Cluster
    {
        public List<Analysis> Articles { get; } = [];
        public Dictionary<string, double> Sum { get; } = [];
        public LocalDate? Latest { get; set; }
    }

    private readonly List<Cluster> _clusters = [];
    private readonly Dictionary<string, List<Cluster>> _index = [];
    private readonly Dictionary<string, int> _frequency = [];
    private int _count;

    public void Add(Analysis analysis)
    {
        var features = Features.Of(analysis);
        _count++;
        foreach (var key in features.Keys) _frequency[key] = _frequency.GetValueOrDefault(key) + 1;
        Cluster? best = null;
        var likeness = Joins;
        foreach (var cluster in features.Keys.Where(k => _index.ContainsKey(k)).SelectMany(k => _index[k]).Distinct())
        {
            var value = Cosine(features, cluster.Sum) * Decay(cluster.Latest, analysis.Published?.Date);
            if (value > likeness) (best, likeness) = (cluster, value);
        }
        if (best is null) _clusters.Add(best = new());
        Join(best, analysis, features);
    }

    /// <summary>The stories as lists of articles, in order of their first article's arrival.</summary>
    public List<List<Analysis>> Finish()
    {
        for (var i = 0; i < _clusters.Count; i++)
            for (var j = _clusters.Count - 1; j > i; j--)
                if (_clusters[j].Articles.Count > 0 && Cosine(_clusters[i].Sum, _clusters[j].Sum) * Decay(_clusters[i].Latest, _clusters[j].Latest) >= Merges)
                {
                    foreach (var analysis in _clusters[j].Articles) Join(_clusters[i], analysis, Features.Of(analysis));
                    _clusters.RemoveAt(j);
                }
        return [.. _clusters.Select(c => c.Articles)];
    }

    private void Join(Cluster cluster, Analysis analysis, Dictionary<string, double> features)
    {
        cluster.Articles.Add(analysis);
        foreach (var (key, weight) in features)
        {
            if (!cluster.Sum.TryGetValue(key, out var sum))
            {
                if (!_index.TryGetValue(key, out var clusters)) _index.Add(key, clusters = []);
                clusters.Add(cluster);
            }
            cluster.Sum[key] = sum + weight;
        }
        if (analysis.Published?.Date is { } date && (cluster.Latest is not { } latest || date > latest)) cluster.Latest = date;
    }

    private double Rarity(string key) => Math.Log(1 + (_count + 20.0) / (_frequency.GetValueOrDefault(key) + 1));

    private double Cosine(Dictionary<string, double> a, Dictionary<string, double> b)
    {
        double dot = 0, normA = 0, normB = 0;
        foreach (var (key, weight) in a)
        {
            var rarity = Rarity(key);
            normA += weight * weight * rarity * rarity;
            if (b.TryGetValue(key, out var other)) dot += weight * other * rarity * rarity;
        }
        foreach (var (key, weight) in b) normB += weight * weight * Rarity(key) * Rarity(key);
        return dot == 0 ? 0 : dot / Math.Sqrt(normA * normB);
    }

    private static double Decay(LocalDate? a, LocalDate? b) =>
        a is { } x && b is { } y ? Math.Pow(0.5, Math.Abs(Period.DaysBetween(x, y)) / HalfLife) : 1;
}
