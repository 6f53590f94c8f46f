using Whence.Articles;

namespace Whence.Intake;

/// <summary>One thing that came in: an article, or something that was refused and why.</summary>
/// <param name="From">Where it was met: a path, an address, or either with the place within (<c>news.jsonl:17</c>, <c>crawl.warc.gz@104857</c>).</param>
/// <param name="Article">The article; null where it was refused.</param>
/// <param name="Refusal">Why there is no article, as a sentence for people; null where there is one.</param>
public sealed record Arrival(string From, Article? Article, string? Refusal)
{
    /// <summary>Whether it was read and holds no text: an item that is only a headline, a page without an article. Then its refusal is no error.</summary>
    public bool HoldsNoText { get; init; }

    /// <summary>What was unusual about it.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
