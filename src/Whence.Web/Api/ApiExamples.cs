using System.Reflection;

namespace Whence.Web.Api;

/// <summary>Answers over the sample story, shortened: files named as the routes, carried in the program. A test holds them to what the desk answers.</summary>
internal static class ApiExamples
{
    private const string Folder = "examples/";

    /// <summary>Names of those that there are.</summary>
    public static IEnumerable<string> Names => Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Select(n => n[Folder.Length..]);

    /// <summary>The example of a route; null where there is none.</summary>
    public static string? Of(string route)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + route);
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Trim();
    }
}
