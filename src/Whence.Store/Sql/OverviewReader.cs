using System.Data.Common;
using Dapper;
using NodaTime;
using Whence.Quantities;

namespace Whence.Store.Sql;

/// <summary>Reads what a page of many stories shows of each, in one query a kind for all stories of the page.</summary>
internal static class OverviewReader
{
    private sealed record Turn
    {
        public int Story { get; init; }
        public int Question { get; init; }
        public string Concept { get; init; } = "";
        public string Subject { get; init; } = "";
        public string? Scope { get; init; }
        public string Kind { get; init; } = "";
        public double? Value { get; init; }
        public double? Low { get; init; }
        public double? High { get; init; }
        public string Hedge { get; init; } = "";
        public string? Unit { get; init; }
        public double? Value2 { get; init; }
        public double? Low2 { get; init; }
        public double? High2 { get; init; }
        public string Hedge2 { get; init; } = "";
        public string? Unit2 { get; init; }
        public string? Claimant { get; init; }
        public string Asserted { get; init; } = "";

        public FigureTurn Figure => new(Question, Concept, Subject, Scope, Kind == OverviewRows.Revision, new(Value, Low, High, HedgeNames.Parse(Hedge), Unit), new(Value2, Low2, High2, HedgeNames.Parse(Hedge2), Unit2), Claimant, Days.Read(Asserted)!.Value);
    }

    /// <summary>The stories with all that is shown of them.</summary>
    public static IReadOnlyList<StoryOverview> Of(DbConnection connection, IReadOnlyList<StorySummary> stories, Instant? since)
    {
        var numbers = stories.Select(s => s.Number).ToList();
        var days = connection.Query<(int Story, string Day, int Articles)>("SELECT story, published, count(*) FROM article WHERE story IN @numbers AND published IS NOT NULL GROUP BY story, published ORDER BY published", new { numbers })
            .ToLookup(d => d.Story, d => (Days.Read(d.Day)!.Value, d.Articles));
        var turns = connection.Query<Turn>("""
            SELECT t.story, t.question, q.concept, q.subject, q.scope, t.kind, a.value, a.low, a.high, a.hedge, a.unit,
                b.value AS Value2, b.low AS Low2, b.high AS High2, b.hedge AS Hedge2, b.unit AS Unit2, b.claimant, b.asserted
            FROM story_turn t
            JOIN question q ON q.story = t.story AND q.place = t.question
            JOIN answer a ON a.story = t.story AND a.question = t.question AND a.place = t.before
            JOIN answer b ON b.story = t.story AND b.question = t.question AND b.place = t.after
            WHERE t.story IN @numbers
            """, new { numbers }).ToDictionary(t => t.Story, t => t.Figure);
        var fresh = since is not { } moment ? [] : connection.Query<(int Story, int Articles)>("SELECT story, count(*) FROM article WHERE story IN @numbers AND added > @moment GROUP BY story", new { numbers, moment = Days.Write(moment) }).ToDictionary(f => f.Story, f => f.Articles);
        return [.. stories.Select(s => new StoryOverview(s, [.. days[s.Number]], turns.GetValueOrDefault(s.Number), fresh.GetValueOrDefault(s.Number)))];
    }

    /// <summary>The different values of a column that an index begins with, from one to the next without reading what lies between.</summary>
    public static IReadOnlyList<string> Different(DbConnection connection, string table, string column) => connection.Query<string>($"""
        WITH RECURSIVE next (value) AS (SELECT min({column}) FROM {table} UNION ALL SELECT (SELECT min({column}) FROM {table} WHERE {column} > value) FROM next WHERE value IS NOT NULL)
        SELECT value FROM next WHERE value IS NOT NULL
        """).AsList();

    /// <summary>Codes of the languages of all articles.</summary>
    public static IReadOnlyList<string> Languages(DbConnection connection) => connection.Query<string>("SELECT DISTINCT language FROM pack WHERE length(language) BETWEEN 2 AND 3 ORDER BY language").AsList();
}
