using System.Data.Common;
using System.Text.Json;
using Dapper;

namespace Whence.Store.Sql;

/// <summary>Looks up what joins an article to others.</summary>
internal static class ArticleLinks
{
    private const string Columns = "number, id, title, published, language, outlet, url, path, newest";

    private sealed record Line(long Number, string Id, string? Title, string? Published, string? Language, string? Outlet, string? Url, string? Path, long Newest)
    {
        public ArticleSummary Summary => new(Id, Title, Days.Read(Published), Language, Outlet, Url, Path, Newest != 0);
    }

    /// <summary>Other texts from the same address, in order of arrival.</summary>
    public static IReadOnlyList<ArticleSummary> OtherVersions(DbConnection connection, StoredArticle article) =>
        article.Article.Url is not { } url ? []
            : [.. connection.Query<Line>($"SELECT {Columns} FROM article WHERE url = @url AND number <> @Number ORDER BY number", new { url, article.Number }).Select(l => l.Summary)];

    /// <summary>What an outlet published, the latest first.</summary>
    public static (IReadOnlyList<ArticleSummary> Articles, int Count) Published(DbConnection connection, string outlet, int limit) =>
        ([.. connection.Query<Line>($"SELECT {Columns} FROM article WHERE outlet = @outlet ORDER BY published DESC NULLS LAST, number LIMIT @limit", new { outlet, limit }).Select(l => l.Summary)],
            connection.ExecuteScalar<int>("SELECT count(*) FROM article WHERE outlet = @outlet", new { outlet }));

    /// <summary>The links of an article in its story, as they were found when it was told last.</summary>
    public static IReadOnlyList<ArticleLink> Of(DbConnection connection, StoredArticle article)
    {
        if (connection.ExecuteScalar<byte[]>("SELECT links FROM story_brief WHERE story = @Story", new { article.Story }) is not { } bytes) return [];
        var links = JsonSerializer.Deserialize(bytes, StoreJson.Default.ListKeptLink)!.FindAll(l => l.First == article.Number || l.Second == article.Number);
        var others = connection.Query<Line>($"SELECT {Columns} FROM article WHERE number IN @numbers", new { numbers = links.Select(l => l.First == article.Number ? l.Second : l.First).Distinct() }).ToDictionary(l => l.Number, l => l.Summary);
        return
        [
            .. links.Where(l => others.ContainsKey(l.First == article.Number ? l.Second : l.First)).OrderBy(l => l.Kind).ThenByDescending(l => l.Share).ThenBy(l => l.First).ThenBy(l => l.Second)
                .Select(l => l.First == article.Number ? new ArticleLink(others[l.Second], l.Kind, l.Share, OtherIsFirst: false) : new(others[l.First], l.Kind, l.Share, OtherIsFirst: true)),
        ];
    }
}
