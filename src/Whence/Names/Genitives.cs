using Whence.Languages;

namespace Whence.Names;

/// <summary>Words of names in the genitive, and their first forms.</summary>
internal static class Genitives
{
    /// <summary>Shortest stem of a word of a name.</summary>
    private const int ShortestStem = 2;

    /// <summary>The first form of a word of a name by the endings of the pack, or the word itself where it has none of them.</summary>
    public static string FirstForm(Pack pack, string word)
    {
        var folded = Fold.Case(word);
        if (folded.Length != word.Length || !char.IsUpper(word[0])) return word;
        foreach (var (ending, first) in pack.NameGenitives)
        {
            if (!folded.EndsWith(ending, StringComparison.Ordinal)) continue;
            if (ending.Length == folded.Length) return char.ToUpperInvariant(first[0]) + first[1..];
            if (folded.Length - ending.Length >= ShortestStem) return word[..^ending.Length] + first;
        }
        return word;
    }
}
