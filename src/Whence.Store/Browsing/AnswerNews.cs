namespace Whence.Store;

/// <summary>An answer as it was when its story first told it: a figure that somebody gave for the first time.</summary>
public sealed record AnswerNews
{
    /// <summary>Its number, rising in the order in which answers came up.</summary>
    public required long Id { get; init; }
    /// <summary>When it was first told, UTC (ISO 8601).</summary>
    public required string At { get; init; }
    /// <summary>Id of the story it is in now.</summary>
    public required string Story { get; init; }
    /// <summary>Title of that story.</summary>
    public required string StoryTitle { get; init; }
    /// <summary>What makes it the answer it is, within its story.</summary>
    public required string Key { get; init; }
    /// <summary>Id of what is counted or measured.</summary>
    public required string Concept { get; init; }
    /// <summary>Who or what, in English where known; empty where nothing says.</summary>
    public required string Subject { get; init; }
    /// <summary>What the count is limited to, or null.</summary>
    public string? Scope { get; init; }
    /// <summary>State of its question at that time: single, agreed, revised or disputed.</summary>
    public required string State { get; init; }
    /// <summary>Why the question was in that state.</summary>
    public required string Reason { get; init; }
    /// <summary>Who asserts the figure, or null where nobody is named.</summary>
    public string? Claimant { get; init; }
    /// <summary>Known id of the claimant, or null.</summary>
    public string? ClaimantId { get; init; }
    /// <summary>The number named, or null.</summary>
    public double? Value { get; init; }
    /// <summary>Lower bound, or null.</summary>
    public double? Low { get; init; }
    /// <summary>Upper bound, or null.</summary>
    public double? High { get; init; }
    /// <summary>How firmly it is stated: exact, about, at_least, …</summary>
    public required string Hedge { get; init; }
    /// <summary>Unit, or null.</summary>
    public string? Unit { get; init; }
    /// <summary>Day of the earliest report, or null.</summary>
    public string? Asserted { get; init; }
    /// <summary>Id of the article with the earliest report.</summary>
    public required string Article { get; init; }
    /// <summary>Its outlet, or null.</summary>
    public string? Outlet { get; init; }
    /// <summary>The article's own words.</summary>
    public required string Words { get; init; }
}
