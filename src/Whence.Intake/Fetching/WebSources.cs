namespace Whence.Intake.Fetching;

/// <summary>Sources that are addresses on the web: pages, feeds with the pages of their items, sitemaps.</summary>
public static class WebSources
{
    /// <summary>Whether a source is an address rather than a file.</summary>
    public static bool IsAddress(string source) => Uri.TryCreate(source, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";

    /// <summary>What the addresses hold, one after another.</summary>
    public static IEnumerable<Arrival> Read(Fetcher fetcher, IEnumerable<string> addresses, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(fetcher);
        return addresses.SelectMany(address => fetcher.FetchArticles(new Uri(address), cancel: cancel).ToBlockingEnumerable(cancel));
    }
}
