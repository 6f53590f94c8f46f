namespace Whence.Intake.Warc;

/// <summary>A stream read through a buffer, so that one can look ahead and go back a little, whether the stream itself can seek or not.</summary>
internal sealed class ByteSource
{
    /// <summary>Bytes already read that stay in the buffer.</summary>
    public const int Kept = 32 * 1024;

    /// <summary>Most bytes that can be looked at ahead.</summary>
    public const int MostAhead = 96 * 1024;

    private readonly byte[] _buffer = new byte[Kept + MostAhead];
    private Stream _stream;
    private int _at, _end;
    private long _base;

    public ByteSource(Stream stream, long position = 0) => (_stream, _base) = (stream, position);

    /// <summary>Number of the next byte.</summary>
    public long Position => _base + _at;

    /// <summary>Begins anew with another stream.</summary>
    public void Reset(Stream stream) => (_stream, _base, _at, _end) = (stream, 0, 0, 0);

    /// <summary>The next bytes without reading them: as many as asked for, fewer only at the end.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        while (_end - _at < count && Fill()) { }
        return _buffer.AsSpan(_at, Math.Min(count, _end - _at));
    }

    /// <summary>Reads what is there, at least one byte; 0 at the end.</summary>
    public int Read(Span<byte> into)
    {
        if (_at == _end && !Fill()) return 0;
        var count = Math.Min(into.Length, _end - _at);
        _buffer.AsSpan(_at, count).CopyTo(into);
        _at += count;
        return count;
    }

    /// <summary>Reads until <paramref name="into"/> is full or the end is reached.</summary>
    public int ReadFull(Span<byte> into)
    {
        var all = 0;
        while (all < into.Length && Read(into[all..]) is > 0 and var count) all += count;
        return all;
    }

    /// <summary>Goes over some bytes; the number gone over is smaller only at the end.</summary>
    public long Skip(long count)
    {
        var left = count;
        while (left > 0 && (_at < _end || Fill()))
        {
            var step = (int)Math.Min(left, _end - _at);
            _at += step;
            left -= step;
        }
        return count - left;
    }

    /// <summary>Goes to a position; false where that lies behind and the stream cannot go back.</summary>
    public bool SeekTo(long position)
    {
        if (position >= _base && position <= _base + _end) { _at = (int)(position - _base); return true; }
        if (_stream.CanSeek)
        {
            _stream.Position = position;
            (_base, _at, _end) = (position, 0, 0);
            return true;
        }
        return position > Position && Skip(position - Position) >= 0;
    }

    private bool Fill()
    {
        if (_end == _buffer.Length || _at == _end)
        {
            var drop = Math.Max(0, _at - Kept);
            if (drop > 0)
            {
                _buffer.AsSpan(drop, _end - drop).CopyTo(_buffer);
                (_at, _end, _base) = (_at - drop, _end - drop, _base + drop);
            }
        }
        if (_end == _buffer.Length) return false;
        var count = _stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += count;
        return count > 0;
    }
}
