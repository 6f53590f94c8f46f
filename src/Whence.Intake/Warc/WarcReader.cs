namespace Whence.Intake.Warc;

/// <summary>
/// Reads web archives (WARC 0.17 to 1.1), packed or not, record by record with flat memory. What is broken is passed over up to the next record that can be found, and given as a
/// record with a problem. Checksums are not verified.
/// </summary>
/// <remarks>Source: ISO 28500:2017 and IIPC, WARC Format 1.1.</remarks>
public static class WarcReader
{
    /// <summary>Records with more bytes are passed over.</summary>
    public const int Longest = 16 * 1024 * 1024;

    /// <summary>A packed record that grows to more than this many bytes, and to more than so many times its size, is a bomb and is left.</summary>
    private const long Suspicious = 256L * 1024 * 1024, MostGrowth = 200;

    /// <summary>Whether bytes begin an archive, unpacked.</summary>
    public static bool IsArchive(ReadOnlySpan<byte> head) => head.StartsWith("WARC/"u8);

    /// <summary>Reads the records.</summary>
    /// <param name="stream">The archive; need not be able to seek.</param>
    /// <param name="from">Where to begin: the start, or the <see cref="WarcRecord.After"/> of a record read before.</param>
    public static IEnumerable<WarcRecord> Read(Stream stream, WarcPosition from = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var source = new ByteSource(stream, stream.CanSeek ? stream.Position : 0);
        var unpacked = new ByteSource(Stream.Null);
        source.SeekTo(from.Offset);
        var within = from.Within;
        while (true)
        {
            WarcRecords.SkipBlank(source);
            var start = source.Position;
            if (source.Peek(1).IsEmpty) yield break;
            if (GzipMember.IsAt(source))
            {
                foreach (var record in Member(source, unpacked, within)) yield return record;
                within = 0;
            }
            else if (IsArchive(source.Peek(5)))
            {
                var record = WarcRecords.Next(source, () => new(source.Position), new(start), _ => { });
                if (record.Problem is null || record.Type.Length > 0) yield return record;
                else yield return Resumed(source, new(start), record.Problem);
            }
            else yield return Resumed(source, new(start), "Bytes were found where a record (WARC/…) was expected.");
        }
    }

    private static IEnumerable<WarcRecord> Member(ByteSource source, ByteSource unpacked, long within)
    {
        var start = source.Position;
        var reached = new WarcPosition(start, within);
        using var member = Begin(source, out var fault);
        if (member is not null) unpacked.Reset(member.Data);
        void Check(long size)
        {
            if (size > Suspicious && size > MostGrowth * Math.Max(1, source.Position - start)) throw new InvalidDataException("grows to many times its size when unpacked");
        }
        while (fault is null)
        {
            WarcRecord? record = null;
            var more = false;
            try
            {
                if (unpacked.Position == 0 && within > 0) unpacked.Skip(within);
                more = !unpacked.Peek(1).IsEmpty;
                if (!more)
                {
                    if (!member!.End(unpacked.Position)) fault = "The packed record has no proper end.";
                    else if (unpacked.Position > 0) break;
                    else fault = "The packed record is empty.";
                    if (fault is not null) continue;
                }
                var at = new WarcPosition(start, unpacked.Position);
                record = WarcRecords.Next(unpacked, () => AfterInner(unpacked, member!, source, start), at, Check);
                if (record.Problem is { } problem && record.Type.Length == 0) (fault, record) = (problem, null);
            }
            catch (InvalidDataException e)
            {
                fault = $"The packed data is damaged ({e.Message}).";
            }
            if (record is null) continue;
            yield return record;
            if (record.After.Offset != start) yield break;
            reached = record.After;
        }
        if (fault is not null) yield return Resumed(source, reached, fault);
    }

    private static GzipMember? Begin(ByteSource source, out string? fault)
    {
        fault = null;
        try { return GzipMember.Begin(source); }
        catch (InvalidDataException e) { fault = $"The packed data is damaged ({e.Message})."; return null; }
    }

    /// <summary>Where the next record begins: in the same member, or behind it.</summary>
    private static WarcPosition AfterInner(ByteSource unpacked, GzipMember member, ByteSource source, long start)
    {
        WarcRecords.SkipBlank(unpacked);
        if (!unpacked.Peek(1).IsEmpty) return new(start, unpacked.Position);
        if (!member.End(unpacked.Position)) throw new InvalidDataException("without a proper end");
        return new(source.Position);
    }

    private static WarcRecord Resumed(ByteSource source, WarcPosition damaged, string problem)
    {
        Recovery.ToNextRecord(source, damaged.Offset);
        return new(damaged, new(source.Position), "") { Problem = problem };
    }
}
