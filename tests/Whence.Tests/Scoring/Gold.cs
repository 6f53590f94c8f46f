using System.Text.Json;

namespace Whence.Tests.Scoring;

/// <summary>What a careful reader finds in one article.</summary>
public sealed record GoldArticle(string File, string Lang, string Story, string? Published, string[]? Relays, GoldClaim[]? Claims, GoldDate[]? Dates, GoldQuote[]? Quotes, string[]? SameOriginAs);

/// <summary>A statement with a figure.</summary>
public sealed record GoldClaim(string Quote, string Concept, string? Actor, double? Value, double? Low, double? High, string Hedge, string? Claimant, string[]? Via);

/// <summary>An expression of time.</summary>
public sealed record GoldDate(string Text, string Value);

/// <summary>Words of a speaker.</summary>
public sealed record GoldQuote(string Text, string? Speaker);

/// <summary>Reads gold and output in their JSON forms.</summary>
internal static class ScoringFiles
{
    private static readonly JsonSerializerOptions Snake = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>The questions of a story: one JSON list.</summary>
    public static List<GoldQuestion> Questions(string path) => JsonSerializer.Deserialize<List<GoldQuestion>>(File.ReadAllText(path), Snake)!;

    /// <summary>The articles of a gold file, one JSON object a line.</summary>
    public static List<GoldArticle> Gold(string path) =>
        [.. File.ReadLines(path).Where(l => l.Trim().Length > 0).Select(l => JsonSerializer.Deserialize<GoldArticle>(l, Snake)!)];
}
