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
        return
        [
            .. from f in found
               group f by (Date: f.Event.Date!.Value.ToEdtf(), f.Event.Type) into same
               orderby same.First().Event.Date!.Value.First, same.First().Event.Date!.Value.Precision, same.Key.Type
               select new TimelineEntry(
                   same.Key.Date, same.Key.Type, vocabulary.Events.GetValueOrDefault(same.Key.Type) ?? same.Key.Type,
                   [.. same.SelectMany(f => f.Event.Participants).GroupBy(p => p).OrderByDescending(g => g.Count()).Select(g => g.Key).Take(5)],
                   same.Select(f => f.Event.Place).FirstOrDefault(p => p is not null),
                   [.. same.Select(f => (f.Article, f.Event.Span.Of(f.Article.Article.Text))).Distinct()]),
        ];
    }
}
