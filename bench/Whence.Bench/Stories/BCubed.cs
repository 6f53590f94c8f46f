namespace Whence.Bench.Stories;

/// <summary>How well a grouping agrees with another (Bagga and Baldwin 1998): 0 to 1.</summary>
/// <param name="Precision">Of the articles grouped with one, the share that belongs with it; the mean over all articles.</param>
/// <param name="Recall">Of the articles that belong with one, the share grouped with it.</param>
internal readonly record struct BCubed(double Precision, double Recall)
{
    /// <summary>Harmonic mean.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Compares two groupings of the same articles.</summary>
    public static BCubed Of<TFound, TTrue>(IReadOnlyList<TFound> found, IReadOnlyList<TTrue> truth) where TFound : notnull where TTrue : notnull
    {
        var pairs = found.Zip(truth).GroupBy(p => p).ToDictionary(g => g.Key, g => g.Count());
        var inFound = found.GroupBy(f => f).ToDictionary(g => g.Key, g => g.Count());
        var inTruth = truth.GroupBy(t => t).ToDictionary(g => g.Key, g => g.Count());
        double precision = 0, recall = 0;
        for (var i = 0; i < found.Count; i++)
        {
            var both = (double)pairs[(found[i], truth[i])];
            precision += both / inFound[found[i]];
            recall += both / inTruth[truth[i]];
        }
        return new(precision / found.Count, recall / found.Count);
    }
}
