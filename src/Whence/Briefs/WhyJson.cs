using System.Text.Json;
using NodaTime.Text;
using Whence.Ledger;

namespace Whence.Briefs;

/// <summary>Writes the chain of reasons behind a number of a brief as one JSON object (ARCHITECTURE.md).</summary>
public static class WhyJson
{
    /// <summary>Writes the question as in the brief, and under <c>reasons</c> one object for each report of the answer, or of all answers.</summary>
    public static void Write(Utf8JsonWriter json, Reference reference)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(reference);
        var (story, _, question, answer) = reference;
        json.WriteStartObject();
        json.WriteString("story", story.Id);
        json.WritePropertyName("question");
        BriefJson.WriteQuestion(json, question);
        json.WriteStartArray("reasons");
        foreach (var one in answer is null ? question.Answers : [answer])
            foreach (var report in one.Reports) Write(json, reference, question.NumberOf(one), report);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Reference reference, int answer, Report report)
    {
        var (article, claim, text) = (report.Article, report.Claim, report.Article.Article.Text);
        json.WriteStartObject();
        json.WriteNumber("answer", answer);
        json.WriteString("article", article.Article.Id);
        json.WriteString("path", article.Article.Path);
        json.WriteString("published", article.Published is { } p ? LocalDatePattern.Iso.Format(p.Date) : null);
        WriteWords(json, "words", claim.Span, text);
        json.WriteString("rule", claim.Rule);
        json.WriteString("rule_says", RuleWords.Of(claim.Rule));
        AnalysisJson.WriteQuantity(json, "quantity", claim.Quantity);
        AnalysisJson.WriteSource(json, "claimant", claim.Attribution.Claimant);
        json.WriteString("attribution_rule", claim.Attribution.Rule);
        json.WriteString("attribution_says", RuleWords.Of(claim.Attribution.Rule));
        if (claim.Attribution.Cue is { } cue) WriteWords(json, "cue", cue, text);
        else json.WriteNull("cue");
        json.WriteString("identity", report.Identity);
        json.WriteString("grouping", report.Grouping);
        AnalysisJson.WriteSources(json, "via", claim.Attribution.Via);
        AnalysisJson.WriteSources(json, "relays", article.Relays);
        if (reference.Story.Origins.Of(article, claim.Span) is { } origin)
        {
            json.WriteStartObject("origin");
            json.WriteString("reason", origin.Reason);
            json.WriteStartArray("articles");
            foreach (var member in origin.Articles) json.WriteStringValue(member.Article.Path ?? member.Article.Id);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        else json.WriteNull("origin");
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, string key, Articles.TextSpan span, string text)
    {
        json.WriteStartObject(key);
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteString("text", span.Of(text));
        json.WriteEndObject();
    }
}
