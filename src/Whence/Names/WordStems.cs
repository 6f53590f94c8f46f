using Whence.Languages;

namespace Whence.Names;

/// <summary>Numbered words, found by themselves or by a stem that they share with another form of the same paradigm.</summary>
internal sealed class WordStems
{
    /// <summary>A form that more words than this could stand for finds only the first ones.</summary>
    public const int MostAlike = 64;

    private const int ShortestStem = 3;
    private readonly int _paradigms;
    private readonly WordTable _endings = new(), _words = new(), _stems = new();
    private readonly List<bool[]> _paradigmsOf = [];
    private readonly int[] _endingLengths;

    /// <summary>By word: its number where it is found by itself alone, and where it is found by its stems too; each plus 1, or 0.</summary>
    private int[] _fixed = [], _inflected = [];

    /// <summary>By stem: its first and its last entry, plus 1; by entry: paradigm, number and the next entry of the stem, plus 1.</summary>
    private int[] _first = [], _last = [], _entries = [];
    private int _used;

    private const int Fields = 3;

    /// <param name="paradigms">Lists of endings that replace one another.</param>
    public WordStems(IReadOnlyList<string[]> paradigms)
    {
        _paradigms = paradigms.Count;
        var lengths = new HashSet<int>();
        for (var p = 0; p < _paradigms; p++)
            foreach (var ending in paradigms[p])
            {
                var plain = Fold.Plain(ending);
                var number = _endings.Add(plain);
                if (number == _paradigmsOf.Count) _paradigmsOf.Add(new bool[_paradigms]);
                _paradigmsOf[number][p] = true;
                lengths.Add(plain.Length);
            }
        _endingLengths = [.. lengths];
        Array.Sort(_endingLengths);
    }

    public int Count { get; private set; }

    /// <summary>One bit for each hash of a whole word, and of the letters that every form of an inflected word begins with: most words of a text have neither.</summary>
    private ulong[] _wholes = new ulong[FilterBits / 64], _starts = new ulong[FilterBits / 64];
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
        var at = _words.Add(word);
        Hold(ref _fixed, at);
        Hold(ref _inflected, at);
        ref var number = ref (inflects ? _inflected : _fixed)[at];
        if (number > 0) return number - 1;
        number = ++Count;
        Set(_wholes, word);
        if (inflects && word.Length >= ShortestStem) Set(_starts, word.AsSpan(0, ShortestStem));
        if (inflects) AddStems(word, number - 1);
        return number - 1;
    }

    private static void Hold(ref int[] values, int at)
    {
        if (at >= values.Length) Array.Resize(ref values, Math.Max(64, 2 * at));
    }

    /// <summary>Which of the endings that a word seems to have is one cannot be told from it ("Seul" may be Seul- or S-): all of them count.</summary>
    private void AddStems(string word, int number)
    {
        foreach (var length in _endingLengths)
        {
            if (word.Length - length < ShortestStem || _endings.Find(word.AsSpan(word.Length - length)) is not (var ending and >= 0)) continue;
            var stem = _stems.Add(word.AsSpan(0, word.Length - length));
            Hold(ref _first, stem);
            Hold(ref _last, stem);
            for (var p = 0; p < _paradigms; p++)
                if (_paradigmsOf[ending][p]) Enter(stem, p, number);
        }
    }

    private void Enter(int stem, int paradigm, int number)
    {
        var at = Fields * _used++;
        Hold(ref _entries, at + Fields);
        (_entries[at], _entries[at + 1]) = (paradigm, number);
        if (_first[stem] == 0) _first[stem] = _used;
        else _entries[Fields * (_last[stem] - 1) + 2] = _used;
        _last[stem] = _used;
    }

    /// <summary>Every word that a folded word of the text may stand for: itself first.</summary>
    /// <param name="inflected">Whether it may be another form of a word.</param>
    /// <param name="into">Gets their numbers, each once.</param>
    /// <returns>How many there are.</returns>
    public int Find(ReadOnlySpan<char> form, bool inflected, Span<int> into)
    {
        var count = 0;
        if (Has(_wholes, form) && _words.Find(form) is var word and >= 0)
        {
            if (_fixed[word] > 0) into[count++] = _fixed[word] - 1;
            if (_inflected[word] > 0) into[count++] = _inflected[word] - 1;
        }
        if (!inflected || form.Length < ShortestStem || !Has(_starts, form[..ShortestStem])) return count;
        foreach (var length in _endingLengths)
        {
            if (form.Length - length < ShortestStem) break;
            if (_endings.Find(form[^length..]) is not (var ending and >= 0) || _stems.Find(form[..^length]) is not (var stem and >= 0)) continue;
            var paradigms = _paradigmsOf[ending];
            for (var entry = _first[stem]; entry > 0; entry = _entries[Fields * (entry - 1) + 2])
            {
                var number = _entries[Fields * (entry - 1) + 1];
                if (paradigms[_entries[Fields * (entry - 1)]] && count < into.Length && !into[..count].Contains(number)) into[count++] = number;
            }
        }
        return count;
    }

    /// <summary>Whether a folded word of the text is a word itself, no other form of it.</summary>
    public bool IsWhole(ReadOnlySpan<char> form, int number) => _words.Find(form) is var word and >= 0 && (_fixed[word] == number + 1 || _inflected[word] == number + 1);

    /// <summary>Writes the words into an image.</summary>
    public void Write(ImageWriter image)
    {
        image.Int(Count);
        _words.Write(image);
        _stems.Write(image);
        image.Raw<int>(_fixed);
        image.Raw<int>(_inflected);
        image.Raw<int>(_first);
        image.Raw<int>(_entries.AsSpan(0, Fields * _used));
        image.Raw<ulong>(_wholes);
        image.Raw<ulong>(_starts);
    }

    /// <summary>Takes the words of an image, which were numbered with the same paradigms.</summary>
    public void Read(ImageReader image)
    {
        Count = image.Int();
        _words.Read(image);
        _stems.Read(image);
        (_fixed, _inflected, _first, _entries) = (image.Raw<int>(), image.Raw<int>(), image.Raw<int>(), image.Raw<int>());
        (_wholes, _starts) = (image.Raw<ulong>(), image.Raw<ulong>());
    }
}
