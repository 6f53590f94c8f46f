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
    private readonly FeatureReader _features = new();
    private readonly FingerprintReader _fingerprints = new();
    private readonly CopyIndex _copies = new();
    private readonly HashSet<string> _seen = [];
    private readonly List<(Analysis Analysis, Fingerprint Print)> _articles = [];

    /// <summary>Takes an article in, also one in no known language. The same article a second time (same text, same date) is passed over.</summary>
    public void Add(Analysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        if (!_seen.Add(analysis.Article.Id)) return;
        var print = _fingerprints.Read(analysis);
        var (original, share) = _copies.Find(print, article => _articles[article].Print.Passages.Length);
        var story = _storyline.Add(_features.Read(analysis, languages.FunctionWordsOf(analysis.Language)), print.Day, share >= CopyIndex.SamePiece ? original : -1);
        _copies.Enter(_articles.Count, print, story);
        _articles.Add((analysis, print));
    }

    /// <summary>The stories, those with the most articles first.</summary>
    public IReadOnlyList<Story> Stories()
    {
        _storyline.Settle();
        return [.. _storyline.Stories().Select(s => Tell([.. s.Articles.Select(a => _articles[a])], s.History)).OrderByDescending(s => s.Articles.Count).ThenBy(s => s.Id, StringComparer.Ordinal)];
    }

    private Story Tell(IReadOnlyList<(Analysis Analysis, Fingerprint Print)> articles, IReadOnlyList<StoryChange> history)
    {
        // 1 order in time, the more complete one first
        List<(Analysis Analysis, Fingerprint Print)> inTime = [.. articles.OrderBy(a => a.Analysis.Published is null).ThenBy(a => a.Analysis.Published?.Date).ThenBy(a => a.Analysis.Article.Path, StringComparer.Ordinal).ThenBy(a => a.Analysis.Article.Id, StringComparer.Ordinal)];
        var ordered = inTime.ConvertAll(a => a.Analysis);
        // 2 origins
        var origins = OriginFinder.Find(ordered, inTime.ConvertAll(a => a.Print), _copies.IsCommon);
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
