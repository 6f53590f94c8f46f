namespace Whence.Store;

/// <summary>An origin as the list of all origins shows it.</summary>
/// <param name="Story">Id of the story.</param>
/// <param name="Articles">Ids of the articles that are one piece of reporting.</param>
/// <param name="Reason">Why they are.</param>
public sealed record OriginEntry(string Story, IReadOnlyList<string> Articles, string Reason);
