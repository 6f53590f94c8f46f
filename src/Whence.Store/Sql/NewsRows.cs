using System.Data.Common;
using Dapper;
using NodaTime;
using Whence.Store.Sqlite;

namespace Whence.Store.Sql;

/// <summary>Answers in the order in which they came up. A row is written when a story first tells an answer, and stays.</summary>
internal static class NewsRows
{
    /// <summary>What makes an answer the one it is, within its story: what is counted, who says so, and the figure.</summary>
    private const string Key =
        "concat_ws('|', q.concept, q.subject, coalesce(q.scope, ''), coalesce(w.claimant_id, w.claimant, ''), coalesce(w.value, ''), coalesce(w.low, ''), coalesce(w.high, ''), w.hedge, coalesce(w.unit, ''))";

    private const string Insert = $"""
        INSERT INTO answer_news (story, key, at, concept, subject, scope, state, reason, claimant, claimant_id, value, low, high, hedge, unit, asserted, article, words)
        SELECT q.story, {Key}, @at, q.concept, q.subject, q.scope, q.state, q.reason, w.claimant, w.claimant_id, w.value, w.low, w.high, w.hedge, w.unit, w.asserted, r.article, r.words
        FROM question q JOIN answer w ON w.story = q.story AND w.question = q.place
        JOIN report r ON r.story = w.story AND r.question = w.question AND r.answer = w.place AND r.place = 1
        WHERE q.story = @story ORDER BY q.place, w.place
        ON CONFLICT DO NOTHING
        """;

    private const string Select = """
        SELECT n.id, n.at, s.id AS Story, s.title AS StoryTitle, n.key, n.concept, n.subject, n.scope, n.state, n.reason, n.claimant, n.claimant_id AS ClaimantId, n.value, n.low, n.high, n.hedge, n.unit, n.asserted,
            a.id AS Article, a.outlet, n.words
        FROM answer_news n JOIN story s ON s.number = n.story JOIN article a ON a.number = n.article
        """;

    /// <summary>Notes the answers of a story that are new; to be called when its rows have been written.</summary>
    public static void Note(DbConnection connection, int story, Instant now) => connection.Execute(Insert, new { story, at = Days.Write(now) });

    /// <summary>A story that is taken in by another one brings its news along.</summary>
    public static void Move(DbConnection connection, int story, int to) =>
        connection.Execute("UPDATE OR IGNORE answer_news SET story = @to WHERE story = @story; DELETE FROM answer_news WHERE story = @story", new { story, to });

    /// <summary>News of a story from articles that an analyst has put elsewhere go along with them.</summary>
    public static void Follow(DbConnection connection, int story) => connection.Execute(
        "UPDATE OR IGNORE answer_news SET story = (SELECT a.story FROM article a WHERE a.number = answer_news.article) WHERE story = @story AND article IN (SELECT number FROM article WHERE story <> @story)", new { story });

    /// <summary>The number of the newest answer; 0 where there is none.</summary>
    public static long Newest(DbConnection connection) => connection.ExecuteScalar<long?>("SELECT max(id) FROM answer_news") ?? 0;

    /// <summary>The answers that a filter asks for.</summary>
    public static IReadOnlyList<AnswerNews> List(DbConnection connection, NewsFilter filter, int? story)
    {
        List<string> where = [];
        var match = filter.Words is null ? null : SearchQuery.Parse(filter.Words).Match;
        if (match?.Length == 0) return [];
        if (filter.After is not null) where.Add("n.id > @After");
        if (story is not null) where.Add("n.story = @story");
        if (filter.Concept is not null) where.Add("n.concept = @Concept");
        if (match is not null) where.Add("n.story IN (SELECT b.story FROM article_words w JOIN article b ON b.number = w.rowid WHERE article_words MATCH @match)");
        var sql = $"{Select} {(where.Count > 0 ? "WHERE " + string.Join(" AND ", where) : "")} ORDER BY n.id {(filter.After is null ? "DESC" : "")} LIMIT @Limit";
        return connection.Query<AnswerNews>(sql, new { filter.After, filter.Concept, filter.Limit, story, match }).AsList();
    }
}
