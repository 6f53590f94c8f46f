using Whence.Languages;
using Whence.Ledger;
using Whence.Lineage;
using Whence.Stories;

namespace Whence;

/// <summary>
/// Folds any number of analysed articles into stories: who is about what, which articles are one piece of reporting,
/// what their claims answer and what happened when.
/// </summary>
/// <param name="languages">Gives the English labels.</param>
public sealed class Newsroom(LanguageSet languages)
{
    private readonly Storyline _storyline = new();
    private readonly HashSet<string> _seen = [];

    /// <summary>Takes an article in. The same article a second time (same text, same date) is passed over, and so is one in no known language.</summary>
    public void Add(Analysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        if (analysis.Language is not null && _seen.Add(analysis.Article.Id)) _storyline.Add(analysis);
    }

    /// <summary>The stories, those with the most articles first.</summary>
    public IReadOnlyList<Story> Stories() =>
        [.. _storyline.Finish().Select(Tell).OrderByDescending(s => s.Articles.Count).ThenBy(s => s.Id, StringComparer.Ordinal)];

    private Story Tell(List<Analysis> articles)
    {
        // 1 order in time
        List<Analysis> ordered = [.. articles.OrderBy(a => a.Published is null).ThenBy(a => a.Published?.Date).ThenBy(a => a.Article.Path, StringComparer.Ordinal).ThenBy(a => a.Article.Id, StringComparer.Ordinal)];
        // 2 origins
        var origins = OriginFinder.Find(ordered);
        // 3 questions and answers
        var questions = LedgerBuilder.Build(ordered, origins, languages.Vocabulary);
        // 4 what happened when
        var timeline = Timeline.Of(ordered, languages.Vocabulary);
        return new("story-" + ordered[0].Article.Id, TitleOf(ordered), ordered, origins, questions, timeline);
    }

    private static string TitleOf(List<Analysis> articles)
    {
        if (articles.Find(a => a.Article.Title is not null) is { } titled) return titled.Article.Title!;
        var article = articles[0].Article;
        var prose = article.Prose.Of(article.Text);
        var line = prose.AsSpan(0, prose.AsSpan().IndexOf('\n') is var end and > 0 ? end : prose.Length);
        return line.Length <= 120 ? line.ToString() : string.Concat(line[..(line[..120].LastIndexOf(' ') is var cut and > 60 ? cut : 119)], "…");
    }
}
