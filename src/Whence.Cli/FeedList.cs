using Whence.Articles;
using Whence.Intake.Feeds;

namespace Whence.Cli;

/// <summary>The feeds that a user names: addresses, and files that list them.</summary>
internal static class FeedList
{
    /// <summary>Reads what was named; what cannot be read is said on standard error.</summary>
    /// <param name="sources">Addresses (http, https), OPML files, lists with an address a line, or <c>-</c> for such a list on standard input.</param>
    /// <returns>The feeds, each once, and whether anything could not be read.</returns>
    public static (IReadOnlyList<FeedAddress> Feeds, bool Failed) Read(IEnumerable<string> sources)
    {
        var (feeds, failed) = (new List<FeedAddress>(), false);
        foreach (var source in sources)
        {
            if (Uri.TryCreate(source, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            {
                feeds.Add(new(null, address!, null));
                continue;
            }
            try
            {
                var problems = new List<Diagnostic>();
                var listed = OpmlReader.Read(source == "-" ? StandardInput() : File.ReadAllBytes(source), problems);
                foreach (var problem in problems) Console.Error.WriteLine($"whence: {source}: {problem.Message}");
                if (listed.Count == 0) Console.Error.WriteLine($"whence: {source}: no feeds were found in it; expected OPML, or an address (http://… or https://…) a line.");
                failed |= problems.Any(p => p.Code == "no-address");
                feeds.AddRange(listed);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
            {
                var why = e is FileNotFoundException or DirectoryNotFoundException ? "no such file; expected a list of feeds, or an address that begins with http:// or https://" : e.Message;
                Console.Error.WriteLine($"whence: '{source}': {why}");
                failed = true;
            }
        }
        return ([.. feeds.DistinctBy(f => f.Address)], failed);
    }

    private static byte[] StandardInput()
    {
        using var input = Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }
}
