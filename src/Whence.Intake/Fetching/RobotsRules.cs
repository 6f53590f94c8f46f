using System.Text;

namespace Whence.Intake.Fetching;

/// <summary>What a robots.txt lets us read: the rules for our product, or those for all where it names us not. Source: RFC 9309.</summary>
public sealed class RobotsRules
{
    private readonly List<(string[] Parts, bool ToTheEnd, int Length, bool Allow)> _rules = [];

    /// <summary>Everything may be read.</summary>
    public static RobotsRules AllowAll { get; } = new();

    /// <summary>Seconds between two requests that the file asks for (<c>Crawl-delay</c>, in use though not in the RFC), or null.</summary>
    public TimeSpan? CrawlDelay { get; internal set; }

    /// <summary>Adds a rule. An empty pattern says nothing.</summary>
    internal void Add(string pattern, bool allow)
    {
        if (pattern.Length == 0) return;
        var toTheEnd = pattern.EndsWith('$');
        var normal = Normal(toTheEnd ? pattern[..^1] : pattern);
        _rules.Add((normal.Split('*'), toTheEnd, normal.Length + (toTheEnd ? 1 : 0), allow));
    }

    /// <summary>Whether a path may be read: the longest rule that fits decides, and of two equally long ones the one that allows.</summary>
    /// <param name="pathAndQuery">Path and query of an address, from the first slash on.</param>
    public bool Allows(string pathAndQuery)
    {
        if (pathAndQuery == "/robots.txt") return true;
        var path = Normal(pathAndQuery);
        var (longest, allowed) = (-1, true);
        foreach (var (parts, toTheEnd, length, allow) in _rules)
        {
            if (length < longest || length == longest && (allowed || !allow) || !Fits(path, parts, toTheEnd)) continue;
            (longest, allowed) = (length, allow);
        }
        return allowed;
    }

    // Each part between stars is looked for once, from left to right: time grows with the length of the path, whatever the pattern.
    private static bool Fits(string path, string[] parts, bool toTheEnd)
    {
        if (!path.StartsWith(parts[0], StringComparison.Ordinal)) return false;
        var at = parts[0].Length;
        if (parts.Length == 1) return !toTheEnd || at == path.Length;
        for (var i = 1; i < parts.Length; i++)
        {
            if (toTheEnd && i == parts.Length - 1) return path.Length - at >= parts[i].Length && path.EndsWith(parts[i], StringComparison.Ordinal);
            var found = path.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < 0) return false;
            at = found + parts[i].Length;
        }
        return true;
    }

    /// <summary>One spelling for equal paths: what need not be escaped is not, all else is, in upper case (RFC 3986, section 6.2.2).</summary>
    private static string Normal(string path)
    {
        var result = new StringBuilder(path.Length);
        for (var i = 0; i < path.Length; i++)
        {
            var c = path[i];
            if (c == '%' && i + 2 < path.Length && Uri.IsHexDigit(path[i + 1]) && Uri.IsHexDigit(path[i + 2]))
            {
                var value = (char)(Uri.FromHex(path[i + 1]) * 16 + Uri.FromHex(path[i + 2]));
                if (char.IsAsciiLetterOrDigit(value) || value is '-' or '.' or '_' or '~') result.Append(value);
                else result.Append('%').Append(char.ToUpperInvariant(path[i + 1])).Append(char.ToUpperInvariant(path[i + 2]));
                i += 2;
            }
            else if (c < 0x80) result.Append(c);
            else
            {
                var wide = char.IsHighSurrogate(c) && i + 1 < path.Length && char.IsLowSurrogate(path[i + 1]);
                foreach (var b in Encoding.UTF8.GetBytes(path.Substring(i, wide ? 2 : 1))) result.Append('%').Append(b.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
                if (wide) i++;
            }
        }
        return result.ToString();
    }
}
