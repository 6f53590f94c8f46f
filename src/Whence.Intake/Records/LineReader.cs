namespace Whence.Intake.Records;

/// <summary>Reads a stream line by line as bytes; lines above a limit are passed over without being held.</summary>
internal sealed class LineReader(Stream stream, int longest)
{
    private byte[] _buffer = new byte[1 << 16];
    private int _start, _end;

    /// <summary>Number of the line given last, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>Whether the line given last was too long; it is empty then.</summary>
    public bool TooLong { get; private set; }

    /// <summary>The next line without its end, valid until the next call; null at the end of the stream.</summary>
    public ReadOnlyMemory<byte>? Next()
    {
        TooLong = false;
        for (var searched = 0; ;)
        {
            var end = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (end >= 0) return Line(searched + end, 1);
            searched = _end - _start;
            if (searched > longest)
            {
                (TooLong, _start, searched) = (true, _end, 0);
            }
            if (!Fill()) return _end > _start || TooLong ? Line(_end - _start, 0) : (ReadOnlyMemory<byte>?)null; // a bare null would become an empty line
        }
    }

    private ReadOnlyMemory<byte> Line(int length, int mark)
    {
        Number++;
        var line = TooLong ? default : _buffer.AsMemory(_start, length);
        _start += length + mark;
        return line;
    }

    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }
        if (_end == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        var count = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += count;
        return count > 0;
    }
}
