using Whence.Names;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>
/// Direct speech behind the dash that opens a paragraph, of a text in a language without a pack: "– Words, siger Lars Madsen til Ritzau." No verb is known: the words end at the
/// comma or dash that a person's name follows soon, or at the last comma of a paragraph that ends with a few words more ("…, sier hun til NTB."), whose speaker the paragraph before has named.
/// </summary>
internal static class BareDialogue
{
    /// <summary>Most tokens between that mark and the name: the verb, a role.</summary>
    private const int MostBetween = 6;

    /// <summary>Fewer words are an item of a list.</summary>
    private const int LeastWords = 3;

    /// <summary>So many words stand behind the last comma where no name does.</summary>
    private const int LeastBehind = 2, MostBehind = 8;

    /// <summary>The words of each such paragraph with the name of who says them.</summary>
    public static IEnumerable<(QuotedRange Range, NameMention Speaker)> Find(ReadText text, BareSpeakers speakers)
    {
        var before = 0; // the first token of the paragraph before
        for (var s = 0; s < text.Sentences.Count;)
        {
            var (first, end) = (text.Sentences[s].First, s + 1);
            while (end < text.Sentences.Count && text.Sentences[end].Paragraph == text.Sentences[s].Paragraph) end++;
            var last = text.Sentences[end - 1].Last;
            if (text.IsDash(first) && Speech(text, first, last, before, speakers) is var (range, name)) yield return (range, name);
            (before, s) = (first, end);
        }
    }

    private static (QuotedRange, NameMention)? Speech(ReadText text, int first, int last, int before, BareSpeakers speakers)
    {
        foreach (var name in speakers.Between(first + LeastWords + 1, last))
            if (ClosedBefore(text, first, name.First) is var mark and >= 0) return (new(first, mark) { IsUnclosed = true }, name);
        if (text.IsDash(before)) return null; // the same speaker may go on, and the comma be hers
        return speakers.Last(before, first) is { } named && LastComma(text, first, last) is var comma and >= 0 ? (new(first, comma) { IsUnclosed = true }, named) : null;
    }

    /// <summary>The comma or dash before a name, with words alone between; -1 where there is none.</summary>
    private static int ClosedBefore(ReadText text, int first, int name)
    {
        for (var i = name - 1; i > first + LeastWords && name - i <= MostBetween + 1; i--)
        {
            if (text.IsMark(i, ',') || text.IsDash(i)) return i;
            if (!text.Tokens[i].IsWord) return -1;
        }
        return -1;
    }

    /// <summary>The last comma of a paragraph, where a few words and a full stop are all that is behind it; -1 where there is none.</summary>
    private static int LastComma(ReadText text, int first, int last)
    {
        if (!text.IsMark(last - 1, '.')) return -1;
        for (var i = last - 2; i > first + LeastWords && last - 2 - i <= MostBehind; i--)
        {
            if (text.IsMark(i, ',')) return last - 2 - i >= LeastBehind ? i : -1;
            if (!text.Tokens[i].IsWord) return -1;
        }
        return -1;
    }
}
