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
    private readonly Func<int, int> _passagesOf;
    private readonly Action<IReadOnlyList<int>, IReadOnlyList<FoundLink>>? _closed;
    private readonly bool _account;
    private int _arrived;

    /// <param name="closed">Is told of each story of which all articles have left the window: its articles by number, in the order of time, and the links among them; null to keep all stories.</param>
    public StoryStream(Action<IReadOnlyList<int>, IReadOnlyList<FoundLink>>? closed = null)
    {
        _closed = closed;
        _passagesOf = article => _prints.TryGetValue(article, out var print) ? print.Passages.Length : 0;
        _storyline = new(article => _copies.Forget(article, _prints[article]), closed is null ? null : Close);
    }

    /// <summary>A stream that is kept elsewhere and taken up again: it keeps account of the stories that change, and forgets what has left the window.</summary>
    /// <param name="oldest">Number of the first article that will be restored or added.</param>
    /// <param name="opened">Number of the next story to be opened.</param>
    public StoryStream(int oldest, int opened) : this((_, _) => { })
    {
        _account = true;
        _arrived = oldest;
        _storyline.StartAt(oldest, opened);
        _storyline.KeepAccount();
    }

    /// <summary>Puts the next article into the story that it is known to be in.</summary>
    /// <param name="kin">Number of an earlier article that is the same piece of reporting, or -1.</param>
    public void Restore(Features features, Fingerprint print, int kin, int story)
    {
        _prints.Add(_arrived, print);
        _storyline.Restore(features, print.Day, kin, story);
        _copies.Enter(_arrived++, print, story);
    }

    /// <inheritdoc cref="Storyline.RestoreForgotten"/>
    public void RestoreForgotten(int article, int day, int story) => _storyline.RestoreForgotten(article, day, story);

    /// <inheritdoc cref="Storyline.TakeTouched"/>
    public IReadOnlyList<Cluster> TakeTouched() => _storyline.TakeTouched();

    /// <inheritdoc cref="Storyline.Settle"/>
    public void Settle() => _storyline.Settle();

    /// <inheritdoc cref="Storyline.KeptOf"/>
    public KeptArticle? KeptOf(int article) => _storyline.KeptOf(article);

    /// <inheritdoc cref="Storyline.Oldest"/>
    public int Oldest => _storyline.Oldest;

    /// <summary>Whether a passage stands in too many stories to tell anything.</summary>
    public bool IsCommon(uint passage) => _copies.IsCommon(passage);

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
        var story = _storyline.Add(features, print.Day, share >= CopyIndex.SamePiece ? original : -1);
        start = Stopwatch.GetTimestamp();
        _copies.Enter(_arrived++, print, story);
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
    public IReadOnlyList<FoundLink> Links(IReadOnlyList<int> articles) => new LinkFinder([.. articles.Select(a => _prints[a])], _copies.IsCommon).Find();

    /// <summary>The fingerprint of an article.</summary>
    public Fingerprint PrintOf(int article) => _prints[article];

    private IReadOnlyList<int> InTime(IEnumerable<int> articles) => [.. articles.OrderBy(a => _prints[a].Day == Cluster.NoDay).ThenBy(a => _prints[a].Day).ThenBy(a => a)];

    private void Close(Cluster story)
    {
        var start = Stopwatch.GetTimestamp();
        if (!_account)
        {
            var articles = InTime(story.Articles);
            _closed!(articles, Links(articles));
        }
        foreach (var article in story.Articles) _prints.Remove(article);
        LineageTicks += Stopwatch.GetTimestamp() - start;
    }
}
