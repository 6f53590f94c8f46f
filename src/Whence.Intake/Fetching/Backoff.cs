namespace Whence.Intake.Fetching;

/// <summary>How long to wait before trying again: twice as long each time, with chance in it so that many who failed together do not return together.</summary>
internal sealed class Backoff(FetchOptions options)
{
    private readonly Random _random = new(options.Seed);

    /// <summary>The wait after a failed attempt.</summary>
    /// <param name="attempt">Number of the attempt, from 1.</param>
    public TimeSpan After(int attempt)
    {
        double chance;
        lock (_random) chance = _random.NextDouble();
        var whole = options.FirstWait * Math.Pow(2, Math.Min(attempt - 1, 20));
        return whole * (0.5 + chance / 2);
    }
}
