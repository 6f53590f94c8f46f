using System.Runtime.CompilerServices;
using Whence.Lineage;

namespace Whence.Stories;

/// <summary>
/// Finds the stories that an article may belong to: for each feature the few stories that had it last. What a look-up costs does not
/// depend on how many articles or stories there are.
/// </summary>
internal sealed class StoryIndex
{
    /// <summary>Features of an article that are looked up: those that tell the most.</summary>
    public const int Telling = 32;

    /// <summary>Features of an article under which its story is entered.</summary>
    private const int Entered = 20;

    /// <summary>Stories kept for a feature: of those that have it, the ones told last.</summary>
    private const int Depth = 8;

    /// <summary>Numbers of stories, plus 1, the one told last standing first; 0 behind the last.</summary>
    [InlineArray(Depth)]
    private struct Ring
    {
        private int _first;
    }

    private struct Entry : IProbed
    {
        public uint Key { get; init; }

        public Ring Stories;

        public readonly bool IsEmpty => Stories[0] == 0;
    }

    private readonly StoryTable _stories;
    private readonly ProbedTable<Entry> _entries;
    private readonly List<int> _touched = [];
    private int _search;

    public StoryIndex(StoryTable stories) => (_stories, _entries) = (stories, new(HasOpen));

    /// <summary>Enters a story under the most telling features of an article.</summary>
    public void Enter(ReadOnlySpan<uint> telling, int story)
    {
        foreach (var key in telling[..Math.Min(Entered, telling.Length)])
        {
            ref var entry = ref _entries.At(key);
            var isNew = entry.IsEmpty;
            if (isNew) entry = new() { Key = key };
            Span<int> ring = entry.Stories;
            var at = ring.IndexOf(story + 1);
            if (at < 0) at = Depth - 1;
            ring[..at].CopyTo(ring[1..]); // what was told last stands first
            ring[0] = story + 1;
            if (isNew) _entries.Took();
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
        _entries.Fetch(telling);
        for (var i = 0; i < telling.Length; i++)
        {
            var gain = weights[i] * weights[i];
            foreach (var met in _entries.At(telling[i]).Stories)
            {
                if (met == 0) break;
                ref var mark = ref _stories.MarkOf(met - 1);
                if (mark.Story == 0) continue;
                if (mark.Story != met) mark = ref _stories.MarkOf(mark.Story - 1);
                if (mark.Search != _search)
                {
                    (mark.Search, mark.Score) = (_search, 0);
                    _touched.Add(mark.Story - 1);
                }
                mark.Score += gain;
            }
        }
        return Best(into);
    }

    /// <summary>Of the stories met those with the highest score; of equal ones the older first.</summary>
    private int Best(Span<Cluster> into)
    {
        Span<(float Score, int Story)> best = stackalloc (float, int)[into.Length];
        var count = 0;
        foreach (var story in _touched)
        {
            var score = _stories.MarkOf(story).Score;
            var at = count;
            while (at > 0 && (score > best[at - 1].Score || (score == best[at - 1].Score && story < best[at - 1].Story))) at--;
            if (at == best.Length) continue;
            if (count < best.Length) count++;
            for (var k = count - 1; k > at; k--) best[k] = best[k - 1];
            best[at] = (score, story);
        }
        for (var i = 0; i < count; i++) into[i] = _stories[best[i].Story]!;
        return count;
    }

    /// <summary>Forgets features of which all stories are closed.</summary>
    public void Sweep() => _entries.Sweep();

    private bool HasOpen(in Entry entry)
    {
        foreach (var met in entry.Stories)
            if (met != 0 && _stories.MarkOf(met - 1).Story != 0) return true;
        return false;
    }
}
