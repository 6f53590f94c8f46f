using System.Data.Common;
using System.Text.Json;
using Dapper;
using Whence.Articles;

namespace Whence.Store.Sql;

/// <summary>Reads articles back as they came in.</summary>
internal static class ArticleReader
{
    private const string Columns = """
        a.number, a.id, a.url, a.path, a.outlet, a.author, a.stated_source AS StatedSource, a.title, a.language, a.published, a.declared, a.declared_evidence AS DeclaredEvidence,
        a.declared_text AS DeclaredText, a.prose_start AS ProseStart, a.prose_end AS ProseEnd, a.evidence, a.diagnostics, a.added, a.newest, a.story, t.text
        """;

    private sealed record Row(long Number, string Id, string? Url, string? Path, string? Outlet, string? Author, string? StatedSource, string? Title, string? Language, string? Published, string? Declared,
        string? DeclaredEvidence, string? DeclaredText, long ProseStart, long ProseEnd, string? Evidence, string? Diagnostics, string Added, long Newest, long Story, string Text);

    /// <summary>Number of an article; null where there is none of that id.</summary>
    public static int? NumberOf(DbConnection connection, string id) => connection.ExecuteScalar<int?>("SELECT number FROM article WHERE id = @id", new { id });

    /// <summary>Whether any article came from an address.</summary>
    public static bool HasAddress(DbConnection connection, string url) => connection.ExecuteScalar<int?>("SELECT number FROM article WHERE url = @url LIMIT 1", new { url }) is not null;

    /// <summary>The articles of a story, in order of arrival.</summary>
    public static List<StoredArticle> OfStory(DbConnection connection, int story) =>
        [.. connection.Query<Row>($"SELECT {Columns} FROM article a JOIN article_text t ON t.article = a.number WHERE a.story = @story ORDER BY a.number", new { story }).Select(Make)];

    /// <summary>One article by its number.</summary>
    public static StoredArticle One(DbConnection connection, int number) =>
        Make(connection.QuerySingle<Row>($"SELECT {Columns} FROM article a JOIN article_text t ON t.article = a.number WHERE a.number = @number", new { number }));

    /// <summary>Articles from a number on, in order of arrival, as many as asked for.</summary>
    public static List<StoredArticle> From(DbConnection connection, int number, int count) =>
        [.. connection.Query<Row>($"SELECT {Columns} FROM article a JOIN article_text t ON t.article = a.number WHERE a.number >= @number ORDER BY a.number LIMIT @count", new { number, count }).Select(Make)];

    private static StoredArticle Make(Row row)
    {
        var declared = row.Declared is null ? null : new PublicationDate(Days.Read(row.Declared)!.Value, Enum.Parse<DateEvidence>(row.DeclaredEvidence!, ignoreCase: true), row.DeclaredText!);
        var article = new Article(row.Id, row.Path, row.Text, new((int)row.ProseStart, (int)row.ProseEnd), row.Title, declared)
        {
            Url = row.Url, Outlet = row.Outlet, Author = row.Author, StatedSource = row.StatedSource,
            Evidence = row.Evidence is null ? [] : JsonSerializer.Deserialize(row.Evidence, StoreJson.Default.IReadOnlyListFieldEvidence)!,
        };
        IReadOnlyList<Diagnostic> diagnostics = row.Diagnostics is null ? [] : JsonSerializer.Deserialize(row.Diagnostics, StoreJson.Default.ListKeptDiagnostic)!.ConvertAll(d => d.ToDiagnostic());
        return new((int)row.Number, article, row.Language, Days.Read(row.Published), Days.ReadMoment(row.Added)!.Value, row.Newest != 0, diagnostics) { Story = (int)row.Story };
    }
}
