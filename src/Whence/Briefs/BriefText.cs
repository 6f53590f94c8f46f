using Whence.Languages;
using Whence.Ledger;
using Whence.Lineage;
using Whence.Stories;

namespace Whence.Briefs;

/// <summary>Tells a story on one page of plain text: figures with those in dispute first, what happened when, the origins and the articles.</summary>
/// <param name="vocabulary">Gives the English labels of concepts.</param>
/// <param name="width">Columns, 40 or more.</param>
/// <param name="all">Everything with its exact words; else the most important, with lines that say how much was left out.</param>
public sealed class BriefText(Vocabulary vocabulary, int width = 80, bool all = false)
{
    private const int MostStories = 5, MostQuestions = 6, MostAnswers = 3, MostEvents = 10, MostOrigins = 4, MostArticles = 8;

    private readonly int _width = Math.Max(width, 40);
    private readonly Lines _lines = new(Math.Max(width, 40));
    private readonly Selection _selection = new(all);

    /// <summary>The brief of all stories.</summary>
    public string Write(IReadOnlyList<Story> stories)
    {
        ArgumentNullException.ThrowIfNull(stories);
        var shown = _selection.First(stories, MostStories);
        for (var i = 0; i < shown.Count; i++) Write(new BriefWords(shown[i], i + 1, vocabulary), shown[i].Articles.Count == 1 && stories.Count > 1);
        Rest(stories.Count, shown.Count, "story", "stories", indent: 0);
        return _lines.ToString();
    }

    /// <param name="small">A story of one article beside others takes fewer lines.</param>
    private void Write(BriefWords words, bool small)
    {
        var (story, share) = (words.Story, small && !all ? 3 : 1);
        if (words.Place > 1) _lines.Rule();
        _lines.Add(BriefWords.OneLine(story.Title), 0);
        _lines.Add(new string('═', Math.Min(story.Title.Length, 60)), 0);
        _lines.Add(words.Summary(), 0);
        Section("FIGURES", _selection.Questions(story, MostQuestions / share), story.Questions.Count, "figure", q => Write(words, q));
        Section("WHAT HAPPENED WHEN", _selection.Events(story, MostEvents / share), story.Timeline.Count, "event", e => Write(words, e));
        Section("ORIGINS", _selection.First([.. story.Origins.OrderByDescending(o => o.Articles.Count)], MostOrigins), story.Origins.Count, "origin", o => Write(words, o));
        Section("ARTICLES", _selection.First(story.Articles, MostArticles), story.Articles.Count, "article", a => Write(words, a));
        _lines.Blank();
    }

    private void Section<T>(string title, IReadOnlyCollection<T> items, int of, string noun, Action<T> write)
    {
        if (items.Count == 0) return;
        _lines.Blank();
        _lines.Add(title, 0);
        foreach (var item in items) write(item);
        Rest(of, items.Count, noun, noun + "s", indent: 1);
    }

    private void Rest(int of, int shown, string noun, string nouns, int indent)
    {
        if (of > shown) _lines.Add($"… and {of - shown} more {(of - shown == 1 ? noun : nouns)}: --all", indent);
    }

    private void Write(BriefWords words, Question question)
    {
        var number = words.Reference(question);
        _lines.Add($"{number,2}  {words.Title(question)}: {question.State.ToString().ToUpperInvariant()}, {BriefWords.Count(question.Articles, "article")}, {question.Independent} independent", 0, hanging: 4);
        var answers = _selection.Answers(question, MostAnswers);
        foreach (var answer in answers)
        {
            var via = BriefWords.Via(answer);
            var by = answer.Name + (via.Count > 0 ? ", through " + string.Join(", ", via) : "");
            _lines.Add($"{words.Reference(question, answer),-4} {answer.Asserted ?? "undated   "}  {words.Figure(answer.Quantity)} — {by} {words.Marks(answer.Reports.Select(r => r.Article))}", 4, hanging: 17);
            if (all) foreach (var line in answer.Reports.Select(r => $"{BriefWords.Quoted(r.Words)} [{words.Number(r.Article)}]").Distinct()) _lines.Add(line, 21, hanging: 1);
        }
        if (question.Answers.Count > answers.Count) _lines.Add($"… and {question.Answers.Count - answers.Count} more", 4);
        if (question.State != QuestionState.Single || all) _lines.Add(question.Reason, 4);
        if (all) _lines.Add(question.Independence, 4);
        foreach (var note in _selection.First(question.Notes, 1)) _lines.Add(BriefWords.OneLine(note), 4);
    }

    private void Write(BriefWords words, TimelineEntry entry)
    {
        var told = BriefWords.Told(entry);
        var tail = $"{(told.Length > 0 ? $" ({told})" : "")} {words.Marks(entry.Reports.Select(r => r.Article), all ? int.MaxValue : 4)}";
        var happening = BriefWords.Event(entry);
        _lines.Add($"{entry.Date,-10}  {(all ? happening : BriefWords.Shorten(happening, Math.Max(20, _width - 13 - tail.Length)))}{tail}", 1, hanging: 12);
        if (all) _lines.Add(BriefWords.Quoted(BriefWords.Shorten(BriefWords.OneLine(entry.Reports[0].Words), 160)), 13, hanging: 1);
    }

    private void Write(BriefWords words, Origin origin) =>
        _lines.Add($"{words.Marks(origin.Articles)}  {origin.Reason}", 1, hanging: 4);

    private void Write(BriefWords words, Analysis article)
    {
        var head = $"[{words.Number(article)}] {BriefWords.Published(article)}, {article.Language ?? "unknown language"}, {BriefWords.Relays(article)}";
        _lines.Add(all ? head : $"{head}: {BriefWords.Shorten(BriefWords.Headline(article), Math.Max(24, _width - 3 - head.Length))}", 1, hanging: 4);
        if (!all) return;
        _lines.Add(BriefWords.Headline(article), 5);
        _lines.Add(article.Article.Path ?? article.Article.Url ?? article.Article.Id, 5);
    }
}
