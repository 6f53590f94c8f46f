using Whence.Ledger;
using Whence.Lineage;
using Whence.Stories;
using Whence.Web.Reading;

namespace Whence.Web.Chains;

/// <summary>The ways by which a story's figures came: from claimants over agencies to outlets, and from outlet to outlet. The most travelled ones where there are many.</summary>
/// <param name="Nodes">Those shown.</param>
/// <param name="Edges">The steps between them, the most travelled first.</param>
/// <param name="Left">How many claimants, relays and outlets are not shown.</param>
public sealed record Chain(IReadOnlyList<ChainNode> Nodes, IReadOnlyList<ChainEdge> Edges, int Left)
{
    private const int MostClaimants = 18, MostRelays = 14, MostOutlets = 28, MostEdges = 140;

    /// <summary>The chain of a story.</summary>
    public static Chain Of(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var steps = new Steps();
        foreach (var article in story.Articles)
            foreach (var relay in article.Relays) steps.Add(Media(relay), Outlet(article), true, new(article, relay.Span.Length > 0 ? relay.Span : null, null));
        foreach (var report in story.Questions.SelectMany(q => q.Answers).SelectMany(a => a.Reports)) Add(steps, story, report);
        foreach (var link in story.Origins.SelectMany(o => o.Links.Concat(o.Parts)))
            if (link.Kind != LinkKind.Version && link.Relays.Count == 0) steps.Add(Outlet(link.First), Outlet(link.Second), link.Kind == LinkKind.Stated, new(link.Second, null, link.Reason, link.First));
        return steps.Most();
    }

    private static void Add(Steps steps, Story story, Report report)
    {
        if (report.Claim.Attribution.Claimant is not { } source) return;
        var (article, attribution) = (report.Article, report.Claim.Attribution);
        var claimant = new Party("c:" + (report.Voice ?? source.Key), source.Label, ChainRole.Claimant, source.Id);
        var words = new ChainProof(article, report.Claim.Span, null);
        if (attribution.Via.Count > 0)
            foreach (var relay in attribution.Via)
            {
                steps.Add(claimant, Media(relay), true, words);
                steps.Add(Media(relay), Outlet(article), true, words);
            }
        else if (article.Relays is [var only] && story.Origins.Of(article, report.Claim.Span) is { IsAddition: false })
            steps.Add(claimant, Media(only), false, words with { Reason = $"The article names {only.Label} as its source." });
        else steps.Add(claimant, Outlet(article), true, words);
    }

    private static Party Media(Sourcing.Source relay) => new("m:" + relay.Label.ToLowerInvariant(), relay.Label, ChainRole.Relay, relay.Id);

    private static Party Outlet(Analysis article) => Readings.Outlet(article.Article) is var label ? new("m:" + label.ToLowerInvariant(), label, ChainRole.Outlet, null) : default!;

    private sealed record Party(string Key, string Label, ChainRole Role, string? Id);

    /// <summary>Gathers steps.</summary>
    private sealed class Steps
    {
        private readonly Dictionary<string, Party> _parties = [];
        private readonly Dictionary<string, int> _weight = [];
        private readonly Dictionary<(string From, string To), (bool IsStated, int Count, ChainProof Proof)> _edges = [];

        public void Add(Party from, Party to, bool isStated, ChainProof proof)
        {
            if (from.Key == to.Key) return;
            foreach (var party in new[] { from, to })
            {
                if (!_parties.TryGetValue(party.Key, out var known)) _parties.Add(party.Key, party);
                else if (known.Role < party.Role || known.Id is null) _parties[party.Key] = known with { Role = (ChainRole)Math.Max((int)known.Role, (int)party.Role), Id = known.Id ?? party.Id };
                _weight[party.Key] = _weight.GetValueOrDefault(party.Key) + 1;
            }
            _edges[(from.Key, to.Key)] = !_edges.TryGetValue((from.Key, to.Key), out var edge) ? (isStated, 1, proof)
                : (edge.IsStated || isStated, edge.Count + 1, isStated && !edge.IsStated ? proof : edge.Proof); // what is stated proves more than what was worked out
        }

        public Chain Most()
        {
            var nodes = _parties.Values.Select(p => new ChainNode(p.Key, p.Label, p.Role, p.Id, _weight[p.Key])).GroupBy(n => n.Role)
                .SelectMany(g => g.OrderByDescending(n => n.Weight).ThenBy(n => n.Label, StringComparer.Ordinal).ThenBy(n => n.Key, StringComparer.Ordinal)
                    .Take(g.Key switch { ChainRole.Claimant => MostClaimants, ChainRole.Relay => MostRelays, _ => MostOutlets })).ToDictionary(n => n.Key);
            var edges = _edges.Where(e => nodes.ContainsKey(e.Key.From) && nodes.ContainsKey(e.Key.To)).OrderByDescending(e => e.Value.Count).ThenBy(e => e.Key.From, StringComparer.Ordinal).ThenBy(e => e.Key.To, StringComparer.Ordinal)
                .Take(MostEdges).Select(e => new ChainEdge(nodes[e.Key.From], nodes[e.Key.To], e.Value.IsStated, e.Value.Count, e.Value.Proof)).ToList();
            var joined = edges.SelectMany(e => new[] { e.From.Key, e.To.Key }).ToHashSet();
            return new([.. nodes.Values.Where(n => joined.Contains(n.Key))], edges, _parties.Count - joined.Count);
        }
    }
}
