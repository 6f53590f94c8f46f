using Whence.Articles;
using Whence.Ledger;
using Whence.Lineage;

namespace Whence.Tests.Support;

/// <summary>The ledger of a few invented articles, taken as one story.</summary>
internal static class LedgerOf
{
    /// <summary>Questions of articles given as day (<c>YYYY-MM-DD</c>) and text.</summary>
    public static List<Question> Articles(params (string Day, string Text)[] articles) =>
        Analyses([.. articles.Select(a => Reader.Read(a.Text, a.Day))]);

    /// <summary>Questions of analysed articles, in order.</summary>
    public static List<Question> Analyses(List<Analysis> analyses)
    {
        var reader = new FingerprintReader();
        var prints = analyses.ConvertAll(reader.Read);
        return LedgerBuilder.Build(analyses, OriginFinder.Find(analyses, prints, new LinkFinder(prints).Find()), Reader.Languages.Vocabulary);
    }

    /// <summary>The only question on a concept.</summary>
    public static Question On(this List<Question> questions, string concept, string? because = null) =>
        questions.FindAll(q => q.Concept == concept).ShouldHaveSingleItem(because ?? string.Join("\n", questions.Select(q => $"{q.Concept}, {q.Subject}, {q.Scope}: {string.Join("; ", q.Answers.Select(a => $"{a.Quantity} {a.Name}"))}")));

    /// <summary>An article at an address, for versions of one.</summary>
    public static Analysis At(string url, string day, string text) => new Analyzer(Reader.Languages).Analyze(ArticleFile.FromText($"date {day}\n\n{text}") with { Url = url });
}
