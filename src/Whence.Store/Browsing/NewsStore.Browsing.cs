using Dapper;
using NodaTime;
using Whence.Store.Sql;
using Whence.Store.Sqlite;

namespace Whence.Store;

/// <content>Long lists, a page at a time, and what is new.</content>
public sealed partial class NewsStore
{
    /// <summary>Hits beyond this number are not paged through: who looks for more asks for other words.</summary>
    private const int MostHits = 1000;

    /// <summary>The stories that a filter asks for, those with the latest article first; its limit is that of a page.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="place"><see cref="Page{T}.Next"/> of the page before, or null.</param>
    /// <exception cref="FormatException">The place is none of this list.</exception>
    public Page<StorySummary> Stories(StoryFilter filter, string? place) => Read(() => StoryReader.Page(_database.Connection, filter, place));

    /// <summary>All articles, the last to come first.</summary>
    /// <param name="language">Only those in this language; null for all.</param>
    /// <param name="since">Only those published on this day or later; null for all.</param>
    /// <param name="place">As above.</param>
    /// <param name="limit">Articles of a page.</param>
    /// <exception cref="FormatException">The place is none of this list.</exception>
    public Page<ArticleEntry> Articles(string? language, LocalDate? since, string? place, int limit) => Read(() => ListReader.Articles(_database.Connection, language, since, place, limit));

    /// <summary>The rows of the ledgers that a filter asks for, by story, question, answer and report; its limit is that of a page.</summary>
    /// <exception cref="KeyNotFoundException">There is no story of the id asked for.</exception>
    /// <exception cref="FormatException">The place is none of this list.</exception>
    public Page<LedgerRow> Ledger(LedgerFilter filter, string? place) => Read(() => LedgerReader.Page(_database.Connection, filter, Number(filter.Story), place));

    /// <summary>Those who assert figures, by id or name.</summary>
    /// <param name="words">Only those whose name holds these words; null for all.</param>
    /// <param name="place">As above.</param>
    /// <param name="limit">Claimants of a page.</param>
    /// <exception cref="FormatException">The place is none of this list.</exception>
    public Page<ClaimantSummary> Claimants(string? words, string? place, int limit) => Read(() => ListReader.Claimants(_database.Connection, words, place, limit));

    /// <summary>The claimant of a key; null where none goes by it.</summary>
    public ClaimantSummary? ClaimantOf(string key) => Read(() => ListReader.Claimants(_database.Connection, null, null, 1, key).Items.FirstOrDefault());

    /// <summary>The origins of all stories, or of one, as told last.</summary>
    /// <exception cref="KeyNotFoundException">There is no story of the id asked for.</exception>
    /// <exception cref="FormatException">The place is none of this list.</exception>
    public Page<OriginEntry> Origins(string? story, string? place, int limit) => Read(() => ListReader.Origins(_database.Connection, Number(story), place, limit));

    /// <summary>Articles that have all words asked for, the best first. Later pages look at the articles that were there for the first one.</summary>
    /// <param name="typed">Anything that a person may type.</param>
    /// <param name="place">As above.</param>
    /// <param name="limit">Hits of a page.</param>
    /// <exception cref="FormatException">The place is none of this list.</exception>
    public Page<SearchHit> Search(string typed, string? place, int limit, SearchFilter? filter = null) => Read(() =>
    {
        var at = Place.Read(place, 2)?.Select(Place.Number).ToArray() ?? [_database.Connection.ExecuteScalar<int?>("SELECT max(number) FROM article") ?? 0, 0];
        if (at[1] >= MostHits) return new([], null);
        var hits = ArticleSearch.Find(_database.Connection, SearchQuery.Parse(typed), filter ?? new(), limit + 1, 200, at[0], at[1]);
        return Place.Cut(hits, limit, _ => Place.Of(at[0], at[1] + limit));
    });

    /// <summary>Answers in the order in which they came up.</summary>
    /// <exception cref="KeyNotFoundException">There is no story of the id asked for.</exception>
    public IReadOnlyList<AnswerNews> News(NewsFilter filter) => Read(() => NewsRows.List(_database.Connection, filter, Number(filter.Story)));

    /// <summary>Number of the newest answer; 0 where there is none.</summary>
    public long NewestAnswer() => Read(() => NewsRows.Newest(_database.Connection));

    private int? Number(string? story) => story is null ? null : StoryReader.NumberOf(_database.Connection, story) ?? throw new KeyNotFoundException($"There is no story '{story}'.");
}
