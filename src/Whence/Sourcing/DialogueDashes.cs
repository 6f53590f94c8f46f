using Whence.Languages;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>
/// Finds direct speech behind a dash at the start of a paragraph: "— Words, — said X. — More words." Only where a dash and a verb of saying
/// close the words, since lists begin with dashes too.
/// </summary>
internal static class DialogueDashes
{
    /// <summary>Most words between a dash and the verb of saying behind it.</summary>
    private const int CueReach = 4;

    public static List<QuotedRange> Find(ReadText text)
    {
        var ranges = new List<QuotedRange>();
        if (!text.Pack.DialogueDash) return ranges;
        for (var s = 0; s < text.Sentences.Count; s++)
        {
            var first = text.Sentences[s].First;
            if (!text.IsDash(first) || (s > 0 && text.Sentences[s - 1].Paragraph == text.Sentences[s].Paragraph)) continue;
            var end = EndOfParagraph(text, s);
            for (var open = first; open >= 0;)
            {
                var close = Cueing(text, open + 1, end);
                if (close < 0) break;
                ranges.Add(new(open, text.Mark(close - 1) is ',' ? close - 1 : close));
                open = Resuming(text, close + 1, end);
                if (open >= 0 && Cueing(text, open + 1, end) < 0)
                {
                    if (end - open > 2) ranges.Add(text.Tokens[end - 1].IsMark ? new(open, end - 1) : new(open, end) { IsUnclosed = true });
                    break;
                }
            }
        }
        return ranges;
    }

    private static int EndOfParagraph(ReadText text, int sentence)
    {
        var last = sentence;
        while (last + 1 < text.Sentences.Count && text.Sentences[last + 1].Paragraph == text.Sentences[sentence].Paragraph) last++;
        return text.Sentences[last].Last;
    }

    /// <summary>The dash that closes the words: a verb of saying stands soon behind it; -1 where there is none.</summary>
    private static int Cueing(ReadText text, int from, int end)
    {
        for (var i = from; i < end; i++)
            if (text.IsDash(i) && !text.Tokens[i - 1].IsNumber)
                for (var c = i + 1; c < Math.Min(end, i + 1 + CueReach) && !text.Tokens[c].IsMark; c++)
                    if (text.Lexemes.Is(c, Lex.Cue)) return i;
        return -1;
    }

    /// <summary>The dash behind a mark that takes the words up again, or -1.</summary>
    private static int Resuming(ReadText text, int from, int end)
    {
        for (var i = from; i + 1 < end; i++)
        {
            if (text.IsDash(i) && text.Mark(i - 1) is '.' or ',' or '!' or '?' or ':') return i;
            if (text.IsDash(i) && text.Mark(i + 1) is '.' or ',') return i + 1; // "—words —said X—. More words"
        }
        return -1;
    }
}
