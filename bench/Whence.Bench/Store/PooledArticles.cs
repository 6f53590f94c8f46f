using System.Globalization;
using NodaTime;
using Whence.Articles;
using Whence.Bench.Stream;
using Whence.Languages;

namespace Whence.Bench.Store;

/// <summary>
/// Articles with text and analysis by the hundred thousand: some thousand texts are written and analysed once, and each article is one of them with a line of words of its own story, its own day, its own id.
/// </summary>
internal sealed class PooledArticles
{
    private static readonly LocalDate FirstDay = new(2030, 1, 1);
    private readonly Analysis[] _pool;
    private readonly string[] _names;

    public PooledArticles(LanguageSet languages, int size, int seed)
    {
        var (writer, analyzer) = (new TextArticles(languages, seed), new Analyzer(languages));
        var planned = new StreamPlan(size, writer.Languages, seed).Articles().Take(size).ToArray();
        _pool = new Analysis[size];
        Parallel.For(0, size, i => _pool[i] = analyzer.Analyze(writer.Write(planned[i])));
        _names = [.. _pool.SelectMany(a => a.Names).Select(n => n.Label).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>Mean length of the texts, in UTF-16 code units.</summary>
    public double Length => _pool.Average(a => a.Article.Text.Length);

    /// <summary>The article of a place in the stream.</summary>
    public Analysis Make(PlannedArticle planned)
    {
        var model = _pool[planned.Number < _pool.Length ? planned.Number : (int)(new Draw(1, 60, planned.Number).Next() % (ulong)_pool.Length)];
        var (names, day) = (new Draw(1, 61, planned.Story), FirstDay.PlusDays(planned.Day));
        var line = string.Join(' ', Enumerable.Range(0, 8).Select(_ => _names[names.Below(_names.Length)]));
        var text = string.Create(CultureInfo.InvariantCulture, $"{model.Article.Text}\n{line} {planned.Number}.");
        var declared = new PublicationDate(day, DateEvidence.Metadata, "");
        return model with
        {
            Published = declared,
            Article = model.Article with { Id = Article.Identify(text, day), Path = null, Url = string.Create(CultureInfo.InvariantCulture, $"https://news{planned.Outlet}.example/{planned.Number}"), Text = text, Prose = new(model.Article.Prose.Start, text.Length), Declared = declared },
        };
    }
}
