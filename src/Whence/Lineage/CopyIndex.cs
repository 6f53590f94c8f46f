namespace Whence.Lineage;

/// <summary>
/// Finds the article that had the passages of another first, among all that are kept: one look-up a passage, however many articles there are.
/// It also learns which passages stand in many stories: such boilerplate is no evidence of anything.
/// </summary>
internal sealed class CopyIndex
{
    /// <summary>In so many stories a passage is boilerplate.</summary>
    private const int CommonStories = 4;

    /// <summary>Share of the shorter article's passages from which two articles are the same piece of reporting, whatever else is known.</summary>
    public const float SamePiece = 0.5f;

    private const int LeastPassages = 5;

    private struct Entry
    {
        private const int StoryBits = 24;
        private uint _stories;

        public uint Passage;
        public int First;

        /// <summary>Number of stories it stands in, up to 255.</summary>
        public readonly int Stories => (int)(_stories >> StoryBits);

        /// <summary>Counts a story, unless it was the one counted last.</summary>
        public void Count(int story)
        {
            var low = (uint)story & ((1u << StoryBits) - 1);
            if (Stories == 0 || (_stories & ((1u << StoryBits) - 1)) != low) _stories = ((uint)Math.Min(255, Stories + 1) << StoryBits) | low;
        }
    }

    private Entry[] _table = new Entry[1 << 12];
    private int _count, _oldest;
    private readonly Dictionary<int, int> _shared = [];

    /// <summary>The earlier article that most passages were taken from.</summary>
    /// <param name="print">The article.</param>
    /// <param name="passagesOf">How many passages an earlier article has; 0 where it is no longer kept.</param>
    /// <returns>Its number, and the share (0 to 1) of the shorter one's passages that stand in both; -1 where there is none.</returns>
    public (int Article, float Share) Find(Fingerprint print, Func<int, int> passagesOf)
    {
        _shared.Clear();
        var common = 0;
        foreach (var passage in print.Passages)
        {
            ref var entry = ref _table[Slot(passage)];
            if (entry.Passage == 0) continue;
            if (entry.Stories >= CommonStories) common++;
            else System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_shared, entry.First, out _)++;
        }
        var (best, most) = (-1, 0f);
        foreach (var (article, count) in _shared)
        {
            if (count < LeastPassages || passagesOf(article) is not (> 0 and var of)) continue;
            var share = (float)count / Math.Min(of, Math.Max(LeastPassages, print.Passages.Length - common));
            if (share > most || (share == most && article < best)) (best, most) = (article, share);
        }
        return (best, Math.Min(1, most));
    }

    /// <summary>Whether a passage stands in too many stories to tell anything.</summary>
    public bool IsCommon(uint passage) => _table[Slot(Never0(passage))].Stories >= CommonStories;

    /// <summary>Enters an article of a story.</summary>
    public void Enter(int article, ReadOnlySpan<uint> passages, int story)
    {
        foreach (var passage in passages)
        {
            ref var entry = ref _table[Slot(passage)];
            if (entry.Passage == 0)
            {
                entry = new() { Passage = Never0(passage), First = article };
                entry.Count(story);
                if (++_count > _table.Length / 4 * 3) Grow();
            }
            else entry.Count(story);
        }
    }

    /// <summary>Forgets the passages that an article had first; those known to be boilerplate stay until the table is to grow.</summary>
    public void Forget(int article, ReadOnlySpan<uint> passages)
    {
        _oldest = Math.Max(_oldest, article + 1);
        foreach (var passage in passages)
        {
            var slot = Slot(passage);
            if (_table[slot].Passage != 0 && _table[slot].First == article && _table[slot].Stories < CommonStories) Remove(slot);
        }
    }

    /// <summary>Makes room for so many passages at once.</summary>
    public void Reserve(int passages)
    {
        var size = _table.Length;
        while (size / 4 * 3 < passages && size < 1 << 28) size *= 2;
        if (_count == 0 && size > _table.Length) _table = new Entry[size];
    }

    private static uint Never0(uint passage) => passage == 0 ? 1 : passage;

    private int Home(uint passage) => (int)((passage * 2654435769u) & (uint)(_table.Length - 1));

    /// <summary>Where a passage stands, or would stand (linear probing).</summary>
    private int Slot(uint passage)
    {
        passage = Never0(passage);
        var slot = Home(passage);
        while (_table[slot].Passage != 0 && _table[slot].Passage != passage) slot = (slot + 1) & (_table.Length - 1);
        return slot;
    }

    /// <summary>Takes an entry out and moves those behind it up, so that they are found.</summary>
    private void Remove(int slot)
    {
        _count--;
        var next = slot;
        while (true)
        {
            next = (next + 1) & (_table.Length - 1);
            if (_table[next].Passage == 0) break;
            var home = Home(_table[next].Passage);
            if (((next - home) & (_table.Length - 1)) < ((next - slot) & (_table.Length - 1))) continue;
            _table[slot] = _table[next];
            slot = next;
        }
        _table[slot] = default;
    }

    /// <summary>Makes room: leaves out what no kept article had first, and takes twice the room where that is not enough.</summary>
    private void Grow()
    {
        var old = _table;
        _count = old.Count(e => e.Passage != 0 && e.First >= _oldest);
        _table = new Entry[_count > old.Length / 2 ? old.Length * 2 : old.Length];
        foreach (var entry in old)
            if (entry.Passage != 0 && entry.First >= _oldest) _table[Slot(entry.Passage)] = entry;
    }
}
