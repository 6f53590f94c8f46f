using System.Data.Common;
using System.Text.Json;
using Dapper;
using Whence.Languages;
using Whence.Lineage;
using Whence.Store.Readings;
using Whence.Store.Sql;
using Whence.Store.Streaming;
using Whence.Stories;

namespace Whence.Store;

/// <summary>Tells a story from what the store has of its articles: texts, analyses, fingerprints, and what analysts have decided.</summary>
internal sealed class StoryTelling(DbConnection connection, LanguageSet languages)
{
    /// <summary>Analyses kept, so that what has just come in is not read twice.</summary>
    private const int MostKept = 600;

    private readonly Lazy<Analyzer> _analyzer = new(() => new(languages));
    private readonly Dictionary<int, Analysis> _kept = [];
    private Corrections? _corrections;

    /// <summary>Keeps the analysis of an article for a while.</summary>
    public void Keep(int number, Analysis analysis)
    {
        if (_kept.Count >= MostKept) _kept.Clear();
        _kept[number] = analysis;
    }

    /// <summary>Forgets analyses and corrections: they are read again.</summary>
    public void Forget()
    {
        _kept.Clear();
        _corrections = null;
    }

    /// <summary>Tells a story.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="telling">Leaves out of some passages those that stand in too many stories (<see cref="LinkFinder"/>); null to take the links that were found when it was told last.</param>
    public ToldStory Tell(int number, Func<uint[], uint[]>? telling)
    {
        var (id, title, stale) = connection.QuerySingle<(string, string, int)>("SELECT id, title, stale FROM story WHERE number = @number", new { number });
        var articles = Analyses(number);
        var order = StoryTeller.InTime(articles.Keys, a => articles[a]);
        List<Analysis> ordered = [.. order.Select(a => articles[a])];
        var prints = Prints(number);
        List<Fingerprint> inOrder = [.. order.Select(a => prints[a])];
        var known = telling is null && stale == 0 ? KnownLinks(number, order) : null;
        var links = known ?? new LinkFinder(inOrder, telling).Find();
        var story = new StoryTeller(languages.Vocabulary, Decided.Rulings).Tell(ordered, inOrder, links) with { Id = id, Title = title, History = History(number) };
        return new(story, articles.ToDictionary(a => a.Value.Article.Id, a => a.Key), links.ConvertAll(l => new KeptLink(order[l.First], order[l.Second], l.Kind, l.Share, l.Count)));
    }

    private Corrections Decided => _corrections ??= Corrections.Read(connection);

    private Dictionary<int, Analysis> Analyses(int story)
    {
        var articles = ArticleReader.OfStory(connection, story);
        var analyses = new Analysis[articles.Count];
        var (corrections, readings) = (Decided, AnalysisReader.OfStory(connection, story));
        Parallel.For(0, articles.Count, i =>
        {
            var article = articles[i];
            analyses[i] = _kept.TryGetValue(article.Number, out var kept) ? kept
                : readings.TryGetValue(article.Number, out var reading) ? ReadingParser.Read(corrections.Apply(article.Article), reading)
                : _analyzer.Value.Analyze(corrections.Apply(article.Article), article.Diagnostics); // stored by an early version
        });
        for (var i = 0; i < analyses.Length; i++) Keep(articles[i].Number, analyses[i]);
        return articles.Select((a, i) => (a.Number, corrections.Apply(analyses[i]))).ToDictionary();
    }

    private Dictionary<int, Fingerprint> Prints(int story)
    {
        var prints = new Dictionary<int, Fingerprint>();
        using var rows = connection.ExecuteReader("SELECT s.article, s.print FROM sketch s JOIN article a ON a.number = s.article WHERE a.story = @story", new { story });
        while (rows.Read()) prints.Add(rows.GetInt32(0), Sketches.ReadPrint((byte[])rows.GetValue(1)));
        return prints;
    }

    private List<FoundLink>? KnownLinks(int story, List<int> order)
    {
        if (connection.ExecuteScalar<byte[]>("SELECT links FROM story_brief WHERE story = @story", new { story }) is not { } bytes) return null;
        var place = order.Select((article, i) => (article, i)).ToDictionary();
        return JsonSerializer.Deserialize(bytes, StoreJson.Default.ListKeptLink)!.ConvertAll(l => new FoundLink(place[l.First], place[l.Second], l.Kind, l.Share, l.Count));
    }

    private List<StoryChange> History(int story) =>
        [.. connection.Query<(string Kind, int After, int Articles)>("SELECT kind, after, articles FROM story_change WHERE story = @story ORDER BY place", new { story })
            .Select(c => new StoryChange(Enum.Parse<StoryChangeKind>(c.Kind, ignoreCase: true), c.After, c.Articles))];
}

/// <summary>A story as told, with what is written down beside it.</summary>
/// <param name="Story">The story.</param>
/// <param name="NumberOf">Numbers of its articles by id.</param>
/// <param name="Links">The links among them, by number.</param>
internal sealed record ToldStory(Story Story, IReadOnlyDictionary<string, int> NumberOf, List<KeptLink> Links);
