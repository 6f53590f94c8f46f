using System.Data.Common;
using Dapper;
using Whence.Articles;

namespace Whence.Store.Sqlite;

/// <summary>Finds articles by their words.</summary>
internal static class ArticleSearch
{
    /// <summary>A word in the title counts as much as so many in the text.</summary>
    private const string TitleWeight = "4.0";

    private sealed record Row
    {
        public string Id { get; init; } = "";
        public string? Title { get; init; }
        public string? Published { get; init; }
        public string? Language { get; init; }
        public string? Outlet { get; init; }
        public string? Url { get; init; }
        public string? Path { get; init; }
        public long Newest { get; init; }
        public string Story { get; init; } = "";
        public int Start { get; init; }
        public int End { get; init; }
        public string Text { get; init; } = "";
        public double Score { get; init; } // computed: without rows the database tells no type, so no constructor would fit
    }

    /// <summary>The articles that have all words of a query: the best first, of equals the latest.</summary>
    /// <param name="filter">Which articles are looked at.</param>
    /// <param name="length">Characters of a snippet.</param>
    /// <param name="upTo">Number of the last article to look at: later ones are passed over.</param>
    /// <param name="skip">Hits that are left out at the beginning.</param>
    public static IReadOnlyList<SearchHit> Find(DbConnection connection, SearchQuery query, SearchFilter filter, int limit, int length, int upTo = int.MaxValue, int skip = 0)
    {
        if (query.Match.Length == 0) return [];
        var narrowed = (filter.Language is null ? "" : " AND b.language = @Language") + (filter.Since is null ? "" : " AND b.published >= @since") + (filter.Until is null ? "" : " AND b.published <= @until");
        var sql = $"""
            SELECT a.id, a.title, a.published, a.language, a.outlet, a.url, a.path, a.newest, s.id AS Story, a.prose_start AS Start, a.prose_end AS "End", t.text, f.score
            FROM (SELECT w.rowid AS number, bm25(article_words, {TitleWeight}, 1.0) AS score FROM article_words w JOIN article b ON b.number = w.rowid
                  WHERE article_words MATCH @Match AND w.rowid <= @upTo{narrowed} ORDER BY score, b.published DESC, b.number LIMIT @limit OFFSET @skip) f
            JOIN article a ON a.number = f.number JOIN article_text t ON t.article = a.number JOIN story s ON s.number = a.story
            ORDER BY f.score, a.published DESC, a.number
            """;
        return [.. connection.Query<Row>(sql, new { query.Match, filter.Language, since = Days.Write(filter.Since), until = Days.Write(filter.Until), limit, upTo, skip }).Select(row =>
        {
            var (snippet, matches) = Snippets.Cut(new TextSpan(row.Start, row.End).Of(row.Text), query.Words, length);
            return new SearchHit(new(row.Id, row.Title, Days.Read(row.Published), row.Language, row.Outlet, row.Url, row.Path, row.Newest != 0), row.Story, snippet, matches, row.Score);
        })];
    }
}
