using Whence.Quantities;

namespace Whence.Ledger;

/// <summary>Finds where one article contradicts itself: two figures of one claimant for one question that cannot both be right.</summary>
internal static class Contradictions
{
    /// <summary>Figures of different days replace one another; so do those that the words give as old and new.</summary>
    public static IEnumerable<string> Of(Question question, IReadOnlyDictionary<Analysis, int> number)
    {
        foreach (var article in question.Answers.SelectMany(a => a.Reports.Select(r => (Answer: a, Report: r))).GroupBy(x => x.Report.Article).OrderBy(g => number[g.Key]))
            foreach (var own in article.GroupBy(x => x.Answer.Voice))
            {
                var figures = own.DistinctBy(x => x.Answer.Quantity).ToList();
                for (var i = 0; i < figures.Count; i++)
                    for (var k = i + 1; k < figures.Count; k++)
                        if (Exclude(figures[i].Report, figures[k].Report))
                            yield return $"[{number[article.Key]}] contradicts itself: {figures[i].Answer.Quantity} (“{figures[i].Report.Words}”) and {figures[k].Answer.Quantity} (“{figures[k].Report.Words}”), both {(own.Key is null ? "without a claimant" : "by " + figures[i].Answer.Name)}.";
            }
    }

    private static bool Exclude(Report a, Report b)
    {
        var (x, y) = (a.Claim, b.Claim);
        if (x.Before is not null || y.Before is not null || (x.When is { } when && y.When is { } then && when.Value.First != then.Value.First)) return false;
        return !Interval.Of(x.Quantity).Meets(Interval.Of(y.Quantity)) && x.Quantity.Hedge != Hedge.Vague && y.Quantity.Hedge != Hedge.Vague;
    }
}
