using NodaTime.Text;
using Whence.Claims;
using Whence.Languages;
using Whence.Lineage;
using Whence.Quantities;

namespace Whence.Ledger;

/// <summary>Groups the claims of a story into questions, puts the answers of each in order and says how they stand to one another.</summary>
internal static class LedgerBuilder
{
    /// <summary>From so many questions on it is worth while to share them among cores.</summary>
    private const int ManyQuestions = 100;

    /// <summary>The ledger of a story: disputed and revised questions first, and the more important before the others (<see cref="Question.Weight"/>).</summary>
    /// <param name="articles">The articles of the story, the earliest first.</param>
    /// <param name="origins">The pieces of reporting behind them.</param>
    /// <param name="vocabulary">What is known of concepts, nouns and offices.</param>
    /// <param name="rulings">What analysts have decided about these figures; null for nothing.</param>
    public static List<Question> Build(IReadOnlyList<Analysis> articles, Origins origins, Vocabulary vocabulary, IReadOnlyList<QuestionRuling>? rulings = null)
    {
        var number = new Dictionary<Analysis, int>(ReferenceEqualityComparer.Instance);
        foreach (var article in articles) number.TryAdd(article, number.Count + 1);
        var independence = new Independence(origins, number);

        // 1 claims to questions, by their words, then as analysts have decided
        var groups = RuledQuestions.Of(new Grouping(articles, new(articles, origins), vocabulary).Find(), rulings ?? []);

        // 2 reports to answers, answers to a state: each question by itself, so that large stories are told on all cores
        Question Judge(RuledQuestion question) => Make(question.Scope, question.Reports, vocabulary, independence) with { Notes = [.. question.Rulings] };
        var questions = groups.Count < ManyQuestions ? groups.ConvertAll(Judge) : [.. groups.AsParallel().AsOrdered().Select(Judge)];

        // 3 questions held against one another, and articles against themselves
        questions = [.. new Sums(vocabulary).Check(questions).Select(q => q with { Notes = [.. q.Notes, .. Contradictions.Of(q, number)] })];

        // 4 order
        return [.. questions.OrderByDescending(q => q.State >= QuestionState.Revised).ThenByDescending(q => q.Weight).ThenBy(q => q.Concept, StringComparer.Ordinal).ThenBy(q => q.Subject, StringComparer.Ordinal)
            .ThenBy(q => q.Scope, StringComparer.Ordinal).Select((q, i) => q with { Number = i + 1 })];
    }

    private static Question Make(Scope scope, List<Report> reports, Vocabulary vocabulary, Independence independence)
    {
        var concept = reports[0].Claim.Concept;
        var answers = Answers(reports);
        var (state, reason, comparisons) = new Standing(answers, vocabulary.Concepts.TryGetValue(concept, out var known) && known.Grows).Judge();
        var (count, why) = independence.Of(answers);
        var subject = reports.Where(r => r.Claim.Particular is not null && !IsSpeaker(r.Claim)).Select(r => r.Claim.Particular).GroupBy(s => s!.Label).OrderBy(g => g.First()!.Id is null)
            .ThenByDescending(g => g.First()!.Id?.AsSpan().IndexOfAny('@', ':') >= 0).ThenByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault();
        var part = reports.TrueForAll(r => r.Claim.IsPart) && (subject is null || subject.First()!.Id is { } id && vocabulary.General.Contains(id));
        return new(concept, subject?.Key ?? "", part && scope.Label is null ? "a part" : scope.Label, state, answers, count, reason, why) { Comparisons = comparisons, Articles = reports.Select(r => r.Article).Distinct<Analysis>(ReferenceEqualityComparer.Instance).Count() };

        // who speaks of a measure is not what is measured: "the company put the loss at three tonnes"
        bool IsSpeaker(Claim claim) => claim.Quantity.Unit is not (null or "person") && claim.Particular!.Id is { } id && vocabulary.Nouns.TryGetValue(id, out var noun) && noun.Class is "body" or "role" or "group" or "media";
    }

    /// <summary>One answer for each claimant and figure; the same figure from the same claimant in several articles is one answer with several reports.</summary>
    private static List<Answer> Answers(List<Report> reports) =>
    [
        .. from report in reports
           group report by (report.Voice, report.Claim.Quantity) into same
           let days = same.Where(r => r.Article.Published is not null).Select(r => r.Article.Published!.Date).ToList()
           let asserted = days.Count == 0 ? null : LocalDatePattern.Iso.Format(days.Min())
           let number = same.Key.Quantity.Value ?? same.Key.Quantity.Low
           orderby asserted ?? "9999", same.Min(r => r.Version), number, same.Key.Voice is null, same.Key.Voice
           select new Answer(same.First().Claim.Attribution.Claimant, same.Key.Quantity, asserted, [.. same]),
    ];
}
