namespace Whence.Store;

/// <summary>An answer as it was when its story first told it: a figure that somebody gave for the first time.</summary>
public sealed record AnswerNews : StatedFigure
{
    /// <summary>Its number, rising in the order in which answers came up.</summary>
    public required long Id { get; init; }
    /// <summary>When it was first told, UTC (ISO 8601).</summary>
    public required string At { get; init; }
    /// <summary>Title of that story.</summary>
    public required string StoryTitle { get; init; }
    /// <summary>What makes it the answer it is, within its story.</summary>
    public required string Key { get; init; }
    /// <summary>Why the question was in that state.</summary>
    public required string Reason { get; init; }
    /// <summary>Id of the article with the earliest report.</summary>
    public required string Article { get; init; }
    /// <summary>Its outlet, or null.</summary>
    public string? Outlet { get; init; }
    /// <summary>The article's own words.</summary>
    public required string Words { get; init; }
}
