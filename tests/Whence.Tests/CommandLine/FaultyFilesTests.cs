using System.Runtime.Versioning;
using Whence.Tests.Support;
using static Whence.Tests.Support.CommandLine;

namespace Whence.Tests.CommandLine;

/// <summary>Whatever lies among the files, the rest is read, the message names the file, and the exit code is 2.</summary>
public sealed class FaultyFilesTests : IDisposable
{
    private const string Good = "date 2025-08-15\n\nTo ka dvo boyeci su morto, govil Pavo Tirel.\n";

    private readonly InventedLanguage _language = new();
    private readonly TempFolder _folder = new();
    private readonly string _good;

    public FaultyFilesTests() => _good = _folder.Write("good.txt", Good);

    [Fact]
    public void APathThatDoesNotExistIsNamedAndTheRestIsRead() => ShouldFailFor(Path.Combine(_folder.Path, "gone.txt"), "no such file");

    [Fact]
    public void ABinaryFileIsNamedAndTheRestIsRead() => ShouldFailFor(_folder.Write("image.txt", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13, 0, 0, 1, 0]), "binary");

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n\t\n")]
    public void AnEmptyFileIsNamedAndTheRestIsRead(string text) => ShouldFailFor(_folder.Write("empty.txt", text), "no words");

    [UnprivilegedFact]
    [UnsupportedOSPlatform("windows")]
    public void AFileWithoutRightsIsNamedAndTheRestIsRead()
    {
        var path = _folder.Write("secret.txt", Good);
        File.SetUnixFileMode(path, UnixFileMode.None);
        ShouldFailFor(path, "cannot be read");
    }

    [UnprivilegedFact]
    [UnsupportedOSPlatform("windows")]
    public void AFolderWithoutRightsIsNamedAndTheRestIsRead()
    {
        var path = Directory.CreateDirectory(Path.Combine(_folder.Path, "secret"), UnixFileMode.None).FullName;
        var alone = Analyze(path, _good);
        var inside = Analyze(_folder.Path);
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        ShouldFail(alone, path, "denied");
        ShouldFail(inside, path, "denied");
    }

    /// <summary>Reads a faulty path together with a sound one.</summary>
    private void ShouldFailFor(string path, string message)
    {
        ShouldFail(Analyze(path, _good), path, message);
    }

    private static void ShouldFail(Run run, string path, string message)
    {
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain(path);
        run.Errors.ShouldContain(message);
        run.Errors.ShouldNotContain("   at ");
        run.Lines.ShouldHaveSingleItem().ShouldContain("good.txt");
    }

    private Run Analyze(params string[] paths) => RunWhence(["analyze", .. paths, "--format", "jsonl", "--languages", _language.Folder]);

    public void Dispose()
    {
        _folder.Dispose();
        _language.Dispose();
    }
}
