namespace Whence.Intake.Feeds;

/// <summary>Compares addresses by site.</summary>
internal static class Sites
{
    /// <summary>Whether two addresses are of one host, with or without <c>www.</c>, or of a host below the other (<c>feeds.example.org</c>).</summary>
    public static bool Same(Uri first, Uri second)
    {
        var (a, b) = (Host(first), Host(second));
        return a == b || a.EndsWith("." + b, StringComparison.Ordinal) || b.EndsWith("." + a, StringComparison.Ordinal);
    }

    private static string Host(Uri address) => address.IdnHost.ToLowerInvariant() is var host && host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;

    /// <summary>An absolute http or https address, made from one that may be relative; null where it is neither.</summary>
    public static Uri? Address(string? written, Uri? beside)
    {
        if (string.IsNullOrWhiteSpace(written) || written.Length > 8192) return null;
        written = written.Trim();
        if (written.StartsWith('/') || !Uri.TryCreate(written, UriKind.Absolute, out var address)) // "/a" is a file's address to Uri on some systems
            if (beside is null || !Uri.TryCreate(beside, written, out address)) return null;
        return address.Scheme is "http" or "https" ? address : null;
    }
}
