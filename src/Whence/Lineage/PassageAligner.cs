using Whence.Articles;

namespace Whence.Lineage;

/// <summary>Lays the words of two articles side by side: the longest stretches that stand in both, wherever they stand.</summary>
internal sealed class PassageAligner
{
    /// <summary>Words in a row that make a passage.</summary>
    private const int Least = FingerprintReader.PassageLength;

    /// <summary>Places of the first text that are tried for one place of the second.</summary>
    private const int MostTried = 8;

    /// <summary>Texts of which the words are kept, and of which the places of rows are.</summary>
    private const int MostWords = 512, MostStarts = 64;

    /// <summary>Room that is made for the words of a text: most have more characters, with what stands between.</summary>
    private const int CharactersAWord = 5;

    private readonly Dictionary<Article, List<Word>> _words = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Article, Dictionary<ulong, List<int>>> _starts = new(ReferenceEqualityComparer.Instance);

    private readonly record struct Word(uint Hash, TextSpan Span);

    /// <summary>The shared passages in the order of the second text; none overlap there. What is read off a text is kept: one text is mostly held against several.</summary>
    public List<Passage> Align(Article first, Article second)
    {
        var (a, b, starts) = (WordsOf(first), WordsOf(second), StartsOf(first));
        var passages = new List<Passage>();
        for (var j = 0; j + Least <= b.Count;)
        {
            var (from, length) = (0, 0);
            foreach (var i in starts.GetValueOrDefault(Key(b, j)) ?? [])
            {
                var n = 0;
                while (i + n < a.Count && j + n < b.Count && a[i + n].Hash == b[j + n].Hash) n++;
                if (n > length) (from, length) = (i, n);
            }
            if (length < Least) { j++; continue; }
            passages.Add(new(new(a[from].Span.Start, a[from + length - 1].Span.End), new(b[j].Span.Start, b[j + length - 1].Span.End)));
            j += length;
        }
        return passages;
    }

    private List<Word> WordsOf(Article article)
    {
        if (_words.TryGetValue(article, out var words)) return words;
        if (_words.Count == MostWords) _words.Clear();
        _words.Add(article, words = Words(article));
        return words;
    }

    /// <summary>Where each row of words begins in a text.</summary>
    private Dictionary<ulong, List<int>> StartsOf(Article article)
    {
        if (_starts.TryGetValue(article, out var starts)) return starts;
        if (_starts.Count == MostStarts) _starts.Clear();
        _starts.Add(article, starts = []);
        var words = WordsOf(article);
        for (var i = 0; i + Least <= words.Count; i++)
        {
            var key = Key(words, i);
            if (!starts.TryGetValue(key, out var at)) starts.Add(key, at = new(1));
            if (at.Count < MostTried) at.Add(i);
        }
        return starts;
    }

    private static List<Word> Words(Article article)
    {
        var words = new List<Word>(article.Prose.Length / CharactersAWord);
        var (text, start, hash) = (article.Text, -1, 2166136261u);
        for (var i = article.Prose.Start; i <= article.Prose.End; i++)
        {
            if (i < article.Prose.End && char.IsLetterOrDigit(text[i]))
            {
                if (start < 0) (start, hash) = (i, 2166136261u);
                hash = (hash ^ char.ToLowerInvariant(text[i])) * 16777619;
            }
            else if (start >= 0)
            {
                words.Add(new(hash, new(start, i)));
                start = -1;
            }
        }
        return words;
    }

    private static ulong Key(List<Word> words, int first)
    {
        ulong hash = 14695981039346656037UL;
        for (var k = 0; k < Least; k++) hash = (hash ^ words[first + k].Hash) * 0x9E3779B97F4A7C15UL;
        return hash;
    }
}
