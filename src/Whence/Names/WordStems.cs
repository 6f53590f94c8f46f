namespace Whence.Names;

/// <summary>Numbered words, found by themselves or by a stem that they share with another form of the same paradigm.</summary>
internal sealed class WordStems
{
    /// <summary>A form that more words than this could stand for finds only the first ones.</summary>
    public const int MostAlike = 64;

    private const int ShortestStem = 3;
    private readonly int _paradigms;
    private readonly Dictionary<string, bool[]> _endings = [];
    private readonly int[] _endingLengths;
    private readonly Dictionary<(string Word, bool Inflects), int> _numbers = [];
    private readonly Dictionary<string, List<int>> _exact = [];
    private readonly Dictionary<string, List<(int Paradigm, int Word)>> _stems = [];

    /// <param name="paradigms">Lists of endings that replace one another.</param>
    public WordStems(IReadOnlyList<string[]> paradigms)
    {
        _paradigms = paradigms.Count;
        for (var p = 0; p < _paradigms; p++)
            foreach (var ending in paradigms[p].Select(Languages.Fold.Plain))
            {
                if (!_endings.TryGetValue(ending, out var of)) _endings.Add(ending, of = new bool[_paradigms]);
                of[p] = true;
            }
        _endingLengths = [.. _endings.Keys.Select(e => e.Length).Distinct().Order()];
    }

    public int Count => _numbers.Count;

    /// <summary>One bit for each hash of a whole word, and of the letters that every form of an inflected word begins with: most words of a text have neither.</summary>
    private readonly ulong[] _wholes = new ulong[FilterBits / 64], _starts = new ulong[FilterBits / 64];
    private const int FilterBits = 1 << 17;

    private static uint Hash(ReadOnlySpan<char> letters)
    {
        var hash = 0u;
        foreach (var c in letters) hash = hash * 31 + c;
        return (hash * 2654435769u) >> 15;
    }

    private static bool Has(ulong[] filter, ReadOnlySpan<char> letters) => Hash(letters) is var bit && (filter[bit >> 6] & (1UL << (int)(bit & 63))) != 0;

    private static void Set(ulong[] filter, ReadOnlySpan<char> letters)
    {
        var bit = Hash(letters);
        filter[bit >> 6] |= 1UL << (int)(bit & 63);
    }

    /// <summary>The number of a folded word.</summary>
    /// <param name="inflects">Whether it is found by its stems too.</param>
    public int Add(string word, bool inflects)
    {
        if (_numbers.TryGetValue((word, inflects), out var number)) return number;
        number = _numbers.Count;
        _numbers.Add((word, inflects), number);
        if (!_exact.TryAdd(word, [number])) _exact[word].Add(number);
        Set(_wholes, word);
        if (inflects && word.Length >= ShortestStem) Set(_starts, word.AsSpan(0, ShortestStem));
        if (inflects) AddStems(word, number);
        return number;
    }

    /// <summary>Which of the endings that a word seems to have is one cannot be told from it ("Seul" may be Seul- or S-): all of them count.</summary>
    private void AddStems(string word, int number)
    {
        var endings = _endings.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var length in _endingLengths)
        {
            if (word.Length - length < ShortestStem || !endings.TryGetValue(word.AsSpan(word.Length - length), out var paradigms)) continue;
            var stem = word[..^length];
            if (!_stems.TryGetValue(stem, out var alike)) _stems.Add(stem, alike = []);
            for (var p = 0; p < _paradigms; p++)
                if (paradigms[p]) alike.Add((p, number));
        }
    }

    /// <summary>Every word that a folded word of the text may stand for: itself first.</summary>
    /// <param name="inflected">Whether it may be another form of a word.</param>
    /// <param name="into">Gets their numbers, each once.</param>
    /// <returns>How many there are.</returns>
    public int Find(ReadOnlySpan<char> form, bool inflected, Span<int> into)
    {
        var count = 0;
        if (Has(_wholes, form) && _exact.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out var same))
            foreach (var number in same) into[count++] = number;
        if (!inflected || form.Length < ShortestStem || !Has(_starts, form[..ShortestStem])) return count;
        var endings = _endings.GetAlternateLookup<ReadOnlySpan<char>>();
        var stems = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var length in _endingLengths)
        {
            if (form.Length - length < ShortestStem) break;
            if (!endings.TryGetValue(form[^length..], out var paradigms) || !stems.TryGetValue(form[..^length], out var alike)) continue;
            foreach (var (paradigm, number) in alike)
                if (paradigms[paradigm] && count < into.Length && !into[..count].Contains(number)) into[count++] = number;
        }
        return count;
    }
}
