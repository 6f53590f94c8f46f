using System.Data.Common;
using Dapper;

namespace Whence.Store.Sql;

/// <summary>What a source has asserted and published.</summary>
internal static class SourceReader
{
    private const string Figures = """
        SELECT s.id AS Story, s.title, q.place AS Question, w.place AS Answer, q.concept, q.subject, q.scope, q.state, w.claimant, w.claimant_id AS ClaimantId, w.value, w.low, w.high, w.hedge, w.unit, w.asserted,
            (SELECT count(*) FROM report r WHERE r.story = w.story AND r.question = w.question AND r.answer = w.place) AS Reports, w.replaced_by AS ReplacedBy
        FROM answer w JOIN question q ON q.story = w.story AND q.place = w.question JOIN story s ON s.number = w.story
        WHERE w.claimant_id = @source OR w.claimant = @source
        ORDER BY w.asserted IS NULL, w.asserted DESC, w.story, w.question, w.place LIMIT @limit OFFSET @skip
        """;

    private const string AsClaimant = """
        WITH own AS (SELECT story, question, min(asserted) AS since, count(*) AS figures, count(replaced_by) AS revised FROM answer WHERE claimant_id = @source OR claimant = @source GROUP BY story, question),
            others AS (SELECT o.story, o.question, min(w.asserted) AS since FROM own o JOIN answer w ON w.story = o.story AND w.question = o.question
                WHERE w.claimant <> @source AND coalesce(w.claimant_id, '') <> @source GROUP BY o.story, o.question)
        SELECT coalesce(sum(o.figures), 0) AS Asserted, coalesce(sum(o.revised), 0) AS Revised, count(*) AS Questions, count(*) - count(t.story) AS Alone,
            count(CASE WHEN o.since <= t.since THEN 1 END) AS First, count(CASE WHEN q.state = 'disputed' THEN 1 END) AS Disputed
        FROM own o JOIN question q ON q.story = o.story AND q.place = o.question LEFT JOIN others t ON t.story = o.story AND t.question = o.question
        """;

    /// <summary>The articles of an outlet, and of those that share their origins, each with the order in which a story has its articles.</summary>
    private const string AsOutlet = """
        WITH own AS (SELECT a.number, oa.story, oa.origin, a.published IS NULL AS undated, coalesce(a.published, '') AS day, coalesce(a.path, '') AS path, a.id
                FROM article a LEFT JOIN origin_article oa ON oa.story = a.story AND oa.article = a.number WHERE a.outlet = @source),
            held AS (SELECT o.number, CASE WHEN (b.published IS NULL, coalesce(b.published, ''), coalesce(b.path, ''), b.id) < (o.undated, o.day, o.path, o.id) THEN 1 ELSE 0 END AS earlier
                FROM own o JOIN origin_article ob ON ob.story = o.story AND ob.origin = o.origin JOIN article b ON b.number = ob.article WHERE coalesce(b.outlet, '') <> @source),
            judged AS (SELECT number, max(earlier) AS copies FROM held GROUP BY number)
        SELECT (SELECT count(*) FROM own) AS Articles, (SELECT count(*) FROM judged WHERE copies = 0) AS Copied, (SELECT count(*) FROM judged WHERE copies = 1) AS Copies
        """;

    private sealed record Asserter(long Asserted, long Revised, long Questions, long Alone, long First, long Disputed);

    private sealed record Publisher(long Articles, long Copied, long Copies);

    /// <summary>The record of a source.</summary>
    /// <param name="source">Its id, or its label as the ledgers have it.</param>
    public static SourceRecord Read(DbConnection connection, string source, int skip, int limit)
    {
        var figures = connection.Query<SourceFigure>(Figures, new { source, skip, limit }).AsList();
        var claimant = connection.QuerySingle<Asserter>(AsClaimant, new { source });
        var outlet = connection.QuerySingle<Publisher>(AsOutlet, new { source });
        return new(source, figures, ActRows.Grades(connection, [source, .. figures.SelectMany(f => (string?[])[f.Claimant, f.ClaimantId]).OfType<string>()]))
        {
            Asserted = (int)claimant.Asserted, Revised = (int)claimant.Revised, Questions = (int)claimant.Questions, Alone = (int)claimant.Alone, First = (int)claimant.First, Disputed = (int)claimant.Disputed,
            Articles = (int)outlet.Articles, Copied = (int)outlet.Copied, Copies = (int)outlet.Copies,
        };
    }
}
