using System.Security.Cryptography;
using Whence.Intake;
using Whence.Intake.Warc;
using Whence.Languages;
using Whence.Store;

namespace Whence.Cli;

/// <summary>Reads archives: one thread takes the records apart, all cores read and analyse the pages, and batches are stored in the order of the archive, each with the place behind it.</summary>
/// <param name="wanted">Which articles are wanted.</param>
/// <param name="batch">Articles that are stored at a time.</param>
/// <param name="verbose">Whether each article is named once it is stored.</param>
internal sealed class ArchiveRun(ArchiveFilter wanted, int batch, bool verbose)
{
    /// <summary>Records between two marks where nothing is wanted: so much is read again at most.</summary>
    private const int MostUnmarked = 20_000;

    public ArchiveFilter Wanted => wanted;

    /// <summary>Reads an archive to its end, from the start or from where an earlier run was stopped.</summary>
    /// <param name="mark">The mark stored last, or null.</param>
    /// <param name="commit">Stores a batch with a mark, both or neither.</param>
    /// <returns>0; 1 where nothing came of it; 2 where parts of it are damaged.</returns>
    /// <exception cref="IOException">It cannot be read.</exception>
    public int Read(string archive, string? mark, LanguageSet languages, Func<IReadOnlyList<Analysis>, string?, AddResult> commit)
    {
        using var stream = new FileStream(archive, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        var head = HeadOf(stream);
        var start = mark is not null && mark.EndsWith(" " + head, StringComparison.Ordinal) ? WarcPosition.Parse(mark[..^(head.Length + 1)]) ?? default : default;
        if (mark is not null && start == default) Console.Error.WriteLine($"whence: {archive}: is another file than the one read under this name before; it is read from its start.");
        else if (start.Offset >= stream.Length) { Console.Error.WriteLine($"whence: {archive}: was read to its end before."); return 0; }
        else if (start != default) Console.Error.WriteLine($"whence: {archive}: going on at byte {start.Offset:N0} of {stream.Length:N0}.");

        var analyzer = new Analyzer(languages);
        var taken = new StoreIntake(commit, batch, verbose);
        var (other, unmarked, damaged) = (0, 0, false);
        using (var progress = ByteProgress.For([archive]))
            foreach (var (record, result) in InOrder.Select(WarcReader.Read(stream, start), r => (r, Analyze(analyzer, r, archive)), Environment.ProcessorCount))
            {
                progress.At(archive, record.After.Offset);
                var place = $"{record.After} {head}";
                damaged |= record.Problem is not null;
                if (result is null) other++;
                var unwanted = result?.Analysis is { } analysis && !wanted.Takes(analysis);
                if (unwanted) taken.LeftOut++;
                if (result is null || unwanted) taken.PassedBy(place);
                else taken.Take(result, place);
                unmarked = result?.Analysis is null || unwanted ? unmarked + 1 : 0;
                if (unmarked >= MostUnmarked) { taken.Flush(); unmarked = 0; }
            }
        taken.Flush();
        taken.Say($"; {other:N0} records of other kinds in {archive}");
        return damaged ? 2 : taken.Came == 0 && start == default ? 1 : 0;
    }

    private static AnalysedArrival? Analyze(Analyzer analyzer, WarcRecord record, string archive)
    {
        try
        {
            return WarcArticles.Read(record, archive) is { } arrival ? AnalysedArrival.Of(analyzer, arrival) : null;
        }
        catch (Exception e) when (e is not OutOfMemoryException) // a fault of ours with one page must not cost the others
        {
            return AnalysedArrival.Of(analyzer, new Arrival($"{archive}@{record.At}", null, $"The page could not be read ({e.GetType().Name}): a fault in Whence."));
        }
    }

    /// <summary>What tells the archive from another under the same name: a hash of its first bytes, which hold its identifier and the time it was begun.</summary>
    private static string HeadOf(FileStream stream)
    {
        var head = new byte[1024];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return Convert.ToHexStringLower(SHA256.HashData(head.AsSpan(0, length)).AsSpan(0, 6));
    }
}
