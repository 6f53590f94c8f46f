using Whence.Articles;

namespace Whence.Languages;

/// <summary>
/// Tells which language a text is in, by its letters, its function words and the sequences of its letters. The script decides first; among the languages of
/// the script, those with a pack and others, the most likely one wins. None where that one has no pack, or where the text is not likely under it either.
/// </summary>
internal sealed class LanguageIdentifier
{
    /// <summary>Only the first words of a text are looked at.</summary>
    private const int MostWords = 80;

    /// <summary>What a capitalised word counts beside another: it may be a name, which belongs to no language.</summary>
    private const float NameWeight = 0.35f;

    private readonly ScriptModel[] _scripts;

    /// <param name="languages">Those with a pack and others.</param>
    public LanguageIdentifier(IReadOnlyCollection<LanguageTraits> languages) =>
        _scripts = [.. languages.GroupBy(l => l.Script).Select(s => new ScriptModel([.. s]))];

    /// <summary>The models of an image.</summary>
    public LanguageIdentifier(ImageReader image)
    {
        _scripts = new ScriptModel[image.Int()];
        for (var s = 0; s < _scripts.Length; s++) _scripts[s] = new(image);
    }

    /// <summary>Writes the models into an image.</summary>
    public void Write(ImageWriter image) => image.All(_scripts, script => script.Write(image));

    /// <summary>The code of the language, or null for a text in no language that has a pack.</summary>
    public string? Identify(string text, TextSpan prose) => Guess(text, prose) is { Language: { HasPack: true } language, IsLikely: true } ? language.Code : null;

    /// <summary>The most likely language, with a pack or without.</summary>
    /// <param name="than">Code of a language: how far the most likely one leads it is told too.</param>
    public LanguageGuess Guess(string text, TextSpan prose, string? than = null)
    {
        Span<char> folded = stackalloc char[Words.Longest];
        Span<float> letters = stackalloc float[_scripts.Length + 1];
        var (scores, words) = (new Scores?[_scripts.Length], 0);
        foreach (var word in Words.In(text, prose))
        {
            if (++words > MostWords) break;
            var part = folded[..Fold.Case(text.AsSpan(word.Start, word.Length), folded)];
            var script = ScriptOf(part);
            var weight = words > 1 && IsCapitalised(text, word) ? NameWeight : 1;
            letters[script + 1] += weight * (part.Length + 1);
            if (script >= 0) (scores[script] ??= new(_scripts[script])).Add(part, weight);
        }
        var most = 0;
        for (var s = 1; s < letters.Length; s++)
            if (letters[s] > letters[most]) most = s;
        return most == 0 ? default : scores[most - 1]!.Best(letters[most], than);
    }

    private static bool IsCapitalised(string text, TextSpan word) => char.IsUpper(text[word.Start]) && !(word.Length > 1 && char.IsUpper(text[word.Start + 1]));

    /// <summary>Index of the script of a word's first letter that has one, or -1.</summary>
    private int ScriptOf(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            for (var s = 0; s < _scripts.Length; s++)
                if (_scripts[s].Has(c)) return s;
        return -1;
    }

    /// <summary>Sums up the words of one script.</summary>
    private sealed class Scores(ScriptModel script)
    {
        private readonly float[] _sum = new float[script.Width], _scratch = new float[script.Width];
        private readonly int[] _hits = new int[script.Width];
        private int _words;

        public void Add(ReadOnlySpan<char> word, float weight)
        {
            _words++;
            script.Score(word, weight, _scratch, _sum, _hits);
        }

        public LanguageGuess Best(float letters, string? than)
        {
            var best = 0;
            for (var row = 1; row < script.Count; row++)
                if (Score(row) > Score(best)) best = row;
            var (next, asked) = (float.NegativeInfinity, float.NegativeInfinity);
            for (var row = 0; row < script.Count; row++)
            {
                if (script[row].Code != script[best].Code) next = Math.Max(next, Score(row));
                if (script[row].Code == than) asked = Math.Max(asked, Score(row));
            }
            return new(script[best], _sum[best] / letters, float.IsFinite(next) ? Score(best) - next : null, Score(best) - asked, letters, _words, (float)_hits[best] / _words);
        }

        private float Score(int row) => _sum[row] + script.Prior(row);
    }
}
