using System.Buffers;
using System.Text;
using Whence.Languages;

namespace Whence.Store.Sqlite;

/// <summary>
/// Prepares texts and queries for the full-text index, both alike. Its tokenizer (unicode61) parts words at blanks: characters of scripts written without blanks are set apart
/// here, one word each, so that any run of them is found as a phrase. Points of Arabic and Hebrew, which most texts leave out, are left out, and the accents of Greek.
/// </summary>
internal static class SearchWords
{
    /// <summary>What stays as it is, of the letters and signs that most texts consist of.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(0, 0x2E00).Select(c => (char)c).Where(c => !IsPart(c) && !IsPoint(c) && Bare(c) == c)]);

    /// <summary>The text as it is indexed, or asked for.</summary>
    public static string Prepare(string text)
    {
        var from = text.AsSpan().IndexOfAnyExcept(Plain);
        if (from < 0) return text;
        var result = new StringBuilder(text.Length * 2).Append(text, 0, from);
        for (var i = from; i < text.Length; i++)
        {
            var c = text[i];
            if (IsPoint(c)) continue;
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                var apart = c is >= '\uD840' and <= '\uD88F'; // further ideographs
                if (apart) result.Append(' ');
                result.Append(c).Append(text[++i]);
                if (apart) result.Append(' ');
            }
            else if (IsPart(c))
            {
                result.Append(' ').Append(c);
                while (i + 1 < text.Length && IsMark(text[i + 1])) result.Append(text[++i]);
                result.Append(' ');
            }
            else result.Append(Bare(c));
        }
        return result.ToString();
    }

    /// <summary>A letter that is a word of its own here: Thai, Lao, Burmese, Khmer, kana, ideographs, Hangul.</summary>
    public static bool IsPart(char c) => c is (>= '\u0E01' and <= '\u0EFF' or >= '\u1000' and <= '\u109F' or >= '\u1100' and <= '\u11FF' or >= '\u1780' and <= '\u17FF' or >= '\u3005' and <= '\u3007' or >= '\u3041' and <= '\u30FF'
        or >= '\u3131' and <= '\u318E' or >= '\u31F0' and <= '\u31FF' or >= '\u3400' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF' or >= '\uA960' and <= '\uA97F' or >= '\uAC00' and <= '\uD7FF' or >= '\uF900' and <= '\uFAFF'
        or >= '\uFF66' and <= '\uFF9F') && char.IsLetter(c);

    /// <summary>Without an accent, where the tokenizer would leave it: Greek letters, and the Russian one that is mostly written without.</summary>
    private static char Bare(char c) => c is >= '\u0370' and <= '\u03FF' or 'ё' or 'Ё' ? Decompositions.BaseOf(c) is 'ς' ? 'σ' : Decompositions.BaseOf(c) : c;

    private static bool IsMark(char c) => c >= '\u0E00' && char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    /// <summary>A point of Arabic or Hebrew, or the stroke that draws an Arabic word out.</summary>
    public static bool IsPoint(char c) => c is >= '\u0591' and <= '\u05BD' or '\u05BF' or '\u05C1' or '\u05C2' or '\u05C4' or '\u05C5' or '\u05C7' or '\u0640' or >= '\u064B' and <= '\u065F' or '\u0670';
}
