using Whence.Bench.Fuzz;

namespace Whence.Intake.Tests.Fuzz;

/// <summary>No damage to an input makes a reader fail, or go on for long. The benchmarks run the same for as long as one likes (<c>-- fuzz feeds --rounds N --seed S</c>).</summary>
public sealed class FuzzTests
{
    [Theory]
    [InlineData("feeds", 3000)]
    [InlineData("warc", 1500)]
    public void AnyInputIsReadOrRefused(string kind, int rounds) => FuzzKind.All[kind]().Run(rounds, seed: 20270309).ShouldBeNull();
}
