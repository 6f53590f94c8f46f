using NodaTime;
using NodaTime.Text;
using Whence.Languages;
using Whence.Quantities;

namespace Whence.Ledger;

/// <summary>
/// Holds parts against what they add up to: killed and wounded against killed or wounded, for the same subject and scope. Which concepts add up stands in
/// the vocabulary (<see cref="Concept.SumOf"/>).
/// </summary>
internal sealed class Sums(Vocabulary vocabulary)
{
    /// <summary>Parts count for a sum where they were given at most so many days apart from it.</summary>
    private const int MostDaysApart = 3;

    private readonly Dictionary<string, int> _days = [];

    /// <summary>The questions, those on sums with a note for what their parts add up to.</summary>
    public IEnumerable<Question> Check(IReadOnlyList<Question> questions)
    {
        var bySubject = questions.ToLookup(q => (q.Concept, Subject(q), q.Scope), q => q.Answers);
        var parts = new Dictionary<(string, string, string?), List<(Answer Answer, int? Day)>>();
        foreach (var question in questions)
        {
            if (!vocabulary.Concepts.TryGetValue(question.Concept, out var concept) || concept.SumOf is not [var first, var second]) { yield return question; continue; }
            var notes = new List<string>();
            foreach (var whole in question.Answers)
                if (Nearest(Parts(first), whole) is { } a && Nearest(Parts(second), whole) is { } b)
                    notes.Add(Compare(a, b, whole, first, second));
            yield return question with { Notes = [.. question.Notes, .. notes.Distinct().Take(3)] };

            List<(Answer Answer, int? Day)> Parts(string concept)
            {
                var key = (concept, Subject(question), question.Scope);
                if (!parts.TryGetValue(key, out var found)) parts.Add(key, found = [.. bySubject[key].SelectMany(answers => answers).Select(a => (a, DayOf(a)))]);
                return found;
            }
        }
    }

    /// <summary>People in general are one subject, whatever they are called.</summary>
    private string Subject(Question question) =>
        question.Answers[0].Reports[0].Claim.Particular?.Id is { } id && !vocabulary.General.Contains(id) ? id : "";

    /// <summary>The answer by the same claimant, else by any, on the nearest day; of equals the lowest figure.</summary>
    private Answer? Nearest(List<(Answer Answer, int? Day)> parts, Answer whole)
    {
        Answer? nearest = null;
        (bool OfAnother, int Days, double Number) best = default;
        var day = DayOf(whole);
        foreach (var (answer, on) in parts)
        {
            var days = on is { } x && day is { } y ? Math.Abs(x - y) : on == day ? 0 : int.MaxValue;
            if (days > MostDaysApart) continue;
            var rank = (answer.Voice != whole.Voice, days, answer.Number);
            if (nearest is null || rank.CompareTo(best) < 0) (nearest, best) = (answer, rank);
        }
        return nearest;
    }

    /// <summary>The day of an answer as a number, or null.</summary>
    private int? DayOf(Answer answer)
    {
        if (answer.Asserted is not { } asserted) return null;
        if (!_days.TryGetValue(asserted, out var day)) _days.Add(asserted, day = Period.DaysBetween(default, LocalDatePattern.Iso.Parse(asserted).Value));
        return day;
    }

    private string Compare(Answer a, Answer b, Answer whole, string first, string second)
    {
        var agrees = (Interval.Of(a.Quantity) + Interval.Of(b.Quantity)).Meets(Interval.Of(whole.Quantity));
        var sum = a.Quantity.Value is { } x && b.Quantity.Value is { } y ? $" = {(a.Quantity.Hedge == Hedge.Exact && b.Quantity.Hedge == Hedge.Exact ? "" : "about ")}{Quantity.Of(x + y, Hedge.Exact)}" : "";
        return $"{a.Quantity} {Label(first)} ({a.Name}) + {b.Quantity} {Label(second)} ({b.Name}){sum}: {(agrees ? "agrees with" : "contradicts")} {whole.Quantity} ({whole.Name}).";
    }

    private string Label(string concept) => vocabulary.Concepts.TryGetValue(concept, out var known) ? known.Label : concept;
}
