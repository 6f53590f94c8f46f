using System.Data.Common;
using System.Text.Json;
using Dapper;
using Whence.Articles;
using Whence.Ledger;

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

    /// <summary>What the claim at a place counts or measures: the key of its unit (<see cref="Slot.UnitOf"/>), people and things alike empty; null where no claim stands there.</summary>
    public static string? UnitAt(DbConnection connection, int article, TextSpan span)
    {
        using var document = JsonDocument.Parse(AnalysisBytes.Unpack(connection.ExecuteScalar<byte[]>("SELECT json FROM analysis WHERE article = @article", new { article })!));
        foreach (var claim in document.RootElement.GetProperty("claims").EnumerateArray())
            if (claim.GetProperty("start").GetInt32() == span.Start && claim.GetProperty("end").GetInt32() == span.End)
                return Slot.UnitOf(claim.GetProperty("quantity").GetProperty("unit").GetString());
        return null;
    }
}
