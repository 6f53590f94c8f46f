using Whence.Articles;
using Whence.Languages;
using Whence.Names;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Agencies and outlets that an article's metadata name, as sources.</summary>
internal static class StatedMedia
{
    /// <summary>The relays of an article with the one that its metadata state: not again where the text names it too, and not where it is the outlet itself. It stands nowhere in the text, so its span is empty.</summary>
    /// <param name="pack">The pack of the article's language; null where that is unknown: then the name is taken as it is spelled.</param>
    public static IReadOnlyList<Source> With(IReadOnlyList<Source> relays, Article article, Pack? pack)
    {
        if (Stated(article, pack) is not { } stated || relays.Any(r => Same(r, stated))) return relays;
        return OutletOf(article, pack) is { } outlet && Same(outlet, stated) ? relays : [.. relays, stated];
    }

    /// <summary>Id of the outlet where it is known by name, else null.</summary>
    public static string? OutletId(Article article, Pack? pack) => OutletOf(article, pack)?.Id;

    private static Source? Stated(Article article, Pack? pack) => Make(article.StatedSource, article, pack);

    private static Source? OutletOf(Article article, Pack? pack) => Make(article.Outlet, article, pack);

    private static bool Same(Source a, Source b) => a.Key == b.Key || (a.Id is null && b.Id is null && SoundKey.OfName(a.Label) == SoundKey.OfName(b.Label));

    private static Source? Make(string? name, Article article, Pack? pack)
    {
        if (string.IsNullOrWhiteSpace(name)) return null;
        var known = pack is null ? null : Known(name, pack);
        var label = known?.Label ?? pack?.Romanizer.Romanize(name) ?? name;
        return new(label, name, known?.Id, "media", new(article.Prose.Start, article.Prose.Start)) { IsNamedMedia = true };
    }

    /// <summary>The agency or outlet that all of a name spells, or null.</summary>
    private static KnownName? Known(string name, Pack pack)
    {
        var tokens = Tokenizer.Cut(name, 0, name.Length, pack.Forms);
        var senses = new List<NameSense>();
        if (tokens.Count == 0 || pack.Names.Longest(name, tokens, 0, senses, out _) != tokens.Count) return null;
        return senses.Find(s => s.Name.IsMedia && !s.Name.Photo).Name;
    }
}
