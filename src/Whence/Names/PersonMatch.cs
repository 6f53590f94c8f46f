using Whence.Languages;

namespace Whence.Names;

/// <summary>
/// Tells whether two spellings of a person are one person, across endings, spelling habits and (once romanized) scripts: "Mirta Halven" and "Mirtas Halvenas",
/// "Wolodymyr Selenskyj" and "Volodimir Zelenskis".
/// </summary>
internal static class PersonMatch
{
    /// <summary>Longest ending by which two spellings of one word may differ.</summary>
    private const int LongestEnding = 3;

    /// <summary>Whether the given and the family names match; names in the middle (patronymics, initials) may be missing from one.</summary>
    public static bool Same(string a, string b)
    {
        var (x, y) = (Words(a), Words(b));
        if (x.Length < 2 || y.Length < 2) return false;
        if (x.Length != y.Length) return (x.Length == 2 || y.Length == 2) && SameWord(x[0], y[0]) && SameWord(x[^1], y[^1]);
        for (var i = 0; i < x.Length; i++)
            if (!SameWord(x[i], y[i])) return false;
        return true;
    }

    /// <summary>The words of a name, folded, without diacritics.</summary>
    public static string[] Words(string name) => Fold.Plain(Fold.Case(name)).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether two words of a name are one, but for an ending or for habits of spelling.</summary>
    public static bool SameWord(string a, string b)
    {
        if (a == b) return true;
        var common = 0;
        while (common < a.Length && common < b.Length && a[common] == b[common]) common++;
        if (common >= 3 && a.Length - common <= LongestEnding && b.Length - common <= LongestEnding && common * 2 > Math.Max(a.Length, b.Length)) return true;
        return SoundsAlike(a, b);
    }

    /// <summary>Whether the consonants agree, but for a last "s" that some languages put on a man's name.</summary>
    private static bool SoundsAlike(string a, string b)
    {
        foreach (var x in SoundKey.Of(a))
            foreach (var y in SoundKey.Of(b))
                if (x.Length >= 2 && y.Length >= 2 && (x == y || x == y + "s" || y == x + "s") && SameStart(x, y)) return true;
        return false;
    }

    private static bool SameStart(string x, string y) => x[0] == y[0];
}
