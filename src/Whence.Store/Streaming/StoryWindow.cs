using System.Data;
using System.Data.Common;
using Dapper;
using Whence.Lineage;
using Whence.Store.Sql;
using Whence.Stories;

namespace Whence.Store.Streaming;

/// <summary>
/// The stream of the articles that are still compared with new ones, as the store left it: restored from the sketches when the first article comes, thrown away when a transaction fails.
/// </summary>
internal sealed class StoryWindow
{
    /// <summary>Articles that are read at a time while others are put into their stories.</summary>
    private const int Lot = 10_000;

    private readonly StoryStream _stream;
    private readonly Statement _features;
    private readonly Dictionary<int, int> _storyOf = [];
    private readonly Dictionary<int, int> _historyWritten = [];

    private StoryWindow(DbConnection connection, int oldest, int opened)
    {
        _features = new(connection, "SELECT features FROM sketch WHERE article = @article", "article");
        _stream = new(oldest, opened, article => Sketches.ReadFeatures((byte[])_features.Value(article)!));
    }

    /// <summary>Takes the stream up where the store left it.</summary>
    public static StoryWindow Restore(DbConnection connection)
    {
        var oldest = int.Parse(connection.ExecuteScalar<string>("SELECT value FROM meta WHERE key = 'oldest'") ?? "0", System.Globalization.CultureInfo.InvariantCulture);
        var opened = connection.ExecuteScalar<int?>("SELECT max(number) + 1 FROM (SELECT number FROM story UNION ALL SELECT number FROM story_joined UNION ALL SELECT found FROM article WHERE found IS NOT NULL)") ?? 0;
        var window = new StoryWindow(connection, oldest, opened);
        var count = (connection.ExecuteScalar<int?>("SELECT max(number) + 1 FROM article") ?? 0) - oldest;
        using (var articles = connection.ExecuteReader("SELECT s.kin, s.features, s.print, coalesce(a.found, a.story) FROM sketch s JOIN article a ON a.number = s.article WHERE s.article >= @oldest ORDER BY s.article", new { oldest }))
            window.Restore(articles, oldest, count);
        if (oldest > 0) window.RestoreForgotten(connection, oldest);
        window._stream.TakeTouched();
        return window;
    }

    private void Restore(IDataReader articles, int oldest, int count)
    {
        _storyOf.EnsureCapacity(count);
        for (var some = Read(articles); some.Count > 0;)
        {
            if (_storyOf.Count == 0) _stream.Reserve((int)(some.Average(s => Sketches.ReadPassages(s.Print).Passages.Length) * count));
            foreach (var (_, _, _, story) in some) _storyOf.Add(oldest + _storyOf.Count, story);
            List<(int, byte[], byte[], int)> next = [];
            _stream.Restore(some.Count, i => (Sketches.ReadFeatures(some[i].Features), Sketches.ReadDay(some[i].Print), some[i].Kin, some[i].Story), i => (Sketches.ReadPassages(some[i].Print).Passages, some[i].Story), () => next = Read(articles));
            some = next;
        }
    }

    private static List<(int Kin, byte[] Features, byte[] Print, int Story)> Read(IDataReader articles)
    {
        var some = new List<(int, byte[], byte[], int)>(Lot);
        while (some.Count < Lot && articles.Read()) some.Add((articles.GetInt32(0), (byte[])articles.GetValue(1), (byte[])articles.GetValue(2), articles.GetInt32(3)));
        return some;
    }

    /// <summary>Articles that have left the window, of stories that have not.</summary>
    private void RestoreForgotten(DbConnection connection, int oldest)
    {
        var live = _storyOf.Values.ToHashSet();
        using var forgotten = connection.ExecuteReader("""
            WITH live (story) AS (SELECT coalesce(found, story) FROM article WHERE number >= @oldest)
            SELECT number, coalesce(found, story), published FROM article WHERE number < @oldest AND (story IN (SELECT story FROM live) OR found IN (SELECT story FROM live)) ORDER BY number
            """, new { oldest });
        while (forgotten.Read())
        {
            if (!live.Contains(forgotten.GetInt32(1))) continue;
            _storyOf.Add(forgotten.GetInt32(0), forgotten.GetInt32(1));
            _stream.RestoreForgotten(forgotten.GetInt32(0), Cluster.DayOf(Days.Read(forgotten.IsDBNull(2) ? null : forgotten.GetString(2))), forgotten.GetInt32(1));
        }
    }

    /// <summary>Number of articles that new ones are compared with.</summary>
    public int Kept => _stream.Kept;

    /// <summary>Number of the oldest of these.</summary>
    public int Oldest => _stream.Oldest;

    /// <summary>Whether all articles are still in it, so that settling tells all of them anew.</summary>
    public bool IsWhole => _stream.Oldest == 0;

    /// <summary>Puts an article among the others.</summary>
    /// <returns>The earlier article that it is a copy of, or -1, and the features that are kept of it.</returns>
    public (int Kin, Features Features) Add(int number, Features features, Fingerprint print)
    {
        _stream.Add(features, print);
        var kept = _stream.KeptOf(number)!;
        return (kept.Kin, kept.Features);
    }

    /// <summary>Looks at all articles again with all that is known by now (<see cref="Storyline.Settle"/>).</summary>
    public void Settle() => _stream.Settle();

    /// <summary>Lets go of what the store has by now.</summary>
    public void Release() => _stream.Release();

    /// <inheritdoc cref="StoryStream.Telling"/>
    public uint[] Telling(uint[] passages) => _stream.Telling(passages);

    /// <summary>What has changed since the last call.</summary>
    public WindowChanges TakeChanges()
    {
        var (moves, histories) = (new List<ArticleMove>(), new List<StoryHistory>());
        foreach (var story in _stream.TakeTouched())
        {
            foreach (var article in story.Articles)
            {
                ref var at = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_storyOf, article, out var known);
                if (known && at == story.Id) continue;
                moves.Add(new(article, known ? at : -1, story.Id));
                at = story.Id;
            }
            var written = _historyWritten.GetValueOrDefault(story.Id);
            if (story.History.Count > written) histories.Add(new(story.Id, [.. story.History.Skip(written)]));
            _historyWritten[story.Id] = story.History.Count;
        }
        foreach (var story in _stream.TakeClosed())
        {
            foreach (var article in story.Articles) _storyOf.Remove(article);
            _historyWritten.Remove(story.Id);
        }
        return new(moves, histories);
    }
}

/// <summary>An article that has come to a story.</summary>
/// <param name="Article">Its number.</param>
/// <param name="From">Number of the story it was in; -1 for a new one.</param>
/// <param name="To">Number of its story.</param>
internal readonly record struct ArticleMove(int Article, int From, int To);

/// <summary>What became of a story since it was last written down.</summary>
internal readonly record struct StoryHistory(int Story, IReadOnlyList<StoryChange> Changes);

/// <summary>What has changed in the stream.</summary>
internal sealed record WindowChanges(IReadOnlyList<ArticleMove> Moves, IReadOnlyList<StoryHistory> Histories);
