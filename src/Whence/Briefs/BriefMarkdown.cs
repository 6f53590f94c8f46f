using System.Text;
using Whence.Languages;
using Whence.Ledger;
using Whence.Stories;

namespace Whence.Briefs;

/// <summary>Tells stories as Markdown (CommonMark with the tables of GitHub): a table for each figure, the exact words below it.</summary>
/// <param name="vocabulary">Gives the English labels.</param>
/// <param name="all">Everything; else the most important, with lines that say how much was left out.</param>
public sealed class BriefMarkdown(Vocabulary vocabulary, bool all = false)
{
    private const int MostStories = 20, MostQuestions = 15, MostAnswers = 8, MostEvents = 25, MostOrigins = 20, MostArticles = 50, MostWords = 3;

    private readonly StringBuilder _text = new();
    private readonly Selection _selection = new(all);

    /// <summary>The brief of all stories.</summary>
    public string Write(IReadOnlyList<Story> stories)
    {
        ArgumentNullException.ThrowIfNull(stories);
        var shown = _selection.First(stories, MostStories);
        for (var i = 0; i < shown.Count; i++) Write(new BriefWords(shown[i], i + 1, vocabulary));
        Rest(stories.Count, shown.Count, "stories");
        return _text.ToString();
    }

    private void Write(BriefWords words)
    {
        var story = words.Story;
        Line($"# {Plain(story.Title)}").Line().Line(words.Summary()).Line();
        Section("Figures", _selection.Questions(story, MostQuestions), story.Questions.Count, "figures", q => Write(words, q));
        Section("What happened when", _selection.Events(story, MostEvents), story.Timeline.Count, "events", e =>
        {
            var told = BriefWords.Told(e);
            Line($"- **{e.Date}** {Plain(BriefWords.Event(e))}{(told.Length > 0 ? $" ({told})" : "")} {Marks(words, e.Reports.Select(r => r.Article))}");
        });
        Section("Origins", _selection.First(story.Origins, MostOrigins), story.Origins.Count, "origins", o => Line($"- {Marks(words, o.Articles)} {Plain(o.Reason)}"));
        Section("Articles", _selection.First(story.Articles, MostArticles), story.Articles.Count, "articles", a =>
            Line($"{words.Number(a)}. {Plain(BriefWords.Headline(a))}: {BriefWords.Published(a)}, {a.Language ?? "unknown language"}, {Plain(BriefWords.Relays(a))}, `{a.Article.Path ?? a.Article.Url ?? a.Article.Id}`"));
    }

    private void Section<T>(string title, IReadOnlyList<T> items, int of, string nouns, Action<T> write)
    {
        if (items.Count == 0) return;
        Line($"## {title}").Line();
        foreach (var item in items) write(item);
        Rest(of, items.Count, nouns);
        Line();
    }

    private void Rest(int of, int shown, string nouns)
    {
        if (of > shown) Line().Line($"… and {of - shown} more {nouns}: `--all`");
    }

    private void Write(BriefWords words, Question question)
    {
        Line($"### {words.Reference(question)} {Plain(words.Title(question))}: {question.State.ToString().ToLowerInvariant()}").Line();
        Line(Plain(question.Reason)).Line();
        Line($"{question.Independent} independent: {Plain(question.Independence)}").Line();
        foreach (var note in question.Notes) Line("> " + Plain(note)).Line();
        Line("| | day | figure | claimant | through | articles |").Line("|---|---|---|---|---|---|");
        var answers = _selection.Answers(question, MostAnswers);
        foreach (var answer in answers)
            Line($"| {words.Reference(question, answer)} | {answer.Asserted ?? "undated"} | {words.Figure(answer.Quantity)} | {Plain(answer.Name)} | {Plain(string.Join(", ", BriefWords.Via(answer)))} | {Marks(words, answer.Reports.Select(r => r.Article))} |");
        if (question.Answers.Count > answers.Count) Line().Line($"… and {question.Answers.Count - answers.Count} more answers: `--all`");
        Line();
        foreach (var answer in answers)
            foreach (var report in _selection.First(answer.Reports, MostWords))
                Line($"- {words.Reference(question, answer)} {Plain(BriefWords.Quoted(report.Words))} {Marks(words, [report.Article])}");
        Line();
    }

    private static string Marks(BriefWords words, IEnumerable<Analysis> articles) => Plain(words.Marks(articles));

    private BriefMarkdown Line(string line = "")
    {
        _text.Append(line).Append('\n');
        return this;
    }

    /// <summary>Words of articles on one line, with what Markdown would take for its own escaped.</summary>
    private static string Plain(string words)
    {
        var text = new StringBuilder();
        foreach (var c in BriefWords.OneLine(words)) text.Append(c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#' ? "\\" : "").Append(c);
        return text.ToString();
    }
}
