using System.Globalization;
using System.Text;

namespace Whence.Intake.Fetching;

/// <summary>Reads a robots.txt. Source: RFC 9309, section 2; faulty lines are passed over.</summary>
public static class RobotsReader
{
    /// <summary>Bytes that are read; the RFC asks for 500 KiB at least.</summary>
    public const int MaxBytes = 512 << 10;

    /// <summary>The rules for one product: those of all groups that name it, else of all groups for <c>*</c>, else none.</summary>
    /// <param name="file">The bytes of the file, as UTF-8.</param>
    /// <param name="product">The name we go by, letters and hyphens, compared without case.</param>
    public static RobotsRules Read(ReadOnlySpan<byte> file, string product)
    {
        var (ours, everyones, named) = (new RobotsRules(), new RobotsRules(), false);
        var (forUs, forAll, inNames) = (false, false, false);
        foreach (var line in Encoding.UTF8.GetString(file).TrimStart('\uFEFF').AsSpan().EnumerateLines())
        {
            var comment = line.IndexOf('#');
            var rule = comment < 0 ? line : line[..comment];
            var colon = rule.IndexOf(':');
            if (colon < 0) continue;
            var key = rule[..colon].Trim();
            var value = rule[(colon + 1)..].Trim();
            if (Is(key, "user-agent"))
            {
                if (!inNames) (forUs, forAll) = (false, false); // a new group
                inNames = true;
                if (value.SequenceEqual("*")) forAll = true;
                else if (Token(value).Equals(product, StringComparison.OrdinalIgnoreCase)) forUs = named = true;
                continue;
            }
            var isRule = Is(key, "allow") || Is(key, "disallow");
            if (!isRule && !Is(key, "crawl-delay")) continue; // Sitemap and others belong to no group
            inNames = false;
            if (forUs) Put(ours, key, value);
            if (forAll) Put(everyones, key, value);
        }
        return named ? ours : everyones;
    }

    private static void Put(RobotsRules rules, ReadOnlySpan<char> key, ReadOnlySpan<char> value)
    {
        if (!Is(key, "crawl-delay")) rules.Add(value.ToString(), Is(key, "allow"));
        else if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)) rules.CrawlDelay = TimeSpan.FromSeconds(Math.Min(seconds, 1e6));
    }

    /// <summary>"Whence/0.1" and "Whence (news)" name Whence too.</summary>
    private static ReadOnlySpan<char> Token(ReadOnlySpan<char> value)
    {
        var end = 0;
        while (end < value.Length && (char.IsAsciiLetter(value[end]) || value[end] is '-' or '_')) end++;
        return value[..end];
    }

    private static bool Is(ReadOnlySpan<char> key, string name) => key.Equals(name, StringComparison.OrdinalIgnoreCase);
}
