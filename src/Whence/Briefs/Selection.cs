using Whence.Ledger;
using Whence.Stories;

namespace Whence.Briefs;

/// <summary>What a brief of one page shows of a story: the questions and events that most of its articles tell, in their own order.</summary>
/// <param name="all">Everything.</param>
internal sealed class Selection(bool all)
{
    /// <summary>Whether everything is shown.</summary>
    public bool All => all;

    /// <summary>The most important questions.</summary>
    public IReadOnlyList<Question> Questions(Story story, int most) => Most(story.Questions, most, q => q.Weight);

    /// <summary>The most important events: those told by most articles; what is dated by its report alone, and mere statements, come after.</summary>
    public IReadOnlyList<TimelineEntry> Events(Story story, int most) =>
        Most(story.Timeline, most, e => e.Reports.Select(r => r.Article).Distinct().Count() * (e.IsDatedByReport ? 0.7 : 1) * (e.Date.Length > 7 ? 1.5 : 1) * (e.IsStatement ? 0.4 : 1));

    /// <summary>The answers that say most: those compared with others, those with most reports, the first and the last.</summary>
    public IReadOnlyList<Answer> Answers(Question question, int most)
    {
        var compared = question.Comparisons.OrderByDescending(c => c.Kind).Take(1).SelectMany(c => new[] { c.First, c.Second }).ToHashSet<Answer>(ReferenceEqualityComparer.Instance);
        return Most(question.Answers, most, a => (compared.Contains(a) ? 1000 : 0) + (ReferenceEquals(a, question.Answers[0]) || ReferenceEquals(a, question.Answers[^1]) ? 500 : 0) + (a.Claimant is null ? 0 : 1) + a.Reports.Count);
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
