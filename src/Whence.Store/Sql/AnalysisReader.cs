using System.Data.Common;
using System.Text.Json;
using Dapper;
using Whence.Articles;
using Whence.Briefs;
using Whence.Store.Readings;

namespace Whence.Store.Sql;

/// <summary>Reads analyses back as they were stored.</summary>
internal static class AnalysisReader
{
    /// <summary>The value of the column <c>form</c> for an analysis that is kept as packed JSON: what the first versions wrote. It cannot be made an <see cref="Analysis"/> again.</summary>
    public const int Json = 0;

    private sealed record Row(long Article, long Form, byte[] Json);

    /// <summary>The JSON contract, with the text of the article in its place.</summary>
    public static byte[] Read(DbConnection connection, StoredArticle article)
    {
        var (form, bytes) = Bytes(connection, article.Number);
        if (form != Json) return AnalysisBytes.Json(json => AnalysisJson.Write(json, ReadingParser.Read(Corrections.Read(connection).Apply(article.Article), bytes)));
        using var document = JsonDocument.Parse(AnalysisBytes.Unpack(bytes));
        return AnalysisBytes.Json(json =>
        {
            json.WriteStartObject();
            foreach (var property in document.RootElement.EnumerateObject())
                if (property.NameEquals("text")) json.WriteString("text", article.Article.Text);
                else property.WriteTo(json);
            json.WriteEndObject();
        });
    }

    /// <summary>How the analysis of an article is kept.</summary>
    public static (int Form, byte[] Bytes) Bytes(DbConnection connection, int article) =>
        connection.QuerySingle<Row>("SELECT article, form, json FROM analysis WHERE article = @article", new { article }) is var row ? ((int)row.Form, row.Json) : default;

    /// <summary>The analyses of some articles of a story, by number; those that are kept as JSON are not among them.</summary>
    public static Dictionary<int, byte[]> OfStory(DbConnection connection, int story) =>
        connection.Query<Row>("SELECT n.article, n.form, n.json FROM article a JOIN analysis n ON n.article = a.number WHERE a.story = @story AND n.form <> 0", new { story }).ToDictionary(r => (int)r.Article, r => r.Json);
}
