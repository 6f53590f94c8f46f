using System.Text;

namespace Whence.Languages;

/// <summary>Compares words and names loosely, as one who checks examples does.</summary>
internal static class Likeness
{
    private const int StemLength = 5;
    private static readonly string[] Fillers = ["the", "of", "and", "a"];

    /// <summary>Lower case without diacritics, one blank between words, no marks.</summary>
    public static string Folded(string words)
    {
        var result = new StringBuilder(words.Length);
        foreach (var c in Fold.Plain(Fold.Case(words)))
            if (char.IsLetterOrDigit(c) || c == '_') result.Append(c);
            else if (result.Length > 0 && result[^1] != ' ') result.Append(' ');
        return result.ToString().TrimEnd();
    }

    /// <summary>Whether two names share half of their words (of the shorter one), endings apart.</summary>
    public static bool SameName(string a, string b)
    {
        var (first, second) = (Stems(a), Stems(b));
        var shorter = Math.Min(first.Count, second.Count);
        return shorter > 0 && first.Intersect(second).Count() >= 0.5 * shorter;
    }

    private static HashSet<string> Stems(string name) => [.. Folded(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Except(Fillers).Select(w => w.Length > StemLength ? w[..StemLength] : w)];
}
