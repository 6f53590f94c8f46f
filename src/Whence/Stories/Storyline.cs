namespace Whence.Stories;

/// <summary>
/// Gathers articles into stories as they come: each joins the story most like it, or opens one, the moment it arrives. Stories that turn out to be one
/// are merged, and one that drifted apart is split. Memory is bounded: articles are forgotten some time after they came (<see cref="WindowDays"/>).
/// </summary>
internal sealed partial class Storyline
{
    /// <summary>Days for which an article is kept to be compared with.</summary>
    public const int WindowDays = 30;

    /// <summary>Articles that are kept however old they are: a stream of some hundreds may span years.</summary>
    public const int AlwaysKept = 20_000;

    /// <summary>Articles kept at most, however new they are: 10,000 a day. In this many 2 GiB are not exceeded.</summary>
    public const int MostKept = 300_000;

    /// <summary>Features kept of an article where many articles are kept.</summary>
    private const int MostFeatures = 128;

    /// <summary>Stories that an article is compared with.</summary>
    private const int Candidates = 12;

    /// <summary>Days after which the counts of features are halved.</summary>
    private const int FadeDays = WindowDays;

    private readonly Dictionary<int, Cluster> _stories = [];
    private readonly StoryTable _byNumber = new();
    private readonly ArticleWindow _kept = new();
    private StoryIndex _index;
    private Rarity _rarity = new();
    private readonly WeighedFeatures _weighed = new();
    private readonly Cluster[] _candidates = new Cluster[Candidates];
    private readonly StreamClock _clock = new();
    private readonly SpareRoom _spare = new(MostFeatures), _room = new(Cluster.Room);
    private readonly Action<int>? _forgotten;
    private readonly Action<Cluster>? _closed;
    private readonly Func<int, Features>? _read;
    private int _arrived, _opened, _oldest, _settled, _faded = Cluster.NoDay;

    /// <param name="forgotten">Is told of each article that has left the window.</param>
    /// <param name="closed">Is told of each story of which all articles have been forgotten; null to keep such stories.</param>
    /// <param name="read">Reads the features of an article that are kept elsewhere, too: they need not stay in memory (<see cref="Release"/>). Null where they are kept here alone.</param>
    public Storyline(Action<int>? forgotten = null, Action<Cluster>? closed = null, Func<int, Features>? read = null)
    {
        _forgotten = forgotten;
        _read = read is null ? null : number => { _taken.Add(number); return read(number); };
        _index = new(_byNumber);
        _closed = closed;
    }

    /// <summary>Takes an article in; its number is that of its arrival, counted from 0.</summary>
    /// <param name="features">What it is about.</param>
    /// <param name="day">Day of publication since 0001-01-01, or <see cref="Cluster.NoDay"/>.</param>
    /// <param name="kin">Number of an earlier article that is the same piece of reporting, or -1.</param>
    /// <returns>The story that it joined or opened; that may change as more is known.</returns>
    public int Add(Features features, int day, int kin = -1)
    {
        var article = _arrived++;
        _clock.See(day);
        if (kin < 0) _rarity.Count(features); // however often a report is copied, it is one
        var story = Place(article, new(article, features, day, _clock.Today, kin, _read), kin >= 0 && _kept.TryGetValue(kin, out var original) ? original.Story : null);
        if (_arrived % Recent == 0) SettleRecent();
        Forget();
        return story.Id;
    }

    /// <summary>The open stories in order of opening.</summary>
    public IEnumerable<Cluster> Stories() => _stories.Values.OrderBy(s => s.Id);

    /// <summary>Number of articles kept to be compared with.</summary>
    public int Kept => _kept.Count;

    /// <summary>Puts an article into the story most like it, or opens one.</summary>
    /// <param name="known">The story it belongs to where that is known otherwise.</param>
    private Cluster Place(int number, KeptArticle article, Cluster? known)
    {
        _weighed.Weigh(article.Features, _rarity);
        if (_kept.Count >= AlwaysKept) article.Keep(article.Features.Heaviest(MostFeatures, _weighed.Evidence, _spare));
        var near = Nearest(article.Day);
        article.Likeness = near.Likeness;
        var story = known ?? (near.Likeness >= 1 ? near.Best! : Open());
        story.Join(number, article.Features, article.Day, _rarity);
        article.Story = story;
        if (number == _kept.Next) _kept.Add(article);
        _touched?.Add(story);
        _index.Enter(_weighed.MostTelling, story.Id);
        return near.Second is { } second && second != story && StoryLikeness.Of(story, second, _rarity) >= StoryLikeness.Merges ? Merge(story, second) : story;
    }

    /// <summary>The stories most like the article weighed last.</summary>
    private (Cluster? Best, Cluster? Second, float Likeness) Nearest(int day, Cluster? except = null)
    {
        var candidates = _candidates.AsSpan();
        var (best, second, most, next) = (default(Cluster), default(Cluster), 0f, 1f);
        foreach (var story in candidates[.._index.Find(_weighed.MostTelling, _weighed.Told, candidates)])
        {
            if (story == except) continue;
            var likeness = StoryLikeness.Of(_weighed, day, story);
            if (likeness > most)
            {
                if (most >= next) (second, next) = (best, most);
                (best, most) = (story, likeness);
            }
            else if (likeness >= next) (second, next) = (story, likeness);
        }
        return (best, second, most);
    }

    private Cluster Open()
    {
        var story = new Cluster(_opened++, _room);
        story.Changed(StoryChangeKind.Opened, _arrived, 1);
        _stories.Add(story.Id, story);
        _byNumber.Set(story);
        return story;
    }

    /// <summary>The older story takes the other in.</summary>
    private Cluster Merge(Cluster a, Cluster b)
    {
        var (into, from) = a.Id < b.Id ? (a, b) : (b, a);
        into.Changed(StoryChangeKind.Merged, _arrived, from.Articles.Count);
        foreach (var article in from.Articles)
            if (_kept.TryGetValue(article, out var kept)) kept.Story = into;
        into.Absorb(from, _rarity);
        _byNumber.Lead(from, into);
        _stories.Remove(from.Id);
        _touched?.Add(into);
        return into;
    }

    private void Close(Cluster story)
    {
        _stories.Remove(story.Id);
        _byNumber.Remove(story);
    }

    /// <summary>Halves the counts of features when it is time to.</summary>
    private void Fade()
    {
        if (_faded == Cluster.NoDay) _faded = _clock.Today;
        else if (_clock.Today - _faded >= FadeDays)
        {
            _faded = _clock.Today;
            _rarity.Fade();
            _index.Sweep();
        }
    }

    /// <summary>Lets go of what has left the window.</summary>
    private void Forget()
    {
        Fade();
        while (_kept.Count > MostKept || (_kept.Count > AlwaysKept && _kept[_oldest].ArrivedOn < _clock.Today - WindowDays))
        {
            var article = _kept.RemoveFirst();
            var number = _oldest++; // not in the call, which is left out where nobody is told
            _forgotten?.Invoke(number);
            var story = article.Story;
            story.Kept--;
            if (_closed is null) continue;
            article.GiveBack(_spare);
            if (story.Kept > 0) continue;
            Close(story);
            _closed(story);
            story.GiveBack();
        }
    }
}
