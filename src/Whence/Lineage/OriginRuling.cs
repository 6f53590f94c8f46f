using Whence.Stories;

namespace Whence.Lineage;

/// <summary>A decision of an analyst on which articles are one piece of reporting.</summary>
/// <param name="Kind">Join: the origins of the articles named are one, and those of unknown lineage belong to it. Set apart: the articles named are an origin of their own.</param>
/// <param name="Articles">Ids of the articles; those that the story does not have mean nothing.</param>
/// <param name="By">Who decided it, and when.</param>
/// <param name="Why">In the analyst's words, or null.</param>
public sealed record OriginRuling(RulingKind Kind, IReadOnlyList<string> Articles, string By, string? Why = null) : Ruling(Kind, By, Why);
