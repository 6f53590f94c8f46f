using Whence.Ledger;
using Whence.Lineage;

namespace Whence.Stories;

/// <summary>What analysts have decided about origins and questions. Both lists stand in the order of the decisions: a later one goes before an earlier one.</summary>
/// <param name="Origins">Decisions on which articles are one piece of reporting.</param>
/// <param name="Questions">Decisions on which figures answer one question.</param>
public sealed record Rulings(IReadOnlyList<OriginRuling> Origins, IReadOnlyList<QuestionRuling> Questions)
{
    /// <summary>Nobody has decided anything.</summary>
    public static readonly Rulings None = new([], []);

    private readonly Lazy<ILookup<string, int>> _originsOf = new(() => Places(Origins, r => r.Articles)), _questionsOf = new(() => Places(Questions, r => r.Figures.Select(f => f.Article)));

    /// <summary>The decisions that name an article of a story.</summary>
    internal Rulings On(IReadOnlyList<Analysis> articles) =>
        Origins.Count + Questions.Count == 0 ? None : new([.. Of(articles, _originsOf.Value).Select(i => Origins[i])], [.. Of(articles, _questionsOf.Value).Select(i => Questions[i])]);

    private static IEnumerable<int> Of(IReadOnlyList<Analysis> articles, ILookup<string, int> places) => articles.SelectMany(a => places[a.Article.Id]).Distinct().Order();

    private static ILookup<string, int> Places<T>(IReadOnlyList<T> rulings, Func<T, IEnumerable<string>> articles) =>
        rulings.SelectMany((ruling, i) => articles(ruling).Select(a => (Article: a, Place: i))).ToLookup(p => p.Article, p => p.Place);
}
