namespace Whence.Lineage;

/// <summary>An entry of a <see cref="ProbedTable{T}"/>: a key and what is known of it, in one place of memory.</summary>
internal interface IProbed
{
    /// <summary>The key, evenly spread or made so by multiplication.</summary>
    uint Key { get; }

    /// <summary>Whether nothing is known: a new entry is empty.</summary>
    bool IsEmpty { get; }
}

/// <summary>
/// A hash table of millions of small entries, laid out so that a look-up touches one place of memory: the entry itself, or the one beside it (linear probing).
/// Entries are not taken out one by one; what is no longer alive is left out when the table is full, in one walk through it.
/// </summary>
/// <param name="isAlive">Whether an entry is still wanted.</param>
internal sealed class ProbedTable<T>(ProbedTable<T>.Test isAlive) where T : struct, IProbed
{
    /// <summary>Whether an entry is still wanted.</summary>
    public delegate bool Test(in T entry);

    private const int Smallest = 1 << 10;

    /// <summary>Share of the room that may be taken, and the share that those alive may take after a walk: between them lies what is entered before the next one.</summary>
    private const double Full = 0.75, AliveAtMost = 0.6;

    /// <summary>By how much more room is made than was there.</summary>
    private const double Growth = 1.4;

    private T[] _entries = new T[Smallest];
    private int _most = (int)(Full * Smallest);
    private uint _seen; // so that nobody leaves the reading out

    /// <summary>Number of entries, those no longer alive included.</summary>
    public int Count { get; private set; }

    /// <summary>The entry of a key, or the empty place that it would take; valid until the next call of <see cref="Took"/>.</summary>
    public ref T At(uint key)
    {
        var at = Home(key);
        while (!_entries[at].IsEmpty && _entries[at].Key != key)
            if (++at == _entries.Length) at = 0;
        return ref _entries[at];
    }

    /// <summary>Brings the places of some keys near before they are looked up: all at once, since no look-up waits for another one.</summary>
    public void Fetch(ReadOnlySpan<uint> keys)
    {
        var seen = 0u;
        foreach (var key in keys) seen ^= _entries[Home(key)].Key;
        _seen = seen;
    }

    /// <summary>To be called when an empty place was taken.</summary>
    public void Took()
    {
        if (++Count <= _most) return;
        var alive = 0;
        foreach (ref readonly var entry in _entries.AsSpan())
            if (!entry.IsEmpty && isAlive(entry)) alive++;
        if (alive > AliveAtMost * _entries.Length) Resize((int)(Growth * _entries.Length));
        else Sweep();
    }

    /// <summary>Makes room for so many entries at once.</summary>
    public void Reserve(int count)
    {
        if (count > _most) Resize((int)(count / Full) + 1);
    }

    /// <summary>Leaves out what is no longer alive.</summary>
    /// <remarks>Each entry in turn is taken up and put back as near to its home as there is room by then: those before it have made room already, so none moves behind one still to come.</remarks>
    public void Sweep()
    {
        var start = Array.FindIndex(_entries, e => e.IsEmpty);
        for (var i = 1; i <= _entries.Length; i++)
        {
            var at = start + i;
            if (at >= _entries.Length) at -= _entries.Length;
            if (_entries[at].IsEmpty) continue;
            var entry = _entries[at];
            _entries[at] = default;
            if (isAlive(entry)) At(entry.Key) = entry;
            else Count--;
        }
    }

    private void Resize(int size)
    {
        var old = _entries;
        (_entries, _most, Count) = (new T[size], (int)(Full * size), 0);
        foreach (ref readonly var entry in old.AsSpan()) // in the order of their homes, so this is a walk through the new table, too
        {
            if (entry.IsEmpty || !isAlive(entry)) continue;
            At(entry.Key) = entry;
            Count++;
        }
    }

    private int Home(uint key) => (int)(((ulong)(key * 2654435769u) * (uint)_entries.Length) >> 32);
}
