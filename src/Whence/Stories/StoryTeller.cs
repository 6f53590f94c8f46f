using Whence.Languages;
using Whence.Ledger;
using Whence.Lineage;

namespace Whence.Stories;

/// <summary>Tells a story from its articles: a stage a line.</summary>
/// <param name="vocabulary">What is known of concepts, nouns and offices.</param>
/// <param name="rulings">What analysts have decided, about this story and others.</param>
internal sealed class StoryTeller(Vocabulary vocabulary, Rulings rulings)
{
    /// <summary>Articles in the order in which a story has them: the earliest publication first, undated ones last.</summary>
    /// <param name="articles">Numbers of the articles.</param>
    /// <param name="analysisOf">Gives the article of a number.</param>
    public static List<int> InTime(IEnumerable<int> articles, Func<int, Analysis> analysisOf) =>
    [
        .. articles.Select(a => (Number: a, Analysis: analysisOf(a))).OrderBy(a => a.Analysis.Published is null).ThenBy(a => a.Analysis.Published?.Date)
            .ThenBy(a => a.Analysis.Article.Path, StringComparer.Ordinal).ThenBy(a => a.Analysis.Article.Id, StringComparer.Ordinal).Select(a => a.Number),
    ];

    /// <summary>Tells the story.</summary>
    /// <param name="articles">Its articles in order.</param>
    /// <param name="prints">Their fingerprints.</param>
    /// <param name="links">The links among them, by index.</param>
    public Story Tell(IReadOnlyList<Analysis> articles, IReadOnlyList<Fingerprint> prints, IReadOnlyList<FoundLink> links)
    {
        var ruled = rulings.On(articles);
        // 1 origins
        var origins = OriginFinder.Find(articles, prints, links, ruled.Origins);
        // 2 questions and answers
        var questions = LedgerBuilder.Build(articles, origins, vocabulary, ruled.Questions);
        // 3 what happened when
        var timeline = Timeline.Of(articles, vocabulary);
        return new("story-" + articles[0].Article.Id, TitleOf(articles), articles, origins, questions, timeline);
    }

    private static string TitleOf(IReadOnlyList<Analysis> articles) =>
        articles.FirstOrDefault(a => a.Article.Title is not null)?.Article.Title ?? FirstWords(articles[0].Article.Prose.Of(articles[0].Article.Text));

    /// <summary>The first line of some prose, cut where it is long: the title of what has none.</summary>
    public static string FirstWords(string prose)
    {
        var line = prose.AsSpan(0, prose.AsSpan().IndexOf('\n') is var end and > 0 ? end : prose.Length);
        return line.Length <= 120 ? line.ToString() : string.Concat(line[..(line[..120].LastIndexOf(' ') is var cut and > 60 ? cut : 119)], "…");
    }
}
