using Whence.Quantities;

namespace Whence.Ledger;

/// <summary>Finds where one article contradicts itself: two figures of one claimant for one question that cannot both be right.</summary>
internal static class Contradictions
{
    private const int Most = 5;

    /// <summary>Durations of an occasion and alone count as near up to this factor.</summary>
    private const double Near = 2;

    /// <summary>Figures of different days replace one another; so do those that the words give as old and new.</summary>
    public static IEnumerable<string> Of(Question question, IReadOnlyDictionary<Analysis, int> number) => Figures(question, number).Concat(Durations(question, number)).Distinct().Take(Most);

    private static IEnumerable<string> Figures(Question question, IReadOnlyDictionary<Analysis, int> number)
    {
        if (question.Answers.Count < 2) yield break;
        foreach (var article in question.Answers.SelectMany(a => a.Reports.Select(r => (Answer: a, Report: r))).GroupBy(x => x.Report.Article).OrderBy(g => number[g.Key]))
            foreach (var own in article.Where(x => x.Answer.Claimant is not null).GroupBy(x => x.Answer.Voice))
            {
                var figures = own.DistinctBy(x => x.Answer.Quantity).ToList();
                for (var i = 0; i < figures.Count; i++)
                    for (var k = i + 1; k < figures.Count; k++)
                        if (Exclude(figures[i].Report, figures[k].Report))
                            yield return $"[{number[article.Key]}] gives two figures that cannot both be right: {figures[i].Answer.Quantity} (“{figures[i].Report.Words}”) and {figures[k].Answer.Quantity} (“{figures[k].Report.Words}”), both by {figures[i].Answer.Name}.";
            }
    }

    /// <summary>
    /// A duration that stands alone ("in less than three months") beside that of an occasion (a mission of 120 days), by one claimant in one article: it may be of the
    /// same time where the two are near, and is shown where they cannot be.
    /// </summary>
    private static IEnumerable<string> Durations(Question question, IReadOnlyDictionary<Analysis, int> number)
    {
        foreach (var report in question.Answers.Where(a => TimeUnits.Days(a.Quantity.Unit) is (>= 1, _)).SelectMany(a => a.Reports))
        {
            if (report.Claim.Particular is null) continue;
            var interval = Interval.Of(report.Claim.Quantity);
            foreach (var other in report.Article.Claims)
                if (other is { Particular: null, When: null } && other.Concept == question.Concept && TimeUnits.Days(other.Quantity.Unit) is (>= 1, _)
                    && other.Attribution.Claimant is { } claimant && report.Claim.Attribution.Claimant is { } own && claimant.Key == own.Key
                    && Interval.Of(other.Quantity) is var bare && !bare.Meets(interval) && bare.High * Near >= interval.Low && bare.Low <= interval.High * Near)
                    yield return $"[{number[report.Article]}] may contradict itself: “{report.Words}” and “{other.Span.Of(report.Article.Article.Text)}”, both by {report.Claim.Attribution.Claimant!.Label}.";
        }
    }

    private static bool Exclude(Report a, Report b)
    {
        var (x, y) = (a.Claim, b.Claim);
        if (x.Before is not null || y.Before is not null || (x.When is { } when && y.When is { } then && when.Value.First != then.Value.First)) return false;
        return !Interval.Of(x.Quantity).Meets(Interval.Of(y.Quantity)) && x.Quantity.Hedge != Hedge.Vague && y.Quantity.Hedge != Hedge.Vague;
    }
}
