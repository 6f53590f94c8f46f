using System.Data.Common;
using Dapper;
using Whence.Languages;

namespace Whence.Store.Sql;

/// <summary>Reads stories back.</summary>
internal static class StoryReader
{
    private const string Columns = "number, id, title, first_day AS FirstDay, last_day AS LastDay, articles, languages, changed, stale, told, origins, unknown_lineage AS UnknownLineage, questions, revised, disputed";

    private sealed record Row(long Number, string Id, string Title, string? FirstDay, string? LastDay, long Articles, string Languages, string Changed, long Stale, long Told, long Origins, long UnknownLineage, long Questions,
        long Revised, long Disputed)
    {
        public StorySummary Summary => new(Id, Title, Days.Read(FirstDay), Days.Read(LastDay), (int)Articles, Languages.Split(' ', StringSplitOptions.RemoveEmptyEntries), Days.ReadMoment(Changed)!.Value)
        {
            Number = (int)Number, IsStale = Stale != 0, Told = (int)Told, Origins = (int)Origins, UnknownLineage = (int)UnknownLineage, Questions = (int)Questions, Revised = (int)Revised, Disputed = (int)Disputed,
        };
    }

    private sealed record Line(string Id, string? Title, string? Published, string? Language, string? Outlet, string? Url, string? Path, long Newest);

    /// <summary>Number of the story that an id means, also one that was taken in by another; null where there is none.</summary>
    public static int? NumberOf(DbConnection connection, string id) =>
        connection.ExecuteScalar<int?>("SELECT number FROM story WHERE id = @id", new { id }) ?? connection.ExecuteScalar<int?>("SELECT story FROM story_redirect WHERE old_id = @id", new { id });

    /// <summary>One story; null where there is none.</summary>
    public static StorySummary? One(DbConnection connection, string id) =>
        NumberOf(connection, id) is { } number ? connection.QuerySingleOrDefault<Row>($"SELECT {Columns} FROM story WHERE number = @number", new { number })?.Summary : null;

    /// <summary>Id of a story.</summary>
    public static string IdOf(DbConnection connection, int number) => connection.ExecuteScalar<string>("SELECT id FROM story WHERE number = @number", new { number })!;

    /// <summary>The stories that a filter asks for: those told last first, of one day those with most articles.</summary>
    public static IReadOnlyList<StorySummary> List(DbConnection connection, StoryFilter filter, string[]? after = null)
    {
        List<string> where = [];
        if (after is not null) where.Add("(coalesce(last_day, ''), articles, -number) < (@a0, @a1, @a2)");
        if (filter.Since is not null) where.Add("last_day >= @since");
        if (filter.Until is not null) where.Add("first_day <= @until");
        if (filter.Country is not null) where.Add("number IN (SELECT story FROM story_place WHERE country = @Country)");
        var place = Likeness.Folded(filter.Place ?? "");
        if (place.Length > 0) where.Add("number IN (SELECT story FROM story_named WHERE place >= @place AND place < @beyond)");
        if (filter.Language is not null) where.Add("' ' || languages || ' ' LIKE @language");
        if (filter.Disputed) where.Add("disputed > 0");
        if (filter.Concept is not null) where.Add("number IN (SELECT story FROM question WHERE concept = @Concept)");
        var sql = $"SELECT {Columns} FROM story {(where.Count > 0 ? "WHERE " + string.Join(" AND ", where) : "")} ORDER BY last_day DESC, articles DESC, number LIMIT @Limit";
        return [.. connection.Query<Row>(sql, new { since = Days.Write(filter.Since), until = Days.Write(filter.Until), filter.Country, place, beyond = place + '\uFFFF', language = $"% {filter.Language} %", filter.Concept, filter.Limit, a0 = after?[0], a1 = after is null ? 0 : Place.Number(after[1]), a2 = after is null ? 0 : -Place.Number(after[2]) }).Select(r => r.Summary)];
    }

    /// <summary>The same, a page of them. A story that gets another article in between goes to the front: it is not told twice, nor is one passed over that has not changed.</summary>
    public static Page<StorySummary> Page(DbConnection connection, StoryFilter filter, string? place) =>
        Place.Cut(List(connection, filter with { Limit = filter.Limit + 1 }, Place.Read(place, 3)), filter.Limit, s => Place.Of(Days.Write(s.LastDay), s.Articles, s.Number));

    /// <summary>The brief of a story in the JSON contract as told last; null where it never was.</summary>
    public static byte[]? Brief(DbConnection connection, int story) => connection.ExecuteScalar<byte[]>("SELECT json FROM story_brief WHERE story = @story", new { story }) is { } packed ? AnalysisBytes.Unpack(packed) : null;

    /// <summary>The articles of a story in the order in which it has them.</summary>
    public static IReadOnlyList<ArticleSummary> Articles(DbConnection connection, int story) =>
    [
        .. connection.Query<Line>("SELECT id, title, published, language, outlet, url, path, newest FROM article WHERE story = @story", new { story })
            .OrderBy(l => l.Published is null).ThenBy(l => l.Published, StringComparer.Ordinal).ThenBy(l => l.Path, StringComparer.Ordinal).ThenBy(l => l.Id, StringComparer.Ordinal)
            .Select(l => new ArticleSummary(l.Id, l.Title, Days.Read(l.Published), l.Language, l.Outlet, l.Url, l.Path, l.Newest != 0)),
    ];
}
