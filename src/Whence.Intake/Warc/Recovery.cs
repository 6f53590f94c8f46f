namespace Whence.Intake.Warc;

/// <summary>Finds the next record of an archive behind a damaged place.</summary>
internal static class Recovery
{
    private const int Step = 64 * 1024;

    /// <summary>Goes to where the next record or packed member begins, or to the end.</summary>
    /// <param name="damaged">Where the damaged record began.</param>
    public static void ToNextRecord(ByteSource source, long damaged)
    {
        source.SeekTo(damaged + 1); // where that is not possible, from here on
        while (true)
        {
            var ahead = source.Peek(Step);
            if (ahead.IsEmpty) return;
            var at = Candidate(ahead);
            if (at < 0)
            {
                source.Skip(Math.Max(1, ahead.Length - 8)); // a mark may lie across the border
                continue;
            }
            source.Skip(at);
            if (BeginsRecord(source)) return;
            source.Skip(1);
        }
    }

    private static int Candidate(ReadOnlySpan<byte> bytes)
    {
        var packed = bytes.IndexOf((ReadOnlySpan<byte>)[0x1F, 0x8B, 8]);
        var plain = bytes.IndexOf("\nWARC/"u8);
        if (plain >= 0) plain++;
        return packed < 0 ? plain : plain < 0 ? packed : Math.Min(packed, plain);
    }

    /// <summary>Whether a record begins here; three bytes of packed data may look like a member and be none.</summary>
    private static bool BeginsRecord(ByteSource source)
    {
        if (WarcReader.IsArchive(source.Peek(5))) return true;
        var start = source.Position;
        try
        {
            using var member = GzipMember.Begin(source);
            var head = new byte[5];
            return member.Data.ReadAtLeast(head, 5, throwOnEndOfStream: false) == 5 && WarcReader.IsArchive(head);
        }
        catch (InvalidDataException)
        {
            return false;
        }
        finally
        {
            source.SeekTo(start);
        }
    }
}
