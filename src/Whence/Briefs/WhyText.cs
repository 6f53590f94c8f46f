using Whence.Languages;
using Whence.Ledger;
using Whence.Stories;

namespace Whence.Briefs;

/// <summary>The chain of reasons behind a number of a brief as plain text: from the state of the question down to words, spans, rules and links.</summary>
/// <param name="vocabulary">Gives the English labels.</param>
/// <param name="width">Columns, 40 or more.</param>
public sealed class WhyText(Vocabulary vocabulary, int width = 80)
{
    private readonly Lines _lines = new(Math.Max(width, 40));

    /// <summary>The reasons behind a question, or behind one of its answers.</summary>
    public string Write(Reference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        var (story, _, question, answer) = reference;
        var words = new BriefWords(story, reference.Place, vocabulary);
        _lines.Add($"{words.Reference(question)}  {words.Title(question)}: {question.State.ToString().ToUpperInvariant()}", 0, hanging: 4);
        foreach (var comparison in question.Comparisons.Where(c => answer is null || ReferenceEquals(c.First, answer) || ReferenceEquals(c.Second, answer)).Take(12))
            _lines.Add($"{comparison.Kind.ToString().ToLowerInvariant()}, {words.Reference(question, comparison.First)} and {words.Reference(question, comparison.Second)}: {comparison.Reason}", 4, hanging: 2);
        if (question.Comparisons.Count == 0) _lines.Add(question.Reason, 4);
        _lines.Add($"independent: {question.Independent}. {question.Independence}", 4, hanging: 2);
        foreach (var note in question.Notes) _lines.Add(BriefWords.OneLine(note), 4, hanging: 2);
        foreach (var one in answer is null ? question.Answers : [answer]) Write(words, question, one, full: answer is not null);
        return _lines.ToString();
    }

    private void Write(BriefWords words, Question question, Answer answer, bool full)
    {
        _lines.Blank();
        _lines.Add($"{words.Reference(question, answer)}  {words.Figure(answer.Quantity)} — {answer.Name}, first reported {answer.Asserted ?? "on an unknown day"}", 0, hanging: 5);
        foreach (var report in answer.Reports) Write(words, report, full);
    }

    private void Write(BriefWords words, Report report, bool full)
    {
        var (claim, article) = (report.Claim, report.Article);
        _lines.Add($"[{words.Number(article)}] {article.Article.Path ?? article.Article.Url ?? article.Article.Id}, characters {claim.Span.Start} to {claim.Span.End}", 2, hanging: 4);
        _lines.Add("words: " + BriefWords.Quoted(report.Words), 6, hanging: 2);
        _lines.Add($"rule {claim.Rule}: {RuleWords.Of(claim.Rule)} It gives {claim.Concept}, {words.Figure(claim.Quantity)}{(claim.Particular is { } subject ? ", " + BriefWords.OneLine(subject.Label) : "")}.", 6, hanging: 2);
        var attribution = claim.Attribution;
        _lines.Add($"claimant: {(attribution.Claimant is { } claimant ? $"{claimant.Label}, from {BriefWords.Quoted(claimant.Text)}" : "nobody named")}; rule {attribution.Rule}: {RuleWords.Of(attribution.Rule)}", 6, hanging: 2);
        if (attribution.Cue is { } cue) _lines.Add($"cue: {BriefWords.Quoted(cue.Of(article.Article.Text))}, characters {cue.Start} to {cue.End}", 6, hanging: 2);
        if (report.Identity is { } identity) _lines.Add("the same claimant: " + identity, 6, hanging: 2);
        if (!full) return;
        _lines.Add("question: " + report.Grouping, 6, hanging: 2);
        if (attribution.Via.Count > 0) _lines.Add("through " + string.Join(", ", attribution.Via.Select(v => $"{v.Label} ({BriefWords.Quoted(v.Text)})")), 6, hanging: 2);
        _lines.Add($"published {BriefWords.Published(article)}; {BriefWords.Relays(article)}", 6, hanging: 2);
        if (words.Story.Origins.Of(article, claim.Span) is not { } origin) { _lines.Add("origin: unknown; it adds nothing to any count.", 6, hanging: 2); return; }
        _lines.Add($"origin: {words.Marks(origin.Articles)} {origin.Reason}", 6, hanging: 2);
        foreach (var link in origin.Links.Where(l => ReferenceEquals(l.First, article) || ReferenceEquals(l.Second, article)).Take(3))
            _lines.Add($"link {link.Kind.ToString().ToLowerInvariant()}, [{words.Number(link.First)}] and [{words.Number(link.Second)}]: {link.Reason}", 8, hanging: 2);
    }
}
