using Whence.Intake.Texts;

namespace Whence.Intake.Tests.Records;

/// <summary>A stream that gives the same bytes many times, and cannot seek.</summary>
internal sealed class Repeated(byte[] bytes, int times) : ReadOnlyStream
{
    private long _at;

    public override int Read(Span<byte> buffer)
    {
        var left = (long)bytes.Length * times - _at;
        var start = (int)(_at % bytes.Length);
        var read = (int)Math.Min(Math.Min(buffer.Length, bytes.Length - start), left);
        bytes.AsSpan(start, read).CopyTo(buffer);
        _at += read;
        return read;
    }
}
