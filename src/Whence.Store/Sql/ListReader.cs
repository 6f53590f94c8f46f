using System.Data.Common;
using Dapper;
using NodaTime;

namespace Whence.Store.Sql;

/// <summary>Reads long lists a page at a time, each ordered by values that its rows keep.</summary>
internal static class ListReader
{
    private sealed record ArticleRow(long Number, string Id, string? Title, string? Published, string? Language, string? Outlet, string? Url, string? Path, long Newest, string Story, string Added);

    private sealed record OriginRow(long Number, long Place, string Story, string Reason);

    /// <summary>Articles, the last to come first.</summary>
    public static Page<ArticleEntry> Articles(DbConnection connection, string? language, LocalDate? since, string? place, int limit)
    {
        List<string> where = [];
        var before = Place.Read(place, 1) is { } at ? Place.Number(at[0]) : (int?)null;
        if (before is not null) where.Add("a.number < @before");
        if (language is not null) where.Add("a.language = @language");
        if (since is not null) where.Add("a.published >= @since");
        var sql = $"""
            SELECT a.number, a.id, a.title, a.published, a.language, a.outlet, a.url, a.path, a.newest, s.id AS Story, a.added FROM article a JOIN story s ON s.number = a.story
            {Where(where)} ORDER BY a.number DESC LIMIT @most
            """;
        var rows = connection.Query<ArticleRow>(sql, new { before, language, since = Days.Write(since), most = limit + 1 })
            .Select(r => new ArticleEntry((int)r.Number, new(r.Id, r.Title, Days.Read(r.Published), r.Language, r.Outlet, r.Url, r.Path, r.Newest != 0), r.Story, Days.ReadMoment(r.Added)!.Value)).ToList();
        return Place.Cut(rows, limit, r => Place.Of(r.Number));
    }

    /// <summary>Claimants by their keys.</summary>
    /// <param name="key">Key of the only one; null for all.</param>
    public static Page<ClaimantSummary> Claimants(DbConnection connection, string? words, string? place, int limit, string? key = null)
    {
        List<string> where = ["claimant IS NOT NULL"];
        var after = Place.Read(place, 1)?[0];
        if (after is not null) where.Add("coalesce(claimant_id, claimant) > @after");
        if (key is not null) where.Add("coalesce(claimant_id, claimant) = @key");
        if (words is not null) where.Add("lower(claimant) LIKE @like ESCAPE '!'");
        var sql = $"""
            SELECT coalesce(claimant_id, claimant) AS Key, min(claimant_id) AS Id, min(claimant) AS Label, count(*) AS Answers, count(DISTINCT story) AS Stories, min(asserted) AS First, max(asserted) AS Last
            FROM answer {Where(where)} GROUP BY coalesce(claimant_id, claimant) ORDER BY 1 LIMIT @most
            """;
        return Place.Cut(connection.Query<ClaimantSummary>(sql, new { after, key, like = LedgerReader.Like(words), most = limit + 1 }).AsList(), limit, r => r.Key);
    }

    /// <summary>Origins by story, as told last.</summary>
    public static Page<OriginEntry> Origins(DbConnection connection, int? story, string? place, int limit)
    {
        var after = Place.Read(place, 2)?.Select(Place.Number).ToArray();
        List<string> where = [];
        if (after is not null) where.Add("(o.story, o.place) > (@first, @second)");
        if (story is not null) where.Add("o.story = @story");
        var sql = $"SELECT o.story AS Number, o.place, s.id AS Story, o.reason FROM origin o JOIN story s ON s.number = o.story {Where(where)} ORDER BY o.story, o.place LIMIT @most";
        var page = Place.Cut(connection.Query<OriginRow>(sql, new { first = after?[0], second = after?[1], story, most = limit + 1 }).AsList(), limit, r => Place.Of(r.Number, r.Place));
        return new([.. page.Items.Select(o => new OriginEntry(o.Story, ArticlesOf(connection, o), o.Reason))], page.Next);
    }

    private static List<string> ArticlesOf(DbConnection connection, OriginRow origin) =>
        connection.Query<string>("SELECT a.id FROM origin_article o JOIN article a ON a.number = o.article WHERE o.story = @Number AND o.origin = @Place ORDER BY o.article", new { origin.Number, origin.Place }).AsList();

    private static string Where(List<string> conditions) => conditions.Count > 0 ? "WHERE " + string.Join(" AND ", conditions) : "";
}
