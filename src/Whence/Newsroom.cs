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
    private readonly StoryStream _stream = new();
    private readonly FeatureReader _features = new();
    private readonly FingerprintReader _fingerprints = new();
    private readonly HashSet<string> _seen = [];
    private readonly List<Analysis> _articles = [];

    /// <summary>Takes an article in, also one in no known language. The same article a second time (same text, same date) is passed over.</summary>
    public void Add(Analysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        if (!_seen.Add(analysis.Article.Id)) return;
        _articles.Add(analysis);
        _stream.Add(_features.Read(analysis, languages.FunctionWordsOf(analysis.Language), languages.OutlineOf(analysis)), _fingerprints.Read(analysis));
    }

    /// <summary>The stories, those with the most articles first.</summary>
    public IReadOnlyList<Story> Stories() =>
        [.. _stream.Stories().Select(s => Tell(s.Articles, s.History)).OrderByDescending(s => s.Articles.Count).ThenBy(s => s.Id, StringComparer.Ordinal)];

    private Story Tell(IReadOnlyList<int> articles, IReadOnlyList<StoryChange> history)
    {
        // 1 order in time
        List<(int Number, Analysis Analysis)> inTime = [.. articles.Select(a => (a, _articles[a])).OrderBy(a => a.Item2.Published is null).ThenBy(a => a.Item2.Published?.Date).ThenBy(a => a.Item2.Article.Path, StringComparer.Ordinal).ThenBy(a => a.Item2.Article.Id, StringComparer.Ordinal)];
        var ordered = inTime.ConvertAll(a => a.Analysis);
        // 2 origins
        var numbers = inTime.ConvertAll(a => a.Number);
        var origins = OriginFinder.Find(ordered, numbers.ConvertAll(_stream.PrintOf), _stream.Links(numbers));
        // 3 questions and answers
        var questions = LedgerBuilder.Build(ordered, origins, languages.Vocabulary);
        // 4 what happened when
        var timeline = Timeline.Of(ordered, languages.Vocabulary);
        return new("story-" + ordered[0].Article.Id, TitleOf(ordered), ordered, origins, questions, timeline) { History = history };
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
