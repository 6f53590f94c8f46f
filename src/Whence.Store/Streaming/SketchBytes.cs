using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Whence.Store.Streaming;

/// <summary>Writes numbers compactly: seven bits a byte, lists in ascending order as differences.</summary>
internal sealed class SketchBytes
{
    private readonly ArrayBufferWriter<byte> _bytes = new(2048);

    /// <summary>Starts anew.</summary>
    public void Clear() => _bytes.ResetWrittenCount();

    /// <summary>What was written.</summary>
    public byte[] ToArray() => _bytes.WrittenSpan.ToArray();

    /// <summary>A byte.</summary>
    public void Byte(byte value)
    {
        _bytes.GetSpan(1)[0] = value;
        _bytes.Advance(1);
    }

    /// <summary>A number, the smaller the shorter.</summary>
    public void Number(uint value)
    {
        for (; value >= 0x80; value >>= 7) Byte((byte)(value | 0x80));
        Byte((byte)value);
    }

    /// <summary>A number that may be below zero, the nearer to it the shorter.</summary>
    public void Signed(int value) => Number((uint)(value << 1) ^ (uint)(value >> 31));

    /// <summary>Eight bytes.</summary>
    public void Double(double value)
    {
        BinaryPrimitives.WriteDoubleLittleEndian(_bytes.GetSpan(8), value);
        _bytes.Advance(8);
    }

    /// <summary>A text, in UTF-8.</summary>
    public void Text(string value)
    {
        Number((uint)Encoding.UTF8.GetByteCount(value));
        Encoding.UTF8.GetBytes(value, _bytes);
    }

    /// <summary>A hash.</summary>
    public void Hash(uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(_bytes.GetSpan(4), value);
        _bytes.Advance(4);
    }

    /// <summary>A weight.</summary>
    public void Weight(float value)
    {
        BinaryPrimitives.WriteSingleLittleEndian(_bytes.GetSpan(4), value);
        _bytes.Advance(4);
    }

    /// <summary>Numbers in ascending order.</summary>
    public void Ascending(ReadOnlySpan<uint> values)
    {
        Number((uint)values.Length);
        var last = 0u;
        foreach (var value in values)
        {
            Number(value - last);
            last = value;
        }
    }

    /// <summary>Hashes in any order.</summary>
    public void Hashes(ReadOnlySpan<uint> values)
    {
        Number((uint)values.Length);
        foreach (var value in values) Hash(value);
    }
}

/// <summary>Reads what <see cref="SketchBytes"/> wrote.</summary>
internal ref struct SketchReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>A byte.</summary>
    public byte Byte()
    {
        var value = _rest[0];
        _rest = _rest[1..];
        return value;
    }

    /// <summary>A number.</summary>
    public uint Number()
    {
        var value = 0u;
        for (var shift = 0; ; shift += 7)
        {
            var next = Byte();
            value |= (uint)(next & 0x7F) << shift;
            if (next < 0x80) return value;
        }
    }

    /// <summary>A number that may be below zero.</summary>
    public int Signed() => Number() is var value ? (int)(value >> 1) ^ -(int)(value & 1) : 0;

    /// <summary>Eight bytes.</summary>
    public double Double()
    {
        var value = BinaryPrimitives.ReadDoubleLittleEndian(_rest);
        _rest = _rest[8..];
        return value;
    }

    /// <summary>A text.</summary>
    public string Text()
    {
        var length = (int)Number();
        var value = Encoding.UTF8.GetString(_rest[..length]);
        _rest = _rest[length..];
        return value;
    }

    /// <summary>A hash.</summary>
    public uint Hash()
    {
        var value = BinaryPrimitives.ReadUInt32LittleEndian(_rest);
        _rest = _rest[4..];
        return value;
    }

    /// <summary>A weight.</summary>
    public float Weight() => BitConverter.UInt32BitsToSingle(Hash());

    /// <summary>Numbers in ascending order.</summary>
    public uint[] Ascending()
    {
        var values = new uint[Number()];
        var last = 0u;
        for (var i = 0; i < values.Length; i++) values[i] = last += Number();
        return values;
    }

    /// <summary>Hashes in any order.</summary>
    public uint[] Hashes()
    {
        var values = new uint[Number()];
        for (var i = 0; i < values.Length; i++) values[i] = Hash();
        return values;
    }
}
