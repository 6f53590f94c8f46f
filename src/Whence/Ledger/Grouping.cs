using Whence.Claims;
using Whence.Languages;
using Whence.Quantities;

namespace Whence.Ledger;

/// <summary>
/// Puts the claims of a story into questions: claims of one slot (concept, unit, subject, scope) answer one question, and slots that further evidence shows to be
/// one are joined. It does not depend on the order of the claims, and takes time in proportion to their number.
/// </summary>
internal sealed class Grouping(IReadOnlyList<Analysis> articles, Versions versions, Vocabulary vocabulary)
{
    /// <summary>A count above it, from one claimant and of one concept, is the same by whatever name; small numbers coincide.</summary>
    private const double Telling = 12;

    private readonly Scopes _scopes = new(articles, vocabulary);
    private readonly Claimants _claimants = new(articles, vocabulary);
    private readonly Separation _separation = new(vocabulary);
    private readonly Dictionary<Slot, int> _index = [];
    private readonly List<(Slot Slot, Scope Scope, List<Report> Reports)> _slots = [];
    private readonly List<int> _parent = [];
    private readonly Dictionary<int, string> _joined = [];

    /// <summary>The reports of each question, in the order of the story, with the scope of the question.</summary>
    public IEnumerable<(Scope Scope, List<Report> Reports)> Find()
    {
        foreach (var article in articles)
            foreach (var claim in article.Claims)
                if (IsAnswer(claim)) Place(article, claim);
        JoinSameFigure();
        JoinOccasion();
        JoinNobody();
        JoinNationality();
        JoinUnknown();
        JoinMeasure();
        JoinPart();
        return from i in Enumerable.Range(0, _slots.Count)
               group i by Root(i) into same
               let scope = ScopeOf([.. same])
               from part in _separation.Of([.. same.SelectMany(Explained)])
               select (scope, part);
    }

    /// <summary>The scope of a question: one that any report states, but a year only where most of them speak of it (of four articles that give a figure one may name a year near it).</summary>
    private Scope ScopeOf(List<int> same)
    {
        var scope = _slots[same.OrderBy(i => _slots[i].Scope.IsStory).First()].Scope;
        return scope.IsYear && same.Sum(i => _slots[i].Scope == scope ? _slots[i].Reports.Count : 0) < same.Sum(i => _slots[i].Scope.IsStory ? _slots[i].Reports.Count : 0) ? Scope.Story : scope;
    }

    /// <summary>A bare count, or a bare amount that nothing says what of, answers no question, nor does the figure of another time that an article compares with.</summary>
    private static bool IsAnswer(Claim claim) => !claim.IsFormer && claim.Concept != BareCounts.Counted && (claim.Concept is not ("money" or "percent" or "duration" or "distance" or "age") || claim.Particular is not null);

    private void Place(Analysis article, Claim claim)
    {
        var scope = _scopes.Of(article, claim);
        var slot = Slot.Of(claim, scope, vocabulary);
        var report = new Report(article, claim) { Voice = versions.OutletOf(article), Version = versions.PlaceOf(article) };
        if (claim.Attribution.Claimant is { } claimant && _claimants.Of(article, claimant) is var (key, label, why))
            report = report with { Voice = key, Identity = why, Claim = claim with { Attribution = claim.Attribution with { Claimant = claimant with { Label = label } } } };
        if (slot.Kind is SlotKind.Nobody or SlotKind.Part) slot = slot with { Voice = report.Voice };
        if (!_index.TryGetValue(slot, out var at))
        {
            _index.Add(slot, at = _slots.Count);
            _slots.Add((slot, scope, []));
            _parent.Add(at);
        }
        _slots[at].Reports.Add(report);
    }

    /// <summary>The same claimant's same figure of one concept is one count, whatever the articles call those counted.</summary>
    private void JoinSameFigure()
    {
        var known = new Dictionary<(string, string, SlotKind, string?, Quantity), int>();
        for (var i = 0; i < _slots.Count; i++)
            foreach (var report in _slots[i].Reports)
            {
                var (slot, quantity) = (_slots[i].Slot, report.Claim.Quantity);
                if (report.Voice is null || slot.Kind == SlotKind.Nobody || (slot.IsCount && (quantity.Value ?? quantity.Low ?? 0) <= Telling)) continue;
                if (!known.TryAdd((slot.Concept, slot.Unit, slot.Kind, report.Voice, quantity), i)
                    && known[(slot.Concept, slot.Unit, slot.Kind, report.Voice, quantity)] is var other && Compatible(_slots[i], _slots[other]))
                    Join(other, i, "the same claimant gives the same figure");
            }
    }

    /// <summary>Within one occasion the same claimant's figures that can both be right are about the same people, whatever they are called.</summary>
    private void JoinOccasion()
    {
        var known = new Dictionary<(string, string, string, string), List<(int Slot, Interval Interval)>>();
        for (var i = 0; i < _slots.Count; i++)
            foreach (var report in _slots[i].Reports)
            {
                if (report.Voice is null || _slots[i].Slot.Kind != SlotKind.Whole || !_slots[i].Scope.Key.StartsWith("occasion:", StringComparison.Ordinal)) continue;
                var key = (_slots[i].Slot.Concept, _slots[i].Slot.Unit, _slots[i].Scope.Key, report.Voice);
                if (!known.TryGetValue(key, out var others)) known.Add(key, others = []);
                var interval = Interval.Of(report.Claim.Quantity);
                if (others.Exists(o => o.Slot == i && o.Interval == interval)) continue;
                var other = others.FindIndex(o => o.Interval.Meets(interval));
                if (other >= 0) Join(others[other].Slot, i, "the same claimant counts the same occasion");
                others.Add((i, interval));
            }
    }

    /// <summary>"Nobody is missing any more" answers the question of how many are where it comes from who counted them; from all others it is one statement about others.</summary>
    private void JoinNobody()
    {
        var counted = new Dictionary<(string, string), int>();
        var alone = new Dictionary<Slot, int>();
        for (var i = 0; i < _slots.Count; i++)
            if (_slots[i].Slot.Kind == SlotKind.Whole && _slots[i].Scope.IsStory)
                foreach (var report in _slots[i].Reports)
                    if (report.Voice is { } voice && (!counted.TryGetValue((_slots[i].Slot.Concept, voice), out var other) || _slots[other].Slot.Subject.Length > _slots[i].Slot.Subject.Length)) counted[(_slots[i].Slot.Concept, voice)] = i;
        for (var i = 0; i < _slots.Count; i++)
        {
            var slot = _slots[i].Slot;
            if (slot.Kind != SlotKind.Nobody) continue;
            if (slot.Voice is { } voice && counted.TryGetValue((slot.Concept, voice), out var whole)) Join(whole, i, "who counted them before now counts nobody");
            else if (!alone.TryAdd(slot with { Voice = null }, i)) Join(alone[slot with { Voice = null }], i, "all say nobody");
        }
    }

    /// <summary>"600 soldiers" are North Korean soldiers where the story knows no others.</summary>
    private void JoinNationality()
    {
        foreach (var same in Enumerable.Range(0, _slots.Count).Where(i => _slots[i].Slot is { Kind: SlotKind.Whole, HasUnknownSubject: false }).GroupBy(i => _slots[i].Slot with { Subject = _slots[i].Slot.SubjectNoun }).ToList())
        {
            var plain = same.Where(i => !_slots[i].Slot.Subject.Contains('@')).ToList();
            var national = same.Where(i => _slots[i].Slot.Subject.Contains('@')).ToList();
            if (plain.Count == 1 && national.Count == 1 && same.Key.Subject.Length > 0) Join(national[0], plain[0], "the story counts no others of the kind");
        }
    }

    /// <summary>A subject in words nobody listed is people in general where the same figure is given of those.</summary>
    private void JoinUnknown()
    {
        var given = new Dictionary<int, HashSet<(Quantity, string?)>>();
        for (var i = 0; i < _slots.Count; i++)
        {
            var slot = _slots[i].Slot;
            if (!slot.HasUnknownSubject || !_index.TryGetValue(slot with { Subject = "" }, out var general)) continue;
            if (!given.TryGetValue(general, out var figures)) given.Add(general, figures = [.. _slots[general].Reports.Select(r => (r.Claim.Quantity, r.Voice))]);
            if (_slots[i].Reports.Exists(r => figures.Contains((r.Claim.Quantity, r.Voice)))) Join(general, i, "the same claimant gives the same figure");
        }
    }

    /// <summary>"Three tonnes" are tonnes of solvent where the story measures nothing else so.</summary>
    private void JoinMeasure()
    {
        foreach (var same in Enumerable.Range(0, _slots.Count).Where(i => _slots[i].Slot is { IsCount: false, Kind: SlotKind.Whole }).GroupBy(i => (_slots[i].Slot.Concept, _slots[i].Slot.Unit, _slots[i].Scope.Key)).ToList())
            if (same.ToLookup(i => _slots[i].Slot.Subject.Length == 0) is var of && of[false].ToList() is [var named] && of[true].ToList() is [var bare]) Join(named, bare, "the story measures nothing else of the kind");
    }

    /// <summary>What different claimants count as a part need not be the same part; what they give the same figure of is.</summary>
    private void JoinPart()
    {
        var known = new Dictionary<(Slot, Quantity), int>();
        for (var i = 0; i < _slots.Count; i++)
        {
            if (_slots[i].Slot.Kind != SlotKind.Part) continue;
            foreach (var report in _slots[i].Reports)
                if (!known.TryAdd((_slots[i].Slot with { Voice = null }, report.Claim.Quantity), i)) Join(known[(_slots[i].Slot with { Voice = null }, report.Claim.Quantity)], i, "the same part by its figure");
        }
    }

    private static bool Compatible((Slot Slot, Scope Scope, List<Report>) a, (Slot Slot, Scope Scope, List<Report>) b) => a.Scope.Key == b.Scope.Key || a.Scope.IsStory || b.Scope.IsStory;

    private int Root(int i)
    {
        while (_parent[i] != i) i = _parent[i] = _parent[_parent[i]];
        return i;
    }

    private void Join(int a, int b, string why)
    {
        var (x, y) = (Root(a), Root(b));
        if (x == y) return;
        (_parent[Math.Max(x, y)], _joined[b]) = (Math.Min(x, y), why);
    }

    /// <summary>The reports of a slot, each with the reason why it stands there.</summary>
    private IEnumerable<Report> Explained(int i)
    {
        var why = Why(i);
        return _slots[i].Reports.Select(r => r with { Grouping = why });
    }

    private string Why(int i)
    {
        var (slot, scope, _) = _slots[i];
        var of = slot.Subject.Length == 0 ? "people or things in general" : slot.Subject.TrimStart('?');
        var kind = slot.Kind switch { SlotKind.Part => ", a part of them", SlotKind.Nobody => ", nobody", _ => "" };
        return $"{slot.Concept}, {of}{kind}, {scope.Label ?? "the story as a whole"}{(_joined.TryGetValue(i, out var why) ? "; joined because " + why : "")}";
    }
}
