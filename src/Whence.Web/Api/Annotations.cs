using System.Text.Encodings.Web;
using System.Text.Json;
using Whence.Articles;

namespace Whence.Web.Api;

/// <summary>
/// Findings of an article as Web Annotations. Each points into the text twice: by position, counted in Unicode code points as the recommendation demands (all other offsets of Whence count UTF-16 code units), and by
/// its words with what stands around them. Source: W3C Web Annotation Data Model, sections 4.2.4, 4.2.5 and 5 (docs/decisions/0067).
/// </summary>
internal static class Annotations
{
    public const string ContentType = "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";

    /// <summary>UTF-16 code units of what stands before and behind the words.</summary>
    private const int Around = 32;

    /// <summary>The annotations of an article as one page.</summary>
    /// <param name="analysis">Its analysis in the JSON contract.</param>
    /// <param name="desk">Address of the desk, without a slash at the end.</param>
    public static byte[] Of(byte[] analysis, Article article, string desk)
    {
        using var document = JsonDocument.Parse(analysis);
        var points = CodePoints.Of(article.Text);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            var id = $"{desk}/api/v1/articles/{article.Id}";
            json.WriteStartObject();
            json.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
            json.WriteString("id", id + "/annotations");
            json.WriteString("type", "AnnotationPage");
            json.WriteStartArray("items");
            foreach (var (list, kind) in (ReadOnlySpan<(string, string)>)[("claims", "claim"), ("quotes", "quote"), ("dates", "date"), ("names", "name"), ("events", "event")])
            {
                if (!document.RootElement.TryGetProperty(list, out var findings)) continue;
                var number = 0;
                foreach (var finding in findings.EnumerateArray()) Write(json, finding, kind, $"{id}/annotations#{kind}-{++number}", id, article.Text, points);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return bytes.ToArray();
    }

    private static void Write(Utf8JsonWriter json, JsonElement finding, string kind, string id, string article, string text, int[] points)
    {
        var span = new TextSpan(finding.GetProperty("start").GetInt32(), finding.GetProperty("end").GetInt32());
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", "classifying");
        json.WriteStartArray("body");
        WriteBody(json, "classifying", kind, "text/plain");
        WriteBody(json, "describing", finding.GetRawText(), "application/json");
        json.WriteEndArray();
        json.WriteStartObject("target");
        json.WriteString("source", article + "/text");
        json.WriteStartArray("selector");
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", points[span.Start]);
        json.WriteNumber("end", points[span.End]);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", span.Of(text));
        json.WriteString("prefix", text[CodePoints.Whole(text, Math.Max(0, span.Start - Around))..span.Start]);
        json.WriteString("suffix", text[span.End..CodePoints.Whole(text, Math.Min(text.Length, span.End + Around))]);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteBody(Utf8JsonWriter json, string purpose, string value, string format)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("purpose", purpose);
        json.WriteString("format", format);
        json.WriteString("value", value);
        json.WriteEndObject();
    }
}
