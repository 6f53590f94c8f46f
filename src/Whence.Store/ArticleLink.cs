using Whence.Lineage;

namespace Whence.Store;

/// <summary>What joins an article to another one of its story.</summary>
/// <param name="Other">The other article.</param>
/// <param name="Kind">What the link rests on.</param>
/// <param name="Share">Share (0 to 1) of the shorter one's passages or facts that stand in both.</param>
/// <param name="OtherIsFirst">The other one had it first.</param>
public sealed record ArticleLink(ArticleSummary Other, LinkKind Kind, double Share, bool OtherIsFirst);
