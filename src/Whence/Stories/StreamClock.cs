namespace Whence.Stories;

/// <summary>What day it is in the stream: the median of the last dated articles, so that one article with a false date moves nothing.</summary>
internal sealed class StreamClock
{
    private const int Sample = 101;
    private readonly int[] _days = new int[Sample];
    private readonly int[] _sorted = new int[Sample];
    private int _seen;

    /// <summary>Days since 0001-01-01; <see cref="Cluster.NoDay"/> before the first dated article.</summary>
    public int Today { get; private set; } = Cluster.NoDay;

    /// <summary>Takes note of an article's day.</summary>
    public void See(int day)
    {
        if (day == Cluster.NoDay) return;
        _days[_seen++ % Sample] = day;
        if (_seen > Sample && _seen % 16 != 0) return;
        var count = Math.Min(_seen, Sample);
        Array.Copy(_days, _sorted, count);
        Array.Sort(_sorted, 0, count);
        Today = Math.Max(Today, _sorted[count / 2]);
    }
}
