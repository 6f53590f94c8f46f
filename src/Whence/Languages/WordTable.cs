namespace Whence.Languages;

/// <summary>Folded words, numbered from 0 in the order in which they were added. All letters lie in one array, so that thousands of words are read from an image at once.</summary>
/// <remarks>Source: hashing with open addressing (Knuth, The Art of Computer Programming 3, 6.4), with the hash of Fowler, Noll and Vo.</remarks>
internal sealed class WordTable
{
    private const int FewestBits = 5;

    private char[] _letters = [];

    /// <summary>Where the word of a number ends; it begins where the one before ends.</summary>
    private int[] _ends = [];

    /// <summary>Hash in the upper half, number plus 1 in the lower; 0 is free.</summary>
    private ulong[] _slots = new ulong[1 << FewestBits];
    private int _bits = FewestBits;

    /// <summary>Number of words.</summary>
    public int Count { get; private set; }

    /// <summary>The word of a number.</summary>
    public ReadOnlySpan<char> this[int number] => _letters.AsSpan(Start(number).._ends[number]);

    private int Start(int number) => number == 0 ? 0 : _ends[number - 1];

    /// <summary>The number of a word, or -1.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        var hash = Hash(word);
        for (var slot = First(hash); ; slot = (slot + 1) & (_slots.Length - 1))
        {
            var entry = _slots[slot];
            if (entry == 0) return -1;
            if ((uint)(entry >> 32) == hash && this[(int)(uint)entry - 1].SequenceEqual(word)) return (int)(uint)entry - 1;
        }
    }

    /// <summary>The number of a word, given out at its first appearance.</summary>
    public int Add(ReadOnlySpan<char> word)
    {
        if (Find(word) is var known and >= 0) return known;
        var (number, start) = (Count, Count == 0 ? 0 : _ends[Count - 1]);
        if (number == _ends.Length) Array.Resize(ref _ends, Math.Max(16, 2 * number));
        if (start + word.Length > _letters.Length) Array.Resize(ref _letters, Math.Max(256, 2 * (start + word.Length)));
        word.CopyTo(_letters.AsSpan(start));
        _ends[number] = start + word.Length;
        Count++;
        if (3 * Count > 2 * _slots.Length) Grow();
        else Put(Hash(word), number);
        return number;
    }

    private void Grow()
    {
        var entries = _slots;
        _slots = new ulong[1 << ++_bits];
        foreach (var entry in entries)
            if (entry != 0) Put((uint)(entry >> 32), (int)(uint)entry - 1);
        Put(Hash(this[Count - 1]), Count - 1);
    }

    private void Put(uint hash, int number)
    {
        var slot = First(hash);
        while (_slots[slot] != 0) slot = (slot + 1) & (_slots.Length - 1);
        _slots[slot] = (ulong)hash << 32 | (uint)(number + 1);
    }

    private int First(uint hash) => (int)(hash * 2654435769u >> (32 - _bits));

    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word) hash = (hash ^ c) * 16777619u;
        return hash;
    }

    /// <summary>Writes it into an image.</summary>
    public void Write(ImageWriter image)
    {
        image.Raw<char>(_letters.AsSpan(0, Count == 0 ? 0 : _ends[Count - 1]));
        image.Raw<int>(_ends.AsSpan(0, Count));
    }

    /// <summary>Takes the words of an image.</summary>
    public void Read(ImageReader image)
    {
        _letters = image.Raw<char>();
        _ends = image.Raw<int>();
        Count = _ends.Length;
        while (3 * Count > 2 << _bits) _bits++;
        _slots = new ulong[1 << _bits];
        for (var number = 0; number < Count; number++) Put(Hash(this[number]), number);
    }
}
