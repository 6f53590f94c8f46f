using Whence.Languages;
using Whence.Tests.Support;

namespace Whence.Tests.Languages;

/// <summary>Faults in the files of known names.</summary>
public sealed class NameFaultTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public NameFaultTests()
    {
        _folder.Write("concepts.yaml", InventedLanguage.Concepts);
        _folder.Write("qaa.yaml", InventedLanguage.Pack);
    }

    [Theory]
    [InlineData("- {id: a, kind: person, label: A}", "A name needs id, kind, label and names")]
    [InlineData("- {id: a, kind: ghost, label: A, names: {qaa: [A]}}", "'ghost' is no kind of name")]
    [InlineData("- {id: a, kind: person, label: A, names: {qaa: [A]}, age: 3}", "Unknown key 'age'")]
    [InlineData("- {id: a, kind: person, label: A, names: {qaa: [A]}}\n- {id: a, kind: person, label: B, names: {qaa: [B]}}", "The id 'a' stands twice")]
    public void AFaultIsNamed(string yaml, string message) => Faults(yaml).ShouldHaveSingleItem().ShouldContain(message);

    [Theory]
    [InlineData("id: a")]
    [InlineData("- just words")]
    [InlineData("- {id: a, kind: person, label: A, names: [A]}")]
    [InlineData("- {id: a, kind: person, label: A, names: {qaa: A}}")]
    [InlineData("- {id: [a], kind: person, label: A, names: {qaa: [A]}}")]
    public void AWrongShapeIsAFault(string yaml) => Faults(yaml).ShouldNotBeEmpty();

    [Fact]
    public void ASoundFileHasNone() => Faults("- {id: a, kind: person, label: Ana, country: ZZ, office: chief, since: 2011, names: {qaa: [Ana Zark]}, metonyms: {qaa: [Zarkburg]}}").ShouldBeEmpty();

    private List<string> Faults(string yaml)
    {
        _folder.Write("names/people.yaml", yaml);
        var problems = new PackProblems();
        LanguageSet.Read(_folder.Path, problems);
        return [.. problems.All.Select(p => p.ToString())];
    }

    public void Dispose() => _folder.Dispose();
}
