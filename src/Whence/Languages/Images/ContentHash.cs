using System.Buffers.Binary;

namespace Whence.Languages;

/// <summary>A hash of contents, to see that they have not changed; not against forgery.</summary>
/// <remarks>Source: multiplication and shift of eight bytes at a time, as in MurmurHash (Appleby 2008).</remarks>
internal static class ContentHash
{
    private const ulong Factor = 0x9E3779B97F4A7C15UL;

    /// <summary>Adds contents to a hash, 0 at first.</summary>
    public static ulong Add(ulong hash, ReadOnlySpan<byte> contents)
    {
        hash = Mix(hash ^ (ulong)contents.Length);
        for (; contents.Length >= sizeof(ulong); contents = contents[sizeof(ulong)..]) hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(contents));
        foreach (var rest in contents) hash = Mix(hash ^ rest);
        return hash;
    }

    private static ulong Mix(ulong hash)
    {
        hash = (hash + 1) * Factor;
        return hash ^ (hash >> 32);
    }
}
