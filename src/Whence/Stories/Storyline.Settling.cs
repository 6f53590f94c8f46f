namespace Whence.Stories;

internal sealed partial class Storyline
{
    /// <summary>Articles after which the last ones are looked at again.</summary>
    private const int Recent = 256;

    /// <summary>Rounds at most until nothing moves.</summary>
    private const int Rounds = 4;

    /// <summary>Articles of a story that are looked at to see whether it drifted apart: the last ones.</summary>
    private const int MostForSplit = 48;

    /// <summary>Below this likeness to the rest of its story an article leaves it: less than to join, so that nothing moves to and fro.</summary>
    private const float Leaves = 0.9f;

    /// <summary>
    /// Looks at all kept articles again, with all that is known by now. As long as none has been forgotten the stories are told anew in the order of publication, so that
    /// what comes out does not depend on the order in which the articles came.
    /// </summary>
    public void Settle()
    {
        if (_arrived == _settled) return;
        _settled = _arrived;
        var inTime = _kept.OrderBy(k => k.Value.Day == Cluster.NoDay).ThenBy(k => k.Value.Day).ThenBy(k => k.Value.Features.Identity).Select(k => k.Key).ToList();
        var before = _oldest == 0 ? _kept.ToDictionary(k => k.Key, k => k.Value.Story) : null;
        if (before is not null) Retell(inTime);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var story in _stories.Values) story.Measure(_rarity);
            var moved = Replace(inTime);
            moved += Join([.. _stories.Keys]);
            moved += _stories.Keys.Order().ToList().Count(s => _stories.TryGetValue(s, out var story) && Split(story));
            if (moved == 0) break;
        }
        if (before is not null) Continue(before);
    }

    /// <summary>Looks at the last articles again, and at the stories they are in.</summary>
    private void SettleRecent()
    {
        var recent = Enumerable.Range(_arrived - Recent, Recent).Where(_kept.ContainsKey).ToList();
        Replace(recent);
        var touched = recent.Where(_kept.ContainsKey).Select(a => _kept[a].Story.Id).Distinct().ToList();
        Join(touched);
        foreach (var story in touched)
            if (_stories.TryGetValue(story, out var grown) && grown.Articles.Count >= 2 * grown.LookedAt) Split(grown);
    }

    /// <summary>Puts each article where it fits best without itself.</summary>
    private int Replace(List<int> articles)
    {
        Span<int> candidates = stackalloc int[Candidates];
        var moved = 0;
        foreach (var number in articles)
        {
            var article = _kept[number];
            if (article.Kin >= 0 && _kept.TryGetValue(article.Kin, out var original) && original.Story == article.Story) continue;
            var (story, alone) = (article.Story, article.Story.Articles.Count == 1);
            var own = 0f;
            if (!alone)
            {
                story.Leave(number, article.Features, article.Day, _rarity);
                own = StoryLikeness.Of(article.Features, article.Day, story, _rarity);
            }
            var telling = _telling.Of(article.Features);
            var near = Nearest(article.Features, article.Day, candidates[.._index.Find(telling.Keys, telling.Weights, _current, candidates)], story);
            var to = near.Likeness >= 1 && near.Likeness > own ? near.Best! : alone || own >= Leaves ? story : Open();
            article.Story = to;
            if (to == story)
            {
                if (!alone) story.Join(number, article.Features, article.Day, _rarity);
                continue;
            }
            moved++;
            if (alone) { _stories.Remove(story.Id); _mergedInto[story.Id] = to.Id; }
            to.Join(number, article.Features, article.Day, _rarity);
            _index.Enter(telling.Keys, to.Id);
        }
        return moved;
    }

    /// <summary>Merges stories that are alike.</summary>
    private int Join(List<int> stories)
    {
        Span<int> candidates = stackalloc int[Candidates];
        var merged = 0;
        foreach (var number in stories)
        {
            if (!_stories.TryGetValue(number, out var story)) continue;
            var telling = _telling.Of(story.Keys, story.Weights);
            foreach (var candidate in candidates[.._index.Find(telling.Keys, telling.Weights, _current, candidates)])
            {
                if (!_stories.TryGetValue(candidate, out var other) || other == story || StoryLikeness.Of(story, other, _rarity) < StoryLikeness.Merges) continue;
                story = Merge(story, other);
                merged++;
            }
        }
        return merged;
    }

    /// <summary>Cuts a story in two where its articles have two centres that would not be merged: the one least like the rest, and the one least like that.</summary>
    private bool Split(Cluster story)
    {
        var members = story.Articles.TakeLast(MostForSplit).Where(_kept.ContainsKey).Select(a => (Number: a, Article: _kept[a])).OrderBy(m => m.Article.Day).ThenBy(m => m.Article.Features.Identity).ToList();
        story.LookedAt = story.Articles.Count;
        if (members.Count < 4) return false;
        var outer = members.MinBy(m => StoryLikeness.Of(m.Article.Features, m.Article.Day, story, _rarity));
        var one = Gather([outer]);
        var inner = members.MinBy(m => m.Number == outer.Number ? float.MaxValue : StoryLikeness.Of(m.Article.Features, m.Article.Day, one, _rarity));
        var other = Gather([inner]);
        for (var round = 0; round < 2; round++)
        {
            var sides = members.ToLookup(m => StoryLikeness.Of(m.Article.Features, m.Article.Day, one, _rarity) > StoryLikeness.Of(m.Article.Features, m.Article.Day, other, _rarity));
            if (sides[true].Count() < 2 || sides[false].Count() < 2) return false;
            (one, other) = (Gather(sides[true]), Gather(sides[false]));
        }
        if (StoryLikeness.Of(one, other, _rarity) >= StoryLikeness.Splits) return false;
        var (leaving, staying) = one.Articles.Count <= other.Articles.Count ? (one, other) : (other, one);
        var opened = Open();
        story.Changed(StoryChangeKind.Split, _arrived, leaving.Articles.Count);
        foreach (var number in leaving.Articles)
        {
            var article = _kept[number];
            story.Leave(number, article.Features, article.Day, _rarity);
            article.Story = opened;
            opened.Join(number, article.Features, article.Day, _rarity);
        }
        opened.LookedAt = opened.Articles.Count;
        _index.Enter(_telling.Of(opened.Keys, opened.Weights).Keys, opened.Id);
        return true;
    }

    private Cluster Gather(IEnumerable<(int Number, KeptArticle Article)> members)
    {
        var cluster = new Cluster(-1);
        foreach (var (number, article) in members) cluster.Join(number, article.Features, article.Day, _rarity);
        return cluster;
    }
}
