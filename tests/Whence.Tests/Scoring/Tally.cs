using System.Globalization;

namespace Whence.Tests.Scoring;

/// <summary>Hits, false alarms and misses of one layer.</summary>
internal sealed class Tally
{
    public int Hits { get; private set; }
    public int Extra { get; private set; }
    public int Missed { get; private set; }

    public void Count(int hits, int extra, int missed)
    {
        Hits += hits;
        Extra += extra;
        Missed += missed;
    }

    /// <summary>Counts one thing that is right or wrong.</summary>
    /// <param name="found">Whether anything was found where it should be.</param>
    /// <param name="wanted">Whether there was anything to find.</param>
    public void Count(bool right, bool found, bool wanted) => Count(right ? 1 : 0, !right && found ? 1 : 0, !right && wanted ? 1 : 0);

    /// <summary>The harmonic mean of precision and recall, from 0 to 1; null where there was nothing to find and nothing was found.</summary>
    public double? F1 => Hits + Extra + Missed == 0 ? null : Hits == 0 ? 0 : 2.0 * Hits / (2.0 * Hits + Extra + Missed);

    /// <summary>For tables: "0.923 tp 12 fp 1 fn 1".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{F1:0.000} tp {Hits} fp {Extra} fn {Missed}");
}
