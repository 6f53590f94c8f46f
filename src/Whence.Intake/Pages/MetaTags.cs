namespace Whence.Intake.Pages;

/// <summary>The <c>meta</c> elements of a page by their name, property or itemprop, in small letters.</summary>
internal sealed class MetaTags
{
    private readonly Dictionary<string, List<string>> _contents = new(StringComparer.Ordinal);

    public static MetaTags Of(PageTree tree)
    {
        var tags = new MetaTags();
        foreach (var meta in tree.Elements("meta"))
        {
            if (meta["content"]?.Trim() is not { Length: > 0 and < 20_000 } content) continue;
            foreach (var attribute in (ReadOnlySpan<string>)["property", "name", "itemprop", "http-equiv"])
                if (meta[attribute]?.Trim().ToLowerInvariant() is { Length: > 0 } name)
                {
                    if (!tags._contents.TryGetValue(name, out var contents)) tags._contents[name] = contents = [];
                    contents.Add(content);
                }
        }
        return tags;
    }

    /// <summary>The contents under some names, in the order of the names; each with its name.</summary>
    public IEnumerable<(string Name, string Content)> this[params string[] names] => names.SelectMany(n => _contents.GetValueOrDefault(n, []).Take(10).Select(c => (n, c)));
}
