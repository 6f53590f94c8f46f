using System.CommandLine;
using Whence.Languages;

namespace Whence.Cli;

/// <summary>Loads the language packs that a command reads with.</summary>
internal static class Packs
{
    /// <summary>The option <c>--languages DIR</c>, common to all commands.</summary>
    public static readonly Option<string> Folder = new("--languages") { Description = "Folder of language packs; without it, those that come with Whence.", Recursive = true, HelpName = "FOLDER" };

    /// <summary>The packs, or null with a message on standard error where they cannot be used.</summary>
    /// <param name="all">Packs of one's own are always compiled at once, so that faults show; those built in only where this is set.</param>
    public static LanguageSet? Load(ParseResult result, bool all = false)
    {
        try
        {
            var folder = result.GetValue(Folder);
            return folder is null && !all ? LanguageSet.Open(LanguageSet.DefaultFolder) : LanguageSet.Load(folder);
        }
        catch (Exception e) when (e is BrokenPackException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"whence: {e.Message}");
            return null;
        }
    }

    /// <summary>Says on standard error that there is no pack of a code; returns the exit code.</summary>
    public static int Unknown(string code, LanguageSet languages)
    {
        Console.Error.WriteLine($"whence: no pack '{code}'; known are {string.Join(", ", languages.Codes.Order(StringComparer.Ordinal))}.");
        return 2;
    }
}
