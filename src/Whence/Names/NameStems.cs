using Whence.Languages;

namespace Whence.Names;

/// <summary>Compares spellings of names across their endings.</summary>
internal static class NameStems
{
    private const int KeyLength = 5;

    /// <summary>The longest word of a name nobody listed, cut before its ending, without diacritics: "Tresova" and "Tresovā" have one key.</summary>
    public static string KeyOf(string label)
    {
        var folded = Fold.Plain(Fold.Case(label.Split(' ').MaxBy(w => w.Length) ?? label));
        return folded.Length > KeyLength ? folded[..KeyLength] : folded;
    }

    /// <summary>Whether two folded words are one name in different cases: they share a stem and have endings of one paradigm.</summary>
    /// <param name="paradigms">Lists of endings without diacritics that replace one another.</param>
    public static bool Same(string a, string b, IReadOnlyList<string[]> paradigms)
    {
        if (a == b) return true;
        var common = 0;
        while (common < a.Length && common < b.Length && a[common] == b[common]) common++;
        if (common < 3) return false;
        foreach (var paradigm in paradigms)
            for (var stem = common; stem >= 3; stem--)
                if (Has(paradigm, a.AsSpan(stem)) && Has(paradigm, b.AsSpan(stem))) return true;
        return false;
    }

    /// <summary>Whether a folded word is the base form of another: both are of one paradigm, of which the first ending is the base's.</summary>
    public static bool IsBase(string word, string other, IReadOnlyList<string[]> paradigms)
    {
        foreach (var paradigm in paradigms)
        {
            if (paradigm.Length == 0 || !word.EndsWith(paradigm[0], StringComparison.Ordinal)) continue;
            var stem = word.Length - paradigm[0].Length;
            if (stem >= 3 && other.AsSpan().StartsWith(word.AsSpan(0, stem)) && Has(paradigm, other.AsSpan(stem))) return true;
        }
        return false;
    }

    private static bool Has(string[] paradigm, ReadOnlySpan<char> ending)
    {
        foreach (var e in paradigm)
            if (ending.SequenceEqual(e)) return true;
        return false;
    }
}
