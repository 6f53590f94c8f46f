using Whence.Intake;
using Whence.Intake.Fetching;

namespace Whence.Cli;

/// <summary>Sources that are addresses on the web: pages, feeds with the pages of their items, sitemaps.</summary>
internal static class WebSources
{
    /// <summary>Whether a source is an address rather than a file.</summary>
    public static bool IsAddress(string source) => Uri.TryCreate(source, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";

    /// <summary>What the addresses hold, one after another.</summary>
    public static IEnumerable<Arrival> Read(IEnumerable<string> addresses, IReadOnlyList<AllowedHost> allowed)
    {
        using var fetcher = new Fetcher(new() { AllowedHosts = allowed, Seed = Environment.ProcessId });
        foreach (var address in addresses)
            foreach (var arrival in fetcher.FetchArticles(new Uri(address)).ToBlockingEnumerable()) yield return arrival;
    }
}
