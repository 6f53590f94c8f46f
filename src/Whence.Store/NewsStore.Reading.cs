using Whence.Briefs;
using Whence.Store.Sql;
using Whence.Store.Sqlite;
using Whence.Stories;

namespace Whence.Store;

/// <content>Stories, ledgers, articles and words.</content>
public sealed partial class NewsStore
{
    /// <summary>The stories that a filter asks for: those with the latest article first.</summary>
    public IReadOnlyList<StorySummary> Stories(StoryFilter? filter = null) => Read(() => StoryReader.List(_database.Connection, filter ?? new()));

    /// <summary>A story by its id, also by one that it had before it was taken in by another; null where there is none.</summary>
    public StorySummary? Story(string id) => Read(() => StoryReader.One(_database.Connection, id));

    /// <summary>The articles of a story in the order of publication.</summary>
    public IReadOnlyList<ArticleSummary> ArticlesOf(StorySummary story) => Read(() => StoryReader.Articles(_database.Connection, story.Number));

    /// <summary>The rows of the ledgers that a filter asks for, as told last (<see cref="Refresh"/>).</summary>
    /// <exception cref="KeyNotFoundException">There is no story of the id asked for.</exception>
    public IReadOnlyList<LedgerRow> Ledger(LedgerFilter filter) =>
        Read(() => LedgerReader.Rows(_database.Connection, filter, filter.Story is { } id ? StoryReader.NumberOf(_database.Connection, id) ?? throw new KeyNotFoundException($"There is no story '{id}'.") : null));

    /// <summary>Tells a story: its brief with everything it rests on. Takes up to a millisecond for each article the first time, and nothing again until something is written.</summary>
    public Story Tell(StorySummary story) => Read(() => _looks.Tell(story.Number));

    /// <summary>The brief of a story in the JSON contract, UTF-8: as told last, or told now where articles have come or an analyst has decided something since.</summary>
    public byte[] BriefOf(StorySummary story) => Read(() =>
        !story.IsStale && StoryReader.Brief(_database.Connection, story.Number) is { } told ? told : AnalysisBytes.Json(json => BriefJson.Write(json, [_looks.Tell(story.Number)])));

    /// <summary>An article by its id; null where there is none.</summary>
    public StoredArticle? Article(string id) => Read(() => ArticleReader.NumberOf(_database.Connection, id) is { } number ? ArticleReader.One(_database.Connection, number) : null);

    /// <summary>All articles in order of arrival, read some at a time.</summary>
    public IEnumerable<StoredArticle> Articles()
    {
        const int AtATime = 200;
        for (var next = 0; Read(() => ArticleReader.From(_database.Connection, next, AtATime)) is { Count: > 0 } some; next = some[^1].Number + 1)
            foreach (var article in some) yield return article;
    }

    /// <summary>The analysis of an article in the JSON contract, UTF-8, as it was stored.</summary>
    public byte[] AnalysisOf(StoredArticle article) => Read(() => AnalysisReader.Read(_database.Connection, article));

    /// <summary>Id of the story that an article is in.</summary>
    public string StoryOf(StoredArticle article) => Read(() => StoryReader.IdOf(_database.Connection, article.Story));

    /// <summary>Articles that have all words asked for, the best first; see <see cref="SearchQuery"/> for what may be typed.</summary>
    /// <param name="typed">Anything that a person may type.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="length">Characters of a snippet.</param>
    /// <param name="filter">Which articles are looked at; null for all.</param>
    public IReadOnlyList<SearchHit> Search(string typed, int limit = 20, int length = 200, SearchFilter? filter = null) =>
        Read(() => ArticleSearch.Find(_database.Connection, SearchQuery.Parse(typed), filter ?? new(), limit, length));

    /// <summary>Whether an article of this id is there.</summary>
    public bool Has(string articleId) => Read(() => ArticleReader.NumberOf(_database.Connection, articleId) is not null);

    /// <summary>Whether any article from this address is there.</summary>
    public bool HasAddress(string url) => Read(() => ArticleReader.HasAddress(_database.Connection, url));
}
