using System.Data.Common;
using System.Globalization;
using NodaTime.Text;
using Whence.Articles;
using Whence.Ledger;
using Whence.Lineage;
using Whence.Store.Sql;
using Whence.Stories;

namespace Whence.Store;

/// <summary>What analysts have corrected: days of publication, claims that are none, origins and questions. Holds whatever analysis is made anew.</summary>
internal sealed class Corrections
{
    private readonly Dictionary<string, PublicationDate> _days = [];
    private readonly Dictionary<string, List<TextSpan>> _misread = [];

    /// <summary>What was decided about origins and questions.</summary>
    public required Rulings Rulings { get; init; }

    /// <summary>Reads what holds now.</summary>
    public static Corrections Read(DbConnection connection)
    {
        var (origins, questions) = (new List<OriginRuling>(), new List<QuestionRuling>());
        var acts = ActRows.Standing(connection);
        foreach (var act in acts)
        {
            if (act.Kind is ActKind.MergeOrigins or ActKind.SplitOrigin) origins.Add(new(KindOf(act), ArticlesOf(act.Target), By(act), act.Payload));
            else if (act.Kind is ActKind.MergeQuestions or ActKind.SplitQuestion) questions.Add(new(KindOf(act), ClaimsOf(act.Target), By(act), act.Payload));
        }
        var corrections = new Corrections { Rulings = new(origins, questions) };
        foreach (var act in acts)
        {
            if (act.Kind == ActKind.CorrectDate) corrections._days[act.Target] = new(DayOf(act.Payload), DateEvidence.Declared, $"corrected by {act.Who}");
            if (act.Kind != ActKind.Misread) continue;
            var claim = ClaimOf(act.Target);
            if (!corrections._misread.TryGetValue(claim.Article, out var spans)) corrections._misread.Add(claim.Article, spans = []);
            spans.Add(claim.Span);
        }
        return corrections;
    }

    /// <summary>The article with the day it was corrected to.</summary>
    public Article Apply(Article article) => _days.TryGetValue(article.Id, out var day) ? article with { Declared = day } : article;

    /// <summary>The analysis without the claims that were misread.</summary>
    public Analysis Apply(Analysis analysis) =>
        _misread.TryGetValue(analysis.Article.Id, out var spans) ? analysis with { Claims = [.. analysis.Claims.Where(c => !spans.Contains(c.Span))] } : analysis;

    /// <summary>The day that a correction gives.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static NodaTime.LocalDate DayOf(string? payload) =>
        LocalDatePattern.Iso.Parse(payload ?? "") is { Success: true } day ? day.Value : throw new ArgumentException($"'{payload}' is no day; expected YYYY-MM-DD.", nameof(payload));

    /// <summary>The claim that a target names.</summary>
    /// <exception cref="ArgumentException">It names none.</exception>
    public static TextPlace ClaimOf(string target) => TextPlace.Parse(target) ?? throw new ArgumentException($"'{target}' names no claim; expected ARTICLE:START-END.", nameof(target));

    /// <summary>The claims that a target names, each once.</summary>
    /// <inheritdoc cref="ClaimOf"/>
    public static List<TextPlace> ClaimsOf(string target) => [.. ArticlesOf(target).Select(ClaimOf)];

    /// <summary>The ids of articles that a target names, each once.</summary>
    public static List<string> ArticlesOf(string target) => [.. target.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct()];

    private static RulingKind KindOf(Act act) => act.Kind is ActKind.MergeOrigins or ActKind.MergeQuestions ? RulingKind.Join : RulingKind.SetApart;

    private static string By(Act act) => string.Create(CultureInfo.InvariantCulture, $"{act.Who}, {LocalDatePattern.Iso.Format(act.At.InUtc().Date)}, act {act.Id}");
}
