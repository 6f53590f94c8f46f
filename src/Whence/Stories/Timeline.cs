using NodaTime.Text;
using Whence.Dates;
using Whence.Events;
using Whence.Languages;

namespace Whence.Stories;

/// <summary>Puts the events of a story in order of their own dates; the same event told by several articles is one entry.</summary>
internal static class Timeline
{
    public static List<TimelineEntry> Of(IReadOnlyList<Analysis> articles, Vocabulary vocabulary)
    {
        var found = new List<(Event Event, Analysis Article)>();
        foreach (var article in articles)
            foreach (var happening in article.Events)
                if (happening.Date is { Value.Precision: Precision.Day or Precision.Month or Precision.Week or Precision.Year }) found.Add((happening, article));
        // what has a day of its own somewhere needs no day of a report
        var dated = found.Where(f => !f.Event.IsDatedByReport).Select(f => KindOf(f.Event.Type)).ToHashSet();
        found.RemoveAll(f => f.Event.IsDatedByReport && dated.Contains(KindOf(f.Event.Type)));
        return
        [
            .. from f in found
               group f by (Date: f.Event.Date!.Value.ToEdtf(), Kind: KindOf(f.Event.Type)) into same
               let first = same.First().Event.Date!.Value
               orderby first.First, first.Precision, same.Key.Kind
               let type = same.GroupBy(f => f.Event.Type).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key != same.Key.Kind).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key
               let days = same.Where(f => f.Article.Published is not null).Select(f => f.Article.Published!.Date).ToList()
               select new TimelineEntry(
                   same.Key.Date, type, vocabulary.Events.GetValueOrDefault(type) ?? type,
                   [.. same.SelectMany(f => f.Event.Participants).GroupBy(p => p).OrderByDescending(g => g.Count()).Select(g => g.Key).Take(5)],
                   same.Select(f => f.Event.Place).FirstOrDefault(p => p is not null),
                   [.. same.Select(f => (f.Article, f.Event.Span.Of(f.Article.Article.Text))).Distinct()])
               {
                   Reported = days.Count == 0 ? null : LocalDatePattern.Iso.Format(days.Min()), IsDatedByReport = same.All(f => f.Event.IsDatedByReport), IsStatement = EventFinder.Tells(type),
               },
        ];

        string KindOf(string type) => vocabulary.Nouns.TryGetValue(type, out var noun) && noun.SameAs is { } kind ? kind : type;
    }
}
