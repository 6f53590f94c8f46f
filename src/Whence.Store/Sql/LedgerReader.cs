using System.Data.Common;
using Dapper;

namespace Whence.Store.Sql;

/// <summary>Searches the ledgers.</summary>
internal static class LedgerReader
{
    private const string Select = """
        SELECT s.id AS Story, q.place AS Question, w.place AS Answer, q.concept, q.subject, q.scope, q.state, q.independent, w.claimant, w.claimant_id AS ClaimantId, w.value, w.low, w.high, w.hedge, w.unit, w.asserted,
            q.story AS StoryNumber, r.place AS ReportNumber, a.id AS Article, a.url, a.path, a.outlet, a.language, a.published, r.first AS Start, r.after_last AS "End", r.words, r.stance, r.via
        FROM question q
        JOIN story s ON s.number = q.story
        JOIN answer w ON w.story = q.story AND w.question = q.place
        JOIN report r ON r.story = w.story AND r.question = w.question AND r.answer = w.place
        JOIN article a ON a.number = r.article
        """;

    /// <summary>The rows that a filter asks for, a page of them.</summary>
    public static Page<LedgerRow> Page(DbConnection connection, LedgerFilter filter, int? story, string? place)
    {
        var rows = Rows(connection, filter with { Limit = filter.Limit + 1 }, story, Place.Read(place, 4)?.Select(Place.Number).ToArray());
        return Place.Cut(rows, filter.Limit, r => Place.Of(r.StoryNumber, r.Question, r.Answer, r.ReportNumber));
    }

    /// <summary>The rows that a filter asks for, by story, question, answer and report.</summary>
    /// <param name="after">Numbers of the row after which to begin; null for the first.</param>
    public static IReadOnlyList<LedgerRow> Rows(DbConnection connection, LedgerFilter filter, int? story, int[]? after = null)
    {
        List<string> where = [];
        if (after is not null) where.Add("(q.story, q.place, w.place, r.place) > (@a0, @a1, @a2, @a3)");
        if (story is not null) where.Add("q.story = @story");
        if (filter.Concept is not null) where.Add("q.concept = @Concept");
        if (filter.State is not null) where.Add("q.state = @State");
        if (filter.Subject is not null) where.Add("lower(q.subject) LIKE @subject ESCAPE '!'");
        if (filter.Claimant is not null) where.Add("lower(w.claimant) LIKE @claimant ESCAPE '!'");
        if (filter.ClaimantKey is not null) where.Add("coalesce(w.claimant_id, w.claimant) = @ClaimantKey");
        if (filter.Since is not null) where.Add("w.asserted >= @Since");
        if (filter.Until is not null) where.Add("w.asserted <= @Until");
        var sql = $"{Select} {(where.Count > 0 ? "WHERE " + string.Join(" AND ", where) : "")} ORDER BY q.story, q.place, w.place, r.place LIMIT @Limit";
        return connection.Query<LedgerRow>(sql, new { story, filter.Concept, filter.ClaimantKey, filter.State, filter.Since, filter.Until, filter.Limit, subject = Like(filter.Subject), claimant = Like(filter.Claimant), a0 = after?[0], a1 = after?[1], a2 = after?[2], a3 = after?[3] }).AsList();
    }

    /// <summary>A pattern for text that holds some words.</summary>
    internal static string? Like(string? part) => part is null ? null : $"%{part.ToLowerInvariant().Replace("!", "!!", StringComparison.Ordinal).Replace("%", "!%", StringComparison.Ordinal).Replace("_", "!_", StringComparison.Ordinal)}%";
}
