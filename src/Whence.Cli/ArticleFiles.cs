using Whence.Articles;
using Whence.Languages;

namespace Whence.Cli;

/// <summary>The article files behind the paths a user gives: files as they are, folders with all that they hold.</summary>
internal static class ArticleFiles
{
    private static readonly string[] Endings = [".txt", ".text", ".md"];

    /// <summary>All files in a fixed order. A path that does not exist or may not be read becomes a message on standard error.</summary>
    /// <returns>The files, and whether any path failed.</returns>
    public static (List<string> Files, bool Failed) List(IEnumerable<string> paths)
    {
        var files = new List<string>();
        var failed = false;
        foreach (var path in paths)
        {
            if (File.Exists(path)) { files.Add(path); continue; }
            if (!Directory.Exists(path))
            {
                Console.Error.WriteLine($"whence: '{path}': no such file or folder.");
                failed = true;
                continue;
            }
            var found = new List<string>();
            failed |= !Gather(path, found);
            files.AddRange(found.Order(StringComparer.Ordinal));
        }
        return (files, failed);
    }

    private static readonly EnumerationOptions Visible = new() { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.Hidden };

    /// <summary>The article files of a folder and of those in it; links to folders are not followed. A folder that may not be read is named, and the others are read.</summary>
    /// <returns>Whether all could be read.</returns>
    private static bool Gather(string folder, List<string> into)
    {
        var all = true;
        try
        {
            into.AddRange(Directory.EnumerateFiles(folder, "*", Visible)
                .Where(f => Endings.Contains(Path.GetExtension(f).ToLowerInvariant()) && !Path.GetFileName(f).StartsWith("README", StringComparison.OrdinalIgnoreCase)));
            foreach (var inner in new DirectoryInfo(folder).EnumerateDirectories("*", Visible))
                if (inner.LinkTarget is null) all &= Gather(Path.Combine(folder, inner.Name), into);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            Console.Error.WriteLine($"whence: '{folder}': {e.Message}");
            return false;
        }
        return all;
    }

    /// <summary>Reads and analyses files; one that fails is named on standard error and the rest go on.</summary>
    /// <returns>The analyses in the order of the files, and whether any file failed.</returns>
    public static (List<Analysis> Analyses, bool Failed) Analyze(Analyzer analyzer, IReadOnlyList<string> files)
    {
        var results = new Analysis?[files.Count];
        var failed = 0;
        using var progress = Progress.For(files.Count);
        Parallel.For(0, files.Count, i =>
        {
            using var step = progress.Step();
            try
            {
                var (article, diagnostics) = ArticleFile.Read(files[i], analyzer.Languages.Alphabets);
                foreach (var d in diagnostics) Console.Error.WriteLine($"whence: {files[i]}: {d.Message}");
                if (article is null) { Interlocked.Exchange(ref failed, 1); return; }
                results[i] = analyzer.Analyze(article, diagnostics);
            }
            catch (BrokenPackException e)
            {
                Console.Error.WriteLine($"whence: {files[i]}: {e.Message}");
                Interlocked.Exchange(ref failed, 1);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine($"whence: {files[i]}: cannot be read: {e.Message}");
                Interlocked.Exchange(ref failed, 1);
            }
            catch (Exception e) when (e is not OutOfMemoryException) // a fault of ours with one article must not cost the others
            {
                Console.Error.WriteLine($"whence: {files[i]}: could not be analysed ({e.GetType().Name}: {e.Message}). This is a fault in Whence; the other files are read.");
                Interlocked.Exchange(ref failed, 1);
            }
        });
        return ([.. results.OfType<Analysis>()], failed != 0);
    }
}
