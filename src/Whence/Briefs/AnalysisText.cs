using NodaTime.Text;
using Whence.Languages;
using Whence.Quantities;
using Whence.Sourcing;

namespace Whence.Briefs;

/// <summary>Lists everything found in one article as plain text, each finding with the article's own words.</summary>
/// <param name="vocabulary">Gives the English labels of concepts and units.</param>
/// <param name="width">Columns, 40 or more.</param>
public sealed class AnalysisText(Vocabulary vocabulary, int width = 80)
{
    private readonly Lines _lines = new(Math.Max(width, 40));

    /// <summary>The listing of all articles.</summary>
    public string Write(IEnumerable<Analysis> analyses)
    {
        ArgumentNullException.ThrowIfNull(analyses);
        foreach (var analysis in analyses) Write(analysis);
        return _lines.ToString();
    }

    private void Write(Analysis analysis)
    {
        _lines.Add(analysis.Article.Path ?? analysis.Article.Id, 0);
        var day = analysis.Published is { } p ? $"{LocalDatePattern.Iso.Format(p.Date)} ({p.Evidence.ToString().ToLowerInvariant()}: {BriefWords.OneLine(p.Text)})" : "undated";
        _lines.Add($"language {analysis.Language ?? "unknown"}; published {day}", 1);
        if (analysis.Relays.Count > 0) _lines.Add("through " + string.Join(", ", analysis.Relays.Select(r => r.Label)), 1);
        Section("dates", analysis.Dates.Select(d => $"{d.Value.ToEdtf(),-10}  {BriefWords.Quoted(d.Span.Of(analysis.Article.Text))}"));
        Section("claims", analysis.Claims.Select(c =>
            $"{Label(c.Concept)}: {c.Quantity}{Unit(c.Quantity)}{(c.Particular is { } s ? ", " + s.Label : "")} — {By(c.Attribution)} {BriefWords.Quoted(c.Span.Of(analysis.Article.Text))}"));
        Section("quotes", analysis.Quotes.Where(q => q.Kind == QuoteKind.Direct).Select(q => $"{q.Speaker?.Label ?? "nobody named"}: {BriefWords.Quoted(q.Span.Of(analysis.Article.Text))}"));
        Section("reported", analysis.Quotes.Where(q => q.Kind == QuoteKind.Indirect).Select(q => $"{q.Speaker?.Label ?? "nobody named"}: {BriefWords.Quoted(q.Span.Of(analysis.Article.Text))}"));
        Section("events", analysis.Events.Select(e => $"{e.Date?.Value.ToEdtf(),-10}  {vocabulary.Events.GetValueOrDefault(e.Type) ?? e.Type}"));
        Section("notes", analysis.Diagnostics.Select(d => d.Message));
        _lines.Blank();
    }

    private void Section(string title, IEnumerable<string> items)
    {
        var first = true;
        foreach (var item in items)
        {
            if (first) _lines.Add(title, 1);
            first = false;
            _lines.Add(item, 3, hanging: 2);
        }
    }

    private string Label(string concept) => vocabulary.Concepts.TryGetValue(concept, out var known) ? known.Label : concept;

    private string Unit(Quantity quantity) => BriefWords.Unit(quantity, vocabulary);

    private static string By(Attribution attribution)
    {
        var by = attribution.Claimant?.Label ?? "nobody named";
        return attribution.Via.Count > 0 ? $"{by}, through {string.Join(", ", attribution.Via.Select(v => v.Label))}" : by;
    }
}
