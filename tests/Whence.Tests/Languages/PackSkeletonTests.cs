using Whence.Languages;
using Whence.Tests.Support;

namespace Whence.Tests.Languages;

public sealed class PackSkeletonTests
{
    /// <summary>Languages with a generated file and no pack yet.</summary>
    public static TheoryData<string> Without => [.. Directory.GetFiles(Repository.PathOf("languages", "cldr"), "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)!).Where(c => !File.Exists(Repository.PathOf("languages", c + ".yaml"))).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Without))]
    public void ANewPackLoadsWithoutFaults(string code)
    {
        using var folder = new TempFolder();
        foreach (var file in (string[])["concepts.yaml", $"cldr/{code}.yaml"]) folder.Write(file, File.ReadAllText(Repository.PathOf("languages", file)));
        folder.Write(code + ".yaml", PackSkeleton.Make(Repository.PathOf("languages"), code));
        var problems = new PackProblems();
        var languages = LanguageSet.Read(folder.Path, problems);
        problems.All.ShouldBeEmpty();
        languages.Packs[code].Name.Length.ShouldBeGreaterThan(2);
        languages.Packs[code].EntryCounts["dates"].ShouldBeGreaterThan(30, "months and weekdays come from CLDR");
    }

    [Fact]
    public void WithoutAGeneratedFileItSaysWhichIsMissing() =>
        Should.Throw<FileNotFoundException>(() => PackSkeleton.Make(Repository.PathOf("languages"), "xx")).FileName.ShouldEndWith("xx.yaml");
}
