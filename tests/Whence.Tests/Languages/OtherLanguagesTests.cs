using Whence.Languages;
using Whence.Tests.Support;

namespace Whence.Tests.Languages;

/// <summary>The file of languages without a pack.</summary>
public sealed class OtherLanguagesTests : IDisposable
{
    private const string Sound = "- {code: qab, name: Zarkish, script: Latn, letters: \"\", function_words: [zu, wo], sample: [Zu wo zark.]}\n";
    private readonly TempFolder _folder = new();

    [Fact]
    public void ASoundFileHasNoFaults() => Read(Sound).Languages.ShouldHaveSingleItem().HasPack.ShouldBeFalse();

    [Fact]
    public void CommonWordsMayBeGivenBesides() =>
        Read(Sound.Replace("sample:", "common_words: [Zark, mu], sample:", StringComparison.Ordinal)).Languages.ShouldHaveSingleItem().CommonWords.ShouldBe(["zark", "mu"]);

    [Fact]
    public void ALanguageThatHasGotAPackIsPassedOver() => Read(Sound, "qab").Languages.ShouldBeEmpty();

    [Theory]
    [InlineData("code: qab", 1, "must be a list")]
    [InlineData(Sound + Sound, 2, "stands twice")]
    [InlineData("- {code: qab, name: Z, script: Latn, letters: \"\", function_words: [zu]}", 1, "needs 'sample'")]
    [InlineData("- {code: qab, name: Z, script: Latn, letters: \"\", function_words: zu, sample: [Zu.]}", 1, "'function_words' must be a list")]
    [InlineData("- {code: qab, name: Z, script: Latn, letters: \"\", function_words: [zu], sample: [Zu.], age: 3}", 1, "Unknown key 'age'")]
    [InlineData("- {code: qab, name: Z, script: Latn, letters: \"\", function_words: [zu], common_words: mu, sample: [Zu.]}", 1, "'common_words' must be a list")]
    public void AFaultIsNamedWithItsLine(string yaml, int line, string message)
    {
        var fault = Read(yaml).Faults.ShouldHaveSingleItem();
        fault.Line.ShouldBe(line);
        fault.Message.ShouldContain(message);
    }

    private (List<LanguageTraits> Languages, IReadOnlyList<PackProblem> Faults) Read(string yaml, params string[] packs)
    {
        _folder.Write(OtherLanguages.FileName, yaml);
        var problems = new PackProblems();
        return ([.. OtherLanguages.Read(Path.Combine(_folder.Path, OtherLanguages.FileName), packs, problems)], problems.All);
    }

    public void Dispose() => _folder.Dispose();
}
