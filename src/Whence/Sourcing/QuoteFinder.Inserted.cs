using Whence.Languages;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Who speaks where the words that say so stand between dashes inside the quotation marks: "«…, — сказал он. — …»".</summary>
internal sealed partial class QuoteFinder
{
    /// <summary>Most words between the dash and the verb, and most of all that is inserted.</summary>
    private const int MostBeforeVerb = 4, LongestInsertion = 24;

    private Source? Inserted(QuotedRange range)
    {
        for (var dash = range.Open + 2; dash < range.Close - 2; dash++)
        {
            if (text.Mark(dash) is not ('–' or '—') || text.Mark(dash - 1) is not (',' or '!' or '?' or '…')) continue;
            var end = EndOfInsertion(dash + 1, range.Close);
            if (end < 0) continue;
            foreach (var cue in From(dash + 1, end))
                if (cue.Verb <= dash + MostBeforeVerb && text.Lexemes.In(cue.Verb, Lex.Cue) && Person(cue) is { } said) return said;
            if (Beside(range, dash + 1, end) is { } beside) return beside;
        }
        return null;
    }

    /// <summary>The mark before the dash that takes the words up again, or the mark that closes the quotation; -1 where neither follows.</summary>
    private int EndOfInsertion(int first, int close)
    {
        for (var i = first + 1; i <= Math.Min(close, first + LongestInsertion); i++)
            if (i == close || (text.Mark(i) is '.' or ',' or ':' && text.Mark(i + 1) is '–' or '—') || (text.Mark(i) is '–' or '—' && text.Tokens[i - 1].IsWord)) return i;
        return -1;
    }
}
