using System.Buffers;
using System.IO.Compression;

namespace Whence.Intake.Fetching;

/// <summary>Reads and unpacks a body within limits. We unpack, not the HTTP handler, so that a bomb is seen while it grows.</summary>
internal static class BodyReader
{
    /// <summary>Below this size a body may be as many times larger than its packed form as it likes.</summary>
    private const int RatioMattersFrom = 1 << 20;

    /// <summary>Reads a body to its end.</summary>
    /// <param name="wire">The body as it comes.</param>
    /// <param name="encoding">The header <c>Content-Encoding</c>; empty where nothing is packed.</param>
    /// <param name="packedFile">The body itself is a gzip file (a sitemap), whatever its encoding.</param>
    /// <param name="options">The limits.</param>
    /// <param name="cancel">Ends the reading.</param>
    /// <exception cref="FetchException">A limit is reached, or the body cannot be unpacked.</exception>
    public static async Task<byte[]> Read(WireStream wire, string encoding, bool packedFile, FetchOptions options, CancellationToken cancel)
    {
        try
        {
            var plain = await Unpacked(wire, encoding, cancel).ConfigureAwait(false);
            await using (plain.ConfigureAwait(false))
            {
                if (!packedFile) return await ReadAll(plain, wire, options, cancel).ConfigureAwait(false);
                var file = new GZipStream(plain, CompressionMode.Decompress);
                await using (file.ConfigureAwait(false)) return await ReadAll(file, wire, options, cancel).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException)
        {
            throw new FetchException(FetchFault.Damaged, $"the body cannot be unpacked ({(encoding.Length > 0 ? encoding : "gzip")}): {e.Message}");
        }
    }

    private static async ValueTask<Stream> Unpacked(WireStream wire, string encoding, CancellationToken cancel)
    {
        switch (encoding.Trim().ToLowerInvariant())
        {
            case "" or "identity": return wire;
            case "gzip" or "x-gzip": return new GZipStream(wire, CompressionMode.Decompress);
            case "br": return new BrotliStream(wire, CompressionMode.Decompress);
            case "deflate":
                // RFC 9110 means zlib by "deflate"; some servers send it bare. The first two bytes of zlib are a multiple of 31 and name method 8 (RFC 1950).
                var first = new byte[2];
                var count = await wire.ReadAtLeastAsync(first, 2, throwOnEndOfStream: false, cancel).ConfigureAwait(false);
                var whole = new PrefixedStream(first.AsMemory(0, count), wire);
                return count == 2 && (first[0] & 0x0f) == 8 && ((first[0] << 8) | first[1]) % 31 == 0
                    ? new ZLibStream(whole, CompressionMode.Decompress)
                    : new DeflateStream(whole, CompressionMode.Decompress);
            default: throw new FetchException(FetchFault.Damaged, $"the body is packed as \"{Shorten(encoding)}\"; expected gzip, deflate or br, once");
        }
    }

    private static async Task<byte[]> ReadAll(Stream plain, WireStream wire, FetchOptions options, CancellationToken cancel)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(16 << 10);
        var length = 0;
        try
        {
            while (true)
            {
                if (length == buffer.Length) Grow(ref buffer, length);
                var read = await plain.ReadAsync(buffer.AsMemory(length), cancel).ConfigureAwait(false);
                if (read == 0) return buffer.AsSpan(0, length).ToArray();
                length += read;
                if (length > options.MaxBytes && options.CutAtLimit) return buffer.AsSpan(0, options.MaxBytes).ToArray();
                if (length > options.MaxBytes)
                    throw new FetchException(FetchFault.TooLarge, $"the body is larger than {options.MaxBytes:N0} bytes when unpacked; that is the limit");
                if (length > RatioMattersFrom && length > wire.Count * options.MaxRatio)
                    throw new FetchException(FetchFault.TooLarge, $"{wire.Count:N0} bytes unpack to more than {length:N0}, over {options.MaxRatio} times as many; that is a bomb");
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static void Grow(ref byte[] buffer, int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
