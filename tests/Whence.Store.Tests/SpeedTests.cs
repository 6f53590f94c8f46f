using System.Globalization;
using Whence.Articles;
using Whence.Store.Tests.Contract;
using Xunit.Abstractions;

namespace Whence.Store.Tests;

/// <summary>
/// Storing, taking up and telling keep to a floor, in processor time: that other programs run on the machine does not count. The floors lie at a third or less of what was measured
/// (bench/README.md), as machines differ; they catch what grows with the square, not what costs a tenth more.
/// </summary>
[Collection(nameof(Alone))]
public sealed class SpeedTests(ITestOutputHelper output) : IDisposable
{
    private const int Count = 3000, Batch = 300;

    private readonly SqliteEngine _engine = new();

    public void Dispose() => _engine.Dispose();

    [Fact]
    public void ThreeThousandArticlesAreStoredTakenUpAndTold()
    {
        var articles = Articles().ToList();
        using (var store = _engine.Open(StoreAccess.Write))
        {
            store.Add([.. articles.Take(Batch)]); // what a program does once
            var storing = Seconds(() =>
            {
                foreach (var some in articles.Skip(Batch).Chunk(Batch)) store.Add(some);
            });
            output.WriteLine($"stored: {(Count - Batch) / storing:0} a second");
            storing.ShouldBeLessThan((Count - Batch) / 150.0);
        }
        using (var store = _engine.Open(StoreAccess.Write))
        {
            var first = Seconds(() => store.Add([StoreContract.Read("Nine people were killed in the port of Halden, the mayor said.")]));
            output.WriteLine($"taken up with {Count} articles and one stored: {first:0.00} s");
            first.ShouldBeLessThan(2);
            var stale = store.Stories(new(Limit: 100)).Where(s => s.IsStale).OrderBy(s => s.Articles).ToList();
            store.Tell(stale[0]); // what a program does once
            stale.RemoveAt(0);
            var telling = Seconds(() => stale.ForEach(s => store.Tell(s)));
            var told = stale.Sum(s => s.Articles);
            output.WriteLine($"{stale.Count} stories of {told} articles told: {1000 * telling / told:0.00} ms an article");
            (telling / told).ShouldBeLessThan(0.004);
        }
    }

    private static double Seconds(Action work)
    {
        var start = Environment.CpuUsage.TotalTime;
        work();
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }

    /// <summary>The samples again and again, each with a line of its own.</summary>
    private static IEnumerable<Analysis> Articles()
    {
        for (var i = 0; i < Count; i++)
        {
            var sample = StoreContract.Samples[i % StoreContract.Samples.Count];
            var text = string.Create(CultureInfo.InvariantCulture, $"{sample.Article.Text}\nNote {i} from desk {i % 7}, room {i / 100}.");
            yield return sample with { Article = sample.Article with { Id = Article.Identify(text, sample.Published?.Date), Text = text, Prose = new(sample.Article.Prose.Start, text.Length), Path = null } };
        }
    }
}

/// <summary>Tests that run when no others do.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
