using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Whence.Languages;

/// <summary>Reads what <see cref="ImageWriter"/> wrote.</summary>
/// <param name="bytes">A checked image.</param>
/// <param name="at">Where it begins.</param>
internal sealed class ImageReader(byte[] bytes, int at)
{
    private readonly Dictionary<string, string> _keys = [];
    private int _at = at;

    private ReadOnlySpan<byte> Take(int count)
    {
        _at += count;
        return bytes.AsSpan(_at - count, count);
    }

    public int Int() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    public bool Flag() => bytes[_at++] != 0;

    public double Double() => BinaryPrimitives.ReadDoubleLittleEndian(Take(sizeof(double)));

    /// <summary>A text that is not null; the same one is one object.</summary>
    public string Key()
    {
        var text = Text()!;
        if (_keys.TryGetValue(text, out var known)) return known;
        _keys.Add(text, text);
        return text;
    }

    /// <summary>A list of texts.</summary>
    public string[] Texts()
    {
        var texts = new string[Int()];
        for (var i = 0; i < texts.Length; i++) texts[i] = Text()!;
        return texts;
    }

    /// <summary>A text, or null.</summary>
    public string? Text()
    {
        if (!Flag()) return null;
        int length = 0, shift = 0;
        byte part;
        do
        {
            part = bytes[_at++];
            length |= (part & 0x7f) << shift;
            shift += 7;
        }
        while (part >= 0x80);
        return Encoding.UTF8.GetString(Take(length));
    }

    /// <summary>Numbers or characters as they lie in memory.</summary>
    public T[] Raw<T>() where T : unmanaged
    {
        var values = new T[Int()];
        var target = MemoryMarshal.AsBytes(values.AsSpan());
        Take(target.Length).CopyTo(target);
        return values;
    }

    /// <summary>Reads each item of a list.</summary>
    public void Each(Action read)
    {
        for (var left = Int(); left > 0; left--) read();
    }
}
