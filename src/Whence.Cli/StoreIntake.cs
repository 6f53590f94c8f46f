using Whence.Store;

namespace Whence.Cli;

/// <summary>Gathers articles into batches, stores each batch with the place up to which its source has been read, and counts.</summary>
/// <param name="commit">Stores a batch for good, with a mark or without.</param>
/// <param name="size">Articles of a batch.</param>
/// <param name="verbose">Whether each article is named on standard output once it is stored, and each refusal on standard error.</param>
internal sealed class StoreIntake(Func<IReadOnlyList<Analysis>, string?, AddResult> commit, int size, bool verbose)
{
    /// <summary>Characters of text that a batch may have: long articles make short batches.</summary>
    private const long MostText = 16 * 1024 * 1024;

    private readonly List<Analysis> _batch = [];
    private long _text;
    private string? _mark;

    public int Came { get; private set; }
    public int Added { get; private set; }
    public int AlreadyThere { get; private set; }
    public int NewVersions { get; private set; }

    /// <summary>Articles that were read and left out as the user wished.</summary>
    public int LeftOut { get; set; }

    public Refusals Refusals { get; } = new();

    /// <summary>Takes what became of an arrival.</summary>
    /// <param name="mark">The place behind it, or null.</param>
    public void Take(ArticleFiles.Result result, string? mark)
    {
        if (result.Analysis is { } analysis)
        {
            _batch.Add(analysis);
            _text += analysis.Article.Text.Length;
            Came++;
        }
        else Refusals.Add(result.Arrival.From, result.Arrival.Refusal ?? "The article could not be analysed: a fault in Whence.", result.Arrival.HoldsNoText);
        if (verbose || result.Analysis is null && result.Arrival.Refusal is null)
            foreach (var message in result.Messages) Console.Error.WriteLine($"whence: {message}");
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
        if (verbose)
        {
            foreach (var analysis in _batch) Console.Out.WriteLine(analysis.Article.Id);
            Console.Out.Flush();
        }
        _batch.Clear();
        (_text, _mark) = (0, null);
    }

    /// <summary>What came of it all, on standard error.</summary>
    public void Say(string rest)
    {
        var versions = NewVersions > 0 ? $" ({NewVersions:N0} of them new versions)" : "";
        var leftOut = LeftOut > 0 ? $", {LeftOut:N0} left out as asked" : "";
        var withoutText = Refusals.WithoutText > 0 ? $" ({Refusals.WithoutText:N0} of them without text)" : "";
        Console.Error.WriteLine($"whence: {StoryLines.Count(Came, "article")} came: {Added:N0} new{versions}, {AlreadyThere:N0} there already{leftOut}; {Refusals.Count:N0} refused{withoutText}{rest}.");
        Refusals.Say();
    }
}
