namespace Whence.Intake.Tests.Records;

/// <summary>A stream that gives the same bytes many times, and cannot seek.</summary>
internal sealed class Repeated(byte[] bytes, int times) : Stream
{
    private long _at;

    public override int Read(byte[] buffer, int offset, int count)
    {
        var left = (long)bytes.Length * times - _at;
        var start = (int)(_at % bytes.Length);
        var read = (int)Math.Min(Math.Min(count, bytes.Length - start), left);
        bytes.AsSpan(start, read).CopyTo(buffer.AsSpan(offset));
        _at += read;
        return read;
    }

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => _at; set => throw new NotSupportedException(); }
    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
