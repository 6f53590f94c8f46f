namespace Whence.Store;

/// <summary>Gathers articles into batches, stores each batch with the place up to which its source has been read, and counts.</summary>
/// <param name="commit">Stores a batch for good, with a mark or without.</param>
/// <param name="size">Articles of a batch.</param>
public sealed class Batches(Func<IReadOnlyList<Analysis>, string?, AddResult> commit, int size)
{
    /// <summary>Characters of text that a batch may have: long articles make short batches.</summary>
    private const long MostText = 16 * 1024 * 1024;

    private readonly List<Analysis> _batch = [];
    private long _text;
    private string? _mark;

    /// <summary>Articles taken.</summary>
    public int Came { get; private set; }

    /// <summary>Of these, stored and new.</summary>
    public int Added { get; private set; }

    /// <summary>Of these, there already.</summary>
    public int AlreadyThere { get; private set; }

    /// <summary>Of those added, another text at a known address.</summary>
    public int NewVersions { get; private set; }

    /// <summary>Gets each batch once it is stored for good; null where nobody wants to know.</summary>
    public Action<IReadOnlyList<Analysis>>? Stored { get; init; }

    /// <summary>Takes an article.</summary>
    /// <param name="mark">The place behind it, or null.</param>
    public void Take(Analysis analysis, string? mark)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        _batch.Add(analysis);
        _text += analysis.Article.Text.Length;
        Came++;
        PassedBy(mark);
        if (_batch.Count >= size || _text >= MostText) Flush();
    }

    /// <summary>Notes that the source has been read up to a place where nothing was taken.</summary>
    public void PassedBy(string? mark) => _mark = mark ?? _mark;

    /// <summary>Stores what was gathered, with the place reached.</summary>
    public void Flush()
    {
        if (_batch.Count == 0 && _mark is null) return;
        var stored = commit(_batch, _mark);
        (Added, AlreadyThere, NewVersions) = (Added + stored.Added, AlreadyThere + stored.AlreadyThere, NewVersions + stored.NewVersions);
        Stored?.Invoke(_batch);
        _batch.Clear();
        (_text, _mark) = (0, null);
    }
}
