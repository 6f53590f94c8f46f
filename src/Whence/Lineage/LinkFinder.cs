using System.Runtime.InteropServices;

namespace Whence.Lineage;

/// <summary>A link between two articles of a story.</summary>
/// <param name="First">Index of the one that had it first.</param>
/// <param name="Second">Index of the other one.</param>
/// <param name="Kind">What it rests on.</param>
/// <param name="Share">Share (0 to 1) of the shorter one's passages or facts that stand in both.</param>
/// <param name="Count">Number of these.</param>
internal readonly record struct FoundLink(int First, int Second, LinkKind Kind, float Share, int Count);

/// <summary>
/// Finds which articles of a story are one piece of reporting, from their fingerprints. Each is held only against the few that share the most with it, so that
/// time grows with the number of articles, not with its square.
/// </summary>
/// <param name="prints">The articles, the one that came out first standing first.</param>
/// <param name="telling">Leaves out of some passages, in ascending order, those that stand in too many stories to tell anything; null where none does.</param>
internal sealed class LinkFinder(IReadOnlyList<Fingerprint> prints, Func<uint[], uint[]>? telling = null)
{
    /// <summary>Least share of passages, and least number, that make a copy; or that many passages, however small their share: a part was copied.</summary>
    private const float Copied = 0.18f;
    private const int CopiedPassages = 4, PartPassages = 8;

    /// <summary>Passages of an article that others had before it from which it is held against them.</summary>
    private const int LeastMet = 2;

    /// <summary>Share of passages from which a later text of the same outlet is a new version.</summary>
    private const float SameText = 0.5f;

    /// <summary>Articles that an article is held against.</summary>
    private const int Most = 6;

    /// <summary>Articles kept for a fact: the last ones that have it.</summary>
    private const int Depth = 12;

    private readonly List<FoundLink> _links = [];
    private readonly Dictionary<uint, int> _firstWith = new(prints.Sum(p => p.Passages.Length));
    private readonly LastWith _withFact = new(prints.Sum(p => p.Facts.Length));
    private readonly Dictionary<uint, int> _lastAt = [];
    private readonly uint[][] _facts = [.. prints.Select(FactComparison.Distinct)];
    private readonly uint[]?[] _telling = new uint[prints.Count][];
    private readonly List<uint> _met = [];
    private readonly Dictionary<int, int> _shared = [];

    /// <summary>How much longer a text must be to be the fuller one, from which the other was cut.</summary>
    private const double Fuller = 1.15;

    /// <summary>The links, those of one article after those of the articles before it, the strongest first.</summary>
    public List<FoundLink> Find()
    {
        for (var i = 0; i < prints.Count; i++)
        {
            var linked = FindVersion(i) | FindCopies(i);
            if (!linked) FindSameFacts(i);
            Enter(i);
        }
        return _links.ConvertAll(Directed);
    }

    /// <summary>Who had it first: the earlier one; of one day the one whose outlet the other names, else the fuller text.</summary>
    private FoundLink Directed(FoundLink link)
    {
        var (first, second) = (prints[link.First], prints[link.Second]);
        if (first.Day != int.MinValue && second.Day != int.MinValue && first.Day != second.Day) return link;
        var turned = link with { First = link.Second, Second = link.First };
        if (second.Outlet != 0 && first.Relays.Contains(second.Outlet)) return turned;
        if (first.Outlet != 0 && second.Relays.Contains(first.Outlet)) return link;
        return link.Kind != LinkKind.Version && second.Words > Fuller * first.Words ? turned : link;
    }

    /// <summary>An article at the same address, or of the same outlet and nearly the same text, is an earlier version.</summary>
    private bool FindVersion(int i)
    {
        if (prints[i].Place == 0 || !_lastAt.TryGetValue(prints[i].Place, out var earlier)) return false;
        var (share, count) = Passages(earlier, i);
        _links.Add(new(earlier, i, LinkKind.Version, share, count));
        return true;
    }

    private bool FindCopies(int i)
    {
        _shared.Clear();
        _met.Clear();
        foreach (var passage in prints[i].Passages)
            if (_firstWith.ContainsKey(passage)) _met.Add(passage);
        if (_met.Count < LeastMet) return false; // most articles are nobody's copy: what passages tell is asked of the others alone
        foreach (var passage in TellingOf([.. _met])) CollectionsMarshal.GetValueRefOrAddDefault(_shared, _firstWith[passage], out _)++;
        var found = false;
        foreach (var (first, _) in MostShared(LeastMet))
        {
            var (share, count) = Passages(first, i);
            if (count < CopiedPassages || (share < Copied && count < PartPassages)) continue;
            var sameOutlet = prints[i].Outlet != 0 && prints[i].Outlet == prints[first].Outlet && share >= SameText;
            if (_links.Exists(l => l.Second == i && l.First == first)) continue;
            _links.Add(new(first, i, sameOutlet ? LinkKind.Version : LinkKind.Copied, share, count));
            found |= share >= Copied;
        }
        return found;
    }

    private void FindSameFacts(int i)
    {
        _shared.Clear();
        Span<int> with = stackalloc int[Depth];
        foreach (var fact in _facts[i])
            foreach (var j in with[.._withFact.Of(fact, with)]) CollectionsMarshal.GetValueRefOrAddDefault(_shared, j, out _)++;
        foreach (var (j, _) in MostShared(least: FactComparison.LeastFacts))
            if (FactComparison.Link(prints[j], prints[i], _facts[j], _facts[i]) is { } link) { _links.Add(link with { First = j, Second = i }); if (link.Kind == LinkKind.Translated) break; }
    }

    /// <summary>The articles that share the most, as last counted.</summary>
    private List<KeyValuePair<int, int>> MostShared(int least) =>
        [.. _shared.Where(s => s.Value >= least).OrderByDescending(s => s.Value).ThenBy(s => s.Key).Take(Most)];

    private void Enter(int i)
    {
        foreach (var passage in prints[i].Passages) _firstWith.TryAdd(passage, i);
        foreach (var fact in _facts[i]) _withFact.Enter(fact, i);
        if (prints[i].Place != 0) _lastAt[prints[i].Place] = i;
    }

    private uint[] TellingOf(int i) => _telling[i] ??= TellingOf(prints[i].Passages);

    private uint[] TellingOf(uint[] passages) => telling is null ? passages : telling(passages);

    private (float Share, int Count) Passages(int a, int b)
    {
        var (x, y) = (TellingOf(a), TellingOf(b));
        var both = 0;
        for (int i = 0, j = 0; i < x.Length && j < y.Length;)
        {
            if (x[i] < y[j]) { i++; continue; }
            if (x[i] == y[j]) { both++; i++; }
            j++;
        }
        return (both == 0 ? 0 : (float)both / Math.Min(x.Length, y.Length), both);
    }
}
