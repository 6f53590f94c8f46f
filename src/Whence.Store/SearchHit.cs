using NodaTime;
using Whence.Articles;

namespace Whence.Store;

/// <summary>An article that a search found.</summary>
/// <param name="Article">The article.</param>
/// <param name="Story">Id of its story.</param>
/// <param name="Snippet">Some of its text around what was asked for, in one line; “…” stands where something was left out.</param>
/// <param name="Matches">Where the words asked for stand in the snippet.</param>
/// <param name="Score">How well it fits; the less, the better (bm25).</param>
public sealed record SearchHit(ArticleSummary Article, string Story, string Snippet, IReadOnlyList<TextSpan> Matches, double Score);
