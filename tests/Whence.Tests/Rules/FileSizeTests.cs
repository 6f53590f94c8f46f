using Whence.Tests.Support;

namespace Whence.Tests.Rules;

/// <summary>Small files: what grows beyond reason is to be cut.</summary>
public sealed class FileSizeTests
{
    /// <summary>Lines that no file of code may exceed.</summary>
    private const int MostLines = 300;

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void NoFileOfCodeIsTooLong(string folder)
    {
        var separator = Path.DirectorySeparatorChar;
        var files = Directory.GetFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{separator}obj{separator}", StringComparison.Ordinal) && !f.Contains($"{separator}bin{separator}", StringComparison.Ordinal));
        files.Where(f => File.ReadLines(f).Count() > MostLines).Select(f => Path.GetRelativePath(Repository.Root, f)).ShouldBeEmpty();
    }
}
