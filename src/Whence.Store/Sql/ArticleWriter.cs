using System.Data.Common;
using System.Text.Json;
using NodaTime;
using Whence.Articles;
using Whence.Store.Readings;

namespace Whence.Store.Sql;

/// <summary>Writes articles into their tables.</summary>
internal sealed class ArticleWriter : IDisposable
{
    /// <summary>Diagnostics that an analysis makes itself; all others came with the article and are kept with it.</summary>
    private static readonly string[] OfAnalysis = ["unknown-language", "other-language", "no-date"];

    private readonly ReadingWriter _readings = new();
    private readonly Statement _known, _article, _text, _analysis, _sketch, _older;

    public ArticleWriter(DbConnection connection)
    {
        _known = new(connection, "SELECT number FROM article WHERE id = @id", "id");
        _older = new(connection, "UPDATE article SET newest = 0 WHERE url = @url AND newest = 1", "url");
        _article = Statement.Insert(connection, "article",
            "number id url path outlet author stated_source title language published published_evidence declared declared_evidence declared_text prose_start prose_end evidence diagnostics added newest story pack");
        _text = Statement.Insert(connection, "article_text", "article text");
        _analysis = Statement.Insert(connection, "analysis", "article form json");
        _sketch = Statement.Insert(connection, "sketch", "article kin features print");
    }

    /// <summary>Whether an article of this id is there.</summary>
    public bool Has(string id) => _known.Value(id) is not null;

    /// <summary>Writes an article.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="added">When it came in.</param>
    /// <param name="story">Number of its story.</param>
    /// <param name="pack">Row of the packs it was analysed with.</param>
    /// <returns>Whether it is a new version of an article at its address.</returns>
    public bool Write(int number, Analysis analysis, Instant added, int story, long pack)
    {
        var article = analysis.Article;
        var versions = article.Url is null ? 0 : _older.Run(article.Url);
        List<Diagnostic> diagnostics = [.. analysis.Diagnostics.Where(d => !OfAnalysis.Contains(d.Code))];
        _article.Run(number, article.Id, article.Url, article.Path, article.Outlet, article.Author, article.StatedSource, article.Title, analysis.Language,
            Days.Write(analysis.Published?.Date), analysis.Published?.Evidence.ToString().ToLowerInvariant(),
            Days.Write(article.Declared?.Date), article.Declared?.Evidence.ToString().ToLowerInvariant(), article.Declared?.Text,
            article.Prose.Start, article.Prose.End, article.Evidence.Count == 0 ? null : JsonSerializer.Serialize(article.Evidence, StoreJson.Default.IReadOnlyListFieldEvidence),
            diagnostics.Count == 0 ? null : JsonSerializer.Serialize(diagnostics.ConvertAll(KeptDiagnostic.Of), StoreJson.Default.ListKeptDiagnostic), Days.Write(added), 1, story, pack);
        _text.Run(number, article.Text);
        _analysis.Run(number, ReadingWriter.Form, _readings.Write(analysis));
        return versions > 0;
    }

    /// <summary>Writes what an article is recognised by.</summary>
    public void WriteSketch(int number, int kin, byte[] features, byte[] print) => _sketch.Run(number, kin, features, print);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var statement in (ReadOnlySpan<Statement>)[_known, _older, _article, _text, _analysis, _sketch]) statement.Dispose();
    }
}
