using System.Text;

namespace Whence.Tests.Support;

/// <summary>A folder that lasts as long as a test.</summary>
internal sealed class TempFolder : IDisposable
{
    /// <summary>Its full path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("whence-tests-").FullName;

    /// <summary>Writes a file, in UTF-8 without a mark, and gives its full path.</summary>
    /// <param name="name">Name, with folders before it where wanted.</param>
    public string Write(string name, string text) => Write(name, new UTF8Encoding(false).GetBytes(text));

    /// <summary>Writes a file and gives its full path.</summary>
    public string Write(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
