using System.Globalization;
using Whence.Articles;
using Whence.Languages;
using Whence.Ledger;
using Whence.Stories;

namespace Whence.Briefs;

/// <summary>
/// Tells stories as one HTML page that needs nothing else: no network, no script. Every figure opens the exact words it rests on. Light or dark as the reader's
/// system says, readable on a phone, printable.
/// </summary>
/// <param name="vocabulary">Gives the English labels.</param>
/// <param name="all">Everything; else the most important, with lines that say how much was left out.</param>
public sealed class BriefHtml(Vocabulary vocabulary, bool all = false)
{
    private const int MostStories = 20, MostQuestions = 40, MostAnswers = 12, MostReports = 8, MostEvents = 40, MostOrigins = 40, MostArticles = 200, Context = 160;

    private static readonly Lazy<string> Style = new(() =>
    {
        using var stream = typeof(BriefHtml).Assembly.GetManifestResourceStream("Whence.Briefs.brief.css")!;
        return new StreamReader(stream).ReadToEnd();
    });

    private readonly Markup _html = new();
    private readonly Selection _selection = new(all);

    /// <summary>The page of all stories.</summary>
    public string Write(IReadOnlyList<Story> stories)
    {
        ArgumentNullException.ThrowIfNull(stories);
        var title = stories.Count == 1 ? BriefWords.OneLine(stories[0].Title) : $"Whence: {BriefWords.Count(stories.Count, "brief")}";
        _html.Raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n").Element("title", title)
            .Raw("\n<style>\n").Raw(Style.Value).Raw("</style>\n</head>\n<body>\n<main>\n");
        var shown = _selection.First(stories, MostStories);
        for (var i = 0; i < shown.Count; i++) Write(new BriefWords(shown[i], i + 1, vocabulary));
        Rest(stories.Count, shown.Count, "stories");
        _html.Raw("</main>\n<footer>Whence shows who says what, and through whom it came. It never says that a claim is true.</footer>\n</body>\n</html>\n");
        return _html.ToString();
    }

    private void Write(BriefWords words)
    {
        var story = words.Story;
        _html.Raw($"<article class=\"story\" id=\"s{words.Place}\">\n").Element("h1", BriefWords.OneLine(story.Title)).Raw("\n").Element("p", words.Summary(), "class=\"summary\"").Raw("\n");
        Section("Figures", _selection.Questions(story, MostQuestions), story.Questions.Count, "figures", q => Write(words, q));
        Section("What happened when", _selection.Events(story, MostEvents), story.Timeline.Count, "events", e => Write(words, e), "ol class=\"timeline\"");
        Section("Origins", _selection.First(story.Origins, MostOrigins), story.Origins.Count, "origins", o => Marks(_html.Raw("<li>"), words, o.Articles).Raw(" ").Text(o.Reason).Raw("</li>\n"), "ul");
        Section("Articles", _selection.First(story.Articles, MostArticles), story.Articles.Count, "articles", a => Write(words, a), "ol class=\"articles\"");
        _html.Raw("</article>\n");
    }

    private void Section<T>(string title, IReadOnlyList<T> items, int of, string nouns, Action<T> write, string? list = null)
    {
        if (items.Count == 0) return;
        _html.Raw("<section>\n").Element("h2", title).Raw("\n");
        if (list is not null) _html.Raw($"<{list}>\n");
        foreach (var item in items) write(item);
        if (list is not null) _html.Raw($"</{list.Split(' ')[0]}>\n");
        Rest(of, items.Count, nouns);
        _html.Raw("</section>\n");
    }

    private void Rest(int of, int shown, string nouns)
    {
        if (of > shown) _html.Element("p", $"… and {of - shown} more {nouns}: --all", "class=\"rest\"").Raw("\n");
    }

    private void Write(BriefWords words, Question question)
    {
        var state = question.State.ToString().ToLowerInvariant();
        _html.Raw($"<section class=\"question {state}\" id=\"{Id(words, question)}\">\n<h3>").Element("span", words.Reference(question), "class=\"number\"").Raw(" ").Text(words.Title(question)).Raw(" ")
            .Element("span", state, "class=\"state\"").Raw("</h3>\n");
        if (question.State != QuestionState.Single) _html.Element("p", question.Reason, "class=\"reason\"").Raw("\n");
        foreach (var note in question.Notes) _html.Element("p", BriefWords.OneLine(note), "class=\"note\"").Raw("\n");
        if (question.Answers.Count > 1 && FigureChart.Draw(words, question) is { } chart) _html.Raw("<div class=\"chart\">").Raw(chart).Raw("</div>\n");
        var answers = _selection.Answers(question, MostAnswers);
        foreach (var answer in answers) Write(words, question, answer);
        Rest(question.Answers.Count, answers.Count, "answers");
        _html.Element("p", $"{question.Independent} independent: {question.Independence}", "class=\"independence\"").Raw("\n</section>\n");
    }

    private void Write(BriefWords words, Question question, Answer answer)
    {
        _html.Raw($"<details class=\"answer\" id=\"{Id(words, question)}.{question.NumberOf(answer)}\"><summary>").Raw($"<span class=\"key {words.ClassOf(question, answer)}\"></span>")
            .Element("span", words.Reference(question, answer), "class=\"number\"").Raw(" ").Element("b", words.Figure(answer.Quantity)).Raw(" ").Element("span", answer.Name, answer.Claimant is null ? "class=\"nobody\"" : null).Raw(" ")
            .Element("time", answer.Asserted ?? "undated").Raw(" ");
        var via = BriefWords.Via(answer);
        if (via.Count > 0) _html.Element("span", "through " + string.Join(", ", via), "class=\"via\"").Raw(" ");
        Marks(_html, words, answer.Reports.Select(r => r.Article), link: false).Raw("</summary>\n");
        var reports = _selection.First(answer.Reports, MostReports);
        foreach (var report in reports) Write(words, report);
        Rest(answer.Reports.Count, reports.Count, "reports");
        _html.Raw("</details>\n");
    }

    private void Write(BriefWords words, Report report)
    {
        var (before, after) = Around(report.Article.Article.Text, report.Claim.Span);
        _html.Raw($"<blockquote{(report.Article.Language is { } language ? $" lang=\"{Markup.Escape(language)}\"" : "")}>").Text(before).Element("mark", BriefWords.OneLine(report.Words)).Text(after).Raw("</blockquote>\n<p class=\"source\">");
        Marks(_html, words, [report.Article]).Raw(" ").Text($"{BriefWords.Headline(report.Article)}, {BriefWords.Published(report.Article)}. {RuleWords.Of(report.Claim.Rule)} {RuleWords.Of(report.Claim.Attribution.Rule)}");
        if (report.Identity is { } identity) _html.Text(" " + identity);
        _html.Raw("</p>\n");
    }

    /// <summary>The words of the same line before and behind a span, cut at blanks where they are long.</summary>
    private static (string Before, string After) Around(string text, TextSpan span)
    {
        var start = span.Start == 0 ? 0 : text.LastIndexOf('\n', span.Start - 1) + 1;
        var end = text.IndexOf('\n', span.End) is var stop and >= 0 ? stop : text.Length;
        var (before, after) = (text[start..span.Start], text[span.End..end]);
        if (before.Length > Context) before = "…" + before[(before.IndexOf(' ', before.Length - Context) is var cut and >= 0 ? cut : before.Length - Context)..];
        if (after.Length > Context) after = after[..(after.LastIndexOf(' ', Context) is var cut and > 0 ? cut : Context)] + "…";
        return (before.TrimStart(), after.TrimEnd());
    }

    private void Write(BriefWords words, TimelineEntry entry)
    {
        var told = BriefWords.Told(entry);
        _html.Raw("<li><details><summary>").Element("time", entry.Date).Raw(" ").Text(BriefWords.Event(entry)).Raw(" ");
        if (told.Length > 0) _html.Element("span", told, "class=\"told\"").Raw(" ");
        Marks(_html, words, entry.Reports.Select(r => r.Article), link: false).Raw("</summary>");
        foreach (var (article, sentence) in _selection.First(entry.Reports, MostReports)) Marks(_html.Raw("<blockquote>").Text(BriefWords.Shorten(BriefWords.OneLine(sentence), 400)).Raw(" "), words, [article]).Raw("</blockquote>");
        _html.Raw("</details></li>\n");
    }

    private void Write(BriefWords words, Analysis article)
    {
        _html.Raw($"<li id=\"s{words.Place}a{words.Number(article)}\">").Element("b", BriefWords.Headline(article), $"lang=\"{Markup.Escape(article.Language ?? "")}\"").Raw("<br>").Text($"{BriefWords.Published(article)}, {article.Language ?? "unknown language"}, {BriefWords.Relays(article)}");
        _html.Raw(" ").Element("code", article.Article.Path ?? article.Article.Url ?? article.Article.Id).Raw("</li>\n");
    }

    private static Markup Marks(Markup html, BriefWords words, IEnumerable<Analysis> articles, bool link = true)
    {
        var numbers = articles.Select(words.Number).Distinct().Order().ToList();
        html.Raw("<span class=\"marks\">");
        foreach (var n in numbers.Take(MostReports))
            html.Raw(link ? string.Create(CultureInfo.InvariantCulture, $"<a href=\"#s{words.Place}a{n}\">[{n}]</a>") : string.Create(CultureInfo.InvariantCulture, $"[{n}]"));
        if (numbers.Count > MostReports) html.Text($" +{numbers.Count - MostReports}");
        return html.Raw("</span>");
    }

    private static string Id(BriefWords words, Question question) => string.Create(CultureInfo.InvariantCulture, $"s{words.Place}q{question.Number}");
}
