namespace Whence.Tests.Support;

/// <summary>Where the files of this repository lie, wherever the tests were built.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path under the root.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The folder <c>shared</c> beside the repository: gold and data that are not ours to publish. It may be absent.</summary>
    public static string? Shared => Path.Combine(Root, "..", "shared") is var path && Directory.Exists(path) ? Path.GetFullPath(path) : null;

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "Whence.slnx"))) return folder;
        throw new DirectoryNotFoundException($"No Whence.slnx in any folder above '{AppContext.BaseDirectory}'.");
    }
}
