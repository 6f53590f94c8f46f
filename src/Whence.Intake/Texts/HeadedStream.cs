namespace Whence.Intake.Texts;

/// <summary>A stream whose first bytes can be looked at before it is read.</summary>
internal sealed class HeadedStream : ReadOnlyStream
{
    private readonly Stream _rest;
    private readonly byte[] _head;
    private int _at;

    /// <summary>Reads the first bytes.</summary>
    /// <param name="stream">The stream; disposed with this one.</param>
    /// <param name="length">How many bytes to look at.</param>
    public HeadedStream(Stream stream, int length = 64 * 1024)
    {
        _rest = stream;
        var head = new byte[length];
        var count = stream.ReadAtLeast(head, length, throwOnEndOfStream: false);
        IsWhole = count < length;
        _head = head[..count];
    }

    /// <summary>The first bytes.</summary>
    public ReadOnlySpan<byte> Head => _head;

    /// <summary>Whether that is all of it.</summary>
    public bool IsWhole { get; }

    public override int Read(Span<byte> buffer)
    {
        if (_at == _head.Length) return IsWhole ? 0 : _rest.Read(buffer);
        var count = Math.Min(buffer.Length, _head.Length - _at);
        _head.AsSpan(_at, count).CopyTo(buffer);
        _at += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _rest.Dispose();
        base.Dispose(disposing);
    }
}
