using System.Runtime.InteropServices;

namespace Whence.Languages;

/// <summary>The languages of one script: how likely a word is in each, as a function word or letter by letter.</summary>
/// <remarks>A language whose letters carry diacritics stands here twice, the second time without them, for texts typed so.</remarks>
internal sealed class ScriptModel
{
    /// <summary>Share of function words in running text.</summary>
    private const float FunctionShare = 0.4f;

    /// <summary>By how much, in natural logarithms, one word may speak against a language: it may be a name or a foreign word.</summary>
    private const float MostAgainst = 7f;

    /// <summary>How much less likely a text without diacritics is than one with them.</summary>
    private const float PlainPrior = -3f;

    /// <summary>Weight of a function word among the words that letters are counted in; those of the sample have 1.</summary>
    private const float WordWeight = 0.5f;

    private readonly List<LanguageTraits> _languages = [];
    private readonly List<float> _priors = [];
    private readonly LetterSequences _sequences;
    private readonly Dictionary<string, List<(int Language, float Log)>> _words = [];
    private readonly Dictionary<string, List<(int Language, float Log)>>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly Dictionary<char, byte> _letters = [];

    public ScriptModel(IReadOnlyList<LanguageTraits> languages)
    {
        _bySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var language in languages)
        {
            _languages.Add(language);
            _priors.Add(0);
            if (Plain(language) is not { } plain) continue;
            _languages.Add(plain);
            _priors.Add(PlainPrior);
        }
        _sequences = new(Count);
        foreach (var (i, language) in _languages.Index()) Learn(i, language);
        _sequences.Seal();
    }

    /// <summary>Number of rows: languages, and once more those that have a plain form.</summary>
    public int Count => _languages.Count;

    /// <summary>The language of a row.</summary>
    public LanguageTraits this[int row] => _languages[row];

    /// <summary>What is added to the score of a row.</summary>
    public float Prior(int row) => _priors[row];

    /// <summary>The letters of the script, as far as its languages have them.</summary>
    public IEnumerable<char> Letters => _letters.Keys;

    private static LanguageTraits? Plain(LanguageTraits language)
    {
        string[] words = [.. language.FunctionWords.Select(Fold.Plain)], sample = [.. language.Sample.Select(Fold.Plain)];
        // a script whose letters stay apart without their marks has no plain form
        return sample.Any(s => s.Any(c => c >= 0x80 && char.IsLetter(c))) || (words.SequenceEqual(language.FunctionWords) && sample.SequenceEqual(language.Sample)) ? null
            : language with { Letters = "", FunctionWords = words, Sample = sample };
    }

    private void Learn(int row, LanguageTraits language)
    {
        Span<byte> word = stackalloc byte[Words.Longest];
        Span<char> folded = stackalloc char[Words.Longest];
        if (language.FunctionWords.Any(w => w.Any(char.IsAsciiLetter)))
            for (var c = 'a'; c <= 'z'; c++) _sequences.Own(row, Letter(c));
        foreach (var c in language.Letters)
            if (char.IsLetter(c)) _sequences.Own(row, Letter(Fold.Letter(c)));
        var counts = new Dictionary<string, float>();
        foreach (var (rank, function) in language.FunctionWords.Index())
            foreach (var part in Words.In(function))
            {
                var text = function.AsSpan(part.Start, part.Length);
                _sequences.Count(row, Encode(text, word), WordWeight);
                CollectionsMarshal.GetValueRefOrAddDefault(counts, text.ToString(), out _) += 40f / (rank + 10);
            }
        foreach (var sentence in language.Sample)
            foreach (var part in Words.In(sentence))
            {
                var text = folded[..Fold.Case(sentence.AsSpan(part.Start, part.Length), folded)];
                _sequences.Count(row, Encode(text, word), 1);
                if (counts.ContainsKey(text.ToString())) counts[text.ToString()]++;
            }
        var all = counts.Values.Sum();
        foreach (var (text, count) in counts)
            (CollectionsMarshal.GetValueRefOrAddDefault(_words, text, out _) ??= []).Add((row, MathF.Log(FunctionShare * count / all)));
    }

    private byte Letter(char c)
    {
        if (_letters.TryGetValue(c, out var id)) return id;
        if (_letters.Count >= 250) return 0;
        return _letters[c] = (byte)(LetterSequences.Boundary + 1 + _letters.Count);
    }

    private ReadOnlySpan<byte> Encode(ReadOnlySpan<char> folded, Span<byte> word)
    {
        for (var i = 0; i < folded.Length; i++) word[i] = Letter(folded[i]);
        return word[..folded.Length];
    }

    /// <summary>Adds what a folded word says to the scores; <paramref name="hits"/> counts the rows that have it as a function word.</summary>
    public void Score(ReadOnlySpan<char> folded, Span<float> scratch, Span<float> sum, Span<int> hits)
    {
        Span<byte> word = stackalloc byte[folded.Length];
        for (var i = 0; i < folded.Length; i++) word[i] = _letters.GetValueOrDefault(folded[i]);
        scratch.Clear();
        _sequences.Score(word, scratch);
        if (_bySpan.TryGetValue(folded, out var of))
            foreach (var (row, log) in of)
            {
                scratch[row] = Math.Max(scratch[row], log);
                hits[row]++;
            }
        var most = float.NegativeInfinity;
        foreach (var s in scratch) most = Math.Max(most, s);
        for (var row = 0; row < sum.Length; row++) sum[row] += Math.Max(scratch[row], most - MostAgainst);
    }
}
