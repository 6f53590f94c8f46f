using System.Text.Json;
using NodaTime.Text;
using Whence.Ledger;
using Whence.Stories;

namespace Whence.Briefs;

/// <summary>Writes stories in the JSON contract: <c>{"stories":[…]}</c>.</summary>
public static class BriefJson
{
    /// <summary>Writes all stories as one object.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<Story> stories)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(stories);
        json.WriteStartObject();
        json.WriteStartArray("stories");
        foreach (var story in stories) Write(json, story);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Story story)
    {
        json.WriteStartObject();
        json.WriteString("id", story.Id);
        json.WriteString("title", story.Title);
        json.WriteStartArray("articles");
        foreach (var article in story.Articles) WriteArticle(json, article, full: true);
        json.WriteEndArray();
        json.WriteStartArray("origins");
        foreach (var origin in story.Origins)
        {
            json.WriteStartObject();
            json.WriteStartArray("articles");
            foreach (var article in origin.Articles) WriteArticle(json, article, full: false);
            json.WriteEndArray();
            json.WriteString("reason", origin.Reason);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteNumber("unknown_lineage", story.UnknownLineage.Count());
        json.WriteStartArray("questions");
        foreach (var question in story.Questions) WriteQuestion(json, question);
        json.WriteEndArray();
        json.WriteStartArray("timeline");
        foreach (var entry in story.Timeline) WriteEntry(json, entry);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter json, Analysis analysis, bool full)
    {
        json.WriteStartObject();
        json.WriteString("id", analysis.Article.Id);
        json.WriteString("path", analysis.Article.Path);
        if (full)
        {
            json.WriteString("language", analysis.Language);
            json.WriteString("title", analysis.Article.Title);
            json.WriteString("published", analysis.Published is { } p ? LocalDatePattern.Iso.Format(p.Date) : null);
            AnalysisJson.WriteSources(json, "relays", analysis.Relays);
        }
        json.WriteEndObject();
    }

    internal static void WriteQuestion(Utf8JsonWriter json, Question question)
    {
        json.WriteStartObject();
        json.WriteNumber("number", question.Number);
        json.WriteString("concept", question.Concept);
        json.WriteString("subject", question.Subject);
        json.WriteString("scope", question.Scope);
        json.WriteString("state", question.State.ToString().ToLowerInvariant());
        json.WriteStartArray("answers");
        foreach (var answer in question.Answers)
        {
            json.WriteStartObject();
            AnalysisJson.WriteSource(json, "claimant", answer.Claimant);
            AnalysisJson.WriteQuantity(json, "quantity", answer.Quantity);
            json.WriteString("asserted", answer.Asserted);
            json.WriteStartArray("reports");
            foreach (var report in answer.Reports) WriteReport(json, report);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteNumber("independent", question.Independent);
        json.WriteString("reason", question.Reason);
        json.WriteString("independence", question.Independence);
        json.WriteStartArray("comparisons");
        foreach (var comparison in question.Comparisons)
        {
            json.WriteStartObject();
            json.WriteString("kind", comparison.Kind.ToString().ToLowerInvariant());
            json.WriteNumber("first", question.NumberOf(comparison.First));
            json.WriteNumber("second", question.NumberOf(comparison.Second));
            json.WriteString("reason", comparison.Reason);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("notes");
        foreach (var note in question.Notes) json.WriteStringValue(note);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteReport(Utf8JsonWriter json, Report report)
    {
        var (article, claim) = report;
        json.WriteStartObject();
        json.WriteString("path", article.Article.Path);
        json.WriteNumber("start", claim.Span.Start);
        json.WriteNumber("end", claim.Span.End);
        json.WriteString("text", report.Words);
        AnalysisJson.WriteSources(json, "via", claim.Attribution.Via);
        json.WriteString("grouping", report.Grouping);
        json.WriteString("identity", report.Identity);
        json.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter json, TimelineEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("date", entry.Date);
        json.WriteString("type", entry.Type);
        json.WriteString("place", entry.Place);
        json.WriteString("reported", entry.Reported);
        json.WriteBoolean("dated_by_report", entry.IsDatedByReport);
        json.WriteStartArray("participants");
        foreach (var participant in entry.Participants) json.WriteStringValue(participant);
        json.WriteEndArray();
        json.WriteStartArray("reports");
        foreach (var (article, words) in entry.Reports)
        {
            json.WriteStartObject();
            json.WriteString("path", article.Article.Path);
            json.WriteString("text", words);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
