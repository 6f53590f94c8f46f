using System.Data.Common;
using Whence.Languages;
using Whence.Ledger;
using Whence.Stories;

namespace Whence.Store.Sql;

/// <summary>Keeps what the list of stories shows of each, told with its ledger: countries and places named, and the figure that changed last.</summary>
internal sealed class OverviewRows(DbConnection connection, LanguageSet languages)
{
    /// <summary>Kind of a turn by which a claimant replaced a figure of its own, or a body one of its part.</summary>
    public const string Revision = "revision";

    private readonly Statement _place = Statement.Insert(connection, "story_place", "story country articles");
    private readonly Statement _named = Statement.Insert(connection, "story_named", "story place");
    private readonly Statement _turn = Statement.Insert(connection, "story_turn", "story question kind before after");

    /// <summary>What an article calls a place, or tells as where something happened.</summary>
    private static IEnumerable<string> PlacesIn(Analysis article) =>
        article.Names.Where(n => n.Kind is "place" or "country").Select(n => n.Label).Concat(article.Events.Select(e => e.Place).OfType<string>());

    /// <summary>Writes what a story tells; what it told before was taken out with its ledger.</summary>
    public void Write(int number, Story story)
    {
        foreach (var (country, articles) in story.Articles.SelectMany(languages.CountriesIn).CountBy(c => c)) _place.Run(number, country, articles);
        foreach (var place in story.Articles.SelectMany(PlacesIn).Select(Likeness.Folded).Where(p => p.Length > 0).Distinct(StringComparer.Ordinal)) _named.Run(number, place);
        var last = story.Questions.SelectMany(q => q.Comparisons.Where(c => c.Kind != ComparisonKind.Dispute && c.Second.Asserted is not null).Select(c => (Question: q, Comparison: c)))
            .OrderByDescending(c => c.Comparison.Second.Asserted, StringComparer.Ordinal).ThenByDescending(c => c.Question.Weight).ThenBy(c => c.Question.Number).FirstOrDefault();
        if (last.Question is { } question)
            _turn.Run(number, question.Number, last.Comparison.Kind.ToString().ToLowerInvariant(), question.NumberOf(last.Comparison.First), question.NumberOf(last.Comparison.Second));
    }
}
