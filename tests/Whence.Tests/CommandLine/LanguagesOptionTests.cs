using Whence.Tests.Support;
using static Whence.Tests.Support.CommandLine;

namespace Whence.Tests.CommandLine;

/// <summary><c>--languages DIR</c>: packs of one's own.</summary>
public sealed class LanguagesOptionTests : IDisposable
{
    private readonly TempFolder _articles = new();
    private readonly string _article;

    public LanguagesOptionTests() => _article = _articles.Write("a.txt", "date 2025-08-15\nTo ka dvo boyeci su morto.");

    [Fact]
    public void ALanguageNobodyKnowsIsReadFromItsPack()
    {
        using var language = new InventedLanguage();
        var run = RunWhence("analyze", _article, "--format", "jsonl", "--languages", language.Folder);
        run.Errors.ShouldBeEmpty();
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("\"language\":\"qaa\"");
    }

    [Fact]
    public void ABrokenPackIsRefusedWithEveryFault()
    {
        using var language = new InventedLanguage(InventedLanguage.Pack.Replace("  be: [su]", "  bee: [su]", StringComparison.Ordinal).Replace("boyec/n", "boyec/m", StringComparison.Ordinal));
        var run = RunWhence("analyze", _article, "--format", "jsonl", "--languages", language.Folder);
        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Errors.ShouldContain("qaa.yaml:");
        run.Errors.ShouldContain("Unknown key 'grammar.bee'");
        run.Errors.ShouldContain("the paradigm 'm'");
        run.Errors.ShouldNotContain("   at ");
    }

    [Fact]
    public void AFolderWithoutPacksIsRefused()
    {
        var empty = Directory.CreateDirectory(Path.Combine(_articles.Path, "empty")).FullName;
        var run = RunWhence("analyze", _article, "--format", "jsonl", "--languages", empty);
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain(empty);
        run.Errors.ShouldNotContain("   at ");
    }

    [Fact]
    public void AFolderThatDoesNotExistIsNamed()
    {
        var run = RunWhence("analyze", _article, "--languages", "/no/such/folder");
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("/no/such/folder");
        run.Errors.ShouldNotContain("   at ");
    }

    public void Dispose() => _articles.Dispose();
}
