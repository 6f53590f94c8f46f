namespace Whence.Languages;

/// <summary>
/// Sequences of keys (form numbers; slots as negative numbers) with what they mean, in one automaton: looking up costs the length of the
/// sequence, however many sequences there are.
/// </summary>
internal sealed class Trie<T> where T : notnull
{
    private readonly EdgeTable _edges = new();

    /// <summary>The nodes that the root leads to, by key: most look-ups end there. 0 where it leads nowhere.</summary>
    private int[] _first = [];

    /// <summary>For each node the number of what ends there, twice, plus 1 where it leads on.</summary>
    private int[] _nodes = new int[16];

    /// <summary>What ends at nodes; many have the same. The first is nothing.</summary>
    private readonly List<T[]> _endings = [[]];
    private readonly Dictionary<(int Ending, T More), int> _longer = [];
    private (int Key, int Next)[]?[] _slots = [];

    /// <summary>The node every sequence starts from.</summary>
    public const int Root = 0;

    public int NodeCount { get; private set; } = 1;

    public void Add(ReadOnlySpan<int> keys, T payload)
    {
        var node = Root;
        foreach (var key in keys)
        {
            _nodes[node] |= 1;
            var next = Next(node, key);
            node = next > 0 ? next : Lead(node, key);
        }
        var ending = _nodes[node] >> 1;
        if (_longer.TryGetValue((ending, payload), out var known) || _endings[ending].Contains(payload))
        {
            if (known > 0) _nodes[node] = known << 1 | (_nodes[node] & 1);
            return;
        }
        _longer.Add((ending, payload), _endings.Count);
        _nodes[node] = _endings.Count << 1 | (_nodes[node] & 1);
        _endings.Add([.. _endings[ending], payload]);
    }

    private int Lead(int node, int key)
    {
        var next = NodeCount++;
        if (next == _nodes.Length) Array.Resize(ref _nodes, 2 * next);
        if (node != Root || key < 0) _edges.Add(node, key, next);
        else
        {
            if (key >= _first.Length) Array.Resize(ref _first, Math.Max(64, 2 * key));
            _first[key] = next;
        }
        if (key >= 0) return next;
        if (node >= _slots.Length) Array.Resize(ref _slots, _nodes.Length);
        _slots[node] = [.. _slots[node] ?? [], (key, next)];
        _slots[node].AsSpan().Sort(static (a, b) => b.Key.CompareTo(a.Key));
        return next;
    }

    private int Next(int node, int key) => node == Root && key >= 0 ? key < _first.Length ? _first[key] : 0 : _edges.Find(node, key);

    /// <summary>The node reached by a key, or -1.</summary>
    public int Step(int node, int key) => (_nodes[node] & 1) != 0 && Next(node, key) is var next and > 0 ? next : -1;

    /// <summary>The slots that lead on from a node, in the order in which the slots were first used.</summary>
    public ReadOnlySpan<(int Key, int Next)> Slots(int node) => node < _slots.Length ? _slots[node] : [];

    /// <summary>What ends at a node; empty where nothing does.</summary>
    public ReadOnlySpan<T> At(int node) => _endings[_nodes[node] >> 1];

    /// <summary>Writes it into an image.</summary>
    public void Write(ImageWriter image, Action<ImageWriter, T> write)
    {
        _edges.Write(image);
        image.Raw<int>(_first);
        image.Raw<int>(_nodes.AsSpan(0, NodeCount));
        var payloads = _endings.SelectMany(e => e).Distinct().ToList();
        var numbers = payloads.Index().ToDictionary(p => p.Item, p => p.Index);
        image.All(payloads, payload => write(image, payload));
        image.Raw<int>(_endings.ConvertAll(e => e.Length).ToArray());
        image.Raw<int>(_endings.SelectMany(e => e).Select(p => numbers[p]).ToArray());
        image.Int(_slots.Count(s => s is not null));
        foreach (var (node, slots) in _slots.Index().Where(s => s.Item is not null))
        {
            image.Int(node);
            image.All(slots!, slot => { image.Int(slot.Key); image.Int(slot.Next); });
        }
    }

    /// <summary>Takes the sequences of an image.</summary>
    public void Read(ImageReader image, Func<ImageReader, T> read)
    {
        _edges.Read(image);
        (_first, _nodes) = (image.Raw<int>(), image.Raw<int>());
        NodeCount = _nodes.Length;
        var payloads = new T[image.Int()];
        for (var i = 0; i < payloads.Length; i++) payloads[i] = read(image);
        var (lengths, numbers, at) = (image.Raw<int>(), image.Raw<int>(), 0);
        _endings.Clear();
        foreach (var length in lengths)
        {
            var ending = new T[length];
            for (var i = 0; i < length; i++) ending[i] = payloads[numbers[at++]];
            _endings.Add(ending);
        }
        for (var left = image.Int(); left > 0; left--)
        {
            var node = image.Int();
            if (node >= _slots.Length) Array.Resize(ref _slots, NodeCount);
            var slots = _slots[node] = new (int, int)[image.Int()];
            for (var i = 0; i < slots.Length; i++) slots[i] = (image.Int(), image.Int());
        }
    }
}
