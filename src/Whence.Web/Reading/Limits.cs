using System.Text.Json;

namespace Whence.Web.Reading;

/// <summary>How well Whence reads, as measured last (<c>bench/scores.json</c>), and what it may not fall below (<c>bench/floors.json</c>).</summary>
internal static class Limits
{
    private static readonly JsonSerializerOptions Form = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>The sets of articles that were measured on, the least known to the makers first.</summary>
    public static IReadOnlyList<MeasuredSet> Sets { get; } = Read<Scores>("bench/scores").Sets;

    /// <summary>Floors of the scores on articles, by set and layer, from 0 to 1.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, double>> Floors { get; } = Read<Dictionary<string, JsonElement>>("bench/floors")
        .Where(s => s.Value.ValueKind == JsonValueKind.Object && s.Value.TryGetProperty("articles", out _))
        .ToDictionary(s => s.Key, s => (IReadOnlyDictionary<string, double>)s.Value.GetProperty("articles").EnumerateObject().ToDictionary(l => l.Name, l => l.Value.GetDouble()));

    private static T Read<T>(string resource)
    {
        using var stream = typeof(Limits).Assembly.GetManifestResourceStream(resource)!;
        return JsonSerializer.Deserialize<T>(stream, Form)!;
    }

    private sealed record Scores(IReadOnlyList<MeasuredSet> Sets);
}

/// <summary>Articles whose gold is known, with how well they were read.</summary>
/// <param name="Id">Name of the set.</param>
/// <param name="Articles">How many.</param>
/// <param name="About">What they are, and who had seen them.</param>
/// <param name="Languages">Scores by language and layer.</param>
internal sealed record MeasuredSet(string Id, int Articles, string About, IReadOnlyDictionary<string, IReadOnlyDictionary<string, LayerScore>> Languages);

/// <summary>How well one layer was read.</summary>
/// <param name="F1">Harmonic mean of precision and recall, from 0 to 1.</param>
/// <param name="Items">Things that were to be found.</param>
internal sealed record LayerScore(double F1, int Items);
