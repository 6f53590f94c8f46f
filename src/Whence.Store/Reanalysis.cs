using System.Data.Common;
using Dapper;
using Whence.Languages;
using Whence.Lineage;
using Whence.Store.Readings;
using Whence.Store.Sql;
using Whence.Store.Streaming;
using Whence.Stories;

namespace Whence.Store;

/// <summary>Reads articles again whose packs have changed, and writes down what is otherwise now.</summary>
internal sealed class Reanalysis(DbConnection connection, LanguageSet languages, PackStates packs)
{
    private readonly Analyzer _analyzer = new(languages);
    private readonly FeatureReader _features = new();
    private readonly FingerprintReader _prints = new();
    private readonly Sketches _sketches = new();
    private readonly ReadingWriter _readings = new();

    /// <summary>Numbers of articles that were read with other packs than those of now, from a number on, as many as asked for.</summary>
    public List<int> Outdated(int from, int count) =>
        // the sign keeps the database from sorting all that are outdated for each lot of them
        Old() is { Count: > 0 } old ? connection.Query<int>("SELECT number FROM article WHERE number >= @from AND +pack IN @old ORDER BY number LIMIT @count", new { from, old, count }).AsList() : [];

    /// <summary>How many articles were read with other packs than those of now.</summary>
    public int Count() => Old() is { Count: > 0 } old ? connection.ExecuteScalar<int>("SELECT count(*) FROM article WHERE pack IN @old", new { old }) : 0;

    private List<long> Old() => [.. connection.Query<(long Id, string Language, string Fingerprint)>("SELECT id, language, fingerprint FROM pack").Where(p => packs.Prints.GetValueOrDefault(p.Language) != p.Fingerprint).Select(p => p.Id)];

    /// <summary>Reads some articles again.</summary>
    /// <returns>The stories of those that are read otherwise now, one for each article.</returns>
    public List<int> Read(IReadOnlyList<int> numbers)
    {
        var corrections = Corrections.Read(connection);
        List<StoredArticle> articles = [.. numbers.Select(n => ArticleReader.One(connection, n))];
        var analyses = new Analysis[articles.Count];
        Parallel.For(0, articles.Count, i => analyses[i] = _analyzer.Analyze(corrections.Apply(articles[i].Article), articles[i].Diagnostics));
        var changed = new List<int>();
        for (var i = 0; i < analyses.Length; i++)
            if (Write(articles[i], analyses[i])) changed.Add(articles[i].Story);
        return changed;
    }

    private bool Write(StoredArticle article, Analysis analysis)
    {
        var row = new
        {
            article.Number, json = _readings.Write(analysis), features = _sketches.Write(_features.Read(analysis, languages.FunctionWordsOf(analysis.Language), languages.OutlineOf(analysis))), print = _sketches.Write(_prints.Read(analysis)),
            analysis.Language, day = Days.Write(analysis.Published?.Date), evidence = analysis.Published?.Evidence.ToString().ToLowerInvariant(), pack = packs.RowOf(connection, analysis.Language),
        };
        var (form, before) = AnalysisReader.Bytes(connection, article.Number);
        var same = form == AnalysisReader.Json ? AnalysisBytes.Unpack(before).AsSpan().SequenceEqual(AnalysisBytes.Unpack(AnalysisBytes.Of(analysis))) : before.AsSpan().SequenceEqual(row.json);
        connection.Execute("UPDATE article SET pack = @pack, language = @Language, published = @day, published_evidence = @evidence WHERE number = @Number", row);
        connection.Execute($"UPDATE analysis SET form = {ReadingWriter.Form}, json = @json WHERE article = @Number; UPDATE sketch SET features = @features, print = @print WHERE article = @Number", row);
        return !same;
    }
}
