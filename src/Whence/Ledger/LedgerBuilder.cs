using NodaTime;
using NodaTime.Text;
using Whence.Claims;
using Whence.Languages;
using Whence.Quantities;

namespace Whence.Ledger;

/// <summary>Groups the claims of a story into questions and puts the answers of each in order.</summary>
internal sealed class LedgerBuilder(IReadOnlyList<Analysis> articles, Vocabulary vocabulary)
{
    private readonly List<List<Report>> _groups = [];
    private readonly Claimants _claimants = new();
    private readonly string? _mainOccasion = articles.SelectMany(a => a.Occasions).GroupBy(o => o.Key).OrderByDescending(g => g.Sum(o => o.Value)).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
    private readonly LocalDate? _begins = articles.Where(a => a.Published is not null).Select(a => (LocalDate?)a.Published!.Date).Min();

    public List<Question> Build()
    {
        foreach (var article in articles)
            foreach (var claim in article.Claims)
                if (IsAnswer(claim)) Place(new(article, _claimants.Unify(claim)));
        return [.. _groups.Select(Make).OrderBy(q => q.State switch { QuestionState.Disputed => 0, QuestionState.Revised => 1, QuestionState.Agreed => 2, _ => 3 })
            .ThenByDescending(q => q.Answers.Sum(a => a.Reports.Count)).ThenBy(q => q.Concept, StringComparer.Ordinal)];
    }

    /// <summary>A bare amount that nothing says what of answers no question.</summary>
    private static bool IsAnswer(Claim claim) => claim.Concept is not ("money" or "percent" or "duration" or "distance" or "age") || claim.Subject is not null;

    private void Place(Report report)
    {
        foreach (var group in _groups)
        {
            if (!group.Exists(r => SameQuestion(r, report))) continue;
            group.Add(report);
            return;
        }
        _groups.Add([report]);
    }

    private bool SameQuestion(Report a, Report b)
    {
        var (x, y) = (a.Claim, b.Claim);
        if (x.Concept != y.Concept || x.IsPart != y.IsPart || x.Quantity.Unit != y.Quantity.Unit || ScopeOf(x) != ScopeOf(y)) return false;
        // "no one in the village was hurt" is not about those who were
        if ((x.Quantity.Value == 0) != (y.Quantity.Value == 0) && (x.Attribution.Claimant is null || x.Attribution.Claimant.Key != y.Attribution.Claimant?.Key)) return false;
        if (SameSubject(x.Subject?.Id, y.Subject?.Id, x.Subject?.Label, y.Subject?.Label)) return true;
        // within one occasion the same claimant's figure is about the same people, whatever they are called
        return !x.IsPart && x.Occasion is not null && x.Occasion == y.Occasion && x.Attribution.Claimant is { } claimant && claimant.Key == y.Attribution.Claimant?.Key && Interval.Of(x.Quantity).Meets(Interval.Of(y.Quantity));
    }

    private static bool SameSubject(string? a, string? b, string? labelA, string? labelB)
    {
        if (a == b && a is not null) return true;
        if (a is null && b is null) return string.Equals(labelA, labelB, StringComparison.OrdinalIgnoreCase);
        return (IsGeneric(a) && IsGeneric(b)) || (IsGeneric(a) && b is not null && !b.Contains('@')) && IsGeneric(b);
    }

    private static bool IsGeneric(string? subject) => subject is "person" or "victim" or "passenger" or "inhabitant" or "casualty" or "survivor";

    /// <summary>What limits the count: an occasion that is not the story's own, or a year long before it.</summary>
    private string? ScopeOf(Claim claim)
    {
        if (claim.When is { } when && _begins is { } begins && when.Value.Last < begins.PlusYears(-2)) return when.Value.First.Year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);
        return claim.Occasion == _mainOccasion || claim.Occasion is "war" or "invasion" ? null : claim.Occasion;
    }

    private Question Make(List<Report> reports)
    {
        var answers = Answers(reports);
        var (state, why) = StateOf(answers, vocabulary.Concepts.TryGetValue(reports[0].Claim.Concept, out var concept) && concept.Grows);
        var named = answers.Where(a => a.Claimant is not null).Select(a => a.Claimant!.Key).Distinct().Count();
        var first = reports[0].Claim;
        var scope = ScopeOf(first) is { } id ? vocabulary.Nouns.TryGetValue(id, out var noun) ? noun.Singular : id : null;
        var subject = reports.Select(r => r.Claim.Subject).Where(s => s is not null).OrderBy(s => s!.Id is null).ThenByDescending(s => s!.Label.Length).FirstOrDefault();
        return new(first.Concept, subject?.Label ?? "", scope, state, answers, named, why + " " + Independence(answers, named));
    }

    /// <summary>One answer for each claimant and figure; the same figure from the same claimant in several articles is one answer with several reports.</summary>
    private static List<Answer> Answers(List<Report> reports) =>
    [
        .. from report in reports
           group report by (Claimant: report.Claim.Attribution.Claimant?.Key, report.Claim.Quantity) into same
           let days = same.Where(r => r.Article.Published is not null).Select(r => r.Article.Published!.Date).ToList()
           let asserted = days.Count == 0 ? null : LocalDatePattern.Iso.Format(days.Min())
           orderby asserted ?? "9999", same.Key.Quantity.Value ?? same.Key.Quantity.Low
           select new Answer(same.First().Claim.Attribution.Claimant, same.Key.Quantity, asserted, [.. same]),
    ];

    private static (QuestionState, string) StateOf(List<Answer> answers, bool grows)
    {
        if (answers.Count == 1) return (QuestionState.Single, "One answer.");
        var (revised, disputed) = (default((Answer Old, Answer New)?), default((Answer One, Answer Other)?));
        for (var i = 0; i < answers.Count; i++)
            for (var j = i + 1; j < answers.Count; j++)
            {
                var (a, b) = (answers[i], answers[j]);
                if (Interval.Of(a.Quantity).Meets(Interval.Of(b.Quantity))) { if (a.Claimant?.Key == b.Claimant?.Key && a.Claimant is not null && Grows(a, b) && a.Quantity.ToString() != b.Quantity.ToString()) revised ??= (a, b); continue; }
                var sameClaimant = a.Claimant?.Key == b.Claimant?.Key;
                var laterAndHigher = grows && string.CompareOrdinal(a.Asserted, b.Asserted) < 0 && Grows(a, b) && Number(b) <= 5 * Number(a);
                if (sameClaimant || laterAndHigher) revised ??= (a, b);
                else if (a.Claimant is not null && b.Claimant is not null) disputed ??= (a, b); // a figure nobody stands behind disputes nothing
            }
        if (disputed is { } d) return (QuestionState.Disputed, $"{d.One.Quantity} ({Name(d.One)}) and {d.Other.Quantity} ({Name(d.Other)}) cannot both be right.");
        if (revised is { } r) return (QuestionState.Revised, r.Old.Claimant?.Key == r.New.Claimant?.Key ? $"{r.Old.Quantity} became {r.New.Quantity}{Change(r.Old, r.New)}." : $"{r.Old.Quantity} ({Name(r.Old)}) became {r.New.Quantity} ({Name(r.New)}).");
        for (var i = 1; i < answers.Count; i++)
            if (!Interval.Of(answers[0].Quantity).Meets(Interval.Of(answers[i].Quantity))) return (QuestionState.Agreed, "The claimants agree; a figure that nobody stands behind differs.");
        return (QuestionState.Agreed, "The figures can all be right.");
    }

    private static bool Grows(Answer a, Answer b) => Number(b) > Number(a);

    private static double Number(Answer answer) => answer.Quantity.Value ?? answer.Quantity.Low ?? 0;

    private static string Change(Answer old, Answer later)
    {
        if (old.Quantity is not { Value: { } before, Hedge: Hedge.Exact } || later.Quantity is not { Value: { } after, Hedge: Hedge.Exact } || before == after) return "";
        return after > before ? $", up by {Quantity.Of(after - before, Hedge.Exact)}" : $", down by {Quantity.Of(before - after, Hedge.Exact)}";
    }

    private static string Name(Answer answer) => answer.Claimant?.Label ?? "nobody named";

    private static string Independence(List<Answer> answers, int named)
    {
        var reports = answers.SelectMany(a => a.Reports).Select(r => r.Article).Distinct().Count();
        var articles = reports == 1 ? "1 article" : $"{reports} articles";
        return named switch { 0 => $"{articles}, nobody named.", 1 => $"{articles}, one claimant.", _ => $"{articles}, {named} claimants." };
    }
}
