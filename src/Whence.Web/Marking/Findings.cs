using System.Globalization;
using Whence.Articles;
using Whence.Sourcing;
using Whence.Web.Labels;
using Whence.Web.Reading;

namespace Whence.Web.Marking;

/// <summary>All that was found in an article, ready to be marked in its text.</summary>
internal static class Findings
{
    /// <summary>The kinds, in the order of the legend.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["claim", "quote", "source", "cue", "date", "name", "event", "note"];

    /// <summary>The kind of the words that an address points to.</summary>
    public const string At = "at";

    /// <summary>The findings, the outer kinds first.</summary>
    /// <param name="analysis">What was found.</param>
    /// <param name="readings">Says it in the reader's language.</param>
    /// <param name="labels">The reader's language.</param>
    /// <param name="at">The place that the address points to, or null.</param>
    public static IEnumerable<Finding> Of(Analysis analysis, Readings readings, LabelSet labels, TextSpan? at)
    {
        if (at is { } place) yield return new(place, At, At, "");
        for (var i = 0; i < analysis.Events.Count; i++)
            yield return Make("event", i, analysis.Events[i].Span, labels.With("article.event", readings.Event(analysis.Events[i].Type), readings.Date(analysis.Events[i].Date?.Value.ToEdtf())), analysis.Events[i].Rule);
        for (var i = 0; i < analysis.Quotes.Count; i++)
            yield return Make("quote", i, analysis.Quotes[i].Span, Quote(analysis.Quotes[i], labels), analysis.Quotes[i].Rule);
        for (var i = 0; i < analysis.Claims.Count; i++)
            yield return Make("claim", i, analysis.Claims[i].Span, readings.Claim(analysis.Claims[i]), analysis.Claims[i].Rule);
        var cues = analysis.Claims.Select(c => c.Attribution).Where(a => a.Cue is not null).DistinctBy(a => a.Cue).ToList();
        for (var i = 0; i < cues.Count; i++) yield return Make("cue", i, cues[i].Cue!.Value, labels.With("article.cue", readings.Said(cues[i])), cues[i].Rule);
        var sources = Sources(analysis).DistinctBy(s => s.Source.Span).ToList();
        for (var i = 0; i < sources.Count; i++) yield return Make("source", i, sources[i].Source.Span, labels.With("article." + sources[i].Role, sources[i].Source.Label), null);
        for (var i = 0; i < analysis.Dates.Count; i++) yield return Make("date", i, analysis.Dates[i].Span, labels.With("article.date", readings.Date(analysis.Dates[i].Value.ToEdtf())), analysis.Dates[i].Rule);
        for (var i = 0; i < analysis.Names.Count; i++) yield return Make("name", i, analysis.Names[i].Span, labels.With("article.name", analysis.Names[i].Label, KindOf(analysis.Names[i].Kind, labels)), null);
        for (var i = 0; i < analysis.Diagnostics.Count; i++)
            if (analysis.Diagnostics[i] is { Span: { } span } note) yield return Make("note", i, span, note.Message, note.Code);
    }

    /// <summary>Anchor of a finding: its kind and its number among those of its kind, from 1.</summary>
    public static string Id(string kind, int index) => string.Create(CultureInfo.InvariantCulture, $"{kind}{index + 1}");

    /// <summary>What a name is, in the reader's language.</summary>
    public static string KindOf(string kind, LabelSet labels) => labels.Find("kind." + kind) ?? kind;

    /// <summary>Who says quoted words, and through whom.</summary>
    public static string Quote(Quote quote, LabelSet labels)
    {
        var said = labels.With(quote.Kind == QuoteKind.Direct ? "article.quote.direct" : "article.quote.indirect", quote.Speaker?.Label ?? labels["claimant.nobody"]);
        return quote.Via.Count > 0 ? said + ", " + labels.With("through", string.Join(", ", quote.Via.Select(v => v.Label))) : said;
    }

    /// <summary>Words that name who asserts, speaks or passes on; those of metadata stand nowhere in the text.</summary>
    private static IEnumerable<(Source Source, string Role)> Sources(Analysis analysis)
    {
        var relays = analysis.Relays.Concat(analysis.Claims.SelectMany(c => c.Attribution.Via)).Select(s => (s, "relay"));
        var claimants = analysis.Claims.Select(c => c.Attribution.Claimant).OfType<Source>().Select(s => (s, "claimant"));
        var speakers = analysis.Quotes.Select(q => q.Speaker).OfType<Source>().Select(s => (s, "speaker"));
        return relays.Concat(claimants).Concat(speakers).Where(s => s.s.Span.Length > 0);
    }

    private static Finding Make(string kind, int index, TextSpan span, string reading, string? rule) =>
        new(span, kind, Id(kind, index), rule is null ? reading : $"{reading}\n{Readings.Rule(rule)}");
}
