using Whence.Articles;

namespace Whence.Languages;

/// <summary>
/// Tells which language a text is in, by its letters, its function words and the sequences of its letters. The script decides first; among the languages of
/// the script, those with a pack and others, the most likely one wins. None where that one has no pack, or where the text is not likely under it either.
/// </summary>
internal sealed class LanguageIdentifier
{
    /// <summary>Only the first words of a text are looked at.</summary>
    private const int MostWords = 200;

    /// <summary>Least mean logarithm of the probability of a letter: below, the text is in a language that nobody listed. In news of the language it is -1.9 to -2.4.</summary>
    private const float LeastLikely = -2.75f;

    private readonly ScriptModel[] _scripts;
    private readonly Dictionary<char, int> _scriptOf = [];

    /// <param name="languages">Those with a pack and others.</param>
    public LanguageIdentifier(IReadOnlyCollection<LanguageTraits> languages)
    {
        _scripts = [.. languages.GroupBy(l => l.Script).Where(s => s.Any(l => l.HasPack)).Select(s => new ScriptModel([.. s]))];
        foreach (var (i, script) in _scripts.Index())
            foreach (var letter in script.Letters) _scriptOf.TryAdd(letter, i);
    }

    /// <summary>The code of the language, or null for a text in no language that has a pack.</summary>
    public string? Identify(string text, TextSpan prose) => Best(text, prose) is { Language: { HasPack: true } language } best && best.PerLetter >= LeastLikely ? language.Code : null;

    internal readonly record struct Guess(LanguageTraits? Language, float PerLetter, float Margin, int Words, float Coverage);

    internal Guess Best(string text, TextSpan prose)
    {
        Span<char> folded = stackalloc char[Words.Longest];
        Span<int> letters = stackalloc int[_scripts.Length + 1];
        var scores = new Scores?[_scripts.Length];
        var words = 0;
        foreach (var word in Words.In(text, prose))
        {
            if (++words > MostWords) break;
            var part = folded[..Fold.Case(text.AsSpan(word.Start, word.Length), folded)];
            var script = ScriptOf(part);
            letters[script + 1] += part.Length + 1;
            if (script >= 0) (scores[script] ??= new(_scripts[script])).Add(part);
        }
        var most = 0;
        for (var s = 1; s < letters.Length; s++)
            if (letters[s] > letters[most]) most = s;
        return most == 0 ? default : scores[most - 1]!.Best(letters[most]);
    }

    /// <summary>Index of the script of a word's first letter that has one, or -1.</summary>
    private int ScriptOf(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (_scriptOf.TryGetValue(c, out var script)) return script;
        return -1;
    }

    private sealed class Scores(ScriptModel script)
    {
        private readonly float[] _sum = new float[script.Count], _scratch = new float[script.Count];
        private readonly int[] _hits = new int[script.Count];
        private int _words;

        public void Add(ReadOnlySpan<char> word)
        {
            _words++;
            script.Score(word, _scratch, _sum, _hits);
        }

        public Guess Best(int letters)
        {
            var best = 0;
            for (var row = 0; row < _sum.Length; row++)
                if (_sum[row] + script.Prior(row) > _sum[best] + script.Prior(best)) best = row;
            var second = float.NegativeInfinity;
            for (var row = 0; row < _sum.Length; row++)
                if (script[row].Code != script[best].Code) second = Math.Max(second, _sum[row] + script.Prior(row));
            return new(script[best], _sum[best] / letters, _sum[best] + script.Prior(best) - second, _words, (float)_hits[best] / _words);
        }
    }
}
