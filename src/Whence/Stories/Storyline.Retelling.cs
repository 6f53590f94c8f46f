namespace Whence.Stories;

internal sealed partial class Storyline
{
    /// <summary>Places all articles anew, in a given order and with what is known by now.</summary>
    private void Retell(List<int> inTime)
    {
        var copies = _kept.Where(k => k.Value.Kin >= 0).ToLookup(k => k.Value.Kin, k => k.Key);
        _index = new(_byNumber);
        _stories.Clear();
        _byNumber.Clear();
        var placed = new HashSet<int>();
        foreach (var number in inTime)
        {
            var article = _kept[number];
            var kin = copies[number].Append(article.Kin).FirstOrDefault(placed.Contains, -1);
            Place(number, article, kin < 0 ? null : _kept[kin].Story);
            placed.Add(number);
        }
    }

    /// <summary>Counts anew how common features are. However often a report is copied, it is one.</summary>
    /// <param name="byStory">Whether a great story counts for less than the number of its articles (<see cref="Rarity.ShareOf"/>).</param>
    private void Recount(List<int> inTime, bool byStory)
    {
        _rarity = new();
        var copies = inTime.CountBy(OriginalOf).ToDictionary();
        foreach (var story in inTime.GroupBy(n => byStory ? _kept[n].Story : null))
        {
            var reports = story.Select(OriginalOf).Distinct().Count();
            var share = byStory ? Enumerable.Range(1, reports).Sum(Rarity.ShareOf) / reports : 1;
            foreach (var number in story) _rarity.Count(_kept[number].Features, share / copies[OriginalOf(number)]);
        }
    }

    private int OriginalOf(int number)
    {
        while (_kept.Of(_kept[number].Kin) is not null) number = _kept[number].Kin;
        return number;
    }

    /// <summary>Each story goes on as the old one that has most of its articles, under its number; the histories tell what has changed.</summary>
    private void Continue(Dictionary<int, Cluster> before)
    {
        var told = _stories.Values.OrderBy(s => s.Id).ToList();
        var parts = told.SelectMany(s => s.Articles.GroupBy(a => before[a]).Select(g => (Old: g.Key, New: s, Count: g.Count()))).OrderByDescending(p => p.Count).ThenBy(p => p.Old.Id).ThenBy(p => p.New.Id).ToList();
        var (goesTo, goesOn) = (new Dictionary<Cluster, Cluster>(), new Dictionary<Cluster, Cluster>());
        foreach (var (old, story, _) in parts)
            if (goesTo.TryAdd(old, story)) goesOn.TryAdd(story, old);
        foreach (var (story, old) in goesOn)
        {
            story.Former.Add(story.Id); // the index knows it by the number it had
            story.GoOnAs(old);
        }
        foreach (var (old, story, count) in parts)
        {
            if (goesOn.TryGetValue(story, out var own) && own != old) story.Changed(StoryChangeKind.Merged, _arrived, count);
            if (goesTo[old] != story) goesTo[old].Changed(StoryChangeKind.Split, _arrived, count);
        }
        _stories.Clear();
        foreach (var story in told)
        {
            _stories.Add(story.Id, story);
            _byNumber.Set(story);
        }
        _touched?.Clear();
        _touched?.UnionWith(told);
    }
}
