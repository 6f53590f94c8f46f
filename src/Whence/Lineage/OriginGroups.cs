using Whence.Stories;

namespace Whence.Lineage;

/// <summary>Which articles are of one origin: those that links join, then what analysts have decided, in the order of their decisions.</summary>
internal sealed class OriginGroups
{
    private readonly IReadOnlyList<OriginRuling> _rulings;
    private readonly List<HashSet<int>> _named;
    private readonly int[] _group;

    /// <param name="articles">The articles of the story.</param>
    /// <param name="whole">The links that make articles one, by index.</param>
    /// <param name="rulings">What analysts have decided about these articles.</param>
    public OriginGroups(IReadOnlyList<Analysis> articles, IEnumerable<FoundLink> whole, IReadOnlyList<OriginRuling> rulings)
    {
        _rulings = rulings;
        _group = [.. Enumerable.Range(0, articles.Count)];
        foreach (var link in whole) _group[Root(link.Second)] = Root(link.First);
        for (var i = 0; i < _group.Length; i++) _group[i] = Root(i);
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        if (rulings.Count > 0) for (var i = 0; i < articles.Count; i++) index.TryAdd(articles[i].Article.Id, i);
        _named = [.. rulings.Select(r => r.Articles.Where(index.ContainsKey).Select(a => index[a]).ToHashSet())];
        var next = articles.Count;
        for (var r = 0; r < rulings.Count; r++)
        {
            var taken = rulings[r].Kind == RulingKind.Join ? _named[r].Select(i => _group[i]).ToHashSet() : null;
            for (var i = 0; i < _group.Length; i++)
                if (taken?.Contains(_group[i]) ?? _named[r].Contains(i)) _group[i] = next;
            next++;
        }
    }

    /// <summary>The group of an article: a number that is the same for all of one origin.</summary>
    public int this[int article] => _group[article];

    /// <summary>Whether a link still holds: none does between articles that an analyst has set apart.</summary>
    /// <param name="isWhole">Whether it makes the two articles one; else it says that some passages came from there.</param>
    public bool Holds(FoundLink link, bool isWhole)
    {
        if (_group[link.First] == _group[link.Second]) return true;
        for (var r = 0; !isWhole && r < _rulings.Count; r++)
            if (_rulings[r].Kind == RulingKind.SetApart && _named[r].Contains(link.First) != _named[r].Contains(link.Second)) return false;
        return !isWhole;
    }

    /// <summary>The decisions that made a group what it is, a sentence each.</summary>
    public IEnumerable<string> WordsOn(IReadOnlyList<int> members)
    {
        for (var r = 0; r < _rulings.Count; r++)
            if (_rulings[r].Kind == RulingKind.Join ? members.Count(_named[r].Contains) > 1 : members.All(_named[r].Contains)) yield return _rulings[r].Sentence;
    }

    private int Root(int i)
    {
        while (_group[i] != i) i = _group[i] = _group[_group[i]];
        return i;
    }
}
