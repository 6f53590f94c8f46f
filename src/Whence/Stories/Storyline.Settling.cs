namespace Whence.Stories;

internal sealed partial class Storyline
{
    /// <summary>Articles after which the last ones are looked at again.</summary>
    private const int Recent = 256;

    /// <summary>From this likeness on an article is not looked at again.</summary>
    private const float Sure = 1.8f;

    private readonly WeighedFeatures?[] _members = new WeighedFeatures?[MostForSplit];

    /// <summary>Rounds at most until nothing moves.</summary>
    private const int Rounds = 4;

    /// <summary>Articles of a story that are looked at to see whether it drifted apart: the last ones.</summary>
    private const int MostForSplit = 24;

    /// <summary>Stories that a story is held against.</summary>
    private const int Alike = 6;

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
        var inTime = _kept.OrderBy(k => k.Value.Day == Cluster.NoDay).ThenBy(k => k.Value.Day).ThenBy(k => k.Value.Identity).Select(k => k.Key).ToList();
        var before = _oldest == 0 ? _kept.ToDictionary(k => k.Key, k => k.Value.Story) : null;
        var great = false; // whether there is a story of so many articles that what they share would seem common
        if (before is not null)
        {
            Recount(inTime, byStory: false);
            Retell(inTime);
            great = _stories.Values.Any(s => s.Articles.Count > Rarity.Full);
            if (great)
            {
                Recount(inTime, byStory: true);
                Retell(inTime);
            }
        }
        for (var round = 0; round < Rounds; round++)
        {
            if (great) Recount(inTime, byStory: true);
            foreach (var story in _stories.Values) story.Measure(_rarity);
            var moved = Replace(inTime);
            moved += Join([.. _stories.Keys]);
            moved += _stories.Keys.Order().ToList().Count(s => _stories.TryGetValue(s, out var story) && Split(story));
            if (moved == 0) break;
        }
        if (great) Recount(inTime, byStory: false); // what comes is placed as if nobody had looked
        if (before is not null) Continue(before);
    }

    /// <summary>Looks at the last articles again, and at the stories they are in.</summary>
    private void SettleRecent()
    {
        var recent = Enumerable.Range(_arrived - Recent, Recent).Where(_kept.Has).ToList();
        Replace(recent.FindAll(a => _kept[a].Likeness < Sure));
        var touched = recent.Where(_kept.Has).Select(a => _kept[a].Story.Id).Distinct().ToList();
        Join(touched);
        foreach (var story in touched)
            if (_stories.TryGetValue(story, out var grown) && grown.Articles.Count >= 2 * grown.LookedAt) Split(grown);
    }

    /// <summary>Puts each article where it fits best without itself.</summary>
    private int Replace(List<int> articles)
    {
        var moved = 0;
        foreach (var number in articles)
        {
            var article = _kept[number];
            if (article.Kin >= 0 && _kept.TryGetValue(article.Kin, out var original) && original.Story == article.Story) continue;
            var (story, alone) = (article.Story, article.Story.Articles.Count == 1);
            var own = 0f;
            _weighed.Weigh(article.Features, _rarity);
            if (!alone)
            {
                story.Leave(number, article.Features, article.Day, _rarity);
                own = StoryLikeness.Of(_weighed, article.Day, story);
            }
            var near = Nearest(article.Day, story);
            var to = near.Likeness >= 1 && near.Likeness > own ? near.Best! : alone || own >= Leaves ? story : Open();
            article.Story = to;
            if (to == story)
            {
                if (!alone) story.Join(number, article.Features, article.Day, _rarity);
                continue;
            }
            moved++;
            _touched?.UnionWith([story, to]);
            if (alone) Leave(story, to);
            to.Join(number, article.Features, article.Day, _rarity);
            _index.Enter(_weighed.MostTelling, to.Id);
        }
        return moved;
    }

    /// <summary>A story whose only article has gone to another one goes on as that.</summary>
    private void Leave(Cluster story, Cluster to)
    {
        _stories.Remove(story.Id);
        story.Into = to;
        to.Former.AddRange(story.Former);
        to.Former.Add(story.Id);
        _byNumber.Lead(story, to);
    }

    /// <summary>Merges stories that are alike.</summary>
    private int Join(List<int> stories)
    {
        var candidates = new Cluster[Alike];
        var merged = 0;
        foreach (var number in stories)
        {
            if (!_stories.TryGetValue(number, out var story)) continue;
            _weighed.Weigh(story, _rarity);
            foreach (var other in candidates[.._index.Find(_weighed.MostTelling, _weighed.Told, candidates)])
            {
                if (other.Into is not null || other == story || StoryLikeness.Of(story, other, _rarity) < StoryLikeness.Merges) continue;
                story = Merge(story, other);
                merged++;
            }
        }
        return merged;
    }

    /// <summary>Cuts a story in two where its articles have two centres that would not be merged: the one least like the rest, and the one least like that.</summary>
    private bool Split(Cluster story)
    {
        var members = story.Articles.TakeLast(MostForSplit).Where(_kept.Has).Select(a => (Number: a, Article: _kept[a])).OrderBy(m => m.Article.Day).ThenBy(m => m.Article.Identity).ToList();
        story.LookedAt = story.Articles.Count;
        if (members.Count < 4) return false;
        for (var i = 0; i < members.Count; i++) (_members[i] ??= new()).Weigh(members[i].Article.Features, _rarity);
        var places = Enumerable.Range(0, members.Count).ToList();
        var outer = places.MinBy(i => Like(i, story));
        var one = Gather([members[outer]]);
        var inner = places.MinBy(i => i == outer ? float.MaxValue : Like(i, one));
        var other = Gather([members[inner]]);
        for (var round = 0; round < 2; round++)
        {
            var sides = places.ToLookup(i => Like(i, one) > Like(i, other), i => members[i]);
            if (sides[true].Count() < 2 || sides[false].Count() < 2) return false;
            (one, other) = (Gather(sides[true]), Gather(sides[false]));
        }

        float Like(int member, Cluster to) => StoryLikeness.Of(_members[member]!, members[member].Article.Day, to);

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
        _touched?.UnionWith([story, opened]);
        _weighed.Weigh(opened, _rarity);
        _index.Enter(_weighed.MostTelling, opened.Id);
        return true;
    }

    private Cluster Gather(IEnumerable<(int Number, KeptArticle Article)> members)
    {
        var cluster = new Cluster(-1);
        foreach (var (number, article) in members) cluster.Join(number, article.Features, article.Day, _rarity);
        return cluster;
    }
}
