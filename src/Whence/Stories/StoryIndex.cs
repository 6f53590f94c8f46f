using System.Runtime.InteropServices;

namespace Whence.Stories;

/// <summary>
/// Finds the stories that an article may belong to: for each feature the few stories that had it last. What a look-up costs does not
/// depend on how many articles or stories there are.
/// </summary>
/// <param name="current">Gives the story that goes on under a number, or null where it is closed.</param>
internal sealed class StoryIndex(Func<int, Cluster?> current)
{
    /// <summary>Features of an article that are looked up: those that tell the most.</summary>
    public const int Telling = 32;

    /// <summary>Features of an article under which its story is entered.</summary>
    private const int Entered = 20;

    /// <summary>Stories kept for a feature: of those that have it, the ones told last.</summary>
    private const int Depth = 8;

    private const int PageBits = 12;

    private readonly Dictionary<uint, int> _rings = [];
    private readonly List<int[]> _pages = [];
    private readonly Stack<int> _free = new();
    private readonly List<Cluster> _touched = [];
    private int _used, _search;

    /// <summary>Enters a story under the most telling features of an article.</summary>
    public void Enter(ReadOnlySpan<uint> telling, int story)
    {
        foreach (var key in telling[..Math.Min(Entered, telling.Length)])
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
    /// <param name="telling">Features.</param>
    /// <param name="weights">Their weights; only the size counts.</param>
    /// <param name="into">Takes the stories.</param>
    /// <returns>How many there are.</returns>
    public int Find(ReadOnlySpan<uint> telling, ReadOnlySpan<float> weights, Span<Cluster> into)
    {
        _search++;
        _touched.Clear();
        for (var i = 0; i < telling.Length; i++)
        {
            if (!_rings.TryGetValue(telling[i], out var number)) continue;
            foreach (var entry in Ring(number))
            {
                if (entry == 0) break;
                if (current(entry - 1) is not { } story) continue;
                if (story.Search != _search)
                {
                    (story.Search, story.Score) = (_search, 0);
                    _touched.Add(story);
                }
                story.Score += weights[i] * weights[i];
            }
        }
        var count = 0;
        foreach (var story in _touched)
        {
            var at = count;
            while (at > 0 && (story.Score > into[at - 1].Score || (story.Score == into[at - 1].Score && story.Id < into[at - 1].Id))) at--;
            if (at == into.Length) continue;
            if (count < into.Length) count++;
            for (var k = count - 1; k > at; k--) into[k] = into[k - 1];
            into[at] = story;
        }
        return count;
    }

    /// <summary>Forgets features of which all stories are closed.</summary>
    public void Sweep()
    {
        foreach (var (key, number) in _rings)
        {
            var ring = Ring(number);
            var live = false;
            foreach (var entry in ring) live |= entry != 0 && current(entry - 1) is not null;
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
