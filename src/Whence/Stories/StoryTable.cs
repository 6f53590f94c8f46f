namespace Whence.Stories;

/// <summary>Stories by number. Numbers rise and old ones are removed, so pages of numbers come and go; a look-up is two steps, whatever the number of stories.</summary>
internal sealed class StoryTable
{
    private const int PageBits = 10;

    private readonly List<Cluster?[]?> _pages = [];
    private readonly List<int> _counts = [];

    /// <summary>The story of a number, or null.</summary>
    public Cluster? this[int number]
    {
        get => number >> PageBits < _pages.Count && _pages[number >> PageBits] is { } page ? page[number & ((1 << PageBits) - 1)] : null;
        set
        {
            var index = number >> PageBits;
            for (; _pages.Count <= index; _counts.Add(0)) _pages.Add(null);
            var page = _pages[index] ??= new Cluster?[1 << PageBits];
            ref var story = ref page[number & ((1 << PageBits) - 1)];
            _counts[index] += (value is null ? 0 : 1) - (story is null ? 0 : 1);
            story = value;
            if (_counts[index] == 0) _pages[index] = null;
        }
    }

    /// <summary>Removes all.</summary>
    public void Clear()
    {
        _pages.Clear();
        _counts.Clear();
    }
}
