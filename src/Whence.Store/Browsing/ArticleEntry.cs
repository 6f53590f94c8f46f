using NodaTime;

namespace Whence.Store;

/// <summary>An article as the list of all articles shows it.</summary>
/// <param name="Number">Its number in order of arrival, from 0.</param>
/// <param name="Article">The article.</param>
/// <param name="Story">Id of its story.</param>
/// <param name="Added">When it came in.</param>
public sealed record ArticleEntry(int Number, ArticleSummary Article, string Story, Instant Added);
