using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Whence.Web.Adding;

/// <summary>Files that somebody sent, in a folder of their own until they have been read. Their names are kept to be shown; on the disk they are numbers.</summary>
internal sealed class SentFiles : IDisposable
{
    private const int LongestName = 120;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("whence-sent-"); // for this user's eyes alone

    private readonly List<(string Path, string Name)> _files = [];

    /// <summary>Where each lies, and what it is called.</summary>
    public IReadOnlyList<(string Path, string Name)> All => _files;

    /// <summary>Puts the files of a form there.</summary>
    public static async Task<SentFiles> Keep(IEnumerable<IFormFile> files, CancellationToken cancel)
    {
        var kept = new SentFiles();
        try
        {
            foreach (var file in files)
            {
                var path = Path.Combine(kept._folder.FullName, kept._files.Count.ToString(CultureInfo.InvariantCulture));
                await using (var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write)) await file.CopyToAsync(stream, cancel);
                kept._files.Add((path, NameOf(file.FileName)));
            }
            return kept;
        }
        catch
        {
            kept.Dispose();
            throw;
        }
    }

    /// <summary>The last part of a name, without what no name has.</summary>
    internal static string NameOf(string sent)
    {
        var last = sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = new string([.. last.Where(c => !char.IsControl(c) && c is not (>= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069'))]).Trim(); // nor marks that turn the direction around
        return clean.Length == 0 || clean.All(c => c == '.') ? "file" : clean.Length > LongestName ? clean[^LongestName..] : clean;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            _folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // the system clears its folder for temporary files
        }
    }
}
