using System.Runtime.InteropServices;

namespace Whence.Languages;

/// <summary>
/// Sequences of keys (form numbers; slots as negative numbers) with what they mean, in one automaton: looking up costs the length of the
/// sequence, however many sequences there are.
/// </summary>
internal sealed class Trie<T>
{
    private readonly Dictionary<long, int> _edges = [];

    /// <summary>The nodes that the root leads to, by key: most look-ups end there. 0 where it leads nowhere.</summary>
    private int[] _first = [];
    private Node[] _nodes = new Node[1];

    private struct Node
    {
        public T[]? Payloads;
        public (int Key, int Next)[]? Slots;
        public bool LeadsOn;
    }

    /// <summary>The node every sequence starts from.</summary>
    public const int Root = 0;

    public int NodeCount { get; private set; } = 1;

    public void Add(ReadOnlySpan<int> keys, T payload)
    {
        var node = Root;
        foreach (var key in keys)
        {
            _nodes[node].LeadsOn = true;
            ref var next = ref key >= 0 && node == Root ? ref First(key) : ref CollectionsMarshal.GetValueRefOrAddDefault(_edges, Edge(node, key), out _);
            if (next == 0)
            {
                if (NodeCount == _nodes.Length) Array.Resize(ref _nodes, 2 * NodeCount);
                next = NodeCount;
                NodeCount++;
                if (key < 0) _nodes[node].Slots = [.. _nodes[node].Slots.AsSpan(), (key, next)];
                if (key < 0) _nodes[node].Slots.AsSpan().Sort(static (a, b) => b.Key.CompareTo(a.Key));
            }
            node = next;
        }
        ref var payloads = ref _nodes[node].Payloads;
        if (payloads is null) payloads = [payload];
        else if (!payloads.Contains(payload)) payloads = [.. payloads, payload];
    }

    /// <summary>The node reached by a key, or -1.</summary>
    public int Step(int node, int key)
    {
        if (node == Root && key >= 0) return key < _first.Length && _first[key] is var first and > 0 ? first : -1;
        return _nodes[node].LeadsOn && _edges.TryGetValue(Edge(node, key), out var next) ? next : -1;
    }

    /// <summary>The slots that lead on from a node, in the order in which the slots were first used.</summary>
    public ReadOnlySpan<(int Key, int Next)> Slots(int node) => _nodes[node].Slots;

    /// <summary>What ends at a node; empty where nothing does.</summary>
    public ReadOnlySpan<T> At(int node) => _nodes[node].Payloads;

    private ref int First(int key)
    {
        if (key >= _first.Length) Array.Resize(ref _first, Math.Max(64, 2 * key));
        return ref _first[key];
    }

    private static long Edge(int node, int key) => ((long)node << 32) | (uint)key;
}
