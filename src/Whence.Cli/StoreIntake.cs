using Whence.Intake;
using Whence.Store;

namespace Whence.Cli;

/// <summary>Stores what came in, batch by batch, and says what came of it.</summary>
/// <param name="commit">Stores a batch for good, with a mark or without.</param>
/// <param name="size">Articles of a batch.</param>
/// <param name="verbose">Whether each article is named on standard output once it is stored, and each refusal on standard error.</param>
internal sealed class StoreIntake(Func<IReadOnlyList<Analysis>, string?, AddResult> commit, int size, bool verbose)
{
    private readonly Batches _batches = new(commit, size) { Stored = verbose ? Name : null };

    public int Came => _batches.Came;

    /// <summary>Articles that were read and left out as the user wished.</summary>
    public int LeftOut { get; set; }

    public Refusals Refusals { get; } = new();

    /// <summary>Takes what became of an arrival.</summary>
    /// <param name="mark">The place behind it, or null.</param>
    public void Take(AnalysedArrival result, string? mark)
    {
        if (verbose || result.Analysis is null && result.Arrival.Refusal is null)
            foreach (var message in result.Messages) Console.Error.WriteLine($"whence: {message}");
        if (result.Analysis is { } analysis) _batches.Take(analysis, mark);
        else
        {
            Refusals.Add(result.Arrival.From, result.Refusal!, result.Arrival.HoldsNoText);
            PassedBy(mark);
        }
    }

    /// <summary>Notes that the source has been read up to a place where nothing was taken.</summary>
    public void PassedBy(string? mark) => _batches.PassedBy(mark);

    /// <summary>Stores what was gathered, with the place reached.</summary>
    public void Flush() => _batches.Flush();

    /// <summary>What came of it all, on standard error.</summary>
    public void Say(string rest)
    {
        var versions = _batches.NewVersions > 0 ? $" ({_batches.NewVersions:N0} of them new versions)" : "";
        var leftOut = LeftOut > 0 ? $", {LeftOut:N0} left out as asked" : "";
        var withoutText = Refusals.WithoutText > 0 ? $" ({Refusals.WithoutText:N0} of them without text)" : "";
        Console.Error.WriteLine($"whence: {StoryLines.Count(Came, "article")} came: {_batches.Added:N0} new{versions}, {_batches.AlreadyThere:N0} there already{leftOut}; {Refusals.Count:N0} refused{withoutText}{rest}.");
        Refusals.Say();
    }

    private static void Name(IReadOnlyList<Analysis> batch)
    {
        foreach (var analysis in batch) Console.Out.WriteLine(analysis.Article.Id);
        Console.Out.Flush();
    }
}
