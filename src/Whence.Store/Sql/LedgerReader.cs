using System.Data.Common;
using Dapper;

namespace Whence.Store.Sql;

/// <summary>Searches the ledgers.</summary>
internal static class LedgerReader
{
    private const string Columns = """
        s.id AS Story, q.place AS Question, w.place AS Answer, q.concept, q.subject, q.scope, q.state, q.independent, w.claimant, w.claimant_id AS ClaimantId, w.value, w.low, w.high, w.hedge, w.unit, w.asserted,
            q.story AS StoryNumber, r.place AS ReportNumber, a.id AS Article, a.url, a.path, a.outlet, a.language, a.published, r.first AS Start, r.after_last AS "End", r.words, r.stance, r.via
        """;

    private const string From = """
        FROM question q
        JOIN story s ON s.number = q.story
        JOIN answer w ON w.story = q.story AND w.question = q.place
        JOIN report r ON r.story = w.story AND r.question = w.question AND r.answer = w.place
        JOIN article a ON a.number = r.article
        """;

    /// <summary>The rows that a filter asks for, a page of them, by story, question, answer and report.</summary>
    public static Page<LedgerRow> Page(DbConnection connection, LedgerFilter filter, int? story, string? place)
    {
        var after = Place.Read(place, 4)?.Select(Place.Number).ToArray();
        var values = Values(filter with { Limit = filter.Limit + 1 }, story);
        values.AddDynamicParams(new { a0 = after?[0], a1 = after?[1], a2 = after?[2], a3 = after?[3] });
        var rows = connection.Query<LedgerRow>($"SELECT {Columns} {From} {Where(filter, story, after is null ? null : "(q.story, q.place, w.place, r.place) > (@a0, @a1, @a2, @a3)")} ORDER BY q.story, q.place, w.place, r.place LIMIT @Limit", values).AsList();
        return Place.Cut(rows, filter.Limit, r => Place.Of(r.StoryNumber, r.Question, r.Answer, r.ReportNumber));
    }

    /// <summary>The rows that a filter asks for, in the order it asks for.</summary>
    public static IReadOnlyList<LedgerRow> Rows(DbConnection connection, LedgerFilter filter, int? story) =>
        connection.Query<LedgerRow>($"SELECT {Columns} {From} {Where(filter, story)} ORDER BY {Order(filter)}q.story, q.place, w.place, r.place LIMIT @Limit OFFSET @Offset", Values(filter, story)).AsList();

    /// <summary>How many rows a filter asks for, limit and offset aside.</summary>
    /// <param name="most">Where there are more, this number is given.</param>
    public static int Count(DbConnection connection, LedgerFilter filter, int? story, int most)
    {
        var values = Values(filter, story);
        values.Add("most", most);
        return connection.ExecuteScalar<int>($"SELECT count(*) FROM (SELECT 1 {From} {Where(filter, story)} LIMIT @most)", values);
    }

    /// <summary>Ids of the concepts of a story's questions, or of all, in order.</summary>
    public static IReadOnlyList<string> Concepts(DbConnection connection, int? story) =>
        connection.Query<string>($"SELECT DISTINCT concept FROM question {(story is null ? "" : "WHERE story = @story")} ORDER BY concept", new { story }).AsList();

    private static string Where(LedgerFilter filter, int? story, string? more = null)
    {
        List<string> where = [];
        if (more is not null) where.Add(more);
        if (story is not null) where.Add("q.story = @story");
        if (filter.Concept is not null) where.Add("q.concept = @Concept");
        if (filter.State is not null) where.Add("q.state = @State");
        if (filter.Subject is not null) where.Add("lower(q.subject) LIKE @subject ESCAPE '!'");
        if (filter.Claimant is not null) where.Add("lower(w.claimant) LIKE @claimant ESCAPE '!'");
        if (filter.Since is not null) where.Add("w.asserted >= @Since");
        if (filter.Until is not null) where.Add("w.asserted <= @Until");
        if (filter.Hedge is not null) where.Add("w.hedge = @Hedge");
        if (filter.Source is not null) where.Add("(w.claimant_id = @Source OR w.claimant = @Source)");
        if (filter.Via is not null) where.Add("EXISTS (SELECT 1 FROM json_each(r.via) WHERE value = @Via)");
        if (filter.Article is not null) where.Add("r.article = (SELECT number FROM article WHERE id = @Article)");
        return where.Count > 0 ? "WHERE " + string.Join(" AND ", where) : "";
    }

    private static string Order(LedgerFilter filter)
    {
        string[] columns = filter.Order switch
        {
            LedgerOrder.Concept => ["q.concept", "q.subject"], LedgerOrder.Figure => ["coalesce(w.value, w.low, w.high)"], LedgerOrder.Claimant => ["w.claimant COLLATE NOCASE"], LedgerOrder.State => ["q.state"],
            LedgerOrder.Asserted => ["w.asserted"], LedgerOrder.Published => ["a.published"], _ => [],
        };
        return string.Concat(columns.Select(c => $"{c}{(filter.Descending ? " DESC" : "")} NULLS LAST, "));
    }

    private static DynamicParameters Values(LedgerFilter filter, int? story) => new(new
    {
        story, filter.Concept, filter.State, filter.Since, filter.Until, filter.Hedge, filter.Source, filter.Via, filter.Article, filter.Limit, filter.Offset, subject = Like(filter.Subject), claimant = Like(filter.Claimant),
    });

    /// <summary>A pattern for text that holds some words.</summary>
    internal static string? Like(string? part) => part is null ? null : $"%{part.ToLowerInvariant().Replace("!", "!!", StringComparison.Ordinal).Replace("%", "!%", StringComparison.Ordinal).Replace("_", "!_", StringComparison.Ordinal)}%";
}
