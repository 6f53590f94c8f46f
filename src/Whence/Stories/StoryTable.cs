namespace Whence.Stories;

/// <summary>
/// Stories by number, and the marks that <see cref="StoryIndex"/> makes beside them. Numbers rise and old ones are removed, so pages of numbers come and go; a look-up is two steps,
/// whatever the number of stories. Marks lie close together, apart from the stories: a search meets hundreds of numbers and looks at a dozen stories.
/// </summary>
internal sealed class StoryTable
{
    /// <summary>What a search knows of a number.</summary>
    public struct Mark
    {
        /// <summary>Number of the story that goes on under it, plus 1; 0 where that is closed.</summary>
        public int Story;

        /// <summary>The last search that met the story (only under the number that it has now).</summary>
        public int Search;

        /// <summary>What it scored there.</summary>
        public float Score;
    }

    private const int PageBits = 10, Mask = (1 << PageBits) - 1;

    private sealed class Page
    {
        public readonly Cluster?[] Stories = new Cluster?[Mask + 1];
        public readonly Mark[] Marks = new Mark[Mask + 1];
        public int Count;
    }

    private static readonly Mark[] None = new Mark[1];

    private readonly List<Page?> _pages = [];

    /// <summary>The story that goes on under a number, or null.</summary>
    public Cluster? this[int number] => PageOf(number)?.Stories[number & Mask];

    /// <summary>The marks of a number; those of a number that was never given or whose stories are all closed must not be written to.</summary>
    public ref Mark MarkOf(int number)
    {
        if (PageOf(number) is { } page) return ref page.Marks[number & Mask];
        return ref None[0];
    }

    /// <summary>Lets a story go on under its number and all it had formerly.</summary>
    public void Set(Cluster story) => Lead(story, story);

    /// <summary>Lets another story go on under all numbers of one.</summary>
    public void Lead(Cluster story, Cluster to)
    {
        Set(story.Id, to);
        foreach (var number in story.Former) Set(number, to);
    }

    /// <summary>Removes a closed story.</summary>
    public void Remove(Cluster story)
    {
        Set(story.Id, null);
        foreach (var number in story.Former) Set(number, null);
    }

    /// <summary>Removes all.</summary>
    public void Clear() => _pages.Clear();

    private Page? PageOf(int number) => number >> PageBits < _pages.Count ? _pages[number >> PageBits] : null;

    private void Set(int number, Cluster? story)
    {
        var index = number >> PageBits;
        while (_pages.Count <= index) _pages.Add(null);
        var page = _pages[index] ??= new();
        ref var place = ref page.Stories[number & Mask];
        page.Count += (story is null ? 0 : 1) - (place is null ? 0 : 1);
        place = story;
        page.Marks[number & Mask].Story = story is null ? 0 : story.Id + 1;
        if (page.Count == 0) _pages[index] = null;
    }
}
