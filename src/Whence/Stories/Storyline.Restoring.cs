namespace Whence.Stories;

internal sealed partial class Storyline
{
    /// <summary>Articles whose features stay in memory, the latest ones, where all can be read again: those looked at most, and all of a window that is still told anew as a whole.</summary>
    private const int MostHeld = AlwaysKept;

    private readonly List<int> _taken = [];
    private HashSet<Cluster>? _touched;
    private int _released;

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
    public KeptArticle? KeptOf(int article) => _kept.Of(article);

    /// <summary>Takes up a stream that was left: articles and stories are numbered from here on. Only before the first article.</summary>
    /// <param name="oldest">Number of the first article that will be restored or added.</param>
    /// <param name="opened">Number of the next story to be opened.</param>
    public void StartAt(int oldest, int opened)
    {
        if (_arrived != 0) throw new InvalidOperationException("Articles have come already.");
        (_arrived, _oldest, _opened, _released) = (oldest, oldest, opened, oldest);
        _kept.StartAt(oldest);
    }

    /// <summary>Puts the next article into the story that it is known to be in, without looking for one. What the story is about is summed up when somebody asks.</summary>
    /// <param name="features">What the article is about, as it was kept.</param>
    public void Restore(Features features, int day, int kin, int story)
    {
        _clock.See(day);
        if (kin < 0) _rarity.Count(features);
        _weighed.Weigh(features, _rarity);
        var article = new KeptArticle(_arrived, features, day, _clock.Today, kin, _read) { Story = StoryOf(story) };
        article.Release();
        article.Story.Await(_arrived, day, Learn);
        _kept.Add(article);
        _arrived++;
        _index.Enter(_weighed.MostTelling, story);
        Fade();
    }

    /// <summary>Lets go of what can be read again; to be called when all that has come is written down.</summary>
    /// <param name="hold">The latest articles that stay in memory.</param>
    public void Release(int hold = MostHeld)
    {
        foreach (var number in _taken)
            if (number < _arrived - hold && _kept.TryGetValue(number, out var article)) article.Release();
        _taken.Clear();
        for (_released = Math.Max(_released, _oldest); _released < _arrived - hold; _released++) _kept.Of(_released)?.Release();
    }

    /// <summary>Sums up what a restored story is about.</summary>
    private void Learn(Cluster story)
    {
        foreach (var number in story.Articles)
            if (_kept.TryGetValue(number, out var article)) story.Take(article.Features);
        story.Measure(_rarity);
    }

    /// <summary>Lets a restored story know of an article that has left the window.</summary>
    public void RestoreForgotten(int article, int day, int story) => StoryOf(story).Remember(article, day);

    private Cluster StoryOf(int number)
    {
        if (_byNumber[number] is { } known) return known;
        var story = new Cluster(number, _room);
        _stories.Add(number, story);
        _byNumber.Set(story);
        return story;
    }
}
