namespace Whence.Store;

/// <summary>Which new answers to give; what is null asks nothing.</summary>
/// <param name="After">Those that came up after the one of this number, the oldest first; null for the newest first.</param>
/// <param name="Story">Id of a story.</param>
/// <param name="Concept">Id of a concept.</param>
/// <param name="Words">Those of stories with an article that has these words (<see cref="NewsStore.Search"/>).</param>
/// <param name="Limit">How many at most.</param>
public sealed record NewsFilter(long? After = null, string? Story = null, string? Concept = null, string? Words = null, int Limit = 50);
