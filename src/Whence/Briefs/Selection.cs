using Whence.Ledger;
using Whence.Stories;

namespace Whence.Briefs;

/// <summary>What a brief of one page shows of a story: the questions and events that most of its articles tell, in their own order.</summary>
/// <param name="all">Everything.</param>
public sealed class Selection(bool all)
{
    /// <summary>Whether everything is shown.</summary>
    public bool All => all;

    /// <summary>The most important questions.</summary>
    public IReadOnlyList<Question> Questions(Story story, int most) => Most(story.Questions, most, q => q.Weight);

    /// <summary>The most important events: those told by most articles; what is dated by its report alone, and mere statements, come after.</summary>
    public IReadOnlyList<TimelineEntry> Events(Story story, int most) =>
        Most(story.Timeline, most, e => e.Reports.Select(r => r.Article).Distinct().Count() * (e.IsDatedByReport ? 0.7 : 1) * (e.Date.Length > 7 ? 1.5 : 1) * (e.IsStatement ? 0.4 : 1));

    /// <summary>The answers that say most: those in dispute, the first and the last of a claimant, the highest, then those with most reports.</summary>
    public IReadOnlyList<Answer> Answers(Question question, int most)
    {
        var telling = new HashSet<Answer>(ReferenceEqualityComparer.Instance);
        var dispute = question.Comparisons.Where(c => c.Kind == ComparisonKind.Dispute).MaxBy(c => c.First.Reports.Count + c.Second.Reports.Count);
        if (dispute is not null) telling.UnionWith([dispute.First, dispute.Second]);
        var named = question.Answers.Where(a => a.Claimant is not null).ToList();
        if (dispute is null && named.Count > 0) telling.UnionWith([named[0], named[^1], named.MaxBy(a => a.Number * 1000 + a.Reports.Count)!]);
        return Most(question.Answers, most, a => (telling.Contains(a) ? 1000 : 0) + (a.Claimant is null ? 0 : 0.5) + a.Reports.Count);
    }

    /// <summary>The first items.</summary>
    public IReadOnlyList<T> First<T>(IReadOnlyList<T> items, int most) => all || items.Count <= most ? items : [.. items.Take(most)];

    private IReadOnlyList<T> Most<T>(IReadOnlyList<T> items, int most, Func<T, double> weight)
    {
        if (all || items.Count <= most) return items;
        var kept = items.Select((item, i) => (Weight: weight(item), i)).OrderByDescending(x => x.Weight).ThenBy(x => x.i).Take(most).Select(x => x.i).ToHashSet();
        return [.. items.Where((_, i) => kept.Contains(i))];
    }
}
