namespace Whence.Languages;

/// <summary>What tells a language from others: known of every language, with a pack or without.</summary>
/// <param name="Code">Its code.</param>
/// <param name="HasPack">Whether its texts are read; else they are told apart only so that no pack takes them for its own.</param>
/// <param name="Script">ISO 15924 code: languages of different scripts are never compared.</param>
/// <param name="Letters">Letters of its alphabet: in Latin those beyond a to z, else all. A letter that is neither here nor in the sample counts against it.</param>
/// <param name="FunctionWords">Folded, the most frequent first.</param>
/// <param name="Sample">Typical prose, a sentence or more an item; empty where there is none.</param>
internal sealed record LanguageTraits(string Code, bool HasPack, string Script, string Letters, IReadOnlyList<string> FunctionWords, IReadOnlyList<string> Sample)
{
    /// <summary>Folded, frequent words that are no function words, the most frequent first; empty where none are given.</summary>
    public IReadOnlyList<string> CommonWords { get; init; } = [];
}
