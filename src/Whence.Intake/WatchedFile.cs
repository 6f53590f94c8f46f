namespace Whence.Intake;

/// <summary>A file that tells how far it has been read.</summary>
internal sealed class WatchedFile(string path, Action<string, long>? progress) : FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, FileOptions.SequentialScan)
{
    public override int Read(byte[] buffer, int offset, int count) => Told(base.Read(buffer, offset, count));

    public override int Read(Span<byte> buffer) => Told(base.Read(buffer));

    private int Told(int count)
    {
        progress?.Invoke(Name, Position);
        return count;
    }
}
