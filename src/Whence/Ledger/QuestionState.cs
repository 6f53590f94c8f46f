namespace Whence.Ledger;

/// <summary>How the answers to a question stand to one another.</summary>
public enum QuestionState
{
    /// <summary>One figure, and nobody else who gives it.</summary>
    Single,
    /// <summary>Several claimants, or several figures, that can all be right.</summary>
    Agreed,
    /// <summary>A claimant, or the course of events, replaced a figure by another.</summary>
    Revised,
    /// <summary>Claimants who cannot both be right.</summary>
    Disputed,
}
