using Whence.Lineage;

namespace Whence.Ledger;

/// <summary>Which articles are versions of one, edited by its outlet: those of one address, and those that lineage has found to be.</summary>
internal sealed class Versions
{
    private readonly Dictionary<Analysis, (Analysis First, int Place)> _of = new(ReferenceEqualityComparer.Instance);

    /// <param name="articles">The articles of the story, the earliest first.</param>
    /// <param name="origins">Their origins with the links between them.</param>
    public Versions(IReadOnlyList<Analysis> articles, Origins origins)
    {
        var first = new Dictionary<Analysis, Analysis>(ReferenceEqualityComparer.Instance);
        foreach (var link in origins.SelectMany(o => o.Links))
            if (link.Kind == LinkKind.Version) first.TryAdd(link.Second, first.GetValueOrDefault(link.First, link.First));
        foreach (var same in articles.Where(a => a.Article.Url is not null).GroupBy(a => a.Article.Url, StringComparer.Ordinal))
            foreach (var article in same.Skip(1)) first.TryAdd(article, same.First());
        var places = new Dictionary<Analysis, int>(ReferenceEqualityComparer.Instance);
        foreach (var article in articles)
        {
            if (!first.TryGetValue(article, out var one)) continue;
            _of.TryAdd(one, (one, 0));
            places[one] = places.GetValueOrDefault(one) + 1;
            _of[article] = (one, places[one]);
        }
    }

    /// <summary>Place of a version among those of its article, from 0; 0 too for what has only one.</summary>
    public int PlaceOf(Analysis article) => _of.TryGetValue(article, out var version) ? version.Place : 0;

    /// <summary>Key of the outlet that edited an article: what its versions say without a claimant, it says itself. Null for an article of one version.</summary>
    public string? OutletOf(Analysis article) => _of.TryGetValue(article, out var version) ? "outlet:" + version.First.Article.Id : null;
}
