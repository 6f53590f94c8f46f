using System.Data.Common;
using System.Text.Json;
using Dapper;

namespace Whence.Store.Sql;

/// <summary>Reads analyses back as they were stored.</summary>
internal static class AnalysisReader
{
    /// <summary>The JSON contract, with the text of the article in its place.</summary>
    public static byte[] Read(DbConnection connection, StoredArticle article)
    {
        var kept = AnalysisBytes.Unpack(connection.ExecuteScalar<byte[]>("SELECT json FROM analysis WHERE article = @Number", new { article.Number })!);
        using var document = JsonDocument.Parse(kept);
        return AnalysisBytes.Json(json =>
        {
            json.WriteStartObject();
            foreach (var property in document.RootElement.EnumerateObject())
                if (property.NameEquals("text")) json.WriteString("text", article.Article.Text);
                else property.WriteTo(json);
            json.WriteEndObject();
        });
    }
}
