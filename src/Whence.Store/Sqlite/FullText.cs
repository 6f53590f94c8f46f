using Whence.Store.Sql;
using System.Data.Common;

namespace Whence.Store.Sqlite;

/// <summary>The full-text index over titles and texts. It holds no text: that stands in its table alone.</summary>
internal sealed class FullText(DbConnection connection) : IDisposable
{
    private readonly Statement _insert = new(connection, "INSERT INTO article_words (rowid, title, text) VALUES (@article, @title, @text)", "article title text");

    /// <summary>Enters an article.</summary>
    public void Enter(int number, Analysis analysis) =>
        _insert.Run(number, analysis.Article.Title is { } title ? SearchWords.Prepare(title) : null, SearchWords.Prepare(analysis.Article.Prose.Of(analysis.Article.Text)));

    /// <inheritdoc/>
    public void Dispose() => _insert.Dispose();
}
