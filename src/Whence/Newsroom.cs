using Whence.Languages;
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

    /// <summary>What analysts have decided about origins and questions; it goes before what is found in the texts.</summary>
    public Rulings Rulings { get; init; } = Rulings.None;

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
        var inTime = StoryTeller.InTime(articles, a => _articles[a]);
        return new StoryTeller(languages.Vocabulary, Rulings).Tell([.. inTime.Select(a => _articles[a])], [.. inTime.Select(_stream.PrintOf)], _stream.Links(inTime)) with { History = history };
    }
}
