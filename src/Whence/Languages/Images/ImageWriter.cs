using System.Runtime.InteropServices;
using System.Text;

namespace Whence.Languages;

/// <summary>Writes what was compiled of the language files, in the order in which <see cref="ImageReader"/> reads it again.</summary>
internal sealed class ImageWriter
{
    private readonly MemoryStream _stream = new();
    private readonly BinaryWriter _writer;

    public ImageWriter() => _writer = new(_stream, Encoding.UTF8);

    /// <summary>All that was written.</summary>
    public byte[] ToArray() => _stream.ToArray();

    public void Int(int value) => _writer.Write(value);

    public void Flag(bool value) => _writer.Write(value);

    public void Double(double value) => _writer.Write(value);

    /// <summary>A text, or null.</summary>
    public void Text(string? value)
    {
        _writer.Write(value is not null);
        if (value is not null) _writer.Write(value);
    }

    /// <summary>A list of texts.</summary>
    public void Texts(IReadOnlyCollection<string> values) => All(values, Text);

    /// <summary>Numbers or characters as they lie in memory, after their count.</summary>
    public void Raw<T>(ReadOnlySpan<T> values) where T : unmanaged
    {
        _writer.Write(values.Length);
        _writer.Write(MemoryMarshal.AsBytes(values));
    }

    /// <summary>A list, after its count.</summary>
    public void All<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Int(items.Count);
        foreach (var item in items) write(item);
    }
}
