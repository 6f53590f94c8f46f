using System.Buffers.Binary;
using System.IO.Compression;
using Whence.Intake.Texts;

namespace Whence.Intake.Warc;

/// <summary>
/// One member of a gzip file, unpacked as it is read. <see cref="GZipStream"/> runs the members together and does not tell where each begins, which is what a resumable
/// reader must know; so the header and trailer are read here, and the deflated data between them by <see cref="DeflateStream"/>, which takes its input in chunks and
/// leaves open where in the last chunk the data ended. That is found by the trailer: the number of bytes that came out, and the next member or the end of the file behind it.
/// </summary>
/// <remarks>Source: RFC 1952.</remarks>
internal sealed class GzipMember : IDisposable
{
    private readonly ByteSource _source;
    private readonly Chunks _chunks;
    private readonly DeflateStream _deflate;

    private GzipMember(ByteSource source, long start)
    {
        (_source, Start) = (source, start);
        _chunks = new(source);
        _deflate = new(_chunks, CompressionMode.Decompress, leaveOpen: true);
    }

    /// <summary>Where the member begins.</summary>
    public long Start { get; }

    /// <summary>The unpacked bytes.</summary>
    public Stream Data => _deflate;

    /// <summary>Whether a member begins here.</summary>
    public static bool IsAt(ByteSource source) => source.Peek(3) is [0x1F, 0x8B, 8];

    /// <summary>Reads the header of the member that begins here.</summary>
    /// <exception cref="InvalidDataException">The header is broken.</exception>
    public static GzipMember Begin(ByteSource source)
    {
        var start = source.Position;
        Span<byte> head = stackalloc byte[10];
        if (source.ReadFull(head) < 10) throw new InvalidDataException("breaks off");
        var flags = head[3];
        if ((flags & 4) != 0)
        {
            Span<byte> length = stackalloc byte[2];
            source.ReadFull(length);
            source.Skip(BinaryPrimitives.ReadUInt16LittleEndian(length));
        }
        for (var bit = 8; bit <= 16; bit *= 2)
            if ((flags & bit) != 0) SkipName(source);
        if ((flags & 2) != 0) source.Skip(2);
        return new(source, start);
    }

    private static void SkipName(ByteSource source)
    {
        var name = source.Peek(ByteSource.MostAhead).IndexOf((byte)0);
        if (name < 0) throw new InvalidDataException("has a name without end");
        source.Skip(name + 1);
    }

    /// <summary>Goes behind the member, all of which has been read.</summary>
    /// <param name="unpacked">Bytes that came out of it.</param>
    /// <returns>False where no trailer is found: it is broken or cut off.</returns>
    public bool End(long unpacked)
    {
        if (!_source.SeekTo(_chunks.LastStart)) return false;
        var window = _source.Peek(_chunks.LastLength + 11);
        Span<byte> size = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(size, unchecked((uint)unpacked));
        var (end, certain) = (-1, false);
        for (var at = 0; !certain;)
        {
            var found = window[Math.Min(at, window.Length)..].IndexOf(size);
            if (found < 0) break;
            at += found + 1;
            var after = at + 3;
            if (after < 8) continue; // no room for the checksum
            certain = after == window.Length || window[after..] is [0x1F, 0x8B, 8, ..];
            if (certain || end < 0) end = after;
        }
        return end >= 0 && _source.SeekTo(_chunks.LastStart + end);
    }

    public void Dispose() => _deflate.Dispose();

    /// <summary>Hands the source on in chunks, and remembers the last one.</summary>
    private sealed class Chunks(ByteSource source) : ReadOnlyStream
    {
        public long LastStart { get; private set; }
        public int LastLength { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            var start = source.Position;
            var count = source.Read(buffer[..Math.Min(buffer.Length, 8192)]);
            if (count > 0) (LastStart, LastLength) = (start, count);
            return count;
        }
    }
}
