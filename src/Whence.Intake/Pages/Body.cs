namespace Whence.Intake.Pages;

/// <summary>Where the article stands on a page.</summary>
/// <param name="Blocks">Its text, in order.</param>
/// <param name="Heading">Index of the first node of the headline, or -1.</param>
/// <param name="IsNear">Whether a node is no part of navigation, comments and the like.</param>
internal sealed record Body(IReadOnlyList<TextBlock> Blocks, int Heading, Predicate<int> IsNear);
