namespace Whence.Bench.Stream;

/// <summary>Numbers by chance, the same for the same seed: one sequence for each thing that is drawn for.</summary>
/// <remarks>Source: SplitMix64 (Steele, Lea, Flood 2014).</remarks>
internal struct Draw(int seed, int what, int whose)
{
    private ulong _state = Mix(((ulong)(uint)seed << 32) ^ (uint)whose) ^ ((ulong)what << 56);

    /// <summary>Any number.</summary>
    public ulong Next() => Mix(_state += 0x9E3779B97F4A7C15UL);

    /// <summary>From 0 to below 1.</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>From 0 to below <paramref name="count"/>.</summary>
    public int Below(int count) => (int)(Next() % (ulong)count);

    /// <summary>From 0 to below <paramref name="count"/>; the n-th is drawn about 1/n as often as the first.</summary>
    public int Zipf(int count) => (int)Math.Min(count - 1, Math.Exp(Unit() * Math.Log(count)) - 1);

    /// <summary>Spreads the bits.</summary>
    public static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
