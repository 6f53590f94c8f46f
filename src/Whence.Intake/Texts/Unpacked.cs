using System.IO.Compression;
using Whence.Articles;

namespace Whence.Intake.Texts;

/// <summary>Unpacks what is compressed, within limits.</summary>
internal static class Unpacked
{
    /// <summary>Whether the bytes begin as gzip does.</summary>
    public static bool IsGzip(ReadOnlySpan<byte> bytes) => bytes is [0x1F, 0x8B, 0x08, ..];

    /// <summary>Unpacks gzip; what is broken or beyond the limit is left out, with a note.</summary>
    /// <param name="most">Bytes that may come out.</param>
    public static byte[] Gzip(ReadOnlyMemory<byte> bytes, int most, List<Diagnostic> diagnostics)
    {
        using var packed = new MemoryStream(bytes.ToArray(), writable: false);
        using var stream = new GZipStream(packed, CompressionMode.Decompress);
        return Take(stream, most, diagnostics);
    }

    /// <summary>Reads a stream to its end or to the limit.</summary>
    public static byte[] Take(Stream stream, int most, List<Diagnostic> diagnostics)
    {
        var into = new MemoryStream();
        var buffer = new byte[81920];
        try
        {
            while (stream.Read(buffer, 0, (int)Math.Min(buffer.Length, most + 1L - into.Length)) is > 0 and var count) into.Write(buffer, 0, count);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or IOException)
        {
            diagnostics.Add(new("broken-compression", null, $"The compressed data is damaged after {into.Length:N0} bytes; they were read."));
        }
        if (into.Length <= most) return into.ToArray();
        diagnostics.Add(new("too-long", null, $"Unpacked it has more than {most:N0} bytes; the rest was not read."));
        into.SetLength(most);
        return into.ToArray();
    }
}
