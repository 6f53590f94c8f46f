namespace Whence.Store;

/// <summary>A figure of a claimant: one answer of one question.</summary>
public sealed record SourceFigure : StatedFigure
{
    /// <summary>Title of the story.</summary>
    public required string Title { get; init; }
    /// <summary>Number of the question in the ledger of the story, from 1.</summary>
    public required int Question { get; init; }
    /// <summary>Number of the answer in the question, from 1.</summary>
    public required int Answer { get; init; }
    /// <summary>Number of reports.</summary>
    public required int Reports { get; init; }
    /// <summary>Number of the answer by which it replaced this figure itself, or null.</summary>
    public int? ReplacedBy { get; init; }
}
