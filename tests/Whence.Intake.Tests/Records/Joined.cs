using Whence.Intake.Texts;

namespace Whence.Intake.Tests.Records;

/// <summary>Two streams, one behind the other; cannot seek.</summary>
internal sealed class Joined(Stream first, Stream second) : ReadOnlyStream
{
    public override int Read(Span<byte> buffer) => first.Read(buffer) is > 0 and var read ? read : second.Read(buffer);
}
