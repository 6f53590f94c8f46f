namespace Whence.Bench.Stream;

/// <summary>
/// The same small piece of work again and again: steps through an array larger than the caches, in an order that cannot be foreseen. What it takes tells how fast the machine is at the moment,
/// beside the other programs that run on it.
/// </summary>
internal sealed class Yardstick
{
    private const int Steps = 60_000;
    private readonly int[] _next = new int[1 << 23];
    private int _at;

    public Yardstick()
    {
        for (var i = 0; i < _next.Length; i++) _next[i] = (int)(((long)i * 1_103_515_245 + 12_345) & (_next.Length - 1));
    }

    /// <summary>Processor time that the work takes now.</summary>
    public TimeSpan Measure()
    {
        var start = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < Steps; i++) _at = _next[_at];
        return Environment.CpuUsage.TotalTime - start;
    }
}
