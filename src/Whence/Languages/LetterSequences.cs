using System.Numerics;
using System.Runtime.InteropServices;

namespace Whence.Languages;

/// <summary>
/// How likely each letter is behind the two before it, in all languages of one script at once: counted in samples, smoothed from three letters to two to
/// one. A row holds a logarithm for each language; it is worked out when its letters are first met. Safe to use from several threads once it is sealed.
/// </summary>
/// <remarks>Source: Dirichlet smoothing, MacKay and Peto, "A hierarchical Dirichlet language model", 1995.</remarks>
internal sealed class LetterSequences
{
    /// <summary>What lies between words; letters are numbered from the next number on, up to 255, and 0 is a letter of no language.</summary>
    public const byte Boundary = 1;

    /// <summary>How many occurrences the estimate from a shorter context is worth.</summary>
    private const float FromTwo = 8, FromOne = 12;

    /// <summary>Occurrences granted to a letter of the alphabet, and to one that is foreign to it.</summary>
    private const float OwnLetter = 0.5f, ForeignLetter = 0.02f;

    /// <summary>Occurrences granted to all letters together.</summary>
    private const float AllLetters = 20;

    /// <summary>Logarithm for a letter that no language has.</summary>
    private const float NoLetter = -12;

    // a row of counts for each sequence, found by its letters: row 0 is none
    private readonly List<float[]> _counts = [[]];
    private readonly ushort[] _one, _two;
    private readonly ushort[]?[] _three = new ushort[256 * 256][];
    private readonly float[] _total;
    private readonly bool[] _own;
    private readonly int _width;
    private float[]?[] _likely = [], _fallback = [];

    /// <param name="width">Number of languages, at most 255, rounded up to a multiple of <see cref="Vector{T}.Count"/>.</param>
    public LetterSequences(int width) : this(width, new ushort[256], new ushort[256 * 256], new float[width], new bool[256 * width])
    {
    }

    private LetterSequences(int width, ushort[] one, ushort[] two, float[] total, bool[] own) => (_width, _one, _two, _total, _own) = (width, one, two, total, own);

    /// <summary>Puts a letter into the alphabet of languages: those from the first to before the last.</summary>
    public void Own(int first, int last, byte letter)
    {
        Row(ref _one[letter]);
        for (var language = first; language < last; language++) _own[letter * _width + language] = true;
    }

    /// <summary>Counts a word, given without its boundaries, for languages from the first to before the last.</summary>
    public void Count(int first, int last, ReadOnlySpan<byte> word, float weight)
    {
        var pair = (int)Boundary;
        for (var i = 0; i <= word.Length; i++)
        {
            var letter = i < word.Length ? word[i] : Boundary;
            var of = (pair & 255) << 8 | letter;
            float[] one = Row(ref _one[letter]), two = Row(ref _two[of]), three = i > 0 ? Row(ref (_three[pair] ??= new ushort[256])[letter]) : one;
            for (var language = first; language < last; language++)
            {
                _total[language] += weight;
                one[language] += weight;
                two[language] += weight;
                if (i > 0) three[language] += weight;
                _own[letter * _width + language] = true;
            }
            pair = of;
        }
    }

    private float[] Row(ref ushort row)
    {
        if (row > 0) return _counts[row];
        if (_counts.Count > ushort.MaxValue) return new float[_width]; // more than any script has
        row = (ushort)_counts.Count;
        _counts.Add(new float[_width]);
        return _counts[row];
    }

    /// <summary>Nothing more is counted.</summary>
    public void Seal() => (_likely, _fallback) = (new float[_counts.Count][], new float[_counts.Count][]);

    /// <summary>Adds the logarithm of a word's probability in each language.</summary>
    public void Score(ReadOnlySpan<byte> word, Span<float> sum)
    {
        AddTwo(Boundary, word[0], sum);
        var pair = Boundary << 8 | word[0];
        for (var i = 1; i <= word.Length; i++)
        {
            var letter = i < word.Length ? word[i] : Boundary;
            if (_three[pair] is { } behind && behind[letter] is var row and > 0) Add(_likely[row] ??= OfThree(pair, letter, _counts[row]), sum);
            else
            {
                if (_two[pair] is var context and > 0) Add(_fallback[context] ??= Fallback(_counts[context], FromTwo), sum);
                AddTwo((byte)pair, letter, sum);
            }
            pair = (pair & 255) << 8 | letter;
        }
    }

    private void AddTwo(byte last, byte letter, Span<float> sum)
    {
        if (_two[last << 8 | letter] is var row and > 0)
        {
            Add(_likely[row] ??= Logs(l => OfTwo(last, letter, l)), sum);
            return;
        }
        if (_one[last] is var context and > 0) Add(_fallback[context] ??= Fallback(_counts[context], FromOne), sum);
        if (_one[letter] is var one and > 0) Add(_likely[one] ??= Logs(l => OfOne(letter, l)), sum);
        else
            foreach (ref var s in sum) s += NoLetter;
    }

    private float[] OfThree(int pair, byte letter, float[] counts)
    {
        var context = _counts[_two[pair]];
        return Logs(l => (counts[l] + FromTwo * OfTwo((byte)pair, letter, l)) / (context[l] + FromTwo));
    }

    private float OfTwo(byte last, byte letter, int language) =>
        ((_two[last << 8 | letter] is var row and > 0 ? _counts[row][language] : 0) + FromOne * OfOne(letter, language)) / (_counts[_one[last]][language] + FromOne);

    private float OfOne(byte letter, int language) =>
        (_counts[_one[letter]][language] + (_own[letter * _width + language] ? OwnLetter : ForeignLetter)) / (_total[language] + AllLetters);

    private float[] Fallback(float[] context, float weight) => Logs(l => weight / (context[l] + weight));

    private float[] Logs(Func<int, float> probability)
    {
        var row = new float[_width];
        for (var l = 0; l < _width; l++) row[l] = MathF.Log(probability(l));
        return row;
    }

    /// <summary>Writes the counts into an image.</summary>
    public void Write(ImageWriter image)
    {
        image.Raw<ushort>(_one);
        image.Raw<ushort>(_two);
        image.Raw<float>(_total);
        image.Raw<bool>(_own);
        image.Int(_three.Count(row => row is not null));
        foreach (var (pair, row) in _three.Index().Where(r => r.Item is not null))
        {
            image.Int(pair);
            image.Raw<ushort>(row);
        }
        image.Int(_counts.Count);
        var (languages, counts) = (new List<byte>(), new List<float>());
        foreach (var row in _counts)
        {
            var filled = Enumerable.Range(0, row.Length).Where(l => row[l] > 0).ToList();
            languages.Add((byte)filled.Count);
            languages.AddRange(filled.Select(l => (byte)l));
            counts.AddRange(filled.Select(l => row[l]));
        }
        image.Raw<byte>(languages.ToArray());
        image.Raw<float>(counts.ToArray());
    }

    /// <summary>The counts of an image.</summary>
    public static LetterSequences Read(ImageReader image, int width)
    {
        var read = new LetterSequences(width, image.Raw<ushort>(), image.Raw<ushort>(), image.Raw<float>(), image.Raw<bool>());
        for (var left = image.Int(); left > 0; left--) read._three[image.Int()] = image.Raw<ushort>();
        var rows = image.Int();
        var (languages, counts, at, count) = (image.Raw<byte>(), image.Raw<float>(), 1, 0);
        while (read._counts.Count < rows)
        {
            var row = new float[width];
            for (var left = languages[at++]; left > 0; left--) row[languages[at++]] = counts[count++];
            read._counts.Add(row);
        }
        read.Seal();
        return read;
    }

    private static void Add(float[] row, Span<float> sum)
    {
        var from = MemoryMarshal.Cast<float, Vector<float>>(row);
        var to = MemoryMarshal.Cast<float, Vector<float>>(sum);
        for (var v = 0; v < from.Length; v++) to[v] += from[v];
    }
}
