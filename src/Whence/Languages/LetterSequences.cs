using System.Numerics;
using System.Runtime.InteropServices;

namespace Whence.Languages;

/// <summary>
/// How likely each letter is behind the two before it, in all languages of one script at once: counted in samples, smoothed from three letters to two to
/// one. A row holds a logarithm for each language; it is worked out when its letters are first met. Safe to use from several threads once it is sealed.
/// </summary>
/// <remarks>Source: Dirichlet smoothing, MacKay and Peto, "A hierarchical Dirichlet language model", 1995.</remarks>
/// <param name="width">Number of languages.</param>
internal sealed class LetterSequences(int width)
{
    /// <summary>What lies between words.</summary>
    public const byte Boundary = 1;

    /// <summary>How many occurrences the estimate from a shorter context is worth.</summary>
    private const float FromTwo = 3f, FromOne = 12f;

    /// <summary>Occurrences granted to a letter of the alphabet, and to one that is foreign to it.</summary>
    private const float OwnLetter = 0.5f, ForeignLetter = 0.02f;

    /// <summary>Logarithm for a letter that no language has.</summary>
    private const float NoLetter = -12f;

    private readonly Dictionary<int, int> _rows = [];
    private readonly List<float[]> _counts = [];
    private readonly float[] _total = new float[width];
    private readonly bool[]?[] _own = new bool[256][];
    private float[]?[] _likely = [], _fallback = [];

    /// <summary>Puts a letter into the alphabet of a language.</summary>
    public void Own(int language, byte letter)
    {
        (_own[letter] ??= new bool[width])[language] = true;
        Count(letter, language, 0);
    }

    /// <summary>Counts a word, given without its boundaries.</summary>
    public void Count(int language, ReadOnlySpan<byte> word, float weight)
    {
        var (before, last) = ((byte)0, Boundary);
        for (var i = 0; i <= word.Length; i++)
        {
            var letter = i < word.Length ? word[i] : Boundary;
            Own(language, letter);
            _total[language] += weight;
            Count(letter, language, weight);
            Count(Pair(last, letter), language, weight);
            if (i > 0) Count(Triple(before, last, letter), language, weight);
            (before, last) = (last, letter);
        }
    }

    /// <summary>Nothing more is counted.</summary>
    public void Seal() => (_likely, _fallback) = (new float[_counts.Count][], new float[_counts.Count][]);

    /// <summary>Adds the logarithm of a word's probability in each language.</summary>
    public void Score(ReadOnlySpan<byte> word, Span<float> sum)
    {
        AddPair(Boundary, word[0], sum);
        var (before, last) = (Boundary, word[0]);
        for (var i = 1; i <= word.Length; i++)
        {
            var letter = i < word.Length ? word[i] : Boundary;
            if (_rows.TryGetValue(Triple(before, last, letter), out var row)) Add(_likely[row] ??= Likely(before, last, letter, _counts[row]), sum);
            else
            {
                if (_rows.TryGetValue(Pair(before, last), out var context)) Add(_fallback[context] ??= Fallback(_counts[context], FromTwo), sum);
                AddPair(last, letter, sum);
            }
            (before, last) = (last, letter);
        }
    }

    private void AddPair(byte last, byte letter, Span<float> sum)
    {
        if (_rows.TryGetValue(Pair(last, letter), out var row))
        {
            Add(_likely[row] ??= Logs(l => OfPair(last, letter, l)), sum);
            return;
        }
        if (_rows.TryGetValue(last, out var context)) Add(_fallback[context] ??= Fallback(_counts[context], FromOne), sum);
        if (_rows.TryGetValue(letter, out row)) Add(_likely[row] ??= Logs(l => OfLetter(letter, l)), sum);
        else
            foreach (ref var s in sum) s += NoLetter;
    }

    private float[] Likely(byte before, byte last, byte letter, float[] counts)
    {
        var context = _counts[_rows[Pair(before, last)]];
        return Logs(l => (counts[l] + FromTwo * OfPair(last, letter, l)) / (context[l] + FromTwo));
    }

    private float OfPair(byte last, byte letter, int language) =>
        ((_rows.TryGetValue(Pair(last, letter), out var row) ? _counts[row][language] : 0) + FromOne * OfLetter(letter, language)) / (_counts[_rows[last]][language] + FromOne);

    private float OfLetter(byte letter, int language) =>
        (_counts[_rows[letter]][language] + (_own[letter]?[language] == true ? OwnLetter : ForeignLetter)) / (_total[language] + 40 * OwnLetter);

    private float[] Fallback(float[] context, float weight) => Logs(l => weight / (context[l] + weight));

    private float[] Logs(Func<int, float> probability)
    {
        var row = new float[width];
        for (var l = 0; l < width; l++) row[l] = MathF.Log(probability(l));
        return row;
    }

    private static void Add(float[] row, Span<float> sum)
    {
        var from = MemoryMarshal.Cast<float, Vector<float>>(row);
        var to = MemoryMarshal.Cast<float, Vector<float>>(sum);
        for (var v = 0; v < from.Length; v++) to[v] += from[v];
        for (var i = from.Length * Vector<float>.Count; i < row.Length; i++) sum[i] += row[i];
    }

    private static int Pair(byte last, byte letter) => 1 << 16 | last << 8 | letter;

    private static int Triple(byte before, byte last, byte letter) => 1 << 24 | before << 16 | last << 8 | letter;

    private void Count(int key, int language, float weight)
    {
        ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(_rows, key, out var known);
        if (!known)
        {
            row = _counts.Count;
            _counts.Add(new float[width]);
        }
        _counts[row][language] += weight;
    }
}
