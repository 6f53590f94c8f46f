using System.CommandLine;
using Whence.Languages;
using Whence.Store;

namespace Whence.Cli;

/// <summary>The store that a command works on.</summary>
internal static class StoreFile
{
    /// <summary>The option <c>--db FILE</c>.</summary>
    public static Option<string> Option() => new("--db") { Description = "The store; without it, whence.db in your data folder.", HelpName = "FILE" };

    /// <summary>The default: <c>whence/whence.db</c> in the user's data folder.</summary>
    public static string Default => Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "whence", "whence.db");

    /// <summary>Opens a store for writing, or says on standard error why that cannot be and returns null.</summary>
    public static NewsStore? OpenForWriting(string? path, LanguageSet languages)
    {
        try
        {
            if (path is null) Directory.CreateDirectory(Path.GetDirectoryName(Default)!);
            return NewsStore.Open(path ?? Default, StoreAccess.Write, languages: languages);
        }
        catch (Exception e) when (e is StoreException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"whence: {e.Message}");
            return null;
        }
    }
}
