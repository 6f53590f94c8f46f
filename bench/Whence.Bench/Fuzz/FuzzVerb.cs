namespace Whence.Bench.Fuzz;

/// <summary><c>fuzz KIND --rounds N --seed S</c>: reads damaged inputs of a kind for as long as one likes.</summary>
internal static class FuzzVerb
{
    public static int Run(string[] args)
    {
        var arguments = new BenchArguments(args, "--rounds", "--seed");
        if (arguments.Paths is not [var name] || !FuzzKind.All.TryGetValue(name, out var kind))
        {
            Console.Error.WriteLine($"fuzz: expected one of pages, {string.Join(", ", FuzzKind.All.Keys)}.");
            return 2;
        }
        var (rounds, seed) = (arguments.Number("--rounds", 10_000), arguments.Number("--seed", 1));
        var fault = kind().Run(rounds, seed);
        Console.WriteLine(fault ?? $"{rounds:N0} rounds of seed {seed}: nothing found.");
        return fault is null ? 0 : 1;
    }
}
