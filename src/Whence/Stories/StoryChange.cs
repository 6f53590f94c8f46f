namespace Whence.Stories;

/// <summary>What became of a story.</summary>
public enum StoryChangeKind
{
    /// <summary>Its first article arrived.</summary>
    Opened,
    /// <summary>Another story turned out to be the same, and was taken in.</summary>
    Merged,
    /// <summary>Some of its articles turned out to be another story.</summary>
    Split,
}

/// <summary>An event in the history of a story.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="After">Number of articles that had arrived by then.</param>
/// <param name="Articles">Number of articles that opened it, came or went.</param>
public sealed record StoryChange(StoryChangeKind Kind, int After, int Articles);
