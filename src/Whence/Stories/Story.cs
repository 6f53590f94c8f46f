using Whence.Ledger;
using Whence.Lineage;

namespace Whence.Stories;

/// <summary>The articles about one happening, across languages and days, and what they say of it.</summary>
/// <param name="Id">Stable name: made of the id of its earliest article.</param>
/// <param name="Title">Headline of its earliest article that has one, else that article's first words.</param>
/// <param name="Articles">Analyses, the earliest publication first, undated ones last.</param>
/// <param name="Origins">The pieces of reporting behind the articles; articles of unknown lineage are in none.</param>
/// <param name="Questions">What its claims answer, disputed and revised ones first.</param>
/// <param name="Timeline">What happened, in order of the event's own date.</param>
public sealed record Story(
    string Id, string Title, IReadOnlyList<Analysis> Articles, Origins Origins, IReadOnlyList<Question> Questions, IReadOnlyList<TimelineEntry> Timeline)
{
    /// <summary>How it became this story: when it was opened, took in another one, or lost a part.</summary>
    public IReadOnlyList<StoryChange> History { get; init; } = [];

    /// <summary>Articles of which nothing says where they have it from.</summary>
    public IEnumerable<Analysis> UnknownLineage => Articles.Where(a => Origins.Of(a) is null);
}

/// <summary>Something that happened, with every sentence that tells it.</summary>
/// <param name="Date">When, in EDTF.</param>
/// <param name="Type">Event id.</param>
/// <param name="Label">English label of the type.</param>
/// <param name="Participants">Who took part, in English where known.</param>
/// <param name="Place">Where, in English, or null.</param>
/// <param name="Reports">The sentences that tell it.</param>
public sealed record TimelineEntry(string Date, string Type, string Label, IReadOnlyList<string> Participants, string? Place, IReadOnlyList<(Analysis Article, string Words)> Reports)
{
    /// <summary>Day of the earliest report, ISO 8601, or null when no report is dated.</summary>
    public string? Reported { get; init; }

    /// <summary>The words give no day of the event, only that of its report: "a letter …, state media reported on Friday".</summary>
    public bool IsDatedByReport { get; init; }

    /// <summary>It is somebody's saying something: a statement, an announcement.</summary>
    public bool IsStatement { get; init; }
}
