using Whence.Dates;
using Whence.Languages;
using Whence.Names;
using Whence.Reading;

namespace Whence.Events;

/// <summary>Finds what happened and when: each dated clause with a word for an event makes one.</summary>
internal static class EventFinder
{
    public static List<Event> Find(ReadText text, IReadOnlyList<DateMention> dates, IReadOnlyList<NameMention> names)
    {
        var events = new List<Event>();
        var bySentence = new BySentence<NameMention>(text, names, n => n.First);
        foreach (var date in dates)
        {
            if (date.Value.Precision is Precision.Decade or Precision.Century) continue;
            var sentence = text.Sentences[text.SentenceOf(date.FirstToken)];
            if (Nearest(text, sentence, date) is not { Exists: true } word) continue;
            var inside = bySentence[sentence].FindAll(n => n.Last <= sentence.Last);
            var participants = inside.Where(n => n.Referent.Kind is not ("place" or "agency" or "outlet")).Select(n => n.Referent.Label).Distinct().ToList();
            var place = inside.Find(n => n.Referent.Kind is "place" or "country" && text.Lexemes.In(n.First - 1, Lex.In))?.Referent.Label;
            events.Add(new(text.Span(sentence.First, sentence.Last), word.Key, participants, place, date, "event.dated"));
        }
        return events;
    }

    /// <summary>The occasions a text speaks of, with how often.</summary>
    public static Dictionary<string, int> Occasions(ReadText text, Vocabulary vocabulary)
    {
        var occasions = new Dictionary<string, int>();
        for (var i = 0; i < text.Tokens.Count; i++)
            if (text.Lexemes.Find(i, Lex.Noun) is { Exists: true } noun && vocabulary.Nouns[noun.Key].Class == "occasion") occasions[noun.Key] = occasions.GetValueOrDefault(noun.Key) + 1;
        return occasions;
    }

    /// <summary>The event word nearest to a date in its sentence; crossing into another clause counts as far.</summary>
    private static Lexeme Nearest(ReadText text, Sentence sentence, DateMention date)
    {
        var best = default(Lexeme);
        var distance = 14;
        for (var i = sentence.First; i < sentence.Last; i++)
        {
            if (text.Lexemes.Find(i, Lex.Event) is not { Exists: true } word) continue;
            var (from, to) = i < date.FirstToken ? (word.Last, date.FirstToken) : (date.LastToken, i);
            var d = 0;
            for (var k = from; k < to; k++) d += text.Mark(k) is ',' or ';' ? 4 : text.Lexemes.Is(k, Lex.That) || text.Lexemes.Is(k, Lex.But) ? 6 : 1;
            if (d < distance) (best, distance) = (word, d);
        }
        return best;
    }
}
