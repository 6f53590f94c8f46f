using Whence.Intake.Texts;

namespace Whence.Intake.Feeds;

/// <summary>By what a feed is known, to tell a source that an item names from the feed itself.</summary>
/// <param name="Title">Its title, or null.</param>
/// <param name="Home">Its site, or null.</param>
/// <param name="Address">Where it was fetched, or null.</param>
/// <param name="Publisher">Who it says publishes it, or null.</param>
internal sealed record FeedIdentity(string? Title, Uri? Home, Uri? Address, string? Publisher)
{
    /// <summary>The source that an item names.</summary>
    /// <param name="name">What its <c>source</c> says.</param>
    /// <param name="address">The address with that.</param>
    /// <param name="other">What it says elsewhere of its source or publisher: a name or an address.</param>
    /// <returns>Null where it names none, or the feed itself.</returns>
    public (string Name, Uri? Address)? SourceOf(string? name, string? address, string? other)
    {
        foreach (var (words, at) in (ReadOnlySpan<(string?, string?)>)[(name, address), (other, null)])
        {
            if (words is null || HtmlText.OneLine(words) is not { Length: > 0 and <= 200 } line) continue;
            var site = Sites.Address(at, null) ?? Sites.Address(line, null);
            if (site is not null && ((Home is not null && Sites.Same(site, Home)) || (Address is not null && Sites.Same(site, Address)))) continue;
            if (IsItself(line)) continue;
            if (Sites.Address(line, null) is { } alone) line = alone.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? alone.Host[4..] : alone.Host;
            return (line, site);
        }
        return null;
    }

    /// <summary>"Example News" is the feed "Example News - World".</summary>
    private bool IsItself(string name)
    {
        var letters = Letters(name);
        if (letters.Length == 0) return true;
        foreach (var own in (ReadOnlySpan<string?>)[Title, Publisher])
            if (own is not null && Letters(own) is var mine && (mine == letters || (letters.Length >= 4 && mine.StartsWith(letters, StringComparison.Ordinal)))) return true;
        return false;
    }

    private static string Letters(string words) => string.Concat(words.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
