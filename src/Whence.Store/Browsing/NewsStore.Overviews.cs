using Dapper;
using NodaTime;
using Whence.Store.Sql;

namespace Whence.Store;

/// <content>Stories as a page of many shows them.</content>
public sealed partial class NewsStore
{
    /// <summary>The stories that a filter asks for, those with the latest article first, each with its days, the figure that changed last, and how much of it is new.</summary>
    /// <param name="filter">Which; its limit is that of a page.</param>
    /// <param name="place"><see cref="Page{T}.Next"/> of the page before, or null.</param>
    /// <param name="since">Articles that came in after this moment are counted as new; null where none are.</param>
    /// <exception cref="FormatException">The place is none of this list.</exception>
    public Page<StoryOverview> Overviews(StoryFilter filter, string? place = null, Instant? since = null)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return Read(() =>
        {
            var page = StoryReader.Page(_database.Connection, filter, place);
            return new Page<StoryOverview>(OverviewReader.Of(_database.Connection, page.Items, since), page.Next);
        });
    }

    /// <summary>Number of the latest act of an analyst; 0 where there is none.</summary>
    public long NewestAct() => Read(() => _database.Connection.ExecuteScalar<long?>("SELECT max(id) FROM act") ?? 0);

    /// <summary>Ids of the concepts that any question is about.</summary>
    public IReadOnlyList<string> ConceptsInUse() => Read(() => OverviewReader.Different(_database.Connection, "question", "concept"));

    /// <summary>Codes of the countries that any article of a story that was told names.</summary>
    public IReadOnlyList<string> CountriesInUse() => Read(() => OverviewReader.Different(_database.Connection, "story_place", "country"));

    /// <summary>Codes of the languages that any article is in.</summary>
    public IReadOnlyList<string> LanguagesInUse() => Read(() => OverviewReader.Languages(_database.Connection));
}
