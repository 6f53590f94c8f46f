using Whence.Articles;
using Whence.Stories;

namespace Whence.Ledger;

/// <summary>A decision of an analyst on which figures answer one question.</summary>
/// <param name="Kind">Join: the questions that the figures named answer are one, and its concept and scope are those of the first figure named. Set apart: the answers that the figures named belong to are a question of their own.</param>
/// <param name="Figures">Where the claims stand; each stands for the answer, or the question, that it belongs to. Places where the story has no claim mean nothing.</param>
/// <param name="By">Who decided it, and when.</param>
/// <param name="Why">In the analyst's words, or null.</param>
public sealed record QuestionRuling(RulingKind Kind, IReadOnlyList<TextPlace> Figures, string By, string? Why = null) : Ruling(Kind, By, Why);
