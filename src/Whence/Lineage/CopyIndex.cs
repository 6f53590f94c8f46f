namespace Whence.Lineage;

/// <summary>
/// Finds the article that had the passages of another first, among all that are kept: one look-up a passage, however many articles there are.
/// It also learns which passages stand in many stories: such boilerplate is no evidence of anything. Fewer than a million articles may be kept at a time.
/// </summary>
internal sealed class CopyIndex
{
    /// <summary>In so many stories a passage is boilerplate.</summary>
    private const int CommonStories = 4;

    /// <summary>Share of the shorter article's passages from which two articles are the same piece of reporting, whatever else is known.</summary>
    public const float SamePiece = 0.5f;

    private const int LeastPassages = 5;

    /// <summary>A passage in eight bytes: there are tens of millions.</summary>
    private struct Entry(uint passage, int article) : IProbed
    {
        private const int NumberBits = 21, StoryBits = 8, NumberMask = (1 << NumberBits) - 1, StoryMask = (1 << StoryBits) - 1;

        /// <summary>So many articles may lie between two entries for it to be known which came first.</summary>
        public const int Reach = 1 << (NumberBits - 1);

        // the number of the article (its last bits), the number of stories, the story counted last (its last bits: of 256 stories one may be missed)
        private uint _packed = ((uint)article & NumberMask) << (32 - NumberBits);

        /// <summary>The passage.</summary>
        public readonly uint Key => passage;

        /// <inheritdoc/>
        public readonly bool IsEmpty => Stories == 0;

        private readonly int Stories => (int)(_packed >> StoryBits) & 7;

        /// <summary>Whether it stands in too many stories to tell anything.</summary>
        public readonly bool IsCommon => Stories == CommonStories;

        /// <summary>The article that had it first, of boilerplate the one that had it last: how many articles after another one it came; below 0 if before.</summary>
        public readonly int After(int number) => (((int)(_packed >> (32 - NumberBits)) - number) << (32 - NumberBits)) >> (32 - NumberBits);

        /// <summary>Counts a story, unless it was the one counted last; keeps boilerplate known for as long as it is met.</summary>
        public void Count(int story, int article)
        {
            var last = (uint)story & StoryMask;
            if (Stories > 0 && (_packed & StoryMask) == last && !IsCommon) return;
            var stories = (uint)Math.Min(CommonStories, Stories + 1);
            var number = stories == CommonStories ? (uint)article & NumberMask : _packed >> (32 - NumberBits);
            _packed = (number << (32 - NumberBits)) | (stories << StoryBits) | last;
        }
    }

    private readonly ProbedTable<Entry> _table;
    private readonly Dictionary<int, int> _shared = [];
    private int _oldest, _swept;

    public CopyIndex() => _table = new((in Entry entry) => entry.After(_oldest) >= 0);

    /// <summary>The earlier article that most passages were taken from.</summary>
    /// <param name="print">The article.</param>
    /// <param name="passagesOf">How many passages an earlier article has; 0 where it is no longer kept.</param>
    /// <returns>Its number, and the share (0 to 1) of the shorter one's passages that stand in both; -1 where there is none.</returns>
    public (int Article, float Share) Find(Fingerprint print, Func<int, int> passagesOf)
    {
        _shared.Clear();
        var common = 0;
        _table.Fetch(print.Passages);
        foreach (var passage in print.Passages)
        {
            ref readonly var entry = ref _table.At(passage);
            if (entry.IsEmpty) continue;
            if (entry.IsCommon) common++;
            else if (entry.After(_oldest) is >= 0 and var after) System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_shared, _oldest + after, out _)++;
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

    /// <summary>Those of some passages that do not stand in too many stories to tell anything.</summary>
    public uint[] Telling(uint[] passages)
    {
        _table.Fetch(passages);
        return Array.FindAll(passages, passage => !_table.At(passage).IsCommon);
    }

    /// <summary>Enters an article of a story.</summary>
    public void Enter(int article, ReadOnlySpan<uint> passages, int story)
    {
        foreach (var passage in passages)
        {
            ref var entry = ref _table.At(passage);
            var isNew = entry.IsEmpty;
            if (isNew || (entry.After(_oldest) < 0 && !entry.IsCommon)) entry = new(passage, article);
            entry.Count(story, article);
            if (isNew) _table.Took();
        }
    }

    /// <summary>Forgets the passages that the articles before one had first; boilerplate stays for a while.</summary>
    /// <param name="oldest">Number of the first article that is still kept.</param>
    public void ForgetBefore(int oldest)
    {
        _oldest = oldest;
        if (oldest - _swept < Entry.Reach / 2) return;
        _swept = oldest;
        _table.Sweep();
    }

    /// <summary>Makes room for so many passages at once.</summary>
    public void Reserve(int passages) => _table.Reserve(passages);
}
