using System.Globalization;
using System.IO.Compression;
using Whence.Articles;
using Whence.Intake.Texts;

namespace Whence.Intake.Warc;

/// <summary>An HTTP answer as an archive keeps it.</summary>
/// <param name="Status">Its status code.</param>
/// <param name="ContentType">Its content type, or null.</param>
/// <param name="Body">Its body, unpacked, within limits.</param>
internal sealed record HttpResponse(int Status, string? ContentType, ReadOnlyMemory<byte> Body)
{
    /// <summary>Bytes of a body beyond this number are not unpacked.</summary>
    private const int Longest = 16 * 1024 * 1024;

    /// <summary>Reads an answer; null where the bytes are none. Archives often keep a body that is unpacked already and leave the header as it was, so the header is believed only where the body bears it out.</summary>
    public static HttpResponse? Read(ReadOnlyMemory<byte> bytes, List<Diagnostic> diagnostics)
    {
        var span = bytes.Span;
        var line = span[..Math.Min(span.Length, 1024)].IndexOf((byte)'\n');
        if (!span.StartsWith("HTTP/"u8) || line < 0) return null;
        var blank = span[..line].IndexOf((byte)' ');
        if (blank < 0 || line < blank + 4 || !int.TryParse(span.Slice(blank + 1, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var status)) return null;
        var header = HeaderBlock.Read(span[(line + 1)..]);
        var body = bytes[(line + 1 + header.Length)..];
        if (header.Raw("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true) body = Joined(body) ?? body;
        var encoding = header.Raw("Content-Encoding")?.Trim().ToLowerInvariant();
        return new(status, header.Raw("Content-Type"), Unpack(body, encoding, diagnostics));
    }

    private static ReadOnlyMemory<byte> Unpack(ReadOnlyMemory<byte> body, string? encoding, List<Diagnostic> diagnostics)
    {
        if (Unpacked.IsGzip(body.Span)) return Unpacked.Gzip(body, Longest, diagnostics);
        if (body.IsEmpty || encoding is not ("br" or "deflate") || IsMarkup(body.Span)) return body;
        using var packed = new MemoryStream(body.ToArray(), writable: false);
        using Stream stream = encoding == "br" ? new BrotliStream(packed, CompressionMode.Decompress)
            : (body.Span[0] & 0x0F) == 8 && body.Length > 1 && ((body.Span[0] << 8) | body.Span[1]) % 31 == 0 ? new ZLibStream(packed, CompressionMode.Decompress) : new DeflateStream(packed, CompressionMode.Decompress);
        var notes = new List<Diagnostic>();
        var result = Unpacked.Take(stream, Longest, notes);
        if (result.Length == 0) return body; // it was not packed after all
        diagnostics.AddRange(notes);
        return result;
    }

    private static bool IsMarkup(ReadOnlySpan<byte> bytes)
    {
        var head = bytes.TrimStart("\r\n\t "u8);
        return head.StartsWith("<"u8) || head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]);
    }

    /// <summary>The chunks of a body, joined; null where it is not in chunks. A body that breaks off gives what is there.</summary>
    /// <remarks>Source: RFC 9112, section 7.1.</remarks>
    private static byte[]? Joined(ReadOnlyMemory<byte> body)
    {
        var joined = new MemoryStream(body.Length);
        for (var rest = body.Span; ;)
        {
            var line = rest[..Math.Min(rest.Length, 1024)].IndexOf((byte)'\n');
            var size = line < 0 ? [] : rest[..line].TrimEnd("\r "u8);
            if (size.IndexOf((byte)';') is var extension and >= 0) size = size[..extension];
            if (size.IsEmpty || size.Length > 8 || !int.TryParse(size, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) || length < 0) return joined.Length == 0 ? null : joined.ToArray();
            rest = rest[(line + 1)..];
            if (length == 0) return joined.ToArray();
            joined.Write(rest[..Math.Min(length, rest.Length)]);
            if (length >= rest.Length) return joined.ToArray();
            rest = rest[length..].TrimStart("\r\n"u8);
        }
    }
}
