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
            if (Nearest(text, sentence, date) is not { Exists: true } nearest) continue;
            var word = Tells(nearest.Key) ? Told(text, sentence, nearest) : nearest;
            var inside = bySentence[sentence].FindAll(n => n.Last <= sentence.Last);
            var participants = inside.Where(n => n.Referent.Kind is not ("place" or "agency" or "outlet")).Select(n => n.Referent.Label).Distinct().ToList();
            var place = inside.Find(n => n.Referent.Kind is "place" or "country" && text.Lexemes.In(n.First - 1, Lex.In))?.Referent.Label;
            events.Add(new(text.Span(sentence.First, sentence.Last), word.Key, participants, place, date, BelongsToReport(text, nearest, date) ? Event.ReportRule : "event.dated"));
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

    /// <summary>Whether an event is somebody's telling something.</summary>
    public static bool Tells(string type) => type is "statement" or "announcement" or "report" or "publication" or "confirmation";

    /// <summary>"…, state media reported on Friday": the date stands beside a verb of saying, and that verb is nearer to it than the event.</summary>
    private static bool BelongsToReport(ReadText text, Lexeme word, DateMention date)
    {
        var gap = word.First < date.FirstToken ? date.FirstToken - word.Last : word.First - date.LastToken;
        for (var d = 1; d <= 3 && d <= gap; d++)
        {
            var before = date.FirstToken - d;
            if (IsSaying(before) && !Separated(before + 1, date.FirstToken)) return true;
            if (d < 3 && IsSaying(date.LastToken + d - 1) && !Separated(date.LastToken, date.LastToken + d - 1)) return true;
        }
        return false;

        bool IsSaying(int i) => i >= 0 && i < text.Tokens.Count && text.Lexemes.Is(i, Lex.Cue) && !(i >= word.First && i < word.Last);

        bool Separated(int from, int to)
        {
            for (var i = from; i < to; i++)
                if (text.Tokens[i].IsMark) return true;
            return false;
        }
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

    /// <summary>What is told, where it stands right before the telling: of "the message published on Friday" the message.</summary>
    private static Lexeme Told(ReadText text, Sentence sentence, Lexeme telling)
    {
        for (var i = telling.First - 1; i >= Math.Max(sentence.First, telling.First - 2); i--)
        {
            if (text.Tokens[i].IsMark) break;
            if (text.Lexemes.Find(i, Lex.Event) is { Exists: true } word && word.Last <= telling.First && !Tells(word.Key)) return word;
        }
        return telling;
    }
}
