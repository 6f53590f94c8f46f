using Whence.Tests.Support;

namespace Whence.Tests.Rules;

/// <summary>The README's table of languages is made from the packs.</summary>
public sealed class ReadmeTableTests
{
    [Fact]
    public void TheTableOfLanguagesIsThatOfThePacks()
    {
        var made = Support.CommandLine.RunWhence("packs", "--format", "md").Lines;
        var readme = File.ReadAllLines(Repository.PathOf("README.md"));
        var from = Array.IndexOf(readme, made[0]);
        from.ShouldBeGreaterThanOrEqualTo(0, "README.md holds no table of languages");
        readme[from..Math.Min(readme.Length, from + made.Length)].ShouldBe(made, "put the output of './whence packs --format md' into README.md");
    }
}
