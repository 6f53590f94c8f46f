using NodaTime.Text;
using Whence.Languages;
using Whence.Ledger;
using Whence.Lineage;
using Whence.Quantities;
using Whence.Stories;

namespace Whence.Briefs;

/// <summary>Tells a story on one page of plain text: the figures first, those in dispute before the others, then what happened when, the origins and the articles.</summary>
/// <param name="vocabulary">Gives the English labels of concepts.</param>
/// <param name="width">Columns, 40 or more.</param>
/// <param name="all">Everything; else the figures and events told by most articles, with a line that says how many were left out.</param>
public sealed class BriefText(Vocabulary vocabulary, int width = 80, bool all = false)
{
    private const int MostFigures = 12;
    private const int MostEvents = 25;

    private readonly Lines _lines = new(Math.Max(width, 40));

    /// <summary>The brief of all stories.</summary>
    public string Write(IReadOnlyList<Story> stories)
    {
        ArgumentNullException.ThrowIfNull(stories);
        foreach (var story in stories) Write(story);
        return _lines.ToString();
    }

    private void Write(Story story)
    {
        var number = story.Articles.Select((a, i) => (a, i)).ToDictionary(x => x.a, x => x.i + 1);
        _lines.Add(story.Title, 0);
        _lines.Add(new string('═', Math.Min(story.Title.Length, 60)), 0);
        _lines.Add(Summary(story), 0);
        var (open, other) = (story.Questions.Where(q => q.State is QuestionState.Disputed or QuestionState.Revised).ToList(), story.Questions.Where(q => q.State is QuestionState.Agreed or QuestionState.Single).ToList());
        Section("FIGURES DISPUTED OR REVISED", open, q => Write(q, number), open.Count);
        Section("OTHER FIGURES", Most(other, MostFigures, q => q.Answers.Sum(a => a.Reports.Count)), q => Write(q, number), other.Count);
        Section("WHAT HAPPENED WHEN", Most(story.Timeline, MostEvents, e => e.Reports.Count), e => Write(e, number), story.Timeline.Count);
        Section("ORIGINS", story.Origins, o => Write(o, number), story.Origins.Count);
        _lines.Blank();
        _lines.Add("ARTICLES", 0);
        foreach (var article in story.Articles) Write(article, number[article]);
        _lines.Blank();
        _lines.Rule();
        _lines.Blank();
    }

    private void Section<T>(string title, IReadOnlyCollection<T> items, Action<T> write, int of)
    {
        if (items.Count == 0) return;
        _lines.Blank();
        _lines.Add(title, 0);
        foreach (var item in items) write(item);
        if (of > items.Count) _lines.Add($"… and {of - items.Count} more, told by fewer articles (--all shows them).", 1);
    }

    /// <summary>The items told most often, in their own order.</summary>
    private IReadOnlyCollection<T> Most<T>(IReadOnlyCollection<T> items, int most, Func<T, int> told)
    {
        if (all || items.Count <= most) return items;
        var kept = items.Select((item, i) => (item, i)).OrderByDescending(x => told(x.item)).ThenBy(x => x.i).Take(most).Select(x => x.i).ToHashSet();
        return [.. items.Where((_, i) => kept.Contains(i))];
    }

    private static string Summary(Story story)
    {
        var days = story.Articles.Where(a => a.Published is not null).Select(a => a.Published!.Date).ToList();
        var span = days.Count == 0 ? "" : days.Min() == days.Max() ? $", {Day(days.Min())}" : $", {Day(days.Min())} to {Day(days.Max())}";
        var languages = string.Join(", ", story.Articles.Select(a => a.Language).Distinct().Order(StringComparer.Ordinal));
        var unknown = story.UnknownLineage.Count();
        return $"{Count(story.Articles.Count, "article")} in {Count(story.Articles.Select(a => a.Language).Distinct().Count(), "language")} ({languages}){span}; "
            + $"{Count(story.Origins.Count, "known origin")}{(unknown > 0 ? $", {unknown} of unknown lineage" : "")}.";
    }

    private void Write(Question question, Dictionary<Analysis, int> number)
    {
        var concept = vocabulary.Concepts.TryGetValue(question.Concept, out var known) ? known.Label : question.Concept;
        var title = question.Subject.Length > 0 ? $"{concept}, {question.Subject}" : concept;
        if (question.Scope is { } scope) title += $" ({scope})";
        _lines.Add($"{char.ToUpperInvariant(title[0])}{title[1..]}: {question.State.ToString().ToUpperInvariant()}", 1);
        foreach (var answer in question.Answers)
        {
            var by = answer.Claimant?.Label ?? "nobody named";
            _lines.Add($"{answer.Asserted ?? "undated   "}  {answer.Quantity}{Unit(answer)} — {by} {string.Join("", answer.Reports.Select(r => $"[{number[r.Article]}]").Distinct())}", 2, hanging: 12);
            var via = answer.Reports.SelectMany(r => r.Claim.Attribution.Via).Select(v => v.Label).Distinct().ToList();
            if (via.Count > 0) _lines.Add("through " + string.Join(", ", via), 8);
            foreach (var words in answer.Reports.Select(r => $"{Quoted(r.Claim.Span.Of(r.Article.Article.Text))} [{number[r.Article]}]").Distinct().Take(3)) _lines.Add(words, 8, hanging: 1);
        }
        _lines.Add(question.Reason, 2);
    }

    private string Unit(Answer answer) => UnitOf(answer.Quantity, vocabulary);

    /// <summary>The unit behind a figure, with a blank before it; empty for people and for counts.</summary>
    internal static string UnitOf(Quantity quantity, Vocabulary vocabulary) =>
        quantity.Unit is not { } unit || unit == "person" ? "" : " " + (vocabulary.Units.TryGetValue(unit, out var known) ? known.Label : quantity.Value == 1 ? unit : unit + "s");

    /// <summary>Words on one line in quotation marks, unless they begin with one.</summary>
    internal static string Quoted(string words)
    {
        var line = OneLine(words);
        return line.Length > 0 && line[0] is '“' or '„' or '"' or '«' ? line : $"“{line}”";
    }

    private void Write(TimelineEntry entry, Dictionary<Analysis, int> number)
    {
        var who = entry.Participants.Count > 0 ? ": " + string.Join(", ", entry.Participants.Take(4)) : "";
        var place = entry.Place is not null && !entry.Participants.Contains(entry.Place) ? $" ({entry.Place})" : "";
        _lines.Add($"{entry.Date,-10}  {entry.Label}{who}{place} {string.Join("", entry.Reports.Select(r => $"[{number[r.Article]}]").Distinct())}", 1, hanging: 12);
        _lines.Add(Quoted(Shorten(OneLine(entry.Reports[0].Words))), 13, hanging: 1);
    }

    private void Write(Origin origin, Dictionary<Analysis, int> number) =>
        _lines.Add($"{string.Join(" ", origin.Articles.Select(a => $"[{number[a]}]"))}  {origin.Reason}", 1, hanging: 4);

    private void Write(Analysis article, int number)
    {
        var date = article.Published is { } p ? $"{Day(p.Date)}{(p.Evidence == Articles.DateEvidence.Text ? $" (worked out from: {p.Text})" : "")}" : "undated";
        var relays = article.Relays.Count > 0 ? ", through " + string.Join(", ", article.Relays.Select(r => r.Label)) : ", lineage unknown";
        _lines.Add($"[{number}] {date}, {article.Language}{relays}", 1, hanging: 4);
        if (article.Article.Title is { } title) _lines.Add(OneLine(title), 5);
        _lines.Add(article.Article.Path ?? article.Article.Id, 5);
    }

    private static string Day(NodaTime.LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    internal static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Shorten(string words) => words.Length <= 160 ? words : words[..(words.LastIndexOf(' ', 157) is var cut and > 80 ? cut : 157)] + "…";
}
