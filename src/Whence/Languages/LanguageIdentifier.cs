using Whence.Articles;
using Whence.Reading;

namespace Whence.Languages;

/// <summary>Tells which pack's language a text is in, by its function words and letters; none where no pack fits.</summary>
internal static class LanguageIdentifier
{
    /// <summary>Share of a text's words that must be function words of the language. In running news text it is 0.35 to 0.55.</summary>
    private const double LeastCoverage = 0.20;

    private const int MostWords = 600;

    /// <summary>Longer words are left out.</summary>
    private const int LongestWord = 40;

    /// <summary>The code of the language, or null for a text in no known language.</summary>
    public static string? Identify(string text, TextSpan prose, IReadOnlyCollection<Pack> packs)
    {
        var words = new FoldedWords(text, prose);
        if (words.Count == 0) return null;
        var ranked = packs.Select(p => (p.Code, Score: Score(words, p))).OrderByDescending(s => s.Score).ThenBy(s => s.Code, StringComparer.Ordinal).ToList();
        if (ranked.Count == 0 || ranked[0].Score < LeastCoverage) return null;
        return ranked.Count > 1 && ranked[1].Score > ranked[0].Score * 0.97 && words.Count < 8 ? null : ranked[0].Code;
    }

    /// <summary>Coverage by function words, plus a little for words with letters of the language, less for letters foreign to it.</summary>
    private static double Score(FoldedWords words, Pack pack)
    {
        double hits = 0, own = 0, foreign = 0;
        var functionWords = pack.FunctionWords.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var w = 0; w < words.Count; w++)
        {
            var word = words[w];
            if (functionWords.Contains(word)) hits++;
            foreach (var c in word)
            {
                if (c < 0x80) continue;
                if (pack.Letters.Contains(c)) { own++; break; }
                foreign++;
                break;
            }
        }
        return (hits + Math.Min(0.25 * own, 0.1 * words.Count) - 1.2 * foreign) / words.Count;
    }

    /// <summary>The first words of a text, folded, one after another in one buffer.</summary>
    private sealed class FoldedWords
    {
        private readonly char[] _letters;
        private readonly int[] _ends = new int[MostWords];

        public FoldedWords(string text, TextSpan prose)
        {
            _letters = new char[Math.Min(prose.Length, MostWords * LongestWord)];
            var start = -1;
            var length = 0;
            for (var i = prose.Start; i <= prose.End && Count < MostWords; i++)
            {
                if (i < prose.End && char.IsLetter(text[i])) { if (start < 0) start = i; continue; }
                if (start >= 0 && i - start <= LongestWord) _ends[Count++] = length += Fold.Case(text.AsSpan(start, i - start), _letters.AsSpan(length));
                start = -1;
            }
        }

        public int Count { get; private set; }

        public ReadOnlySpan<char> this[int word] => _letters.AsSpan(word == 0 ? 0 : _ends[word - 1], _ends[word] - (word == 0 ? 0 : _ends[word - 1]));
    }
}
