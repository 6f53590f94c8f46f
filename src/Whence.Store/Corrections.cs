using System.Data.Common;
using System.Globalization;
using NodaTime.Text;
using Whence.Articles;
using Whence.Store.Sql;

namespace Whence.Store;

/// <summary>What analysts have corrected in articles: days of publication, and claims that are none. Holds whatever analysis is made anew.</summary>
internal sealed class Corrections
{
    private readonly Dictionary<string, PublicationDate> _days = [];
    private readonly Dictionary<string, List<TextSpan>> _misread = [];

    /// <summary>Reads what holds now.</summary>
    public static Corrections Read(DbConnection connection)
    {
        var corrections = new Corrections();
        foreach (var act in ActRows.Standing(connection, ActKind.CorrectDate)) corrections._days[act.Target] = new(DayOf(act.Payload), DateEvidence.Declared, $"corrected by {act.Who}");
        foreach (var act in ActRows.Standing(connection, ActKind.Misread))
        {
            var (article, span) = ClaimOf(act.Target);
            if (!corrections._misread.TryGetValue(article, out var spans)) corrections._misread.Add(article, spans = []);
            spans.Add(span);
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

    /// <summary>The article and the place that the target of <see cref="ActKind.Misread"/> names.</summary>
    /// <exception cref="ArgumentException">It names none.</exception>
    public static (string Article, TextSpan Span) ClaimOf(string target)
    {
        var (colon, dash) = (target.IndexOf(':', StringComparison.Ordinal), target.LastIndexOf('-'));
        if (colon > 0 && dash > colon && int.TryParse(target.AsSpan(colon + 1, dash - colon - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(target.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var end) && start < end) return (target[..colon], new(start, end));
        throw new ArgumentException($"'{target}' names no claim; expected ARTICLE:START-END.", nameof(target));
    }
}
