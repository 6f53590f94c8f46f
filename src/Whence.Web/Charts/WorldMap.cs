using System.Text.Json;
using System.Text.Json.Serialization;

namespace Whence.Web.Charts;

/// <summary>A country on the map. Lengths are those of the map, see <see cref="WorldMap.Width"/>.</summary>
/// <param name="Code">ISO 3166-1 alpha-2; empty for land that has no code of its own.</param>
/// <param name="Box">Least x and y, greatest x and y of its largest piece of land.</param>
/// <param name="At">Middle of that piece: x and y.</param>
/// <param name="Far">Its outline as an SVG path, for a map of the world.</param>
/// <param name="Near">The same with more detail, for a map of a region.</param>
internal sealed record Country(string Code, IReadOnlyList<double> Box, IReadOnlyList<double> At, string Far, string Near);

/// <summary>Outlines of the world's countries, projected (Equal Earth). Source: Natural Earth, by tools/world.</summary>
internal sealed record WorldMap(double Width, double Height, IReadOnlyList<Country> Countries)
{
    private static readonly Lazy<WorldMap> Read = new(() =>
    {
        using var stream = typeof(WorldMap).Assembly.GetManifestResourceStream("data/world.json")!;
        return JsonSerializer.Deserialize(stream, WorldJson.Default.WorldMap)!;
    });

    /// <summary>The map; read when it is first asked for.</summary>
    public static WorldMap Whole => Read.Value;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(WorldMap))]
internal sealed partial class WorldJson : JsonSerializerContext;
