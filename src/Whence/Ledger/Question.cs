using Whence.Claims;
using Whence.Quantities;
using Whence.Sourcing;

namespace Whence.Ledger;

/// <summary>How the answers to a question stand to one another.</summary>
public enum QuestionState
{
    /// <summary>One answer.</summary>
    Single,
    /// <summary>Several answers that can all be right.</summary>
    Agreed,
    /// <summary>A claimant, or the course of events, replaced a figure by another.</summary>
    Revised,
    /// <summary>Claimants who cannot both be right.</summary>
    Disputed,
}

/// <summary>What several claims answer: how many of whom, by concept, subject and scope.</summary>
/// <param name="Concept">Concept id.</param>
/// <param name="Subject">Who or what is counted, in English where known.</param>
/// <param name="Scope">What the count is limited to (an occasion, an earlier year), or null for the story as a whole.</param>
/// <param name="State">How the answers stand to one another.</param>
/// <param name="Answers">The answers, the earliest first.</param>
/// <param name="Independent">Number of claimants who are named; reports of one origin, and those nobody stands behind, add nothing.</param>
/// <param name="Reason">Why the state and the number are what they are.</param>
public sealed record Question(string Concept, string Subject, string? Scope, QuestionState State, IReadOnlyList<Answer> Answers, int Independent, string Reason);

/// <summary>One claimant's figure, first asserted on a day, with every report of it.</summary>
/// <param name="Claimant">Who asserts it; null where no report names anybody.</param>
/// <param name="Quantity">The figure.</param>
/// <param name="Asserted">Day of the earliest report, ISO 8601, or null when unknown.</param>
/// <param name="Reports">Every article that has it.</param>
public sealed record Answer(Source? Claimant, Quantity Quantity, string? Asserted, IReadOnlyList<Report> Reports);

/// <summary>An article's own words for an answer.</summary>
/// <param name="Article">The article.</param>
/// <param name="Claim">The claim in it.</param>
public sealed record Report(Analysis Article, Claim Claim);
