using Whence.Articles;

namespace Whence.Lineage;

/// <summary>Lays two articles side by side paragraph by paragraph by the facts they tell: for translations, and for reports of one relay.</summary>
internal static class FactAligner
{
    /// <summary>Facts that two paragraphs must share.</summary>
    private const int Least = 2;

    /// <summary>For each paragraph of the second article the one of the first that shares most facts with it.</summary>
    public static List<Passage> Align(Analysis first, Fact[] firstFacts, Analysis second, Fact[] secondFacts)
    {
        var of = firstFacts.ToLookup(f => f.Paragraph, f => f.Key);
        var passages = new List<Passage>();
        foreach (var paragraph in secondFacts.GroupBy(f => f.Paragraph))
        {
            var keys = paragraph.Select(f => f.Key).ToHashSet();
            var (best, most) = ((short)0, 0);
            foreach (var other in of)
                if (other.Distinct().Count(keys.Contains) is var count && count > most) (best, most) = (other.Key, count);
            if (most >= Least) passages.Add(new(LineAt(first.Article, firstFacts.First(f => f.Paragraph == best).At), LineAt(second.Article, paragraph.First().At)));
        }
        return passages;
    }

    private static TextSpan LineAt(Article article, int at)
    {
        var start = at == 0 ? 0 : article.Text.LastIndexOf('\n', at - 1) + 1;
        var end = article.Text.IndexOf('\n', at);
        return new(Math.Max(start, article.Prose.Start), end < 0 ? article.Prose.End : Math.Min(end, article.Prose.End));
    }
}
