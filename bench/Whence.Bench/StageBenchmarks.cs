using BenchmarkDotNet.Attributes;
using Whence.Articles;
using Whence.Dates;
using Whence.Languages;
using Whence.Names;
using Whence.Reading;

namespace Whence.Bench;

/// <summary>The stages of the way of an article, each over all sample articles that a pack can read.</summary>
[MemoryDiagnoser, InProcess]
public class StageBenchmarks
{
    private readonly LanguageSet _languages = LanguageSet.Load();
    private readonly Analyzer _analyzer;
    private readonly List<(Article Article, Pack Pack, ReadText Text, IReadOnlyList<TimeExpression> Dates, bool[] Dated)> _articles = [];

    /// <summary>Reads the samples and prepares what each stage takes from those before it.</summary>
    public StageBenchmarks()
    {
        _analyzer = new(_languages);
        foreach (var article in Corpus.Read([Corpus.Samples]))
        {
            if (_analyzer.Analyze(article).Language is not { } language) continue;
            var text = new ReadText(article, _languages.Packs[language]);
            var dates = DateFinder.Find(text);
            _articles.Add((article, text.Pack, text, dates, DateMentions.Cover(text, dates)));
        }
    }

    /// <summary>Tokens, sentences and lexemes.</summary>
    [Benchmark]
    public int Reading()
    {
        var tokens = 0;
        foreach (var a in _articles) tokens += new ReadText(a.Article, a.Pack).Tokens.Count;
        return tokens;
    }

    /// <summary>Expressions of time.</summary>
    [Benchmark]
    public int Dates()
    {
        var dates = 0;
        foreach (var a in _articles) dates += DateFinder.Find(a.Text).Count;
        return dates;
    }

    /// <summary>Names.</summary>
    [Benchmark]
    public int Names()
    {
        var names = 0;
        foreach (var a in _articles) names += NameFinder.Find(a.Text, a.Dated, _languages.Vocabulary, _languages.People).Count;
        return names;
    }

    /// <summary>All stages.</summary>
    [Benchmark(Baseline = true)]
    public int Analysis()
    {
        var claims = 0;
        foreach (var a in _articles) claims += _analyzer.Analyze(a.Article).Claims.Count;
        return claims;
    }
}
