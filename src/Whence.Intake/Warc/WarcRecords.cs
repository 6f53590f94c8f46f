using System.Globalization;
using NodaTime.Text;
using Whence.Intake.Dates;
using Whence.Intake.Feeds;
using Whence.Intake.Texts;

namespace Whence.Intake.Warc;

/// <summary>Reads one record of an archive, unpacked.</summary>
internal static class WarcRecords
{
    private const int LongestHeader = 64 * 1024;

    /// <summary>Reads a record; one without type and with a problem where its header cannot be read.</summary>
    public static WarcRecord Next(ByteSource source, Func<WarcPosition> after, WarcPosition at, Action<long> check)
    {
        var peeked = source.Peek(LongestHeader);
        var line = peeked.IndexOf((byte)'\n');
        if (!WarcReader.IsArchive(peeked) || line is < 0 or > 40) return new(at, at, "") { Problem = "Bytes were found where a record (WARC/…) was expected." };
        var header = HeaderBlock.Read(peeked[(line + 1)..]);
        if (!long.TryParse(header["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length)) return new(at, at, "") { Problem = "The record does not say how long it is." };
        source.Skip(line + 1 + header.Length);
        var type = header["WARC-Type"]?.ToLowerInvariant() ?? "unknown";
        var wanted = type is "response" or "resource" or "conversion";
        var record = new WarcRecord(at, at, type)
        {
            Target = Sites.Address(header.Raw("WARC-Target-URI")?.Trim('<', '>'), null), ContentType = header["Content-Type"],
            Day = InstantPattern.ExtendedIso.Parse(header["WARC-Date"] ?? "") is { Success: true } day ? day.Value.InUtc().Date : DateReader.Day(header["WARC-Date"]),
        };
        if (!wanted || length > WarcReader.Longest)
        {
            if (SkipContent(source, length, check) < length) return record with { After = after(), Problem = "The archive breaks off within the record." };
            return record with { After = after(), Problem = wanted ? $"The record has {length:N0} bytes; more than {WarcReader.Longest:N0} are not read." : null };
        }
        var content = new byte[length];
        if (source.ReadFull(content) < length) return record with { After = after(), Problem = "The archive breaks off within the record." };
        return record with { Content = content, After = after() };
    }

    private static long SkipContent(ByteSource source, long length, Action<long> check)
    {
        const int Step = 1 << 20;
        var done = 0L;
        for (; done < length; check(source.Position))
        {
            var count = source.Skip(Math.Min(Step, length - done));
            done += count;
            if (count == 0) break;
        }
        return done;
    }

    /// <summary>Goes over the line breaks between records.</summary>
    public static void SkipBlank(ByteSource source)
    {
        while (source.Peek(1) is [(byte)'\r' or (byte)'\n' or 0]) source.Skip(1);
    }
}
