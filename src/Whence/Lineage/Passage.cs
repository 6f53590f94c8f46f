using Whence.Articles;

namespace Whence.Lineage;

/// <summary>A stretch of words that two articles share: the same words, or in two languages the same facts.</summary>
/// <param name="First">Where it stands in the text of the link's first article.</param>
/// <param name="Second">Where it stands in the text of the link's second article.</param>
public readonly record struct Passage(TextSpan First, TextSpan Second);
