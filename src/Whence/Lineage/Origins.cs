using System.Collections;
using Whence.Articles;

namespace Whence.Lineage;

/// <summary>The pieces of reporting behind the articles of a story, and which of them stands behind each passage.</summary>
public sealed class Origins : IReadOnlyList<Origin>
{
    /// <summary>UTF-16 code units between two shared passages of one paragraph that still count as shared: a changed word does not make a passage one's own.</summary>
    private const int Slack = 25;

    private readonly IReadOnlyList<Origin> _all;
    private readonly Dictionary<Analysis, Origin> _of = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Analysis, List<TextSpan>> _taken = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Analysis, List<(TextSpan Span, Origin Origin)>> _parts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Analysis, Origin> _additions = new(ReferenceEqualityComparer.Instance);

    /// <param name="all">Origins, none of which has an article of another.</param>
    public Origins(IReadOnlyList<Origin> all)
    {
        ArgumentNullException.ThrowIfNull(all);
        _all = all;
        foreach (var origin in all)
        {
            foreach (var article in origin.Articles) _of[article] = origin;
            foreach (var link in origin.Links.Where(l => l.Kind == LinkKind.Copied && l.Passages.Count > 0)) Take(link.Second, link.Passages);
            foreach (var part in origin.Parts) ListOf(_parts, part.Second).AddRange(part.Passages.Select(p => (p.Second, origin)));
        }
    }

    /// <summary>Takes note of passages, joining those that a changed word parts.</summary>
    private void Take(Analysis article, IReadOnlyList<Passage> passages)
    {
        var taken = ListOf(_taken, article);
        foreach (var (_, span) in passages)
            if (taken.Count > 0 && taken[^1].End <= span.Start && span.Start - taken[^1].End <= Slack && !article.Article.Text.AsSpan(taken[^1].End, span.Start - taken[^1].End).Contains('\n')) taken[^1] = taken[^1].Cover(span);
            else taken.Add(span);
    }

    private static List<T> ListOf<T>(Dictionary<Analysis, List<T>> lists, Analysis article)
    {
        if (!lists.TryGetValue(article, out var list)) lists.Add(article, list = []);
        return list;
    }

    /// <summary>The origin of an article as a whole; null where its lineage is unknown.</summary>
    public Origin? Of(Analysis article) => _of.GetValueOrDefault(article);

    /// <summary>
    /// The origin of a passage: that of the article, but for a passage that a copying article has added, which is an origin of its own
    /// (<see cref="Origin.IsAddition"/>; always the same one for the same article). Null where the lineage is unknown: it adds nothing to any count.
    /// </summary>
    /// <param name="article">An article of the story.</param>
    /// <param name="span">Where the passage stands in its text.</param>
    public Origin? Of(Analysis article, TextSpan span)
    {
        if (_parts.TryGetValue(article, out var parts) && parts.Find(p => p.Span.Overlaps(span)).Origin is { } from) return from;
        if (Of(article) is not { } origin) return null;
        if (!_taken.TryGetValue(article, out var taken) || taken.Exists(t => t.Overlaps(span))) return origin;
        lock (_additions) // a story that was told is read by many at once
        {
            if (!_additions.TryGetValue(article, out var own))
                _additions.Add(article, own = new([article], "It stands in none of the passages that the article shares with others.", []) { IsAddition = true });
            return own;
        }
    }

    /// <inheritdoc/>
    public Origin this[int index] => _all[index];

    /// <inheritdoc/>
    public int Count => _all.Count;

    /// <inheritdoc/>
    public IEnumerator<Origin> GetEnumerator() => _all.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
