using Whence.Languages;

namespace Whence.Names;

/// <summary>Tells whether two spellings of a person nobody listed are one person, across endings and spelling habits: "Mirta Halven", "Mirtas Halvenas".</summary>
internal static class PersonMatch
{
    /// <summary>Longest ending by which two spellings of one word may differ.</summary>
    private const int LongestEnding = 3;

    /// <summary>Whether every word of one has its match in the other, in order.</summary>
    public static bool Same(string a, string b)
    {
        var (x, y) = (Words(a), Words(b));
        if (x.Length != y.Length || x.Length < 2) return false;
        for (var i = 0; i < x.Length; i++)
            if (!SameWord(x[i], y[i])) return false;
        return true;
    }

    private static string[] Words(string name) => Fold.Plain(Fold.Case(name)).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);

    private static bool SameWord(string a, string b)
    {
        var common = 0;
        while (common < a.Length && common < b.Length && a[common] == b[common]) common++;
        return common >= 3 && a.Length - common <= LongestEnding && b.Length - common <= LongestEnding && common * 2 > Math.Max(a.Length, b.Length);
    }
}
