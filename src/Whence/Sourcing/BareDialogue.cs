using Whence.Names;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Direct speech behind the dash that opens a paragraph, of a text in a language without a pack: "– Words, siger Lars Madsen til Ritzau." No verb is known: the words end at the comma or dash that a person's name follows soon.</summary>
internal static class BareDialogue
{
    /// <summary>Most tokens between that mark and the name: the verb, a role.</summary>
    private const int MostBetween = 6;

    /// <summary>Fewer words are an item of a list.</summary>
    private const int LeastWords = 3;

    /// <summary>The words of each such paragraph with the name of who says them.</summary>
    /// <param name="canSpeak">Whether a name may be that of a speaker.</param>
    public static IEnumerable<(QuotedRange Range, NameMention Speaker)> Find(ReadText text, IReadOnlyList<NameMention> names, Func<NameMention, bool> canSpeak)
    {
        for (var s = 0; s < text.Sentences.Count; s++)
        {
            var sentence = text.Sentences[s];
            if (!IsDash(text, sentence.First) || (s > 0 && text.Sentences[s - 1].Paragraph == sentence.Paragraph)) continue;
            foreach (var name in names)
            {
                if (name.First <= sentence.First + LeastWords || name.Last > sentence.Last || !canSpeak(name)) continue;
                if (ClosedBefore(text, sentence.First, name.First) is not (var mark and >= 0)) continue;
                yield return (new(sentence.First, mark) { IsUnclosed = true }, name);
                break;
            }
        }
    }

    /// <summary>The comma or dash before a name, with words in small letters between; -1 where there is none.</summary>
    private static int ClosedBefore(ReadText text, int first, int name)
    {
        for (var i = name - 1; i > first + LeastWords && name - i <= MostBetween + 1; i--)
        {
            if ((text.IsMark(i, ',') || IsDash(text, i)) && i < name - 1) return i;
            if (!text.Tokens[i].IsWord) return -1;
        }
        return -1;
    }

    private static bool IsDash(ReadText text, int i) => text.Mark(i) is '—' or '–' or '-';
}
