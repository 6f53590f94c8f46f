using System.Data.Common;
using Dapper;
using NodaTime;

namespace Whence.Store.Sql;

/// <summary>What is known of feeds, and which of their items have been seen.</summary>
internal static class FeedRows
{
    private const string Columns = "address, etag, last_modified AS LastModified, polled, next_poll AS NextPoll, failures, moved_to AS MovedTo, gone, details";

    private sealed record Row(string Address, string? Etag, string? LastModified, string? Polled, string? NextPoll, long Failures, string? MovedTo, long Gone, string? Details)
    {
        public FeedState State => new(Address)
        {
            ETag = Etag, LastModified = LastModified, Polled = Days.ReadMoment(Polled), NextPoll = Days.ReadMoment(NextPoll), Failures = (int)Failures, MovedTo = MovedTo, IsGone = Gone != 0, Details = Details,
        };
    }

    public static FeedState? Read(DbConnection connection, string address) =>
        connection.QuerySingleOrDefault<Row>($"SELECT {Columns} FROM feed WHERE address = @address", new { address })?.State;

    public static IReadOnlyList<FeedState> All(DbConnection connection) => [.. connection.Query<Row>($"SELECT {Columns} FROM feed ORDER BY address").Select(r => r.State)];

    public static bool HasSeen(DbConnection connection, string feed, string item) => connection.ExecuteScalar<int>("SELECT count(*) FROM feed_item WHERE feed = @feed AND item = @item", new { feed, item }) > 0;

    public static bool Delete(DbConnection connection, string address) =>
        connection.Execute("DELETE FROM feed WHERE address = @address", new { address }) > 0 | connection.Execute("DELETE FROM feed_item WHERE feed = @address", new { address }) > 0;

    public static void Write(DbConnection connection, FeedState feed, Instant now)
    {
        if (feed.OnlyIfFollowed && Read(connection, feed.Address) is null) return;
        connection.Execute("""
            INSERT INTO feed (address, etag, last_modified, polled, next_poll, failures, moved_to, gone, details)
            VALUES (@Address, @ETag, @LastModified, @polled, @next, @Failures, @MovedTo, @gone, @Details)
            ON CONFLICT (address) DO UPDATE SET etag = excluded.etag, last_modified = excluded.last_modified, polled = excluded.polled, next_poll = excluded.next_poll,
                failures = excluded.failures, moved_to = excluded.moved_to, gone = excluded.gone, details = excluded.details
            """, new
        {
            feed.Address, feed.ETag, feed.LastModified, polled = feed.Polled is { } polled ? Days.Write(polled) : null, next = feed.NextPoll is { } next ? Days.Write(next) : null,
            feed.Failures, feed.MovedTo, gone = feed.IsGone ? 1 : 0, feed.Details,
        });
        foreach (var item in feed.Seen) connection.Execute("INSERT INTO feed_item (feed, item, seen) VALUES (@Address, @item, @at) ON CONFLICT DO NOTHING", new { feed.Address, item, at = Days.Write(now) });
    }
}
