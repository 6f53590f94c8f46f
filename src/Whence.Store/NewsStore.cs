using NodaTime;
using Whence.Languages;
using Whence.Store.Sql;
using Whence.Store.Sqlite;
using Whence.Stories;

namespace Whence.Store;

/// <summary>
/// Articles, what was found in them, and the stories they make, in one file that loses nothing. One program writes at a time, any number read. Safe to use from several threads, one after another.
/// </summary>
public sealed class NewsStore : IDisposable
{
    private readonly Lock _gate = new();
    private readonly SqliteDatabase _database;
    private readonly TimeProvider _clock;
    private readonly Lazy<LanguageSet> _languages;
    private readonly Lazy<StoreWriter> _writer;

    private NewsStore(SqliteDatabase database, StoreAccess access, TimeProvider clock, Func<LanguageSet> languages)
    {
        (_database, Access, _clock, _languages) = (database, access, clock, new(languages));
        _writer = new(() => Access == StoreAccess.Write ? new(_database, _languages.Value) : throw new InvalidOperationException("The store was opened for reading."));
    }

    /// <summary>Path of the file.</summary>
    public string Path => _database.Path;

    /// <summary>What it was opened for.</summary>
    public StoreAccess Access { get; }

    /// <summary>Opens a store. For reading it must be there; for writing it is made where it is not (its folder must be there).</summary>
    /// <param name="path">The file.</param>
    /// <param name="access">Whether to read or to write.</param>
    /// <param name="clock">Says when an article came in; the system's where null.</param>
    /// <param name="languages">The packs that the articles are analysed with; those built in where null. Loaded when first needed.</param>
    /// <param name="wait">How long to wait for another program that writes; two seconds where null.</param>
    /// <exception cref="StoreException">It cannot be used; the message says why and what to do.</exception>
    public static NewsStore Open(string path, StoreAccess access, TimeProvider? clock = null, LanguageSet? languages = null, TimeSpan? wait = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        clock ??= TimeProvider.System;
        var owner = $"process {Environment.ProcessId}, since {Days.Write(Instant.FromDateTimeOffset(clock.GetUtcNow()))}";
        return new(new(path, access, wait ?? TimeSpan.FromSeconds(2), clock, owner), access, clock, () => languages ?? LanguageSet.Open(LanguageSet.DefaultFolder));
    }

    /// <summary>
    /// Adds articles with what was found in them, all in one transaction: when this returns, all of it is on the disk; when it throws, nothing is. The articles join stories at once; figures and origins of these
    /// stories are told by <see cref="Refresh"/>.
    /// </summary>
    /// <param name="batch">The articles, in order; some hundreds at a time are fastest.</param>
    /// <param name="mark">How far the source has been read in with this batch, or null.</param>
    /// <param name="feed">State of the feed that the batch came from, or null.</param>
    /// <exception cref="StoreException">The disk is full, the file is damaged or locked.</exception>
    public AddResult Add(IReadOnlyList<Analysis> batch, Mark? mark = null, FeedState? feed = null)
    {
        ArgumentNullException.ThrowIfNull(batch);
        lock (_gate) return _writer.Value.Add(batch, mark, feed, Now);
    }

    /// <summary>Looks at the stories again with all that is known by now, and tells those that have changed: origins, questions, answers. To be called when a run of batches is done.</summary>
    /// <param name="cancel">Stops after the story at hand; what was told is kept, the rest is told next time.</param>
    /// <param name="thrifty">Leaves stories of more than 200 articles that have grown by less than a fiftieth: whoever looks at such a story has it told then. For programs that call this again and again.</param>
    /// <param name="most">Stories told at most; the rest is told next time.</param>
    /// <returns>Number of stories told.</returns>
    public int Refresh(CancellationToken cancel = default, bool thrifty = false, int most = int.MaxValue)
    {
        lock (_gate) return _writer.Value.Refresh(Now, cancel, thrifty, most);
    }

    /// <summary>Gives features and fingerprints in place of those read off an analysis, for benchmarks of generated streams.</summary>
    internal Func<Analysis, (Features Features, Lineage.Fingerprint Print)>? SketchOf { set => _writer.Value.SketchOf = value; }

    /// <summary>Reads the articles again whose packs (or this program) have changed since, some at a time; only stories with an article that is read otherwise now are told anew, by the next <see cref="Refresh"/>.</summary>
    /// <param name="progress">Is told the number of articles read so far.</param>
    /// <param name="cancel">Stops between two lots of articles; what was read is kept.</param>
    public ReanalysisResult Reanalyse(Action<int>? progress = null, CancellationToken cancel = default)
    {
        lock (_gate) return _writer.Value.Reanalyse(Now, progress, cancel);
    }

    /// <summary>Writes down what an analyst has decided, and applies it; stories that it concerns are told anew by the next <see cref="Refresh"/>.</summary>
    /// <param name="kind">What; not <see cref="ActKind.Undo"/>.</param>
    /// <param name="target">About what; see the kinds.</param>
    /// <param name="payload">How; see the kinds.</param>
    /// <param name="who">By whom.</param>
    /// <exception cref="ArgumentException">Target or payload are not what the kind needs.</exception>
    public Act Record(ActKind kind, string target, string? payload, string who)
    {
        lock (_gate) return _writer.Value.Acts.Record(kind, target, payload, who, Now);
    }

    /// <summary>Undoes an act.</summary>
    /// <returns>The act of undoing.</returns>
    /// <exception cref="ArgumentException">There is no such act, or it was undone already.</exception>
    public Act Undo(long act, string who)
    {
        lock (_gate) return _writer.Value.Acts.Undo(act, who, Now);
    }

    /// <summary>The acts, all or those about one target, in the order in which they were done.</summary>
    public IReadOnlyList<Act> Acts(string? target = null) => Read(() => ActRows.List(_database.Connection, target));

    /// <summary>How far a source is trusted: the grades that analysts gave it and that hold, the latest first.</summary>
    /// <param name="source">Its id or its label, as graded, in any case.</param>
    public IReadOnlyList<SourceGrade> Grades(string source) => Read(() => ActRows.Grades(_database.Connection, [source]));

    /// <summary>What a source has asserted over time, in all stories as told last, and how often it was first, revised itself, or was copied.</summary>
    /// <param name="source">Its id, or its label as the ledgers have it.</param>
    /// <param name="skip">How many of its figures to pass over.</param>
    /// <param name="limit">How many of its figures to give at most.</param>
    public SourceRecord Source(string source, int skip = 0, int limit = 100)
    {
        ArgumentException.ThrowIfNullOrEmpty(source);
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        return Read(() => SourceReader.Read(_database.Connection, source, skip, limit));
    }

    /// <summary>Looks whether the store is whole. Takes as long as reading all of it.</summary>
    public CheckReport Check() => Read(() => StoreCheck.Run(_database.Connection));

    /// <summary>Copies the store while it is in use; the copy gets its name when it is whole, and takes the place of a file of that name.</summary>
    /// <exception cref="StoreException">The copy cannot be written.</exception>
    public void Backup(string file) => Read(() => { StoreBackup.Write(_database.Connection, file); return 0; });

    /// <summary>How far a source has been read in; null where it has not.</summary>
    public Mark? MarkOf(string source) => Read(() => MarkRows.Read(_database.Connection, source));

    /// <summary>What is known of a feed; null where it is new.</summary>
    public FeedState? FeedStateOf(string address) => Read(() => FeedRows.Read(_database.Connection, address));

    /// <summary>All feeds, by address.</summary>
    public IReadOnlyList<FeedState> FeedStates() => Read(() => FeedRows.All(_database.Connection));

    /// <summary>Whether an item of a feed was seen before.</summary>
    public bool HasSeen(string feed, string item) => Read(() => FeedRows.HasSeen(_database.Connection, feed, item));

    /// <summary>The stories that a filter asks for: those with the latest article first.</summary>
    public IReadOnlyList<StorySummary> Stories(StoryFilter? filter = null) => Read(() => StoryReader.List(_database.Connection, filter ?? new()));

    /// <summary>A story by its id, also by one that it had before it was taken in by another; null where there is none.</summary>
    public StorySummary? Story(string id) => Read(() => StoryReader.One(_database.Connection, id));

    /// <summary>The articles of a story in the order of publication.</summary>
    public IReadOnlyList<ArticleSummary> ArticlesOf(StorySummary story) => Read(() => StoryReader.Articles(_database.Connection, story.Number));

    /// <summary>The rows of the ledgers that a filter asks for, as told last (<see cref="Refresh"/>).</summary>
    /// <exception cref="KeyNotFoundException">There is no story of the id asked for.</exception>
    public IReadOnlyList<LedgerRow> Ledger(LedgerFilter filter) =>
        Read(() => LedgerReader.Rows(_database.Connection, filter, filter.Story is { } id ? StoryReader.NumberOf(_database.Connection, id) ?? throw new KeyNotFoundException($"There is no story '{id}'.") : null));

    /// <summary>Tells a story: its brief with everything it rests on. Takes about a millisecond for each article.</summary>
    public Story Tell(StorySummary story) => Read(() => new StoryTelling(_database.Connection, _languages.Value).Tell(story.Number, null).Story);

    /// <summary>The brief of a story in the JSON contract, UTF-8; told anew where articles have come since it was told last.</summary>
    public byte[] BriefOf(StorySummary story) => Read(() => StoryTelling.Brief(_database.Connection, story, _languages));

    /// <summary>An article by its id; null where there is none.</summary>
    public StoredArticle? Article(string id) => Read(() => ArticleReader.NumberOf(_database.Connection, id) is { } number ? ArticleReader.One(_database.Connection, number) : null);

    /// <summary>All articles in order of arrival, read some at a time.</summary>
    public IEnumerable<StoredArticle> Articles()
    {
        const int AtATime = 200;
        for (var next = 0; Read(() => ArticleReader.From(_database.Connection, next, AtATime)) is { Count: > 0 } some; next = some[^1].Number + 1)
            foreach (var article in some) yield return article;
    }

    /// <summary>The analysis of an article in the JSON contract, UTF-8, as it was stored.</summary>
    public byte[] AnalysisOf(StoredArticle article) => Read(() => AnalysisReader.Read(_database.Connection, article));

    /// <summary>Id of the story that an article is in.</summary>
    public string StoryOf(StoredArticle article) => Read(() => StoryReader.IdOf(_database.Connection, article.Story));

    /// <summary>Articles that have all words asked for, the best first; see <see cref="SearchQuery"/> for what may be typed.</summary>
    /// <param name="typed">Anything that a person may type.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="length">Characters of a snippet.</param>
    public IReadOnlyList<SearchHit> Search(string typed, int limit = 20, int length = 200) => Read(() => ArticleSearch.Find(_database.Connection, SearchQuery.Parse(typed), limit, length));

    /// <summary>Whether an article of this id is there.</summary>
    public bool Has(string articleId) => Read(() => ArticleReader.NumberOf(_database.Connection, articleId) is not null);

    /// <summary>Whether any article from this address is there.</summary>
    public bool HasAddress(string url) => Read(() => ArticleReader.HasAddress(_database.Connection, url));

    /// <summary>The connection, for tests that do to a file what no program should.</summary>
    internal Microsoft.Data.Sqlite.SqliteConnection Connection => _database.Connection;

    private Instant Now => Instant.FromDateTimeOffset(_clock.GetUtcNow());

    private T Read<T>(Func<T> work)
    {
        lock (_gate) return _database.Guard(work);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_writer.IsValueCreated) _writer.Value.Dispose();
        _database.Dispose();
    }
}
