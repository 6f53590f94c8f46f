namespace Whence.Intake.Texts;

/// <summary>The namespaces in force at an element, and one fixed prefix for each that feeds use.</summary>
internal sealed class MarkupSpaces
{
    /// <summary>Prefix by namespace, written without scheme, <c>www.</c> and closing slash; the empty prefix is RSS in all its versions.</summary>
    private static readonly Dictionary<string, string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["w3.org/2005/Atom"] = "atom", ["purl.org/atom/ns#"] = "atom",
        ["purl.org/rss/1.0"] = "", ["my.netscape.com/rdf/simple/0.9"] = "", ["channel.netscape.com/rdf/simple/0.9"] = "", ["backend.userland.com/rss2"] = "", ["backend.userland.com/RSS2"] = "",
        ["w3.org/1999/02/22-rdf-syntax-ns#"] = "rdf", ["purl.org/rss/1.0/modules/content"] = "content", ["purl.org/rss/1.0/modules/syndication"] = "sy",
        ["purl.org/dc/elements/1.1"] = "dc", ["purl.org/dc/terms"] = "dc", ["search.yahoo.com/mrss"] = "media", ["itunes.com/dtds/podcast-1.0.dtd"] = "itunes",
        ["sitemaps.org/schemas/sitemap/0.9"] = "sitemap", ["google.com/schemas/sitemap/0.84"] = "sitemap", ["google.com/schemas/sitemap-news/0.9"] = "news",
        ["w3.org/1999/xhtml"] = "xhtml", ["rssnamespace.org/feedburner/ext/1.0"] = "feedburner",
    };

    public static readonly MarkupSpaces None = new([]);

    private readonly Dictionary<string, string> _prefixes;

    private MarkupSpaces(Dictionary<string, string> prefixes) => _prefixes = prefixes;

    /// <summary>These with those that an element declares.</summary>
    public MarkupSpaces With(List<(string Name, string Value)> attributes)
    {
        Dictionary<string, string>? prefixes = null;
        foreach (var (name, value) in attributes)
        {
            if (!name.StartsWith("xmlns", StringComparison.OrdinalIgnoreCase) || name is { Length: > 5 } && name[5] != ':') continue;
            prefixes ??= new(_prefixes, StringComparer.OrdinalIgnoreCase);
            var declared = name.Length > 5 ? name[6..] : "";
            if (prefixes.Count < 64) prefixes[declared] = Known.TryGetValue(Plain(value), out var known) ? known : declared;
        }
        return prefixes is null ? this : new(prefixes);
    }

    /// <summary>A name as written, in small letters and with the fixed prefix of its namespace; an undeclared prefix stands for itself.</summary>
    public string NameOf(string written)
    {
        var colon = written.IndexOf(':');
        var prefix = colon < 0 ? "" : written[..colon];
        if (_prefixes.TryGetValue(prefix, out var known)) prefix = known;
        var local = written[(colon + 1)..];
        return (prefix.Length == 0 ? local : prefix + ":" + local).ToLowerInvariant();
    }

    private static string Plain(string address)
    {
        var start = address.IndexOf("://", StringComparison.Ordinal);
        var plain = address[(start < 0 ? 0 : start + 3)..].Trim().TrimEnd('/');
        return plain.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? plain[4..] : plain;
    }
}
