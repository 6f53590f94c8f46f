using Whence.Articles;

namespace Whence.Reading;

/// <summary>A sentence as a range of tokens.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index after its last token (its full stop included).</param>
/// <param name="Paragraph">Number of its paragraph, from 0.</param>
internal readonly record struct Sentence(int First, int Last, int Paragraph);
