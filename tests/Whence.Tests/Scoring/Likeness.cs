using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Whence.Tests.Scoring;

/// <summary>When two excerpts, names or numbers count as the same. A port of the rules of score.py, figure for figure.</summary>
internal static partial class Likeness
{
    /// <summary>Lower case, without diacritics, words apart by single blanks.</summary>
    public static string Fold(string? text)
    {
        var folded = new StringBuilder();
        foreach (var c in Decomposed(text ?? "").ToLowerInvariant().Replace("ß", "ss", StringComparison.Ordinal))
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark)) folded.Append(c);
        return NoWord().Replace(folded.ToString(), " ").Trim();
    }

    /// <summary>Do two exact excerpts of the same text share words in order: one holds most of the other?</summary>
    public static bool Overlap(string? a, string? b)
    {
        (a, b) = (Fold(a), Fold(b));
        if (a.Length == 0 || b.Length == 0) return false;
        if (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal)) return true;
        string[] first = a.Split(' '), second = b.Split(' ');
        var shorter = Math.Min(first.Length, second.Length);
        for (var n = shorter; n > 1; n--)
        {
            var runs = Runs(first, n).ToHashSet();
            if (Runs(second, n).Any(runs.Contains)) return n >= 0.5 * shorter;
        }
        return false;
    }

    private static IEnumerable<string> Runs(string[] words, int length) =>
        Enumerable.Range(0, words.Length - length + 1).Select(i => string.Join(' ', words[i..(i + length)]));

    /// <summary>Do a name of the gold and a source found share half of their words, by their first five letters?</summary>
    public static bool SameName(string gold, JsonElement? found)
    {
        var wanted = Words(gold);
        foreach (var name in Found.Names(found))
        {
            var words = Words(name);
            if (words.Count > 0 && Stems(wanted).Intersect(Stems(words)).Count() >= 0.5 * Math.Min(wanted.Count, words.Count)) return true;
        }
        return false;
    }

    private static HashSet<string> Words(string name) => [.. SmallWords().Replace(Fold(name), " ").Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    private static HashSet<string> Stems(HashSet<string> words) => [.. words.Select(w => w.Length > 5 ? w[..5] : w)];

    /// <summary>Do the gold claim and the quantity found say the same number?</summary>
    public static bool SameNumber(GoldClaim gold, JsonElement? quantity)
    {
        if (gold.Value is { } value) return Near(value, quantity.Number("value"));
        if (gold.Low is null && gold.High is null) return quantity.Number("value") is null;
        return (gold.Low is not { } low || Near(low, quantity.Number("low"))) && (gold.High is not { } high || Near(high, quantity.Number("high")));

        static bool Near(double wanted, double? found) => found is { } number && Math.Abs(number - wanted) < 1e-6;
    }

    // The runtime is without ICU, so compatibility forms beyond what articles hold are left as they are.
    private static string Decomposed(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKD)) result.Append(Whence.Languages.Decompositions.BaseOf(c));
        return result.ToString();
    }

    [GeneratedRegex(@"[^\w]+")]
    private static partial Regex NoWord();

    [GeneratedRegex(@"\b(the|of|and|a)\b")]
    private static partial Regex SmallWords();
}
