namespace Whence.Bench.Fuzz;

/// <summary>Something to fuzz: sound inputs to begin with, and what must hold for any input.</summary>
/// <param name="Seeds">Inputs that are sound.</param>
/// <param name="Check">Reads an input; throws where something does not hold.</param>
public sealed record FuzzKind(IReadOnlyList<byte[]> Seeds, Action<byte[]> Check)
{
    /// <summary>The kinds by name: one class each.</summary>
    public static IReadOnlyDictionary<string, Func<FuzzKind>> All { get; } = new Dictionary<string, Func<FuzzKind>>(StringComparer.Ordinal) { ["feeds"] = FeedFuzz.Kind, ["warc"] = WarcFuzz.Kind };

    /// <summary>One input may take so long.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <summary>Reads changed inputs, the same ones for the same seed.</summary>
    /// <returns>What went wrong first, with the round; null where nothing did.</returns>
    public string? Run(int rounds, int seed)
    {
        for (var round = 0; round < rounds; round++)
        {
            var random = new Random(unchecked(seed * 7919 + round));
            var input = new Mutator(random).Change(Seeds[random.Next(Seeds.Count)]);
            var watch = System.Diagnostics.Stopwatch.StartNew();
            try
            {
                Check(input);
            }
            catch (Exception e)
            {
                var path = Path.Combine(Path.GetTempPath(), $"whence-fuzz-{seed}-{round}");
                File.WriteAllBytes(path, input);
                return $"round {round} of seed {seed} ({path}): {e}";
            }
            if (watch.Elapsed > Longest) return $"round {round} of seed {seed} took {watch.Elapsed.TotalSeconds:F0} s";
        }
        return null;
    }

    /// <summary>Fails a check.</summary>
    public static void Must(bool holds, string what)
    {
        if (!holds) throw new InvalidOperationException("Does not hold: " + what);
    }
}
