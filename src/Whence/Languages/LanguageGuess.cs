namespace Whence.Languages;

/// <summary>The most likely language of a text, and how sure that is.</summary>
/// <param name="Language">The language; null for a text without a letter of the scripts known.</param>
/// <param name="PerLetter">Mean logarithm of the probability of a letter under it.</param>
/// <param name="Margin">By how much the logarithm of the whole text's probability is above that of the next language; null where there is no other in its script.</param>
/// <param name="Lead">The same above the language asked about; infinite where that has another script.</param>
/// <param name="Letters">Number of letters, with one for the end of each word; those of capitalised words count less.</param>
/// <param name="Words">Number of words.</param>
/// <param name="Coverage">Share of its function words among the words.</param>
internal readonly record struct LanguageGuess(LanguageTraits? Language, float PerLetter, float? Margin, float Lead, float Letters, int Words, float Coverage)
{
    /// <summary>Least fit: below, the text is in a language that nobody listed.</summary>
    private const float LeastFit = -2.4f;

    /// <summary>How much less a short text must fit, at one letter; it falls with the root of the length.</summary>
    private const float Slack = 2;

    /// <summary>Running text of this many words has at least this share of function words, unless no other language comes near.</summary>
    private const int ManyWords = 12;
    private const float LeastCoverage = 0.08f, FarMargin = 0.3f;

    /// <summary>Least share of function words where there is no other language to compare with.</summary>
    private const float CoverageAlone = 0.2f;

    /// <summary>Whether the text is likely in this language at all, and not only likelier than in the others: it has its letters, its function words, and no other language comes near.</summary>
    public bool IsLikely => Letters > 0 && (Margin is { } margin ? Fits(margin / Letters) : Coverage >= CoverageAlone);

    private bool Fits(float margin) => (Words < ManyWords || Coverage >= LeastCoverage || margin >= FarMargin)
        && PerLetter + 2 * Math.Min(margin, 0.4f) + Coverage + Slack / MathF.Sqrt(Letters) >= LeastFit;
}
