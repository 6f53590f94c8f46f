using Whence.Articles;

namespace Whence.Intake.Fetching;

/// <summary>What came of reading one item or page.</summary>
/// <param name="Article">The article, or null.</param>
/// <param name="Problem">Why there is none, or null.</param>
internal sealed record Reading(Article? Article, FetchProblem? Problem)
{
    /// <summary>What was unusual.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
