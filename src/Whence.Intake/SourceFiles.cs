using Whence.Intake.Records;

namespace Whence.Intake;

/// <summary>The files behind the paths that a user gives: files as they are, folders with all in them that holds news.</summary>
public static class SourceFiles
{
    private static readonly EnumerationOptions Visible = new() { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.Hidden };

    /// <summary>All files, in the order of the paths and, within a folder, of their names. Hidden files, those whose names begin with README, and links to folders are passed over, and so are data files in folders that hold no articles.</summary>
    /// <param name="paths">Paths of files and folders; <c>-</c> is standard input.</param>
    /// <param name="fields">Names of the fields by which a data file is known to hold articles.</param>
    /// <returns>The files; and a refusal for each path that does not exist or may not be read.</returns>
    public static (IReadOnlyList<string> Files, IReadOnlyList<Arrival> Refused) List(IEnumerable<string> paths, FieldNames? fields = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var (files, refused) = (new List<string>(), new List<Arrival>());
        foreach (var path in paths)
        {
            if (path == "-" || File.Exists(path)) files.Add(path);
            else if (!Directory.Exists(path)) refused.Add(new(path, null, "no such file or folder."));
            else
            {
                var found = new List<string>();
                Gather(path, found, refused, fields ?? FieldNames.Usual);
                files.AddRange(found.Order(StringComparer.Ordinal));
            }
        }
        return (files, refused);
    }

    private static void Gather(string folder, List<string> files, List<Arrival> refused, FieldNames fields)
    {
        try
        {
            files.AddRange(Directory.EnumerateFiles(folder, "*", Visible)
                .Where(f => SourceKinds.OfName(f) is { } kind && !Path.GetFileName(f).StartsWith("README", StringComparison.OrdinalIgnoreCase) && DataFiles.MayHoldArticles(f, kind, fields)));
            foreach (var inner in new DirectoryInfo(folder).EnumerateDirectories("*", Visible))
                if (inner.LinkTarget is null) Gather(Path.Combine(folder, inner.Name), files, refused, fields);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            refused.Add(new(folder, null, e.Message));
        }
    }
}
