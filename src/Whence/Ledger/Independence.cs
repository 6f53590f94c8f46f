using Whence.Lineage;

namespace Whence.Ledger;

/// <summary>Counts the claimants with access of their own behind a question, and says in words how the number came about.</summary>
/// <param name="origins">The pieces of reporting behind the story.</param>
/// <param name="number">Number of each article in the story, from 1.</param>
internal sealed class Independence(Origins origins, IReadOnlyDictionary<Analysis, int> number)
{
    private const int MostNamed = 5;

    /// <summary>The number and the reason. Copies, and reports of unknown lineage, add none; nor do reports that name nobody.</summary>
    public (int Count, string Reason) Of(IReadOnlyList<Answer> answers)
    {
        var reports = answers.SelectMany(a => a.Reports).ToList();
        var articles = reports.Select(r => r.Article).Distinct<Analysis>(ReferenceEqualityComparer.Instance).OrderBy(a => number[a]).ToList();
        var behind = reports.Select(r => origins.Of(r.Article, r.Claim.Span)).OfType<Origin>().Distinct<Origin>(ReferenceEqualityComparer.Instance).ToList();
        var unknown = articles.Where(a => origins.Of(a) is null).ToList();
        var claimants = answers.Where(a => a.Claimant is not null).GroupBy(a => a.Voice).Select(g => g.First().Name).ToList();
        var text = $"{Count(articles.Count, "article")}";
        if (behind.Count > 0) text += $", {Count(behind.Count, "known origin")}{Shared(behind, articles)}";
        if (unknown.Count > 0) text += behind.Count == 0 ? ", of unknown lineage" : $", {unknown.Count} of unknown lineage";
        text += claimants.Count switch
        {
            0 => "; nobody named, so no independent claimant.",
            1 => $"; one claimant, {claimants[0]}.",
            _ => $"; {claimants.Count} claimants: {string.Join(", ", claimants.Take(MostNamed))}{(claimants.Count > MostNamed ? $" and {claimants.Count - MostNamed} more" : "")}.",
        };
        var nobody = answers.Where(a => a.Claimant is null).SelectMany(a => a.Reports).Select(r => r.Article).Distinct<Analysis>(ReferenceEqualityComparer.Instance).Count();
        if (claimants.Count > 0 && nobody > 0) text += $" {Count(nobody, "article")} {(nobody == 1 ? "names" : "name")} nobody and {(nobody == 1 ? "adds" : "add")} nothing.";
        return (claimants.Count, text);
    }

    /// <summary>Articles that are one piece of reporting: "[1] [2] [3] are one".</summary>
    private string Shared(List<Origin> behind, List<Analysis> articles)
    {
        var told = articles.ToHashSet<Analysis>(ReferenceEqualityComparer.Instance);
        var groups = behind.Select(o => o.Articles.Where(told.Contains).ToList()).Where(g => g.Count > 1).ToList();
        if (groups.Count == 0) return "";
        return $" ({string.Join("; ", groups.Take(3).Select(g => $"{string.Join(" ", g.Take(MostNamed).Select(a => $"[{number[a]}]"))}{(g.Count > MostNamed ? $" and {g.Count - MostNamed} more" : "")} are one"))})";
    }

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
