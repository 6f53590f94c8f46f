using System.Globalization;
using Dapper;
using NodaTime;
using Whence.Languages;
using Whence.Lineage;
using Whence.Store.Sql;
using Whence.Store.Sqlite;
using Whence.Store.Streaming;
using Whence.Stories;

namespace Whence.Store;

/// <summary>All that changes articles and stories, a transaction a step. What fails leaves the file as it was, and the stream is taken up anew from it.</summary>
internal sealed class StoreWriter : IDisposable
{
    /// <summary>Stories told in one transaction.</summary>
    private const int AtATime = 64;

    /// <summary>A story of more articles is told anew, where thrift is asked for, only when it has changed by one in so many.</summary>
    private const int LargeStory = 500, GrownBy = 50;

    /// <summary>Above so many articles they are looked at again only when one in so many is new: to look at 20,000 takes many seconds.</summary>
    private const int AlwaysSettled = 2000, GrownBeforeSettling = 5;

    private const string StaleStories = "SELECT number FROM story WHERE stale = 1 AND (articles <= @large OR abs(articles - told) * @GrownBy >= articles) ORDER BY number LIMIT @most";

    private readonly SqliteDatabase _database;
    private readonly LanguageSet _languages;
    private readonly FeatureReader _features = new();
    private readonly FingerprintReader _prints = new();
    private readonly Sketches _sketches = new();
    private readonly ArticleWriter _articles;
    private readonly FullText _words;
    private readonly StoryRows _stories;
    private readonly LedgerRows _ledgers;
    private readonly OverviewRows _overviews;
    private readonly PackStates _packs;
    private readonly StoryTelling _telling;
    private StoryWindow? _window;
    private int _readAgain;

    public StoreWriter(SqliteDatabase database, LanguageSet languages)
    {
        (_database, _languages) = (database, languages);
        var connection = database.Connection;
        (_articles, _words, _stories, _ledgers, _packs, _telling) = (new(connection), new(connection), new(connection), new(connection), new(languages), new(connection, languages));
        _overviews = new(connection, languages);
        database.OthersWrote = Forget;
    }

    /// <summary>Reads off an analysis what the article is recognised by.</summary>
    public Func<Analysis, (Features Features, Fingerprint Print)>? SketchOf { private get; set; }

    private StoryWindow Window => _window ??= StoryWindow.Restore(_database.Connection);

    /// <inheritdoc cref="NewsStore.Add"/>
    public AddResult Add(IReadOnlyList<Analysis> batch, Mark? mark, FeedState? feed, Instant now) => InTransaction(() =>
    {
        // 1 what is new
        var ids = new HashSet<string>();
        var fresh = batch.Where(a => ids.Add(a.Article.Id) && !_articles.Has(a.Article.Id)).ToList();
        // 2 its place among the others
        var first = Count();
        var places = fresh.Select((analysis, i) => Place(analysis, first + i)).ToList();
        var changes = Window.TakeChanges();
        var storyOf = changes.Moves.Where(m => m.Article >= first).ToDictionary(m => m.Article, m => m.To);
        // 3 articles, index, sketches
        var versions = 0;
        foreach (var (analysis, number, kin, features, print) in places)
        {
            if (_articles.Write(number, analysis, now, storyOf[number], _packs.RowOf(_database.Connection, analysis.Language))) versions++;
            _articles.WriteSketch(number, kin, _sketches.Write(features), _sketches.Write(print));
            _words.Enter(number, analysis);
            _telling.Keep(number, analysis);
        }
        // 4 stories
        _stories.Apply(changes, now);
        if (fresh.Count > 0) Remember("oldest", Window.Oldest);
        Window.Release();
        // 5 where to go on
        if (mark is not null) MarkRows.Write(_database.Connection, mark, now);
        if (feed is not null) FeedRows.Write(_database.Connection, feed, now);
        return new AddResult(fresh.Count, batch.Count - fresh.Count, versions);
    });

    private (Analysis Analysis, int Number, int Kin, Features Features, Fingerprint Print) Place(Analysis analysis, int number)
    {
        var (features, print) = SketchOf?.Invoke(analysis) ?? (_features.Read(analysis, _languages.FunctionWordsOf(analysis.Language), _languages.OutlineOf(analysis)), _prints.Read(analysis));
        var (kin, kept) = Window.Add(number, features, print);
        return (analysis, number, kin, kept, print);
    }

    /// <summary>Takes note that stories must be told anew, as an analyst has decided something about them.</summary>
    internal void Touch(IEnumerable<int> stories, Instant now)
    {
        _stories.Rewrite(stories, now);
        _telling.Forget();
    }

    /// <summary>Puts articles into the stories that analysts have decided on by now.</summary>
    internal void Place(Instant now)
    {
        _stories.Place(now);
        _telling.Forget();
    }

    /// <inheritdoc cref="NewsStore.Refresh"/>
    public int Refresh(Instant now, CancellationToken cancel, bool thrifty, int most)
    {
        Settle(now);
        var told = 0;
        var stale = _database.Guard(() => _database.Connection.Query<int>(StaleStories, new { large = thrifty ? LargeStory : int.MaxValue, GrownBy, most }).AsList());
        foreach (var some in stale.Chunk(AtATime))
            told += InTransaction(() =>
            {
                var count = 0;
                foreach (var story in some.Where(_stories.IsStale).TakeWhile(_ => !cancel.IsCancellationRequested)) // another program may have told it, or merged it, meanwhile
                {
                    var (tale, numberOf, links) = _telling.Tell(story, Window.Telling);
                    _ledgers.Write(story, tale, numberOf, links, now);
                    _overviews.Write(story, tale);
                    count++;
                }
                return count;
            });
        return told;
    }

    /// <summary>As long as there are no more than are always kept, all stories are told in the order of publication: what comes out does not depend on how the articles came.</summary>
    private void Settle(Instant now)
    {
        var (count, settled, oldest) = _database.Guard(() => (Count(), Recall("settled"), Recall("oldest")));
        if (count == settled || (count > AlwaysSettled && (count - settled) * GrownBeforeSettling < count) || oldest > 0 || count > Storyline.AlwaysKept) return;
        InTransaction(() =>
        {
            if (!Window.IsWhole) return 0;
            Window.Settle();
            _stories.Apply(Window.TakeChanges(), now);
            Window.Release();
            Remember("settled", Count());
            return 0;
        });
    }

    /// <inheritdoc cref="NewsStore.Reanalyse"/>
    public ReanalysisResult Reanalyse(Instant now, Action<int>? progress, CancellationToken cancel, int most)
    {
        var reanalysis = new Reanalysis(_database.Connection, _languages, _packs);
        var (read, changed) = (0, 0);
        while (read < most && !cancel.IsCancellationRequested)
        {
            var some = _database.Guard(() => reanalysis.Outdated(_readAgain, Math.Min(AtATime * 4, most - read)));
            if (some.Count == 0) { EndReanalysis(); break; }
            var stories = InTransaction(() => Reread(reanalysis.Read(some), now));
            _readAgain = some[^1] + 1;
            (read, changed) = (read + some.Count, changed + stories);
            progress?.Invoke(read);
        }
        return new(read, changed);
    }

    /// <inheritdoc cref="NewsStore.Outdated"/>
    public int Outdated() => _database.Guard(() => new Reanalysis(_database.Connection, _languages, _packs).Count());

    /// <summary>Takes note that some articles are read otherwise now. The stream goes on with what it knew of them until all are read: to take it up anew takes seconds.</summary>
    private int Reread(List<int> stories, Instant now)
    {
        if (stories.Count == 0) return 0;
        Touch(stories, now);
        Remember("reread", 1);
        return stories.Count;
    }

    private void EndReanalysis()
    {
        _readAgain = 0;
        if (_database.Guard(() => Recall("reread")) == 0) return;
        InTransaction(() =>
        {
            Remember("reread", 0);
            Remember("settled", -1);
            return 0;
        });
        _window = null; // the sketches have changed
    }

    /// <summary>Takes note that an article is read otherwise now.</summary>
    /// <param name="stories">Its story; none where nothing has changed.</param>
    internal void Changed(List<int> stories, Instant now)
    {
        if (stories.Count == 0) return;
        Touch(stories, now);
        Remember("settled", -1);
        _window = null; // the sketch has changed
    }

    /// <summary>What analysts decide.</summary>
    public ActWriter Acts => new(_database, this, new(_database.Connection, _languages, _packs));

    internal T InTransaction<T>(Func<T> work)
    {
        try
        {
            return _database.InTransaction(work);
        }
        catch
        {
            Forget(); // the window holds what the file does not
            throw;
        }
    }

    /// <summary>Forgets what is known of the file: it is read again.</summary>
    private void Forget()
    {
        _window = null;
        _packs.Forget();
        _telling.Forget();
    }

    private int Count() => _database.Connection.ExecuteScalar<int?>("SELECT max(number) + 1 FROM article") ?? 0;

    private int Recall(string key) => int.Parse(_database.Connection.ExecuteScalar<string>("SELECT value FROM meta WHERE key = @key", new { key }) ?? "0", CultureInfo.InvariantCulture);

    private void Remember(string key, int value) =>
        _database.Connection.Execute("INSERT INTO meta (key, value) VALUES (@key, @value) ON CONFLICT (key) DO UPDATE SET value = excluded.value", new { key, value = value.ToString(CultureInfo.InvariantCulture) });

    /// <inheritdoc/>
    public void Dispose()
    {
        _articles.Dispose();
        _words.Dispose();
    }
}
