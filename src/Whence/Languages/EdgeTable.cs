namespace Whence.Languages;

/// <summary>The edges of an automaton: from a node by a key to a node. A tree has many thousands of them.</summary>
internal sealed class EdgeTable
{
    private const int FewestBits = 4;

    /// <summary>Node and key of an edge; 0 is free, as no edge from node 0 by key 0 is kept here.</summary>
    private long[] _keys = new long[1 << FewestBits];
    private int[] _next = new int[1 << FewestBits];
    private int _bits = FewestBits, _count;

    /// <summary>The node that an edge leads to; 0 where there is none.</summary>
    public int Find(long edge)
    {
        for (var slot = First(edge); ; slot = (slot + 1) & (_keys.Length - 1))
            if (_keys[slot] == edge) return _next[slot];
            else if (_keys[slot] == 0) return 0;
    }

    /// <summary>Adds an edge that is not there.</summary>
    public void Add(long edge, int next)
    {
        if (3 * ++_count > 2 * _keys.Length)
        {
            var (keys, nodes) = (_keys, _next);
            _bits++;
            (_keys, _next) = (new long[1 << _bits], new int[1 << _bits]);
            for (var i = 0; i < keys.Length; i++)
                if (keys[i] != 0) Put(keys[i], nodes[i]);
        }
        Put(edge, next);
    }

    private void Put(long edge, int next)
    {
        var slot = First(edge);
        while (_keys[slot] != 0) slot = (slot + 1) & (_keys.Length - 1);
        (_keys[slot], _next[slot]) = (edge, next);
    }

    private int First(long edge) => (int)((ulong)edge * 0x9E3779B97F4A7C15UL >> (64 - _bits));

    /// <summary>Writes it into an image.</summary>
    public void Write(ImageWriter image)
    {
        var (keys, next) = (new long[_count], new int[_count]);
        for (int slot = 0, n = 0; slot < _keys.Length; slot++)
            if (_keys[slot] != 0) (keys[n], next[n++]) = (_keys[slot], _next[slot]);
        image.Raw<long>(keys);
        image.Raw<int>(next);
    }

    /// <summary>Takes the edges of an image.</summary>
    public void Read(ImageReader image)
    {
        var (keys, next) = (image.Raw<long>(), image.Raw<int>());
        _count = keys.Length;
        while (3 * _count > 2 << _bits) _bits++;
        (_keys, _next) = (new long[1 << _bits], new int[1 << _bits]);
        for (var i = 0; i < keys.Length; i++) Put(keys[i], next[i]);
    }
}
