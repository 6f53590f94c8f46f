using System.Data.Common;
using Dapper;

namespace Whence.Store.Sql;

/// <summary>Searches the ledgers.</summary>
internal static class LedgerReader
{
    private const string Select = """
        SELECT s.id AS Story, q.place AS Question, w.place AS Answer, q.concept, q.subject, q.scope, q.state, q.independent, w.claimant, w.claimant_id AS ClaimantId, w.value, w.low, w.high, w.hedge, w.unit, w.asserted,
            a.id AS Article, a.url, a.path, a.outlet, a.language, a.published, r.first AS Start, r.after_last AS "End", r.words, r.stance, r.via
        FROM question q
        JOIN story s ON s.number = q.story
        JOIN answer w ON w.story = q.story AND w.question = q.place
        JOIN report r ON r.story = w.story AND r.question = w.question AND r.answer = w.place
        JOIN article a ON a.number = r.article
        """;

    /// <summary>The rows that a filter asks for, by story, question, answer and report.</summary>
    public static IReadOnlyList<LedgerRow> Rows(DbConnection connection, LedgerFilter filter, int? story)
    {
        List<string> where = [];
        if (story is not null) where.Add("q.story = @story");
        if (filter.Concept is not null) where.Add("q.concept = @Concept");
        if (filter.State is not null) where.Add("q.state = @State");
        if (filter.Subject is not null) where.Add("lower(q.subject) LIKE @subject ESCAPE '!'");
        if (filter.Claimant is not null) where.Add("lower(w.claimant) LIKE @claimant ESCAPE '!'");
        if (filter.Since is not null) where.Add("w.asserted >= @Since");
        if (filter.Until is not null) where.Add("w.asserted <= @Until");
        var sql = $"{Select} {(where.Count > 0 ? "WHERE " + string.Join(" AND ", where) : "")} ORDER BY q.story, q.place, w.place, r.place LIMIT @Limit";
        return connection.Query<LedgerRow>(sql, new { story, filter.Concept, filter.State, filter.Since, filter.Until, filter.Limit, subject = Like(filter.Subject), claimant = Like(filter.Claimant) }).AsList();
    }

    private static string? Like(string? part) => part is null ? null : $"%{part.ToLowerInvariant().Replace("!", "!!", StringComparison.Ordinal).Replace("%", "!%", StringComparison.Ordinal).Replace("_", "!_", StringComparison.Ordinal)}%";
}
