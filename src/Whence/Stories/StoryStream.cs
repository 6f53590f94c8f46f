using System.Diagnostics;
using Whence.Lineage;

namespace Whence.Stories;

/// <summary>
/// The way of an article among the others: is it a copy, and what story does it tell? Holds no text and no analysis, only what the articles of the window are recognised by.
/// </summary>
internal sealed class StoryStream
{
    private readonly Storyline _storyline;
    private readonly CopyIndex _copies = new();
    private readonly Dictionary<int, Fingerprint> _prints = [];
    private readonly Dictionary<int, int> _passages = [];
    private readonly List<Cluster> _gone = [];
    private readonly Func<int, int> _passagesOf;
    private readonly Action<IReadOnlyList<int>, IReadOnlyList<FoundLink>>? _closed;
    private readonly bool _isReleased;
    private int _arrived;

    /// <param name="closed">Is told of each story of which all articles have left the window: its articles by number, in the order of time, and the links among them; null to keep all stories.</param>
    public StoryStream(Action<IReadOnlyList<int>, IReadOnlyList<FoundLink>>? closed = null)
    {
        _closed = closed;
        _passagesOf = article => _prints.TryGetValue(article, out var print) ? print.Passages.Length : 0;
        _storyline = new(Forget, closed is null ? null : Close);
    }

    /// <summary>
    /// A stream that is kept elsewhere and taken up again: it keeps account of the stories that change, forgets what has left the window, and holds little of what can be read again (<see cref="Release"/>).
    /// </summary>
    /// <param name="oldest">Number of the first article that will be restored or added.</param>
    /// <param name="opened">Number of the next story to be opened.</param>
    /// <param name="features">Reads the features of an article that was released.</param>
    public StoryStream(int oldest, int opened, Func<int, Features> features)
    {
        (_arrived, _isReleased) = (oldest, true);
        _passagesOf = article => _passages.GetValueOrDefault(article);
        _storyline = new(Forget, _gone.Add, features);
        _storyline.StartAt(oldest, opened);
        _storyline.KeepAccount();
    }

    /// <summary>Puts the next articles into the stories that they are known to be in; numbers of the same place are of one article.</summary>
    /// <param name="count">How many.</param>
    /// <param name="featuresOf">Gives the features of the one of a place, its day, the number of an earlier article that is the same piece of reporting (or -1), and its story.</param>
    /// <param name="passagesOf">Gives its passages.</param>
    /// <param name="meanwhile">Something else to be done at the same time.</param>
    public void Restore(int count, Func<int, (Features Features, int Day, int Kin, int Story)> featuresOf, Func<int, (uint[] Passages, int Story)> passagesOf, Action meanwhile)
    {
        var first = _arrived;
        _arrived += count;
        Parallel.Invoke(
            meanwhile,
            () =>
            {
                for (var i = 0; i < count; i++)
                {
                    var (features, day, kin, story) = featuresOf(i);
                    _storyline.Restore(features, day, kin, story);
                }
            },
            () =>
            {
                for (var i = 0; i < count; i++)
                {
                    var (passages, story) = passagesOf(i);
                    _passages.Add(first + i, passages.Length);
                    _copies.Enter(first + i, passages, story);
                }
            });
    }

    /// <inheritdoc cref="CopyIndex.Reserve"/>
    public void Reserve(int passages) => _copies.Reserve(passages);

    /// <inheritdoc cref="Storyline.RestoreForgotten"/>
    public void RestoreForgotten(int article, int day, int story) => _storyline.RestoreForgotten(article, day, story);

    /// <summary>Lets go of what can be read again; to be called when all that has come is written down.</summary>
    public void Release()
    {
        _prints.Clear();
        _storyline.Release();
    }

    /// <summary>The stories closed since the last call.</summary>
    public IReadOnlyList<Cluster> TakeClosed()
    {
        Cluster[] closed = [.. _gone];
        _gone.Clear();
        return closed;
    }

    /// <inheritdoc cref="Storyline.TakeTouched"/>
    public IReadOnlyList<Cluster> TakeTouched() => _storyline.TakeTouched();

    /// <inheritdoc cref="Storyline.Settle"/>
    public void Settle() => _storyline.Settle();

    /// <inheritdoc cref="Storyline.KeptOf"/>
    public KeptArticle? KeptOf(int article) => _storyline.KeptOf(article);

    /// <inheritdoc cref="Storyline.Oldest"/>
    public int Oldest => _storyline.Oldest;

    /// <inheritdoc cref="CopyIndex.Telling"/>
    public uint[] Telling(uint[] passages) => _copies.Telling(passages);

    /// <summary>Number of articles kept to be compared with.</summary>
    public int Kept => _storyline.Kept;

    /// <summary>Time spent on finding copies and links, in ticks of <see cref="Stopwatch"/>; the rest of <see cref="Add"/> is spent on stories.</summary>
    public long LineageTicks { get; private set; }

    /// <summary>Takes an article in; articles are numbered as they come, from 0.</summary>
    /// <returns>The number of the story that it joined or opened; that may change as more is known.</returns>
    public int Add(Features features, Fingerprint print)
    {
        var start = Stopwatch.GetTimestamp();
        var (original, share) = _copies.Find(print, _passagesOf);
        LineageTicks += Stopwatch.GetTimestamp() - start;
        _prints.Add(_arrived, print);
        if (_isReleased) _passages.Add(_arrived, print.Passages.Length);
        var story = _storyline.Add(features, print.Day, share >= CopyIndex.SamePiece ? original : -1);
        start = Stopwatch.GetTimestamp();
        _copies.Enter(_arrived++, print.Passages, story);
        LineageTicks += Stopwatch.GetTimestamp() - start;
        return story;
    }

    /// <summary>The open stories, looked at again with all that is known: their articles in the order of time, their histories.</summary>
    public IEnumerable<(IReadOnlyList<int> Articles, IReadOnlyList<StoryChange> History)> Stories()
    {
        _storyline.Settle();
        return Open();
    }

    /// <summary>The open stories as they stand.</summary>
    public IEnumerable<(IReadOnlyList<int> Articles, IReadOnlyList<StoryChange> History)> Open() => _storyline.Stories().Select(s => (InTime(s.Articles), s.History));

    /// <summary>The links among some articles of one story.</summary>
    public IReadOnlyList<FoundLink> Links(IReadOnlyList<int> articles)
    {
        if (articles.Count < 2) return [];
        return new LinkFinder([.. articles.Select(a => _prints[a])], _copies.Telling).Find();
    }

    /// <summary>The fingerprint of an article.</summary>
    public Fingerprint PrintOf(int article) => _prints[article];

    private IReadOnlyList<int> InTime(IEnumerable<int> articles) => [.. articles.OrderBy(a => _prints[a].Day == Cluster.NoDay).ThenBy(a => _prints[a].Day).ThenBy(a => a)];

    private void Close(Cluster story)
    {
        var start = Stopwatch.GetTimestamp();
        var articles = InTime(story.Articles);
        _closed!(articles, Links(articles));
        foreach (var article in story.Articles) _prints.Remove(article);
        LineageTicks += Stopwatch.GetTimestamp() - start;
    }

    private void Forget(int article)
    {
        _copies.ForgetBefore(article + 1);
        _passages.Remove(article);
    }
}
