using System.Text.Json;
using Whence.Articles;
using Whence.Dates;
using Whence.Quantities;
using Whence.Sourcing;

namespace Whence.Briefs;

/// <summary>Writes an analysis in the JSON contract (ARCHITECTURE.md): one object an article.</summary>
public static class AnalysisJson
{
    /// <summary>Writes one object.</summary>
    /// <param name="withText">Whether the text of the article is in it; without it <c>text</c> is null.</param>
    public static void Write(Utf8JsonWriter json, Analysis analysis, bool withText = true)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(analysis);
        var article = analysis.Article;
        json.WriteStartObject();
        json.WriteString("id", article.Id);
        json.WriteString("path", article.Path);
        json.WriteString("url", article.Url);
        json.WriteString("outlet", article.Outlet);
        json.WriteString("language", analysis.Language);
        json.WriteString("title", article.Title);
        json.WriteString("text", withText ? article.Text : null);
        WritePublished(json, analysis.Published);
        WriteSources(json, "relays", analysis.Relays);
        json.WriteStartArray("dates");
        foreach (var date in analysis.Dates)
        {
            StartFinding(json, date.Span, article.Text, date.Rule);
            json.WriteString("value", date.Value.ToEdtf());
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("claims");
        foreach (var claim in analysis.Claims)
        {
            StartFinding(json, claim.Span, article.Text, claim.Rule);
            json.WriteString("concept", claim.Concept);
            if (claim.Subject is { } subject)
            {
                json.WriteStartObject("subject");
                json.WriteString("label", subject.Label);
                json.WriteString("text", subject.Text);
                json.WriteString("id", subject.Id);
                json.WriteEndObject();
            }
            else json.WriteNull("subject");
            WriteQuantity(json, "quantity", claim.Quantity);
            json.WriteString("when", claim.When?.Value.ToEdtf());
            json.WriteString("where", claim.Where);
            json.WriteString("occasion", claim.Occasion);
            json.WriteBoolean("part", claim.IsPart);
            json.WriteStartObject("attribution");
            WriteSource(json, "claimant", claim.Attribution.Claimant);
            WriteSources(json, "via", claim.Attribution.Via);
            json.WriteString("stance", claim.Attribution.Stance.ToString().ToLowerInvariant());
            json.WriteString("rule", claim.Attribution.Rule);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("quotes");
        foreach (var quote in analysis.Quotes)
        {
            StartFinding(json, quote.Span, article.Text, quote.Rule);
            json.WriteString("kind", quote.Kind == QuoteKind.Direct ? "direct" : "indirect");
            WriteSource(json, "speaker", quote.Speaker);
            WriteSources(json, "via", quote.Via);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("names");
        foreach (var name in analysis.Names)
        {
            StartFinding(json, name.Span, article.Text, null);
            json.WriteString("label", name.Label);
            json.WriteString("id", name.Id);
            json.WriteString("kind", name.Kind);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("events");
        foreach (var happening in analysis.Events)
        {
            StartFinding(json, happening.Span, article.Text, happening.Rule);
            json.WriteString("type", happening.Type);
            json.WriteString("date", happening.Date?.Value.ToEdtf());
            json.WriteString("place", happening.Place);
            json.WriteStartArray("participants");
            foreach (var participant in happening.Participants) json.WriteStringValue(participant);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in analysis.Diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code", diagnostic.Code);
            if (diagnostic.Span is { } span)
            {
                json.WriteNumber("start", span.Start);
                json.WriteNumber("end", span.End);
            }
            json.WriteString("message", diagnostic.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void StartFinding(Utf8JsonWriter json, TextSpan span, string text, string? rule)
    {
        json.WriteStartObject();
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteString("text", span.Of(text));
        if (rule is not null) json.WriteString("rule", rule);
    }

    private static void WritePublished(Utf8JsonWriter json, PublicationDate? published)
    {
        if (published is null) { json.WriteNull("published"); return; }
        json.WriteStartObject("published");
        json.WriteString("date", new CalendarValue(published.Date, Precision.Day).ToEdtf());
        json.WriteString("evidence", published.Evidence.ToString().ToLowerInvariant());
        json.WriteString("text", published.Text);
        json.WriteEndObject();
    }

    internal static void WriteQuantity(Utf8JsonWriter json, string key, Quantity quantity)
    {
        json.WriteStartObject(key);
        WriteNumber(json, "value", quantity.Value);
        WriteNumber(json, "low", quantity.Low);
        WriteNumber(json, "high", quantity.High);
        json.WriteString("hedge", quantity.Hedge.Name());
        json.WriteString("unit", quantity.Unit);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string key, double? value)
    {
        if (value is not { } number || !double.IsFinite(number)) json.WriteNull(key);
        else if (number == Math.Floor(number) && Math.Abs(number) < 1e15) json.WriteNumber(key, (long)number);
        else json.WriteNumber(key, number);
    }

    internal static void WriteSource(Utf8JsonWriter json, string? key, Source? source)
    {
        if (source is null) { json.WriteNull(key!); return; }
        if (key is null) json.WriteStartObject();
        else json.WriteStartObject(key);
        json.WriteString("label", source.Label);
        json.WriteString("text", source.Text);
        json.WriteString("id", source.Id);
        json.WriteEndObject();
    }

    internal static void WriteSources(Utf8JsonWriter json, string key, IReadOnlyList<Source> sources)
    {
        json.WriteStartArray(key);
        foreach (var source in sources) WriteSource(json, null, source);
        json.WriteEndArray();
    }
}
