using System.Numerics;
using System.Runtime.InteropServices;

namespace Whence.Languages;

/// <summary>The languages of one script: how likely a word is in each, as a function word or letter by letter.</summary>
/// <remarks>A language whose letters carry diacritics stands here twice, the second time without them, for texts typed so.</remarks>
internal sealed class ScriptModel
{
    /// <summary>Share of function words and other common words in running text.</summary>
    private const float FunctionShare = 0.6f;

    /// <summary>By how much, in natural logarithms, one word may speak against a language: it may be a name or a foreign word.</summary>
    private const float MostAgainst = 10;

    /// <summary>How much more likely a text is in a language with a pack: those are the ones it is read for.</summary>
    private const float PackPrior = 2.5f;

    /// <summary>How much less likely a text without diacritics is than one with them.</summary>
    private const float PlainPrior = -3;

    /// <summary>Weight of a function word among the words that letters are counted in; those of the sample have 1.</summary>
    private const float WordWeight = 0.5f;

    /// <summary>Occurrences granted to the first function word; the others get less by rank.</summary>
    private const float FirstWord = 4, RankOffset = 10;

    private readonly List<LanguageTraits> _languages = [];
    private readonly List<float> _priors = [];
    private readonly LetterSequences _sequences;
    private readonly WordTable _words = new();
    private readonly List<FunctionWord> _functions = [];
    private readonly byte[] _letters = new byte[0x2000];
    private int _last = LetterSequences.Boundary;

    public ScriptModel(IReadOnlyList<LanguageTraits> languages)
    {
        foreach (var language in languages)
            foreach (var plain in HasPlainForm(language) ? new[] { false, true } : [false])
            {
                _languages.Add(language);
                _priors.Add((language.HasPack ? PackPrior : 0) + (plain ? PlainPrior : 0));
            }
        Width = (Count + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        _sequences = new(Width);
        for (var row = 0; row < Count; row += HasPlainForm(_languages[row]) ? 2 : 1) Learn(row, _languages[row]);
        _sequences.Seal();
    }

    /// <summary>The models of an image.</summary>
    public ScriptModel(ImageReader image)
    {
        for (var left = image.Int(); left > 0; left--)
        {
            _languages.Add(new(image.Text()!, image.Flag(), "", "", [], []));
            _priors.Add((float)image.Double());
        }
        Width = image.Int();
        _letters = image.Raw<byte>();
        _words.Read(image);
        while (_functions.Count < _words.Count) _functions.Add(new() { Rows = image.Raw<int>(), Logs = image.Raw<float>(), Counted = image.Raw<bool>() });
        _sequences = LetterSequences.Read(image, Width);
    }

    /// <summary>Writes the model into an image.</summary>
    public void Write(ImageWriter image)
    {
        image.Int(Count);
        for (var row = 0; row < Count; row++)
        {
            image.Text(_languages[row].Code);
            image.Flag(_languages[row].HasPack);
            image.Double(_priors[row]);
        }
        image.Int(Width);
        image.Raw<byte>(_letters);
        _words.Write(image);
        foreach (var function in _functions)
        {
            image.Raw<int>(function.Rows);
            image.Raw<float>(function.Logs);
            image.Raw<bool>(function.Counted);
        }
        _sequences.Write(image);
    }

    /// <summary>A function word or another common word of the languages of some rows.</summary>
    private sealed class FunctionWord
    {
        public int[] Rows = [];
        public float[] Logs = [];

        /// <summary>Whether it is a function word in that row.</summary>
        public bool[] Counted = [];
        public float[]? Scores;
    }

    /// <summary>Number of rows: languages, and once more those that have a plain form.</summary>
    public int Count => _languages.Count;

    /// <summary>Length of a row of scores: some at its end belong to no language.</summary>
    public int Width { get; }

    /// <summary>The language of a row.</summary>
    public LanguageTraits this[int row] => _languages[row];

    /// <summary>What is added to the score of a row.</summary>
    public float Prior(int row) => _priors[row];

    /// <summary>Whether a folded letter is one of the script.</summary>
    public bool Has(char letter) => letter < _letters.Length && _letters[letter] > 0;

    /// <summary>Whether a language is written in a to z and letters made of these.</summary>
    private static bool HasPlainForm(LanguageTraits language) => language.Letters.Length > 0 && IsLatin(language);

    private static bool IsLatin(LanguageTraits language) => language.FunctionWords.Any(w => w.Any(char.IsAsciiLetter));

    private void Learn(int row, LanguageTraits language)
    {
        var (all, end) = (new Dictionary<string, float>(), row + (HasPlainForm(language) ? 2 : 1));
        if (IsLatin(language))
            for (var c = 'a'; c <= 'z'; c++) _sequences.Own(row, end, Letter(c));
        foreach (var c in language.Letters)
            if (char.IsLetter(c)) _sequences.Own(row, row + 1, Letter(Fold.Letter(c)));
        var functions = new Dictionary<string, float>();
        foreach (var (rank, function) in language.FunctionWords.Concat(language.CommonWords).Index())
            foreach (var part in Words.In(function))
            {
                var word = function[part.Start..part.End];
                CollectionsMarshal.GetValueRefOrAddDefault(all, word, out _) += WordWeight;
                CollectionsMarshal.GetValueRefOrAddDefault(functions, word, out _) += FirstWord * RankOffset / (rank + RankOffset);
            }
        Span<char> folded = stackalloc char[Words.Longest];
        foreach (var sentence in language.Sample)
            foreach (var part in Words.In(sentence))
            {
                var word = folded[..Fold.Case(sentence.AsSpan(part.Start, part.Length), folded)].ToString();
                CollectionsMarshal.GetValueRefOrAddDefault(all, word, out _)++;
                if (functions.TryGetValue(word, out var count)) functions[word] = count + 1;
            }
        Span<byte> letters = stackalloc byte[2 * Words.Longest];
        foreach (var (word, weight) in all)
        {
            var plain = end - row == 2 ? Fold.Plain(word) : word;
            _sequences.Count(row, plain == word ? end : row + 1, Encode(word, letters), weight);
            if (plain != word) _sequences.Count(row + 1, end, Encode(plain, letters), weight);
        }
        var sum = functions.Values.Sum();
        var counted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var function in language.FunctionWords)
            foreach (var part in Words.In(function)) counted.Add(function[part.Start..part.End]);
        foreach (var (word, count) in functions)
            for (var r = row; r < end; r++)
            {
                var number = _words.Add(r == row ? word : Fold.Plain(word));
                if (number == _functions.Count) _functions.Add(new());
                var function = _functions[number];
                (function.Rows, function.Logs) = ([.. function.Rows, r], [.. function.Logs, MathF.Log(FunctionShare * count / sum)]);
                function.Counted = [.. function.Counted, counted.Contains(word)];
            }
    }

    private byte Letter(char c)
    {
        if (c >= _letters.Length) return 0;
        return _letters[c] > 0 || _last == byte.MaxValue ? _letters[c] : _letters[c] = (byte)++_last;
    }

    private ReadOnlySpan<byte> Encode(string folded, Span<byte> letters)
    {
        for (var i = 0; i < folded.Length; i++) letters[i] = Letter(folded[i]);
        return letters[..folded.Length];
    }

    /// <summary>Adds what a folded word says to the scores; <paramref name="hits"/> counts the rows that have it as a function word.</summary>
    /// <param name="weight">What the word counts.</param>
    /// <param name="scratch">Room for a row.</param>
    public void Score(ReadOnlySpan<char> folded, float weight, float[] scratch, float[] sum, int[] hits)
    {
        if (_words.Find(folded) is var number and >= 0)
        {
            var function = _functions[number];
            for (var i = 0; i < function.Rows.Length; i++)
                if (function.Counted[i]) hits[function.Rows[i]]++;
            Add(function.Scores ??= Of(folded, function, new float[Width]), weight, sum);
        }
        else Add(Of(folded, null, scratch), weight, sum);
    }

    /// <summary>The scores of a word, none far below the best one.</summary>
    private float[] Of(ReadOnlySpan<char> folded, FunctionWord? function, float[] scores)
    {
        Span<byte> letters = stackalloc byte[folded.Length];
        for (var i = 0; i < folded.Length; i++) letters[i] = folded[i] < _letters.Length ? _letters[folded[i]] : (byte)0;
        scores.AsSpan().Clear();
        _sequences.Score(letters, scores);
        for (var i = 0; i < (function?.Rows.Length ?? 0); i++) scores[function!.Rows[i]] = Math.Max(scores[function.Rows[i]], function.Logs[i]);
        var rows = MemoryMarshal.Cast<float, Vector<float>>(scores.AsSpan());
        var most = rows[0];
        for (var v = 1; v < rows.Length; v++) most = Vector.Max(most, rows[v]);
        var best = most[0];
        for (var i = 1; i < Vector<float>.Count; i++) best = Math.Max(best, most[i]);
        for (var v = 0; v < rows.Length; v++) rows[v] = Vector.Max(rows[v], new(best - MostAgainst));
        return scores;
    }

    private static void Add(float[] scores, float weight, float[] sum)
    {
        var from = MemoryMarshal.Cast<float, Vector<float>>(scores.AsSpan());
        var to = MemoryMarshal.Cast<float, Vector<float>>(sum.AsSpan());
        for (var v = 0; v < from.Length; v++) to[v] += weight * from[v];
    }
}
