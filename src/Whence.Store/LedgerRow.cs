namespace Whence.Store;

/// <summary>One report of one answer of a story's ledger: an article's own words for a figure.</summary>
public sealed record LedgerRow
{
    /// <summary>Id of the story.</summary>
    public required string Story { get; init; }
    /// <summary>Number of the question in the ledger, from 1.</summary>
    public required int Question { get; init; }
    /// <summary>Number of the answer in the question, from 1.</summary>
    public required int Answer { get; init; }
    /// <summary>Id of what is counted or measured.</summary>
    public required string Concept { get; init; }
    /// <summary>Who or what, in English where known; empty where nothing says.</summary>
    public required string Subject { get; init; }
    /// <summary>What the count is limited to, or null.</summary>
    public string? Scope { get; init; }
    /// <summary>single, agreed, revised or disputed.</summary>
    public required string State { get; init; }
    /// <summary>Claimants with access of their own behind the question.</summary>
    public required int Independent { get; init; }
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
    /// <summary>Day of the earliest report of the answer, or null.</summary>
    public string? Asserted { get; init; }
    /// <summary>Id of the article.</summary>
    public required string Article { get; init; }
    /// <summary>Its address, or null.</summary>
    public string? Url { get; init; }
    /// <summary>Its file, or null.</summary>
    public string? Path { get; init; }
    /// <summary>Its outlet, or null.</summary>
    public string? Outlet { get; init; }
    /// <summary>Its language, or null.</summary>
    public string? Language { get; init; }
    /// <summary>Its day, or null.</summary>
    public string? Published { get; init; }
    /// <summary>Where the words begin in the article's text, in UTF-16 code units.</summary>
    public required int Start { get; init; }
    /// <summary>Where they end; the first unit behind them.</summary>
    public required int End { get; init; }
    /// <summary>The article's own words.</summary>
    public required string Words { get; init; }
    /// <summary>How the claimant stands to it: says, confirms, denies, …</summary>
    public required string Stance { get; init; }
    /// <summary>Agencies and outlets that the words passed through, as a JSON list, or null.</summary>
    public string? Via { get; init; }

    /// <summary>Number of the story in the store.</summary>
    internal int StoryNumber { get; init; }
    /// <summary>Place of the report in its answer, from 1.</summary>
    internal int ReportNumber { get; init; }
}
