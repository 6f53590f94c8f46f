namespace Whence.Lineage;

/// <summary>Hashes that are the same on every machine.</summary>
internal static class Hashing
{
    /// <summary>Of letters (FNV-1a, its bits mixed); never 0.</summary>
    public static uint Of(ReadOnlySpan<char> letters)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in letters) hash = (hash ^ c) * 1099511628211UL;
        return Mix(hash);
    }

    /// <summary>Of a number; never 0.</summary>
    public static uint Of(double value) => Mix((ulong)BitConverter.DoubleToInt64Bits(value));

    private static uint Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 31)) * 0x9E3779B97F4A7C15UL;
        return (uint)(hash >> 32) | 1;
    }
}
