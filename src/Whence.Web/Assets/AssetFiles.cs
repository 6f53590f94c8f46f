using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Whence.Web.Assets;

/// <summary>Styles, scripts and pictures of the desk, carried in the program itself. Their addresses hold a hash of their content, so that a browser keeps them for good.</summary>
internal static class AssetFiles
{
    private const string Folder = "assets/";

    private static readonly FrozenDictionary<string, Asset> All = typeof(AssetFiles).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
        .Select(n => new Asset(n[Folder.Length..], Read(n))).ToFrozenDictionary(a => a.Name);

    /// <summary>Whether the desk was built with a file: scripts are there only where Node was at hand.</summary>
    public static bool Has(string name) => All.ContainsKey(name);

    /// <summary>The style sheets, in the order of their names; <c>base.css</c> comes first.</summary>
    public static IReadOnlyList<string> Styles { get; } = [.. All.Keys.Where(n => n.EndsWith(".css", StringComparison.Ordinal)).OrderBy(n => n != "base.css").ThenBy(n => n, StringComparer.Ordinal)];

    /// <summary>Address of a file: <c>/assets/0a1b2c3d4e5f/desk.css</c>.</summary>
    public static string Address(string name) => $"/assets/{All[name].Hash}/{name}";

    public static void MapAssets(this IEndpointRouteBuilder desk) => desk.MapGet("/assets/{hash}/{name}", (string hash, string name, HttpContext context) =>
    {
        if (!All.TryGetValue(name, out var asset)) return Results.NotFound();
        context.Response.Headers.CacheControl = hash == asset.Hash ? "public, max-age=31536000, immutable" : "no-cache";
        return Results.Bytes(asset.Bytes, asset.ContentType, entityTag: new($"\"{asset.Hash}\""));
    }).AllowAnonymous();

    private static byte[] Read(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private sealed record Asset(string Name, byte[] Bytes)
    {
        public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes))[..12];

        public string ContentType => Path.GetExtension(Name) switch { ".css" => "text/css; charset=utf-8", ".js" => "text/javascript; charset=utf-8", ".svg" => "image/svg+xml", ".json" => "application/json", _ => "application/octet-stream" };
    }
}
