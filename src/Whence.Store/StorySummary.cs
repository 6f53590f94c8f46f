using NodaTime;

namespace Whence.Store;

/// <summary>A story as a list shows it.</summary>
/// <param name="Id">Its name; it never changes. Where another story has taken it in, its id leads to that one.</param>
/// <param name="Title">Headline of its earliest article that has one, or the name that an analyst gave it.</param>
/// <param name="FirstDay">Earliest publication, or null where nothing is dated.</param>
/// <param name="LastDay">Latest publication, or null.</param>
/// <param name="Articles">Number of articles.</param>
/// <param name="Languages">Codes of their languages, in order.</param>
/// <param name="Changed">When an article came to it or left it last.</param>
public sealed record StorySummary(string Id, string Title, LocalDate? FirstDay, LocalDate? LastDay, int Articles, IReadOnlyList<string> Languages, Instant Changed)
{
    /// <summary>Articles it had when origins and figures were told last; 0 where they never were.</summary>
    public int Told { get; init; }

    /// <summary>Articles have come or gone since origins and figures were told.</summary>
    public bool IsStale { get; init; }

    /// <summary>Known origins, as told last.</summary>
    public int Origins { get; init; }

    /// <summary>Articles of unknown lineage, as told last.</summary>
    public int UnknownLineage { get; init; }

    /// <summary>Questions, as told last.</summary>
    public int Questions { get; init; }

    /// <summary>Of these, how many are revised.</summary>
    public int Revised { get; init; }

    /// <summary>Of these, how many are disputed.</summary>
    public int Disputed { get; init; }

    internal int Number { get; init; }
}
