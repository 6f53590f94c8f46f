namespace Whence.Stories;

internal sealed partial class Storyline
{
    private HashSet<Cluster>? _touched;

    /// <summary>From now on keeps account of the stories whose articles change; see <see cref="TakeTouched"/>.</summary>
    public void KeepAccount() => _touched ??= [];

    /// <summary>The stories that articles have come to or gone from since the last call, in the order of their numbers; one that has lost all its articles is not among them.</summary>
    public IReadOnlyList<Cluster> TakeTouched()
    {
        List<Cluster> touched = [.. (_touched ?? []).Where(s => s.Into is null && s.Articles.Count > 0).OrderBy(s => s.Id)];
        _touched?.Clear();
        return touched;
    }

    /// <summary>Number of the oldest article that is still kept.</summary>
    public int Oldest => _oldest;

    /// <summary>What is kept of an article; null where it has been forgotten.</summary>
    public KeptArticle? KeptOf(int article) => _kept.GetValueOrDefault(article);

    /// <summary>Takes up a stream that was left: articles and stories are numbered from here on. Only before the first article.</summary>
    /// <param name="oldest">Number of the first article that will be restored or added.</param>
    /// <param name="opened">Number of the next story to be opened.</param>
    public void StartAt(int oldest, int opened)
    {
        if (_arrived != 0) throw new InvalidOperationException("Articles have come already.");
        (_arrived, _oldest, _opened) = (oldest, oldest, opened);
    }

    /// <summary>Puts the next article into the story that it is known to be in, without looking for one.</summary>
    public void Restore(Features features, int day, int kin, int story)
    {
        _clock.See(day);
        _rarity.Count(features);
        _weighed.Weigh(features, _rarity);
        if (_kept.Count >= AlwaysKept) features = features.Heaviest(MostFeatures, _weighed.Evidence);
        var article = new KeptArticle(features, day, _clock.Today, kin) { Story = StoryOf(story) };
        article.Story.Join(_arrived, features, day, _rarity);
        article.Story.LookedAt = article.Story.Articles.Count;
        _kept[_arrived++] = article;
        _index.Enter(_weighed.MostTelling, story);
        Fade();
    }

    /// <summary>Lets a restored story know of an article that has left the window.</summary>
    public void RestoreForgotten(int article, int day, int story) => StoryOf(story).Remember(article, day);

    private Cluster StoryOf(int number)
    {
        if (_byNumber[number] is { } known) return known;
        var story = new Cluster(number);
        _stories.Add(number, story);
        return _byNumber[number] = story;
    }
}
