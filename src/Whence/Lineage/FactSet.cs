using System.Numerics;

namespace Whence.Lineage;

/// <summary>A few facts to be asked after a moment long: a small hash table with no memory of its own, unless there are many.</summary>
internal readonly ref struct FactSet
{
    /// <summary>Room for the facts of an article of some hundred words: what is longer takes memory of its own.</summary>
    public const int MostOnStack = 256;

    private readonly Span<uint> _slots;
    private readonly int _shift;
    private readonly bool _hasZero; // 0 stands for an empty slot

    /// <summary>Takes facts up.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="room">Room that may be used, of <see cref="MostOnStack"/>.</param>
    public FactSet(ReadOnlySpan<uint> facts, Span<uint> room)
    {
        var bits = BitOperations.Log2((uint)facts.Length * 2 + 1) + 1;
        _shift = 32 - bits;
        _slots = 1 << bits <= room.Length ? room[..(1 << bits)] : new uint[1 << bits];
        _slots.Clear();
        foreach (var fact in facts)
        {
            if (fact == 0) _hasZero = true;
            else _slots[PlaceOf(fact)] = fact;
        }
    }

    /// <summary>Whether a fact is among them.</summary>
    public bool Has(uint fact) => fact == 0 ? _hasZero : _slots[PlaceOf(fact)] == fact;

    /// <summary>Where a fact stands, or the empty slot that it would take; at least half of the slots are empty.</summary>
    private int PlaceOf(uint fact)
    {
        var at = (int)((fact * 2654435769u) >> _shift);
        while (_slots[at] != 0 && _slots[at] != fact) at = (at + 1) & (_slots.Length - 1);
        return at;
    }
}
