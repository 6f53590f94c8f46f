using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Whence.Claims;
using Whence.Dates;
using Whence.Languages;

namespace Whence.Ledger;

/// <summary>What a count is limited to, where that is less than what the story is about.</summary>
/// <param name="Key">Equal for equal scopes; empty for the story as a whole.</param>
/// <param name="Label">In English, or null for the story as a whole.</param>
internal readonly record struct Scope(string Key, string? Label)
{
    public static readonly Scope Story = new("", null);

    public bool IsStory => Key.Length == 0;

    /// <summary>Whether it is an earlier year.</summary>
    public bool IsYear => Key.StartsWith(Year, StringComparison.Ordinal);

    /// <summary>How the key of an earlier year begins.</summary>
    public const string Year = "year:";
}

/// <summary>Finds the scope of each claim: an earlier year, an occasion or a place that is not the story's own, an increment.</summary>
internal sealed class Scopes
{
    /// <summary>A count dated so many years before the story begins is history.</summary>
    private const int History = 2;

    private readonly Vocabulary _vocabulary;
    private readonly LocalDate? _begins;
    private readonly string? _occasion;
    private readonly HashSet<string> _places = [];
    private readonly HashSet<string> _common;

    /// <summary>Sentences that tell a count place by place: "4,300 jobs in France, 3,700 in Germany".</summary>
    private readonly HashSet<(string Article, int Sentence, string Concept)> _rows = [];

    public Scopes(IReadOnlyList<Analysis> articles, Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _begins = articles.Where(a => a.Published is not null).Select(a => (LocalDate?)a.Published!.Date).Min();
        _occasion = articles.SelectMany(a => a.Occasions).Where(o => !vocabulary.General.Contains(o.Key)).GroupBy(o => KindOf(o.Key)).OrderByDescending(g => g.Sum(o => o.Value)).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
        var counts = new Dictionary<string, int>();
        foreach (var article in articles)
            foreach (var place in article.Names.Where(n => n.Kind == "place").Select(n => n.Label).Distinct()) counts[place] = counts.GetValueOrDefault(place) + 1;
        _places.UnionWith(counts.Keys);
        foreach (var article in articles)
            foreach (var row in article.Claims.Where(c => c.Where is not null).GroupBy(c => (article.Article.Id, c.Sentence, c.Concept)).Where(g => g.Select(c => c.Where).Distinct().Skip(1).Any())) _rows.Add(row.Key);
        var most = counts.Count == 0 ? 0 : counts.Values.Max();
        _common = [.. counts.Where(c => c.Value == most || 2 * c.Value >= articles.Count).Select(c => c.Key)];
    }

    /// <summary>The scope of a claim.</summary>
    public Scope Of(Analysis article, Claim claim)
    {
        if (YearOf(article, claim) is { } year) return new(Scope.Year + year, year);
        if (claim.IsMore && IsIncrement(article, claim))
        {
            var day = claim.When is { Value: { Precision: Precision.Day } when } ? when.First : article.Published?.Date;
            var text = day is { } d ? LocalDatePattern.Iso.Format(d) : article.Article.Id;
            return new("more:" + text, day is null ? "further ones" : "further ones, " + text);
        }
        if (claim.Occasion is { } occasion && !_vocabulary.General.Contains(occasion) && KindOf(occasion) is var kind && kind != _occasion) return new("occasion:" + kind, _vocabulary.Nouns.TryGetValue(kind, out var noun) ? noun.Singular : kind);
        if (claim.Where is { } place && ((_places.Contains(place) && !_common.Contains(place)) || _rows.Contains((article.Article.Id, claim.Sentence, claim.Concept)))) return new("place:" + place, "in " + place);
        return Scope.Story;
    }

    /// <summary>A derailment is a kind of accident.</summary>
    private string KindOf(string occasion) => _vocabulary.Nouns.TryGetValue(occasion, out var noun) && noun.SameAs is { } kind ? kind : occasion;

    /// <summary>The year of a count long before the story: of its own date, or of the sentence before where a toll has no date of its own.</summary>
    private string? YearOf(Analysis article, Claim claim)
    {
        if (_begins is not { } begins) return null;
        var date = claim.When ?? (_vocabulary.Concepts.TryGetValue(claim.Concept, out var concept) && concept.Grows ? DateBefore(article, claim) : null);
        return date is { } when && when.Value.Last < begins.PlusYears(-History) ? when.Value.First.Year.ToString("0000", CultureInfo.InvariantCulture) : null;
    }

    /// <summary>The last date before a claim, if it stands in the same paragraph.</summary>
    private static DateMention? DateBefore(Analysis article, Claim claim)
    {
        var at = claim.Span.Start;
        DateMention? before = null;
        foreach (var date in article.Dates)
            if (date.Span.End <= at) before = date;
        return before is not null && article.Article.Text.AsSpan(before.Span.End, at - before.Span.End).IndexOf('\n') < 0 ? before : null;
    }

    /// <summary>"Three more" come on top of a count of the same thing that the article gives, or of one that does not grow; "another 31 are missing" do not come on top of missing ones.</summary>
    private bool IsIncrement(Analysis article, Claim claim)
    {
        if (!_vocabulary.Concepts.TryGetValue(claim.Concept, out var concept) || !concept.Grows) return concept is null || concept.Counts is "person" or "thing";
        foreach (var other in article.Claims)
            if (!ReferenceEquals(other, claim) && other.Concept == claim.Concept && !other.IsMore && !other.IsPart && other.Quantity.Value != 0) return true;
        return false;
    }
}
