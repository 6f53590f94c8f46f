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
            }
            node = next;
        }
        var payloads = _payloads[node] ??= [];
        if (!payloads.Contains(payload)) payloads.Add(payload);
    }

    /// <summary>The node reached by a key, or -1.</summary>
    public int Step(int node, int key) => _edges.TryGetValue(Edge(node, key), out var next) ? next : -1;

    /// <summary>What ends at a node; empty where nothing does.</summary>
    public ReadOnlySpan<T> At(int node) => _payloads[node] is { } list ? CollectionsMarshal.AsSpan(list) : [];

    private static long Edge(int node, int key) => ((long)node << 32) | (uint)key;
}
