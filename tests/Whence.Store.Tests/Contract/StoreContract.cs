using NodaTime;
using Whence.Articles;
using Whence.Tests.Support;

namespace Whence.Store.Tests.Contract;

/// <summary>
/// What any engine must do. One class derives from each part of this suite for each engine and says how a store is opened; see <see cref="SqliteEngine"/>.
/// </summary>
public abstract class StoreContract
{
    /// <summary>Opens the store of this test, making it where it is not there; each test has one of its own.</summary>
    internal abstract NewsStore Open(StoreAccess access);

    /// <summary>An article, analysed with the packs of this repository.</summary>
    internal static Analysis Read(string text, string? day = "2027-03-09", string? url = null, string? path = null)
    {
        var article = ArticleFile.FromText(day is null ? text : $"date {day}\n{text}", path);
        return new Analyzer(Reader.Languages).Analyze(url is null ? article : article with { Url = url, Id = Article.Identify(article.Text, article.Declared?.Date, url) });
    }

    /// <summary>The articles of the sample story.</summary>
    internal static readonly IReadOnlyList<Analysis> Samples =
    [
        .. Directory.GetFiles(Repository.PathOf("samples"), "*.txt").Order(StringComparer.Ordinal)
            .Select(f => ArticleFile.Read(f, Reader.Languages.Alphabets)).Select(r => new Analyzer(Reader.Languages).Analyze(r.Article!, r.Diagnostics)),
    ];
}
