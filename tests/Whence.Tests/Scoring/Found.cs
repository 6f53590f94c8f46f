using System.Text.Json;

namespace Whence.Tests.Scoring;

/// <summary>One object of the JSON contract, read with the defaults that the scorer takes for what is missing.</summary>
internal static class Found
{
    /// <summary>The value of a key, or null where it is missing or null.</summary>
    public static JsonElement? Get(this JsonElement? element, string key) =>
        element is { ValueKind: JsonValueKind.Object } o && o.TryGetProperty(key, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>The value of a key as text, or null.</summary>
    public static string? Text(this JsonElement? element, string key) => element.Get(key) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    /// <summary>The value of a key as a number, or null.</summary>
    public static double? Number(this JsonElement? element, string key) => element.Get(key) is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : null;

    /// <summary>The items of a list, none where it is missing.</summary>
    public static List<JsonElement?> List(this JsonElement? element, string key) =>
        element.Get(key) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray().Select(e => (JsonElement?)e)] : [];

    /// <summary>All texts by which a source or a person found may be known.</summary>
    public static List<string> Names(JsonElement? source)
    {
        if (source is { ValueKind: JsonValueKind.String } name) return name.GetString() is { Length: > 0 } text ? [text] : [];
        return [.. new[] { "label", "text", "id" }.Select(key => source.Text(key)).Where(n => !string.IsNullOrEmpty(n)).Select(n => n!)];
    }
}
