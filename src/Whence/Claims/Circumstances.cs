using Whence.Dates;
using Whence.Languages;
using Whence.Names;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>When, where and on which occasion it was what a figure counts, as its sentence says close to it.</summary>
internal sealed class Circumstances(ReadText text, Vocabulary vocabulary, BySentence<DateMention> dates, BySentence<NameMention> names)
{
    /// <summary>Fewer tokens stand between a claim and its date.</summary>
    private const int DateReach = 14;

    /// <summary>Fewer tokens stand between a claim and its place.</summary>
    private const int PlaceReach = 12;

    /// <summary>How many tokens behind a claim an occasion may stand, and how many behind its preposition.</summary>
    private const int OccasionReach = 8, OccasionPhrase = 4;

    /// <summary>The date closest to the words of a claim, or null.</summary>
    /// <param name="first">First token of the claim.</param>
    /// <param name="last">After its last token.</param>
    /// <param name="sentence">Its sentence.</param>
    public DateMention? When(int first, int last, Sentence sentence)
    {
        DateMention? best = null;
        var distance = DateReach;
        foreach (var date in dates[sentence])
        {
            if (date.LastToken > sentence.Last) continue;
            var gap = Gap(date.FirstToken, date.LastToken, first, last);
            if (gap < distance) (best, distance) = (date, gap);
        }
        return best;
    }

    /// <summary>
    /// The place behind a preposition that is closest to the words of a claim, in English, or null; right behind them rather than before: "4,300 jobs in
    /// France, 3,700 in Germany".
    /// </summary>
    /// <param name="first">First token of the claim.</param>
    /// <param name="last">After its last token.</param>
    /// <param name="sentence">Its sentence.</param>
    public string? Where(int first, int last, Sentence sentence)
    {
        string? best = null;
        var distance = PlaceReach;
        foreach (var name in names[sentence])
        {
            if (name.Last > sentence.Last || name.Referent.Kind is not ("place" or "country") || !text.Lexemes.In(name.First - 1, Lex.In)) continue;
            if (name.First - 1 == last) return name.Referent.Label;
            var gap = Gap(name.First, name.Last, first, last);
            if (gap < distance) (best, distance) = (name.Referent.Label, gap);
        }
        return best;
    }

    /// <summary>What the count is limited to: id of an occasion behind a preposition ("during the mission"), or null.</summary>
    /// <param name="last">After the last token of the claim.</param>
    /// <param name="sentence">Its sentence.</param>
    public string? Occasion(int last, Sentence sentence)
    {
        var preposition = int.MinValue / 2;
        for (var i = last; i < Math.Min(sentence.Last, last + OccasionReach); i++)
        {
            if (text.Lexemes.In(i, Lex.In)) preposition = i;
            if (text.Mark(i) is ',' or ';' || text.Lexemes.Is(i, Lex.That)) return null;
            if (text.Lexemes.Find(i, Lex.Noun) is not { Exists: true } noun || vocabulary.Nouns[noun.Key].Class != "occasion") continue;
            if (noun.First - preposition <= OccasionPhrase || text.Pack.HeadLast) return noun.Key;
        }
        return null;
    }

    /// <summary>Tokens between a mention and a claim; 0 where the mention stands in the claim.</summary>
    private static int Gap(int mentionFirst, int mentionLast, int first, int last) =>
        mentionFirst >= last ? mentionFirst - last : first >= mentionLast ? first - mentionLast : 0;
}
