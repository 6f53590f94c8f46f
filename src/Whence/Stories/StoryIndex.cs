using System.Runtime.InteropServices;

namespace Whence.Stories;

/// <summary>
/// Finds the stories that an article may belong to: for each feature the few stories that had it last. What a look-up costs does not
/// depend on how many articles or stories there are.
/// </summary>
internal sealed class StoryIndex
{
    /// <summary>Stories kept for a feature: of those that have it, the ones told last.</summary>
    private const int Depth = 16;

    /// <summary>Features of an article that are looked up and entered: those that tell the most.</summary>
    public const int Telling = 32;

    private const int PageBits = 12;

    private readonly Dictionary<uint, int> _rings = [];
    private readonly List<int[]> _pages = [];
    private readonly Stack<int> _free = new();
    private int _used;
    private readonly Dictionary<int, float> _scores = [];

    /// <summary>Enters a story under the most telling features of an article.</summary>
    public void Enter(ReadOnlySpan<uint> telling, int story)
    {
        foreach (var key in telling)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_rings, key, out var exists);
            if (!exists) number = Take();
            var ring = Ring(number);
            var at = ring.IndexOf(story + 1);
            if (at < 0) at = Depth - 1;
            ring[..at].CopyTo(ring[1..]); // what was told last stands first
            ring[0] = story + 1;
        }
    }

    /// <summary>The stories that share the most telling features, the most alike first.</summary>
    /// <param name="telling">Features and their weights.</param>
    /// <param name="current">Gives the number under which a story goes on, or -1 where it is closed.</param>
    /// <param name="into">Takes the numbers of the stories.</param>
    /// <returns>How many there are.</returns>
    public int Find(ReadOnlySpan<uint> telling, ReadOnlySpan<float> weights, Func<int, int> current, Span<int> into)
    {
        _scores.Clear();
        for (var i = 0; i < telling.Length; i++)
        {
            if (!_rings.TryGetValue(telling[i], out var number)) continue;
            foreach (var entry in Ring(number))
            {
                if (entry == 0) break;
                if (current(entry - 1) is var story and >= 0) CollectionsMarshal.GetValueRefOrAddDefault(_scores, story, out _) += weights[i] * weights[i];
            }
        }
        Span<float> best = stackalloc float[into.Length];
        var count = 0;
        foreach (var (story, score) in _scores)
        {
            var at = count;
            while (at > 0 && (score > best[at - 1] || (score == best[at - 1] && story < into[at - 1]))) at--;
            if (at == into.Length) continue;
            if (count < into.Length) count++;
            for (var k = count - 1; k > at; k--) (best[k], into[k]) = (best[k - 1], into[k - 1]);
            (best[at], into[at]) = (score, story);
        }
        return count;
    }

    /// <summary>Forgets features of which all stories are closed.</summary>
    public void Sweep(Func<int, int> current)
    {
        foreach (var (key, number) in _rings)
        {
            var ring = Ring(number);
            var live = false;
            foreach (var entry in ring) live |= entry != 0 && current(entry - 1) >= 0;
            if (live) continue;
            ring.Clear();
            _free.Push(number);
            _rings.Remove(key);
        }
    }

    private int Take()
    {
        if (_free.TryPop(out var number)) return number;
        if (_used >> PageBits == _pages.Count) _pages.Add(new int[Depth << PageBits]);
        return _used++;
    }

    private Span<int> Ring(int number) => _pages[number >> PageBits].AsSpan((number & ((1 << PageBits) - 1)) * Depth, Depth);
}
