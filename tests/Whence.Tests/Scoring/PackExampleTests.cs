using System.Globalization;
using Whence.Languages;
using Whence.Tests.Support;
using Xunit.Abstractions;

namespace Whence.Tests.Scoring;

/// <summary>Each pack passes at least as many of its own examples as before (<c>bench/floors.json</c>); those that fail are listed.</summary>
public sealed class PackExampleTests(ITestOutputHelper output)
{
    public static TheoryData<string> Codes => [.. Reader.Languages.Packs.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void APackPassesItsExamples(string code)
    {
        var results = PackExamples.Run(Reader.Languages, code);
        results.ShouldNotBeEmpty($"languages/{code}.yaml has no examples.");
        var passed = (double)results.Count(r => r.Passed) / results.Count;
        var failing = results.Where(r => !r.Passed).Select(r => $"{Path.GetFileName(r.Example.File)}:{r.Example.Line}: \"{r.Example.Text}\" missing [{string.Join("; ", r.Missing)}] extra [{string.Join("; ", r.Extra)}]");
        var table = string.Create(CultureInfo.InvariantCulture, $"{code}: {results.Count(r => r.Passed)} of {results.Count} examples pass ({passed:0.000})\n{string.Join('\n', failing)}");
        output.WriteLine(table);
        passed.ShouldBeGreaterThanOrEqualTo(Floors.Group("examples").GetValueOrDefault(code, 1), table);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void EverySectionHasPositiveAndNegativeExamples(string code)
    {
        var examples = Reader.Languages.Packs[code].Examples;
        foreach (var section in PackExamples.Sections)
        {
            examples.ShouldContain(e => e.Section == section && e.Gives.Count > 0, $"{code} {section}");
            // of attribution the negative is a claim that nobody makes
            examples.ShouldContain(e => e.Section == section && !e.Gives.Any(g => section != "attribution" || g.Contains("<-", StringComparison.Ordinal)), $"{code} {section}");
        }
    }
}
