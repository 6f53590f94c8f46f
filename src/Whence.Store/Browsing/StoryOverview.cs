using NodaTime;
using Whence.Quantities;

namespace Whence.Store;

/// <summary>A story as a page of many stories shows it.</summary>
/// <param name="Story">The story.</param>
/// <param name="Days">Its articles by day of publication, the earliest first; undated ones are not among them.</param>
/// <param name="Turn">The figure that changed last, or null where none has, or the story was not told yet.</param>
/// <param name="Fresh">Articles that have come in since the moment asked for; 0 where none was.</param>
public sealed record StoryOverview(StorySummary Story, IReadOnlyList<(LocalDate Day, int Articles)> Days, FigureTurn? Turn, int Fresh)
{
    /// <summary>All of its articles have come in since the moment asked for.</summary>
    public bool IsNew => Fresh > 0 && Fresh == Story.Articles;
}

/// <summary>A figure that was replaced.</summary>
/// <param name="Question">Number of its question in the ledger.</param>
/// <param name="Concept">Id of what is counted or measured.</param>
/// <param name="Subject">Who or what, in English where known; empty where nothing says.</param>
/// <param name="Scope">What the count is limited to, or null.</param>
/// <param name="IsRevision">Its claimant replaced it; else the count has grown, whoever says so.</param>
/// <param name="Before">The figure before.</param>
/// <param name="After">The figure now.</param>
/// <param name="Claimant">Who gives it, or null where nobody is named.</param>
/// <param name="Asserted">Day on which it was first given.</param>
public sealed record FigureTurn(int Question, string Concept, string Subject, string? Scope, bool IsRevision, Quantity Before, Quantity After, string? Claimant, LocalDate Asserted);
