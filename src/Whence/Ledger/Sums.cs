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

    /// <summary>The questions, those on sums with a note for what their parts add up to.</summary>
    public IEnumerable<Question> Check(IReadOnlyList<Question> questions)
    {
        var bySubject = questions.ToLookup(q => (q.Concept, Subject(q), q.Scope));
        foreach (var question in questions)
        {
            if (!vocabulary.Concepts.TryGetValue(question.Concept, out var concept) || concept.SumOf is not [var first, var second]) { yield return question; continue; }
            var notes = new List<string>();
            foreach (var whole in question.Answers)
                if (Nearest(bySubject[(first, Subject(question), question.Scope)], whole) is { } a && Nearest(bySubject[(second, Subject(question), question.Scope)], whole) is { } b)
                    notes.Add(Compare(a, b, whole, first, second));
            yield return question with { Notes = [.. question.Notes, .. notes.Distinct().Take(3)] };
        }
    }

    /// <summary>People in general are one subject, whatever they are called.</summary>
    private string Subject(Question question) =>
        question.Answers[0].Reports[0].Claim.Subject?.Id is { } id && !vocabulary.General.Contains(id) ? id : "";

    /// <summary>The answer by the same claimant, else by any, on the nearest day.</summary>
    private static Answer? Nearest(IEnumerable<Question> questions, Answer whole) =>
        questions.SelectMany(q => q.Answers).Where(a => Days(a, whole) <= MostDaysApart).OrderBy(a => a.Voice != whole.Voice).ThenBy(a => Days(a, whole)).ThenBy(a => a.Number).FirstOrDefault();

    private static int Days(Answer a, Answer b) =>
        a.Asserted is { } x && b.Asserted is { } y ? Math.Abs(Period.DaysBetween(LocalDatePattern.Iso.Parse(x).Value, LocalDatePattern.Iso.Parse(y).Value)) : a.Asserted == b.Asserted ? 0 : int.MaxValue;

    private string Compare(Answer a, Answer b, Answer whole, string first, string second)
    {
        var agrees = (Interval.Of(a.Quantity) + Interval.Of(b.Quantity)).Meets(Interval.Of(whole.Quantity));
        var sum = a.Quantity.Value is { } x && b.Quantity.Value is { } y ? $" = {(a.Quantity.Hedge == Hedge.Exact && b.Quantity.Hedge == Hedge.Exact ? "" : "about ")}{Quantity.Of(x + y, Hedge.Exact)}" : "";
        return $"{a.Quantity} {Label(first)} ({a.Name}) + {b.Quantity} {Label(second)} ({b.Name}){sum}: {(agrees ? "agrees with" : "contradicts")} {whole.Quantity} ({whole.Name}).";
    }

    private string Label(string concept) => vocabulary.Concepts.TryGetValue(concept, out var known) ? known.Label : concept;
}
