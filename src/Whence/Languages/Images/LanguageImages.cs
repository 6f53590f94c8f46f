using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Whence.Languages;

/// <summary>
/// What was compiled of a folder of language files, kept beside them so that a short run need not compile it again. An image counts only where it was made by this very build of the
/// program from these very files, and lies there whole; else there is none, and the files are read.
/// </summary>
internal sealed class LanguageImages
{
    /// <summary>Name of the folder in the folder of packs.</summary>
    public const string FolderName = "compiled";

    private const int KeyLength = sizeof(ulong), HeaderLength = 2 * KeyLength;

    private readonly string _folder;
    private readonly ulong _key;

    /// <param name="languages">The folder of packs.</param>
    public LanguageImages(string languages) => (_folder, _key) = (Path.Combine(languages, FolderName), KeyOf(languages));

    /// <summary>The images of a folder of packs; null where none were made.</summary>
    public static LanguageImages? Of(string languages) => Directory.Exists(Path.Combine(languages, FolderName)) ? new(languages) : null;

    /// <summary>The image of a name, or null.</summary>
    public ImageReader? Read(string name)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(PathOf(name));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
        return bytes.Length >= HeaderLength && BinaryPrimitives.ReadUInt64LittleEndian(bytes) == _key
            && BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(KeyLength)) == ContentHash.Add(0, bytes.AsSpan(HeaderLength)) ? new(bytes, HeaderLength) : null;
    }

    /// <summary>Keeps an image; who reads meanwhile finds the old one or the new one.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write(string name, ImageWriter image)
    {
        var payload = image.ToArray();
        var header = new byte[HeaderLength];
        BinaryPrimitives.WriteUInt64LittleEndian(header, _key);
        BinaryPrimitives.WriteUInt64LittleEndian(header.AsSpan(KeyLength), ContentHash.Add(0, payload));
        Directory.CreateDirectory(_folder);
        var part = $"{PathOf(name)}.{Environment.ProcessId}.{Environment.CurrentManagedThreadId}";
        File.WriteAllBytes(part, [.. header, .. payload]);
        File.Move(part, PathOf(name), overwrite: true);
    }

    private string PathOf(string name) => Path.Combine(_folder, name + ".image");

    /// <summary>A hash of this build of the program, of what it is built for, and of all language files with their names.</summary>
    private static ulong KeyOf(string languages)
    {
        var hash = ContentHash.Add((ulong)Vector<float>.Count, typeof(LanguageImages).Module.ModuleVersionId.ToByteArray());
        foreach (var file in Directory.GetFiles(languages, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            hash = ContentHash.Add(ContentHash.Add(hash, Encoding.UTF8.GetBytes(Path.GetRelativePath(languages, file))), File.ReadAllBytes(file));
        return hash;
    }
}
