using System.Text;
using System.Text.Json;
using Whence.Tests.Support;
using static Whence.Tests.Support.CommandLine;

namespace Whence.Tests.CommandLine;

/// <summary><c>whence analyze</c> on sound and odd files: what it prints, what it says, and its exit code.</summary>
public sealed class AnalyzeCommandTests : IDisposable
{
    private const string Good = "date 2025-08-15\n\nTo ka dvo boyeci su morto, govil Pavo Tirel.\n";

    private readonly InventedLanguage _language = new();
    private readonly TempFolder _folder = new();
    private readonly string _good;

    public AnalyzeCommandTests() => _good = _folder.Write("good.txt", Good);

    [Fact]
    public void AnArticleIsOneObjectALine()
    {
        var run = Analyze(_good);
        run.ExitCode.ShouldBe(0);
        run.Errors.ShouldBeEmpty();
        var analysis = JsonDocument.Parse(run.Lines.ShouldHaveSingleItem()).RootElement;
        analysis.GetProperty("path").GetString().ShouldBe(_good);
        analysis.GetProperty("text").GetString().ShouldBe(Good);
        analysis.GetProperty("claims")[0].GetProperty("quantity").GetProperty("value").GetDouble().ShouldBe(2);
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    public void AUtf16FileIsReadAndSaidToBeOne(string encoding, bool mark)
    {
        var bytes = Encoding.GetEncoding(encoding);
        var path = _folder.Write("wide.txt", [.. mark ? bytes.GetPreamble() : [], .. bytes.GetBytes(Good)]);
        var run = Analyze(path);
        run.ExitCode.ShouldBe(0);
        run.Errors.ShouldContain(path);
        run.Errors.ShouldContain("UTF-16");
        run.Lines.ShouldHaveSingleItem().ShouldContain("\"language\":\"qaa\"");
    }

    [Fact]
    public void UnpairedQuotationMarksDoNoHarm()
    {
        var path = _folder.Write("quotes.txt", "date 2025-08-15\n\n“To su ” ne „mi ka, govil Pavo. \"To ne” su, ka « mi ne su po, govil Tirel.\n\nTo ka dvo boyeci su “morto, govil Pavo Tirel.");
        var run = Analyze(path, _good);
        run.ExitCode.ShouldBe(0);
        run.Lines.Length.ShouldBe(2);
    }

    [Fact]
    public void ATextInNoKnownLanguageIsKeptWithADiagnostic()
    {
        var path = _folder.Write("klingon.txt", "Qapla' batlh je. Heghlu'meH QaQ jajvam. nuqneH tlhIngan maH bortaS bIr jablu'DI' reH QaQqu' nay'.");
        var run = Analyze(path, _good);
        run.Lines.Length.ShouldBe(2);
        var analysis = JsonDocument.Parse(run.Lines[0]).RootElement;
        analysis.GetProperty("language").ValueKind.ShouldBe(JsonValueKind.Null);
        analysis.GetProperty("diagnostics")[0].GetProperty("code").GetString().ShouldBe("unknown-language");
    }

    [Fact]
    public void AFolderIsReadWithAllThatItHoldsInAFixedOrder()
    {
        _folder.Write("b/two.txt", Good);
        _folder.Write("a/one.txt", Good);
        _folder.Write("a/README.md", Good);
        _folder.Write("a/picture.png", [1, 2, 3]);
        var run = Analyze(_folder.Path);
        run.Lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("path").GetString()).ShouldBe(
            [Path.Combine(_folder.Path, "a", "one.txt"), Path.Combine(_folder.Path, "b", "two.txt"), _good]);
    }

    [Fact]
    public void AFolderThatLinksToItselfIsReadOnce()
    {
        if (!OperatingSystem.IsWindows()) Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "again"), _folder.Path);
        Analyze(_folder.Path).Lines.ShouldHaveSingleItem();
    }

    [Fact]
    public void WhereNothingIsFoundTheExitCodeIsOne()
    {
        var path = Directory.CreateDirectory(Path.Combine(_folder.Path, "nothing")).FullName;
        Analyze(path).ExitCode.ShouldBe(1);
    }

    [Theory]
    [InlineData("analyze")]
    [InlineData("analyze", "x.txt", "--format", "xml")]
    [InlineData("analyse", "x.txt")]
    [InlineData("--no-such-option")]
    public void AWrongCallIsAnErrorAndSaysWhatWasExpected(params string[] arguments)
    {
        var run = RunWhence(arguments);
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldNotBeEmpty();
    }

    private Run Analyze(params string[] paths) => RunWhence(["analyze", .. paths, "--format", "jsonl", "--languages", _language.Folder]);

    public void Dispose()
    {
        _folder.Dispose();
        _language.Dispose();
    }
}
