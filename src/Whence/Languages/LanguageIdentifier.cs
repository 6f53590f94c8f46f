using System.Runtime.InteropServices;
using Whence.Articles;

namespace Whence.Languages;

/// <summary>Tells which pack's language a text is in, by its function words and letters; none where no pack fits.</summary>
/// <remarks>One table serves all packs: it says of each function word, and of each letter beyond a to z, which of them have it.</remarks>
internal sealed class LanguageIdentifier
{
    /// <summary>Share of a text's words that must be function words of the language. In running news text it is 0.35 to 0.55.</summary>
    private const double LeastCoverage = 0.20;

    private const int MostWords = 600;

    /// <summary>Longer words are left out.</summary>
    private const int LongestWord = 40;

    private readonly string[] _codes;
    private readonly Dictionary<string, bool[]> _words = [];
    private readonly Dictionary<string, bool[]>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly Dictionary<char, bool[]> _letters = [];

    /// <param name="languages">Code, function words (folded) and letters of each language.</param>
    public LanguageIdentifier(IReadOnlyCollection<(string Code, IReadOnlyCollection<string> FunctionWords, string Letters)> languages)
    {
        _codes = [.. languages.Select(l => l.Code)];
        _bySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (pack, (_, words, letters)) in languages.Index())
        {
            foreach (var word in words) Add(_words, word, pack);
            foreach (var letter in letters) Add(_letters, letter, pack);
        }
    }

    private void Add<T>(Dictionary<T, bool[]> table, T key, int pack) where T : notnull =>
        (CollectionsMarshal.GetValueRefOrAddDefault(table, key, out _) ??= new bool[_codes.Length])[pack] = true;

    /// <summary>The code of the language, or null for a text in no known language.</summary>
    public string? Identify(string text, TextSpan prose)
    {
        Span<int> hits = stackalloc int[_codes.Length], own = stackalloc int[_codes.Length];
        var (count, beyond) = Count(text, prose, hits, own);
        if (count == 0 || _codes.Length == 0) return null;
        var (best, first, second) = (-1, double.NegativeInfinity, double.NegativeInfinity);
        for (var p = 0; p < _codes.Length; p++)
        {
            // coverage by function words, plus a little for words with letters of the language, less for letters foreign to it
            var score = (hits[p] + Math.Min(0.25 * own[p], 0.1 * count) - 1.2 * (beyond - own[p])) / count;
            if (score > first || (score == first && string.CompareOrdinal(_codes[p], _codes[best]) < 0)) (best, first, second) = (p, score, first);
            else if (score > second) second = score;
        }
        if (first < LeastCoverage) return null;
        return _codes.Length > 1 && second > first * 0.97 && count < 8 ? null : _codes[best];
    }

    /// <summary>Counts the first words of a text: all, those with a letter beyond a to z, and for each language its function words and its letters.</summary>
    private (int Words, int Beyond) Count(string text, TextSpan prose, Span<int> hits, Span<int> own)
    {
        Span<char> folded = stackalloc char[LongestWord];
        var (words, beyond, start) = (0, 0, -1);
        for (var i = prose.Start; i <= prose.End && words < MostWords; i++)
        {
            if (i < prose.End && char.IsLetter(text[i])) { if (start < 0) start = i; continue; }
            if (start >= 0 && i - start <= LongestWord)
            {
                words++;
                var word = folded[..Fold.Case(text.AsSpan(start, i - start), folded)];
                if (_bySpan.TryGetValue(word, out var of)) Add(of, hits);
                if (word.IndexOfAnyExceptInRange('\0', '\u007f') is var at and >= 0)
                {
                    beyond++;
                    if (_letters.TryGetValue(word[at], out of)) Add(of, own);
                }
            }
            start = -1;
        }
        return (words, beyond);
    }

    private static void Add(bool[] which, Span<int> to)
    {
        for (var p = 0; p < which.Length; p++)
            if (which[p]) to[p]++;
    }
}
