using System.Runtime.InteropServices;

namespace Whence.Languages;

/// <summary>
/// Sequences of keys (form numbers; slots as negative numbers) with what they mean, in one automaton: looking up costs the length of the
/// sequence, however many sequences there are.
/// </summary>
internal sealed class Trie<T>
{
    private readonly Dictionary<long, int> _edges = [];
    private readonly List<List<T>?> _payloads = [null];
    private readonly Dictionary<int, (int Key, int Next)[]> _slots = [];

    /// <summary>The node every sequence starts from.</summary>
    public const int Root = 0;

    public int NodeCount => _payloads.Count;

    public void Add(IEnumerable<int> keys, T payload)
    {
        var node = Root;
        foreach (var key in keys)
        {
            ref var next = ref CollectionsMarshal.GetValueRefOrAddDefault(_edges, Edge(node, key), out var exists);
            if (!exists)
            {
                next = _payloads.Count;
                _payloads.Add(null);
                if (key < 0) AddSlot(node, key, next);
            }
            node = next;
        }
        var payloads = _payloads[node] ??= new(1);
        if (!payloads.Contains(payload)) payloads.Add(payload);
    }

    /// <summary>The node reached by a key, or -1.</summary>
    public int Step(int node, int key) => _edges.TryGetValue(Edge(node, key), out var next) ? next : -1;

    /// <summary>The slots that lead on from a node, in the order in which the slots were first used.</summary>
    public ReadOnlySpan<(int Key, int Next)> Slots(int node) => _slots.Count > 0 && _slots.TryGetValue(node, out var slots) ? slots : [];

    private void AddSlot(int node, int key, int next) =>
        _slots[node] = [.. _slots.GetValueOrDefault(node, []).Append((key, next)).OrderByDescending(s => s.Item1)];

    /// <summary>What ends at a node; empty where nothing does.</summary>
    public ReadOnlySpan<T> At(int node) => _payloads[node] is { } list ? CollectionsMarshal.AsSpan(list) : [];

    private static long Edge(int node, int key) => ((long)node << 32) | (uint)key;
}
