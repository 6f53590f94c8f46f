using System.Diagnostics;
using System.Globalization;
using Whence.Bench.Stories;
using Whence.Lineage;
using Whence.Stories;

namespace Whence.Bench.Stream;

/// <summary>What a run over a stream gave.</summary>
/// <param name="Stories">How well the stories were found again.</param>
/// <param name="Right">Links between articles of one origin.</param>
/// <param name="Wrong">Links between articles of two origins.</param>
/// <param name="Derived">Copies and translations in the stream.</param>
/// <param name="Linked">Of these, how many are linked to an article of their origin.</param>
/// <param name="PerSecond">Articles a second in each twentieth of the stream.</param>
/// <param name="Machine">Speed of the machine (<see cref="Yardstick"/>) in each twentieth, as a share of what it was in the fastest.</param>
/// <param name="Found">The group that each article of the plan was found in, by its number.</param>
/// <param name="LargestWorkingSet">Most memory that the process had at a time, in GiB.</param>
internal sealed record StreamResult(BCubed Stories, int Right, int Wrong, int Derived, int Linked, IReadOnlyList<double> PerSecond, IReadOnlyList<double> Machine, IReadOnlyList<int> Found, double LargestWorkingSet)
{
    /// <summary>Speed of the last tenth, as a share of that of the first tenth after a first one for warming up.</summary>
    public double EndToBeginning => (PerSecond[^1] + PerSecond[^2]) / (PerSecond[2] + PerSecond[3]);

    /// <summary>The same with each speed divided by that of the machine at the time.</summary>
    public double EndToBeginningOnASteadyMachine => (PerSecond[^1] / Machine[^1] + PerSecond[^2] / Machine[^2]) / (PerSecond[2] / Machine[2] + PerSecond[3] / Machine[3]);
}

/// <summary>Sends a generated stream through stories and lineage and keeps the account.</summary>
internal sealed class StreamRun
{
    private const int Parts = 20;

    private readonly List<int> _true = [], _origins = [], _found = [], _numbers = [];
    private readonly List<bool> _derived = [];
    private readonly HashSet<int> _linked = [];
    private int _right, _wrong, _groups;

    /// <summary>Runs a stream.</summary>
    /// <param name="plan">The articles.</param>
    /// <param name="count">How many of them.</param>
    /// <param name="make">Makes what is kept of an article.</param>
    /// <param name="report">Takes lines about the run while it goes on.</param>
    public static StreamResult Of(IEnumerable<PlannedArticle> plan, int count, Func<PlannedArticle, (Features, Fingerprint)> make, Action<string> report)
    {
        var run = new StreamRun();
        var stream = new StoryStream(run.Close);
        var (speeds, yards) = (new List<double>(), new List<double>());
        var (yardstick, yard, measured) = (new Yardstick(), TimeSpan.Zero, 0);
        var (making, adding, part) = (TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero);
        var (walls, done) = (0L, 0);
        report("     articles   a second     kept   memory MB   story  lineage  yardstick ms");
        foreach (var batch in plan.Take(count).Chunk(Math.Min(500, count / Parts)))
        {
            var start = Processor();
            var made = Array.ConvertAll(batch, a => make(a));
            foreach (var article in batch) run.Expect(article);
            var (begin, wall) = (Processor(), Stopwatch.GetTimestamp());
            foreach (var (features, print) in made) stream.Add(features, print);
            walls += Stopwatch.GetTimestamp() - wall;
            (making, adding) = (making + begin - start, adding + Processor() - begin);
            done += batch.Length;
            (yard, measured) = (yard + yardstick.Measure(), measured + 1);
            if (done < (speeds.Count + 1) * (count / Parts)) continue;
            speeds.Add(count / Parts / (adding - part).TotalSeconds);
            part = adding;
            yards.Add(yard.TotalMilliseconds / measured);
            (yard, measured) = (TimeSpan.Zero, 0);
            report(string.Create(CultureInfo.InvariantCulture, $"{done,13:N0} {speeds[^1],10:N0} {stream.Kept,8:N0} {GC.GetTotalMemory(false) / 1e6,11:N0} {1 - (double)stream.LineageTicks / walls,7:0 %} {(double)stream.LineageTicks / walls,8:0 %} {yards[^1],13:0.00}"));
        }
        report(string.Create(CultureInfo.InvariantCulture, $"processor time: making the articles {making.TotalSeconds:0.0} s, stories and lineage {adding.TotalSeconds:0.0} s, of it lineage {(double)stream.LineageTicks / walls:0.0 %}; largest working set {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:N0} MB"));
        report(string.Create(CultureInfo.InvariantCulture, $"collections of memory: {GC.CollectionCount(0):N0}, of them {GC.CollectionCount(1):N0} of the second generation and {GC.CollectionCount(2):N0} of all; {GC.GetTotalPauseDuration().TotalSeconds:0.0} s"));
        foreach (var (articles, _) in stream.Open()) run.Close(articles, stream.Links(articles));
        var derived = run._derived.Count(d => d);
        return new(BCubed.Of(run._found, run._true), run._right, run._wrong, derived, run._linked.Count, speeds, yards.ConvertAll(y => yards.Min() / y), run.ByNumber(), Process.GetCurrentProcess().PeakWorkingSet64 / (double)(1 << 30));
    }

    private int[] ByNumber()
    {
        var found = new int[_numbers.Count];
        for (var i = 0; i < found.Length; i++) found[_numbers[i]] = _found[i];
        return found;
    }

    private void Expect(PlannedArticle article)
    {
        _numbers.Add(article.Number);
        _true.Add(article.Story);
        _origins.Add(article.Origin);
        _derived.Add(article.Descent != Descent.Own);
        _found.Add(-1);
    }

    /// <summary>Time of the processor, the collector's included: what other programs take does not count.</summary>
    private static TimeSpan Processor() => Environment.CpuUsage.TotalTime;

    private void Close(IReadOnlyList<int> articles, IReadOnlyList<FoundLink> links)
    {
        foreach (var article in articles) _found[article] = _groups;
        _groups++;
        foreach (var link in links)
        {
            var (a, b) = (articles[link.First], articles[link.Second]);
            if (_origins[a] != _origins[b]) { _wrong++; continue; }
            _right++;
            foreach (var article in (ReadOnlySpan<int>)[a, b])
                if (_derived[article]) _linked.Add(article);
        }
    }
}
