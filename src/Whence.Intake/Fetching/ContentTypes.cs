namespace Whence.Intake.Fetching;

/// <summary>Which content types may hold news.</summary>
internal static class ContentTypes
{
    /// <summary>Whether a body of this type is worth reading. A missing type and "some bytes" are taken: many feeds are sent so.</summary>
    public static bool MayBeText(string? contentType)
    {
        var type = Bare(contentType);
        return type.Length == 0 || type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("+xml", StringComparison.Ordinal) || type.EndsWith("+json", StringComparison.Ordinal)
            || type is "application/xml" or "application/json" or "application/rss" or "application/atom" or "application/x-rss" or "application/octet-stream" or "application/binary"
                or "application/x-ndjson" or "application/jsonl" or "unknown/unknown" || IsGzip(contentType);
    }

    /// <summary>Whether the body is itself a gzip file, as sitemaps often are.</summary>
    public static bool IsGzip(string? contentType) => Bare(contentType) is "application/gzip" or "application/x-gzip";

    private static string Bare(string? contentType)
    {
        if (contentType is null) return "";
        var semicolon = contentType.IndexOf(';', StringComparison.Ordinal);
        return (semicolon < 0 ? contentType : contentType[..semicolon]).Trim().ToLowerInvariant();
    }
}
