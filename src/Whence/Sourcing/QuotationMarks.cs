using Whence.Articles;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>A stretch in quotation marks.</summary>
/// <param name="Open">Token of the opening mark.</param>
/// <param name="Close">Token of the closing mark; the end of the words where none closes them (<see cref="IsUnclosed"/>).</param>
internal readonly record struct QuotedRange(int Open, int Close)
{
    /// <summary>The words run to the end of their paragraph, behind a dash.</summary>
    public bool IsUnclosed { get; init; }

    /// <summary>The next paragraph opens the mark anew: the same speaker goes on.</summary>
    public bool GoesOn { get; init; }

    /// <summary>The last token: the closing mark, or the last word.</summary>
    public int Last => IsUnclosed ? Close - 1 : Close;
}

/// <summary>Pairs quotation marks within a paragraph; a mark without its partner opens nothing.</summary>
internal static class QuotationMarks
{
    /// <summary>Pairs that every language is read with besides its own; typists mix them.</summary>
    private static readonly (char Open, char Close)[] Common = [('„', '”'), ('„', '“'), ('“', '”'), ('«', '»'), ('"', '"'), ('”', '”'), ('„', '"'), ('“', '"'), ('"', '”'), ('“', '“')];

    public static List<QuotedRange> Pair(ReadText text)
    {
        var pairs = ((char Open, char Close)[])[.. text.Pack.Quotation.Select(q => (q.Open[0], q.Close[0])), .. Common, .. PointsInwards(text) ? Inwards : []];
        var ranges = new List<QuotedRange>();
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var open = text.Mark(i);
            if (open == '\0' || !CanOpen(text, i, open, pairs)) continue;
            var close = FindClose(text, i, open, pairs);
            if (close < 0) continue;
            ranges.Add(new(i, close) { GoesOn = close + 1 < text.Tokens.Count && text.Tokens[close + 1].NewLine && text.Mark(close + 1) == open && Array.IndexOf(pairs, (open, text.Mark(close))) < 0 });
            i = close;
        }
        return ranges;
    }

    /// <summary>Pairs for a text whose language is not known to use them and whose first angled mark is the one that closes elsewhere: »Words«.</summary>
    private static readonly (char Open, char Close)[] Inwards = [('»', '«')];

    private static bool PointsInwards(ReadText text) =>
        text.Pack.IsBare && text.Text.AsSpan().IndexOfAny('«', '»') is var first and >= 0 && text.Text[first] == '»';

    private static bool CanOpen(ReadText text, int i, char mark, (char Open, char Close)[] pairs) =>
        Opens(mark, pairs) && i + 1 < text.Tokens.Count && !text.Tokens[i + 1].NewLine && (text.Tokens[i + 1].Start == text.Tokens[i].End || StandsOff(text, i, mark));

    /// <summary>Marks that cannot be taken for their partners may have a blank on the inside: « Words »; so may a straight one that begins a paragraph, before a capital.</summary>
    private static bool StandsOff(ReadText text, int i, char mark)
    {
        if (i + 2 >= text.Tokens.Count) return false;
        var begins = i == 0 || text.Tokens[i].NewLine;
        return mark is '«' or '‹' ? begins || text.Tokens[i].Start > text.Tokens[i - 1].End : mark is '"' && begins && text.Tokens[i + 1] is { IsWord: true, Capitals: not Capitals.None };
    }

    private static bool Opens(char mark, (char Open, char Close)[] pairs)
    {
        foreach (var pair in pairs)
            if (pair.Open == mark) return true;
        return false;
    }

    /// <summary>The mark that closes; quotations inside it are passed over with their own marks, unless one of them stays open.</summary>
    private static int FindClose(ReadText text, int open, char mark, (char Open, char Close)[] pairs) =>
        FindClose(text, open, mark, pairs, nests: true) is var close and >= 0 ? close : FindClose(text, open, mark, pairs, nests: false) is var flat and >= 0 ? flat : CloseInLater(text, open, mark, pairs);

    /// <summary>Most paragraphs of a quotation that opens the first and closes the last alone.</summary>
    private const int MostParagraphs = 6;

    /// <summary>The mark that closes, a paragraph or more behind, what the first words of a paragraph open, before a comma, a dash or the end of its paragraph; -1 where another quotation of that kind opens first.</summary>
    private static int CloseInLater(ReadText text, int open, char mark, (char Open, char Close)[] pairs)
    {
        if (open > 0 && !text.Tokens[open].NewLine) return -1;
        var paragraphs = 1;
        for (var i = open + 1; i < text.Tokens.Count && i - open < 1500; i++)
        {
            if (text.Tokens[i].NewLine && ++paragraphs > MostParagraphs) return -1;
            var c = text.Mark(i);
            if (c == '\0') continue;
            var inside = text.Tokens[i].NewLine || text.Tokens[i].Start > text.Tokens[i - 1].End;
            if (Array.IndexOf(pairs, (mark, c)) >= 0 && (!inside || c is '»'))
                return paragraphs > 1 && (i + 1 == text.Tokens.Count || text.Tokens[i + 1].NewLine || text.Mark(i + 1) is ',' or '–' or '—' or '-') ? i : -1;
            if (!inside || !CanOpen(text, i, c, pairs)) continue;
            if (c == mark || FindClose(text, i, c, pairs, nests: false) is not (var nested and >= 0)) return -1;
            i = nested;
        }
        return -1;
    }

    private static int FindClose(ReadText text, int open, char mark, (char Open, char Close)[] pairs, bool nests)
    {
        Span<char> inside = stackalloc char[DeepestNest];
        var depth = 0;
        var isSpaced = mark is '"' && text.Tokens[open + 1].Start > text.Tokens[open].End;
        for (var i = open + 1; i < text.Tokens.Count && i - open < 1500; i++)
        {
            if (text.Tokens[i].NewLine) return ContinuesQuote(text, i, mark) && i - open > 3 ? i - 1 : -1;
            var c = text.Mark(i);
            if (c == '\0') continue;
            var spaceBefore = text.Tokens[i].Start > text.Tokens[i - 1].End && !(c is '»' or '›' && mark is '«' or '‹') && !(isSpaced && c is '"');
            if (!spaceBefore && Array.IndexOf(pairs, (depth == 0 ? mark : inside[depth - 1], c)) >= 0)
            {
                if (depth == 0) return i;
                depth--;
            }
            else if (nests && spaceBefore && depth < DeepestNest && CanOpen(text, i, c, pairs) && (c != mark || c is '„' or '«' or '»' or '‚')) inside[depth++] = c;
        }
        return -1;
    }

    private const int DeepestNest = 4;

    /// <summary>A quotation of several paragraphs opens each of them anew and closes the last alone: each paragraph is one quotation, up to its full stop.</summary>
    private static bool ContinuesQuote(ReadText text, int i, char mark) => text.Mark(i) == mark;
}
