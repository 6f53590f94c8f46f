namespace Whence.Store;

/// <summary>What the rows of a ledger are sorted by.</summary>
public enum LedgerOrder
{
    /// <summary>By story, question, answer and report, as a brief tells them.</summary>
    Ledger,
    /// <summary>By concept, then subject.</summary>
    Concept,
    /// <summary>By the number named, else the bound given.</summary>
    Figure,
    /// <summary>By the claimant's label.</summary>
    Claimant,
    /// <summary>By state: agreed, disputed, revised, single.</summary>
    State,
    /// <summary>By the day on which the figure was first asserted.</summary>
    Asserted,
    /// <summary>By the day of the article that has the words.</summary>
    Published,
}
