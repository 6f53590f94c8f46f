using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Whence.Intake.Pages;

/// <summary>The linked data (JSON-LD, schema.org) of a page: the object that is the article, and the others.</summary>
internal sealed partial class LinkedData
{
    private const int MostObjects = 500, LongestScript = 4 * 1024 * 1024;
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    private readonly List<JsonElement> _objects = [];

    /// <summary>All objects, outer before inner.</summary>
    public IReadOnlyList<JsonElement> Objects => _objects;

    /// <summary>The object that is the article of the page, or null.</summary>
    public JsonElement? Article { get; private set; }

    /// <summary>Reads all scripts of linked data; what is broken is mended where it can be and else left out.</summary>
    /// <param name="headings">Keys (<see cref="Sentences.Key"/>) of what may be the headline: where a page describes several articles, they tell which is its own.</param>
    public static LinkedData Of(PageTree tree, IReadOnlyCollection<string> headings)
    {
        var data = new LinkedData();
        foreach (var script in tree.Elements("script"))
            if (script["type"]?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true && script.End > script.Index + 1)
                data.Add(string.Concat(Enumerable.Range(script.Index + 1, script.End - script.Index - 1).Select(i => tree[i].Text)));
        var articles = data._objects.Where(o => IsArticle(TypeOf(o))).ToList();
        data.Article = articles.Where(a => Text(a, "headline") is { } h && headings.Contains(Sentences.Key(h))).Concat(articles).Select(a => (JsonElement?)a).FirstOrDefault();
        return data;
    }

    /// <summary>The type of an object, the first where there are several; empty where there is none.</summary>
    public static string TypeOf(JsonElement value) => value.TryGetProperty("@type", out var type) ? First(type) ?? "" : "";

    /// <summary>A property that is text or a number, its entities decoded; of a list the first; null where there is none.</summary>
    public static string? Text(JsonElement value, string property) => value.TryGetProperty(property, out var found) ? First(found) : null;

    /// <summary>The names of people or bodies behind a property: texts, objects with a name, or lists of them.</summary>
    public static IEnumerable<string> Names(JsonElement value, string property)
    {
        if (!value.TryGetProperty(property, out var found)) yield break;
        foreach (var one in found.ValueKind == JsonValueKind.Array ? found.EnumerateArray().Take(20) : Enumerable.Repeat(found, 1))
            if ((one.ValueKind == JsonValueKind.Object ? Text(one, "name") : First(one)) is { } name) yield return name;
    }

    private static string? First(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Decoded(value.GetString()!),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array when value.GetArrayLength() > 0 => value[0].ValueKind is JsonValueKind.String ? Decoded(value[0].GetString()!) : null,
        JsonValueKind.Object => value.TryGetProperty("@value", out var inner) || value.TryGetProperty("@id", out inner) ? inner.ValueKind == JsonValueKind.String ? inner.GetString() : null : null,
        _ => null,
    } is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    private static string Decoded(string text) => text.Contains('&') ? WebUtility.HtmlDecode(text) : text;

    private static bool IsArticle(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal) || type is "LiveBlogPosting" or "BlogPosting" or "SocialMediaPosting" or "Report" or "Review" or "Recipe" or "ClaimReview" or "NewsItem";

    private void Add(string script)
    {
        if (script.Length > LongestScript) return;
        var root = Parse(script) ?? Parse(Mended(script)) ?? Parse(WebUtility.HtmlDecode(Mended(script))) ?? Salvaged(script);
        if (root is not { } value) return;
        var open = new Queue<JsonElement>([value]);
        while (open.TryDequeue(out var next) && _objects.Count < MostObjects)
        {
            if (next.ValueKind == JsonValueKind.Array)
                foreach (var item in next.EnumerateArray()) open.Enqueue(item);
            if (next.ValueKind != JsonValueKind.Object) continue;
            _objects.Add(next);
            foreach (var inner in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage", "hasPart", "subjectOf"])
                if (next.TryGetProperty(inner, out var part) && part.ValueKind is JsonValueKind.Object or JsonValueKind.Array) open.Enqueue(part);
        }
    }

    private static JsonElement? Parse(string script)
    {
        try
        {
            using var document = JsonDocument.Parse(script, Lenient);
            return document.RootElement.Clone();
        }
        catch (JsonException) { return null; }
    }

    /// <summary>Without comment marks around it, raw line breaks in its texts, and what follows the last bracket.</summary>
    private static string Mended(string script)
    {
        var start = script.AsSpan().IndexOfAny('{', '[');
        var end = script.AsSpan().LastIndexOfAny('}', ']');
        return start < 0 || end < start ? "" : string.Create(end - start + 1, (script, start), static (into, from) =>
        {
            for (var i = 0; i < into.Length; i++) into[i] = from.script[from.start + i] is var c && c < ' ' ? ' ' : c;
        });
    }

    /// <summary>The plain properties that stand in a script too broken to parse.</summary>
    private static JsonElement? Salvaged(string script)
    {
        var found = new Dictionary<string, string>();
        foreach (Match match in Property().Matches(script.Length > 200_000 ? script[..200_000] : script))
            found.TryAdd(match.Groups[1].Value, Regex.Unescape(Escapes().Replace(match.Groups[2].Value, "")));
        return found.Count == 0 ? null : JsonSerializer.SerializeToElement(found);
    }

    [GeneratedRegex("""\\(?!["/\\])""", RegexOptions.CultureInvariant)]
    private static partial Regex Escapes();

    [GeneratedRegex(""""
        "(@type|headline|datePublished|dateCreated|inLanguage|url)"\s*:\s*"((?:[^"\\]|\\.){1,500})"
        """", RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Property();
}
