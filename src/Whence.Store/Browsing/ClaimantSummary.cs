namespace Whence.Store;

/// <summary>Somebody who asserts figures, over all ledgers.</summary>
public sealed record ClaimantSummary
{
    /// <summary>Known id, else the label: what the ledgers are asked with.</summary>
    public required string Key { get; init; }
    /// <summary>Known id, or null.</summary>
    public string? Id { get; init; }
    /// <summary>Name.</summary>
    public required string Label { get; init; }
    /// <summary>Answers that it gives.</summary>
    public required int Answers { get; init; }
    /// <summary>Stories that it gives them in.</summary>
    public required int Stories { get; init; }
    /// <summary>Day of the earliest, or null where none is dated.</summary>
    public string? First { get; init; }
    /// <summary>Day of the latest, or null.</summary>
    public string? Last { get; init; }
}
