using NodaTime;
using Whence.Languages;
using Whence.Store.Sql;
using Whence.Store.Sqlite;
using Whence.Stories;

namespace Whence.Store;

/// <summary>
/// Articles, what was found in them, and the stories they make, in one file that loses nothing. One program writes at a time, any number read. Safe to use from several threads, one after another.
/// </summary>
public sealed partial class NewsStore : IDisposable
{
    private readonly Lock _gate = new();
    private readonly SqliteDatabase _database;
    private readonly TimeProvider _clock;
    private readonly Lazy<LanguageSet> _languages;
    private readonly Lazy<StoreWriter> _writer;
    private readonly LooksTold _looks;

    private NewsStore(SqliteDatabase database, StoreAccess access, TimeProvider clock, Func<LanguageSet> languages)
    {
        (_database, Access, _clock, _languages) = (database, access, clock, new(languages));
        _looks = new(_database, _languages);
        _writer = new(() => Access != StoreAccess.Read ? new(_database, _languages.Value) : throw new InvalidOperationException("The store was opened for reading."));
    }

    /// <summary>Path of the file.</summary>
    public string Path => _database.Path;

    /// <summary>What it was opened for.</summary>
    public StoreAccess Access { get; }

    /// <summary>Ends the waiting for another program that writes when it is cancelled: what was to be written then fails with <see cref="StoreFault.Locked"/>, and nothing of it is written. With <see cref="StoreAccess.Share"/>.</summary>
    public CancellationToken StopWaiting { set => _database.StopWaiting = value; }

    /// <summary>Opens a store. For reading it must be there; for writing it is made where it is not (its folder must be there).</summary>
    /// <param name="path">The file.</param>
    /// <param name="access">Whether to read or to write.</param>
    /// <param name="clock">Says when an article came in; the system's where null.</param>
    /// <param name="languages">The packs that the articles are analysed with; those built in where null. Loaded when first needed.</param>
    /// <param name="wait">How long to wait for another program that writes; two seconds where null.</param>
    /// <param name="patience">With <see cref="StoreAccess.Share"/>: how long to wait each time that something is written; as long as at first where null.</param>
    /// <exception cref="StoreException">It cannot be used; the message says why and what to do.</exception>
    public static NewsStore Open(string path, StoreAccess access, TimeProvider? clock = null, LanguageSet? languages = null, TimeSpan? wait = null, TimeSpan? patience = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        clock ??= TimeProvider.System;
        var owner = $"process {Environment.ProcessId}, since {Days.Write(Instant.FromDateTimeOffset(clock.GetUtcNow()))}";
        return new(new(path, access, wait ?? TimeSpan.FromSeconds(2), clock, owner, patience), access, clock, () => languages ?? LanguageSet.Open(LanguageSet.DefaultFolder));
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
    /// <param name="thrifty">Leaves stories of more than 500 articles that have grown by less than a fiftieth: whoever looks at such a story has it told then. For programs that call this again and again.</param>
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
    /// <param name="most">Articles read at most; the rest is read by the next call. For programs that do other work between.</param>
    public ReanalysisResult Reanalyse(Action<int>? progress = null, CancellationToken cancel = default, int most = int.MaxValue)
    {
        lock (_gate) return _writer.Value.Reanalyse(Now, progress, cancel, most);
    }

    /// <summary>How many articles were read with other packs, or by another program, than those of now.</summary>
    public int Outdated()
    {
        lock (_gate) return _writer.Value.Outdated();
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
