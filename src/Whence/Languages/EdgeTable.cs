namespace Whence.Languages;

/// <summary>
/// The edges of an automaton: from a node by a key to a node. They are hashed while they are added; in an image the edges of a node lie side by side, in the order of their keys, so that
/// hundreds of thousands are read at once.
/// </summary>
internal sealed class EdgeTable
{
    private const int FewestBits = 4;

    /// <summary>Node and key of an edge; 0 is free, as no edge from node 0 by key 0 is kept here.</summary>
    private long[] _edges = new long[1 << FewestBits];
    private int[] _leadTo = new int[1 << FewestBits];
    private int _bits = FewestBits, _count;

    /// <summary>Of an image: where the edges of a node begin (those of the next one follow), their keys, and where they lead.</summary>
    private int[]? _starts;
    private int[] _keys = [], _next = [];

    /// <summary>The node that an edge leads to; 0 where there is none.</summary>
    public int Find(int node, int key)
    {
        if (_starts is not null) return FindSorted(node, key);
        var edge = Edge(node, key);
        for (var slot = First(edge); ; slot = (slot + 1) & (_edges.Length - 1))
            if (_edges[slot] == edge) return _leadTo[slot];
            else if (_edges[slot] == 0) return 0;
    }

    private int FindSorted(int node, int key)
    {
        if (node + 1 >= _starts!.Length) return 0;
        var (low, high) = (_starts[node], _starts[node + 1] - 1);
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            if (_keys[middle] == key) return _next[middle];
            if (_keys[middle] < key) low = middle + 1;
            else high = middle - 1;
        }
        return 0;
    }

    /// <summary>Adds an edge that is not there.</summary>
    /// <exception cref="InvalidOperationException">The edges are those of an image.</exception>
    public void Add(int node, int key, int next)
    {
        if (_starts is not null) throw new InvalidOperationException("Nothing can be added to what was read from an image.");
        if (3 * ++_count > 2 * _edges.Length)
        {
            var (edges, leadTo) = (_edges, _leadTo);
            _bits++;
            (_edges, _leadTo) = (new long[1 << _bits], new int[1 << _bits]);
            for (var i = 0; i < edges.Length; i++)
                if (edges[i] != 0) Put(edges[i], leadTo[i]);
        }
        Put(Edge(node, key), next);
    }

    private void Put(long edge, int next)
    {
        var slot = First(edge);
        while (_edges[slot] != 0) slot = (slot + 1) & (_edges.Length - 1);
        (_edges[slot], _leadTo[slot]) = (edge, next);
    }

    private int First(long edge) => (int)((ulong)edge * 0x9E3779B97F4A7C15UL >> (64 - _bits));

    private static long Edge(int node, int key) => ((long)node << 32) | (uint)key;

    /// <summary>Writes the edges into an image.</summary>
    public void Write(ImageWriter image)
    {
        var sorted = Enumerable.Range(0, _edges.Length).Where(s => _edges[s] != 0).Select(s => (Node: (int)(_edges[s] >> 32), Key: (int)_edges[s], Next: _leadTo[s])).Order().ToArray();
        var starts = new int[sorted.Length == 0 ? 1 : sorted[^1].Node + 2];
        foreach (var (node, _, _) in sorted) starts[node + 1]++;
        for (var node = 1; node < starts.Length; node++) starts[node] += starts[node - 1];
        image.Raw<int>(starts);
        image.Raw<int>(Array.ConvertAll(sorted, e => e.Key));
        image.Raw<int>(Array.ConvertAll(sorted, e => e.Next));
    }

    /// <summary>Takes the edges of an image.</summary>
    public void Read(ImageReader image) => (_starts, _keys, _next) = (image.Raw<int>(), image.Raw<int>(), image.Raw<int>());
}
