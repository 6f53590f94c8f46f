namespace Whence.Store;

/// <summary>A figure of a claimant: one answer of one question.</summary>
public sealed record SourceFigure
{
    /// <summary>Id of the story.</summary>
    public required string Story { get; init; }
    /// <summary>Title of the story.</summary>
    public required string Title { get; init; }
    /// <summary>Number of the question in the ledger of the story, from 1.</summary>
    public required int Question { get; init; }
    /// <summary>Number of the answer in the question, from 1.</summary>
    public required int Answer { get; init; }
    /// <summary>Id of what is counted or measured.</summary>
    public required string Concept { get; init; }
    /// <summary>Who or what, in English where known; empty where nothing says.</summary>
    public required string Subject { get; init; }
    /// <summary>What the count is limited to, or null.</summary>
    public string? Scope { get; init; }
    /// <summary>Of the question: single, agreed, revised or disputed.</summary>
    public required string State { get; init; }
    /// <summary>The claimant as the story names it.</summary>
    public required string Claimant { get; init; }
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
    /// <summary>Day of the earliest report (ISO 8601), or null.</summary>
    public string? Asserted { get; init; }
    /// <summary>Number of reports.</summary>
    public required int Reports { get; init; }
    /// <summary>Number of the answer by which it replaced this figure itself, or null.</summary>
    public int? ReplacedBy { get; init; }
}
