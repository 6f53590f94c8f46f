using Whence.Articles;
using Whence.Stories;

namespace Whence.Ledger;

/// <summary>Reports that answer one question, and what analysts have decided about it, a sentence each.</summary>
internal sealed record RuledQuestion(Scope Scope, List<Report> Reports, List<string> Rulings);

/// <summary>Joins questions, and sets answers apart, as analysts have decided.</summary>
internal sealed class RuledQuestions
{
    private readonly List<RuledQuestion> _questions;
    private readonly Dictionary<string, List<(TextSpan Span, int Question)>> _claims = new(StringComparer.Ordinal);

    private RuledQuestions(IEnumerable<(Scope Scope, List<Report> Reports)> found)
    {
        _questions = [.. found.Select(f => new RuledQuestion(f.Scope, f.Reports, []))];
    }

    /// <summary>The questions that were found, changed by the decisions in their order.</summary>
    /// <param name="found">Reports of each question.</param>
    /// <param name="rulings">The decisions.</param>
    public static List<RuledQuestion> Of(IEnumerable<(Scope Scope, List<Report> Reports)> found, IReadOnlyList<QuestionRuling> rulings)
    {
        var ruled = new RuledQuestions(found);
        foreach (var ruling in rulings)
        {
            ruled.Enter();
            if (ruling.Kind == RulingKind.Join) ruled.Join(ruling);
            else ruled.SetApart(ruling);
        }
        return ruled._questions.FindAll(q => q.Reports.Count > 0);
    }

    /// <summary>Notes in which question each claim stands now.</summary>
    private void Enter()
    {
        _claims.Clear();
        for (var q = 0; q < _questions.Count; q++)
            foreach (var report in _questions[q].Reports)
            {
                if (!_claims.TryGetValue(report.Article.Article.Id, out var own)) _claims.Add(report.Article.Article.Id, own = []);
                own.Add((report.Claim.Span, q));
            }
    }

    /// <summary>The claim at a place, and its question: that of just these words, else the only one that shares some of them, as later packs may read it with other bounds.</summary>
    private (TextSpan Span, int Question)? At(TextPlace place)
    {
        if (!_claims.TryGetValue(place.Article, out var own)) return null;
        if (own.FindIndex(c => c.Span == place.Span) is >= 0 and var exact) return own[exact];
        return own.FindAll(c => c.Span.Overlaps(place.Span)) is [var only] ? only : null;
    }

    private void Join(QuestionRuling ruling)
    {
        List<int> joined = [.. ruling.Figures.Select(At).OfType<(TextSpan Span, int Question)>().Select(c => c.Question).Distinct()];
        if (joined.Count < 2) return;
        var first = _questions[joined[0]];
        var unit = UnitOf(first);
        foreach (var other in joined.Skip(1).Select(q => _questions[q]).Where(q => UnitOf(q) == unit).ToList())
        {
            first.Reports.AddRange(other.Reports.Select(r => r with { Grouping = $"{r.Grouping}; {ruling.Words}" }));
            first.Rulings.AddRange(other.Rulings);
            other.Reports.Clear();
            if (first.Rulings.LastOrDefault() != ruling.Sentence) first.Rulings.Add(ruling.Sentence);
        }
    }

    /// <summary>Takes whole answers: every report of the claimants and figures named.</summary>
    private void SetApart(QuestionRuling ruling)
    {
        foreach (var named in ruling.Figures.Select(f => (At(f), f.Article)).Where(c => c.Item1 is not null).GroupBy(c => c.Item1!.Value.Question, c => (c.Article, c.Item1!.Value.Span)).ToList())
        {
            var from = _questions[named.Key];
            var answers = from.Reports.Where(r => named.Contains((r.Article.Article.Id, r.Claim.Span))).Select(r => (r.Voice, r.Claim.Quantity)).ToHashSet();
            var taken = from.Reports.FindAll(r => answers.Contains((r.Voice, r.Claim.Quantity)));
            if (taken.Count == from.Reports.Count) continue; // nothing would be left to be apart from
            from.Reports.RemoveAll(r => answers.Contains((r.Voice, r.Claim.Quantity)));
            _questions.Add(new(from.Scope, taken.ConvertAll(r => r with { Grouping = $"{r.Grouping}; {ruling.Words}" }), [.. from.Rulings, ruling.Sentence]));
        }
    }

    private static string UnitOf(RuledQuestion question) => Slot.UnitOf(question.Reports[0].Claim.Quantity.Unit);
}
