using Whence.Store.Sql;

namespace Whence.Store;

/// <summary>What a person looks up about one article, and of the ledgers page by page.</summary>
public sealed partial class NewsStore
{
    /// <summary>Reads an article anew: what is found in it, with what analysts have corrected.</summary>
    public Analysis Read(StoredArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var corrections = Read(() => Corrections.Read(_database.Connection));
        return corrections.Apply(new Analyzer(_languages.Value).Analyze(corrections.Apply(article.Article), article.Diagnostics));
    }

    /// <summary>Other texts that came from the address of an article, in order of arrival; none where it has no address.</summary>
    public IReadOnlyList<ArticleSummary> OtherVersionsOf(StoredArticle article) => Read(() => ArticleLinks.OtherVersions(_database.Connection, article));

    /// <summary>What joins an article to others of its story, as told last, the strongest first.</summary>
    public IReadOnlyList<ArticleLink> LinksOf(StoredArticle article) => Read(() => ArticleLinks.Of(_database.Connection, article));

    /// <summary>The articles that an outlet published, the latest first, some of them, and how many there are.</summary>
    /// <param name="outlet">Its name, as the articles give it.</param>
    /// <param name="limit">How many to give at most.</param>
    public (IReadOnlyList<ArticleSummary> Articles, int Count) ArticlesOf(string outlet, int limit) => Read(() => ArticleLinks.Published(_database.Connection, outlet, limit));

    /// <summary>How many rows of the ledgers a filter asks for, limit and offset aside.</summary>
    /// <param name="filter">Which rows.</param>
    /// <param name="most">Counting stops here: where there are more, this number is given.</param>
    /// <exception cref="KeyNotFoundException">There is no story of the id asked for.</exception>
    public int CountOf(LedgerFilter filter, int most = int.MaxValue) => Read(() => LedgerReader.Count(_database.Connection, filter, NumberOf(filter.Story), most));

    /// <summary>Ids of the concepts that the ledger of a story, or all ledgers, have figures on, in order.</summary>
    /// <exception cref="KeyNotFoundException">There is no story of the id asked for.</exception>
    public IReadOnlyList<string> ConceptsOf(string? story) => Read(() => LedgerReader.Concepts(_database.Connection, NumberOf(story)));

    private int? NumberOf(string? story) => story is null ? null : StoryReader.NumberOf(_database.Connection, story) ?? throw new KeyNotFoundException($"There is no story '{story}'.");
}
