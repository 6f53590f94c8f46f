using Whence.Languages;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Who speaks where the words that say so stand between dashes inside the quotation marks: "«…, — сказал он. — …»".</summary>
internal sealed partial class QuoteFinder
{
    /// <summary>Most words between the dash and the verb, and most of all that is inserted.</summary>
    private const int MostBeforeVerb = 4, LongestInsertion = 24;

    /// <summary>Who speaks in a range before inserted words, and in the one behind them, by their first tokens.</summary>
    private readonly Dictionary<int, Source> _inserted = [];

    /// <summary>What is quoted before and behind inserted words that say who speaks; the range itself where there are none.</summary>
    private IEnumerable<QuotedRange> Parted(QuotedRange range)
    {
        for (var dash = range.Open + 2; dash < range.Close - 2; dash++)
        {
            if (Told(range, dash) is var (who, behind))
            {
                _inserted[range.Open] = who;
                yield return new(range.Open, dash);
                if (range.Close - behind > 2)
                {
                    _inserted[behind] = who;
                    yield return range with { Open = behind };
                }
                yield break;
            }
            if (text.Mark(dash) is not ('–' or '—') || text.Mark(dash - 1) is not (',' or '!' or '?' or '…')) continue;
            var end = EndOfInsertion(dash + 1, range.Close);
            if (end < 0 || Teller(range, dash + 1, end) is not { } teller) continue;
            _inserted[range.Open] = teller;
            yield return new(range.Open, text.IsMark(dash - 1, ',') ? dash - 1 : dash);
            var again = text.Mark(end) is '–' or '—' ? end : end + 1;
            if (range.Close - again > 2)
            {
                _inserted[again] = teller;
                yield return range with { Open = again };
            }
            yield break;
        }
        yield return range;
    }

    /// <summary>
    /// "« C'était connu, note le maire, Antoine Audi. … »", "«Andiamo – ha detto Rossi – …»": behind a comma or a dash a verb of saying with its subject behind it, up to
    /// the next mark. Only where verbs do not come second and adjectives follow: elsewhere a comma parts clauses whose verb comes first as well.
    /// </summary>
    /// <param name="mark">The comma or dash.</param>
    private (Source Who, int Behind)? Told(QuotedRange range, int mark)
    {
        if (text.Pack.VerbSecond || text.Pack.BareSingular || text.Pack.HeadLast || text.Mark(mark) is not (',' or '–' or '—')) return null;
        foreach (var cue in From(mark + 1, mark + 1 + MostBeforeVerb))
        {
            if (cue is not { Rule: "attribution.verb", QuotesOnly: false } || cue.Verb - mark > MostBeforeVerb || cue.Last >= range.Close || Person(cue) is not { } who) continue;
            var pronoun = false;
            for (var i = mark + 1; i < cue.Last; i++)
            {
                pronoun |= i > mark + 1 && text.Lexemes.In(i, Lex.Pronoun) && text.IsMark(i - 1, '-');
                if (i < cue.Verb && !text.IsMark(i, '-') && !text.Lexemes.In(i, Auxiliaries) && !text.Lexemes.In(i, Lex.Pronoun) && !text.Tokens[i].Glued && text.Tokens[i].End - text.Tokens[i].Start > 1) return null;
            }
            if (cue.Carried ? !pronoun : who.Span.Start < text.Tokens[cue.Verb].End) continue;
            for (var i = cue.Last; i < Math.Min(range.Close, cue.Last + LongestInsertion); i++)
            {
                if (text.Lexemes.In(i, Lex.That) || text.IsQuoteMark(i)) return null;
                if (text.IsMark(mark, ',') ? text.Mark(i) is '.' or ',' or ';' : text.Mark(i) is '–' or '—') return (who, i);
            }
        }
        return null;
    }

    private Source? Teller(QuotedRange range, int first, int end)
    {
        foreach (var cue in From(first, end))
            if (cue.Verb < first + MostBeforeVerb && text.Lexemes.In(cue.Verb, Lex.Cue) && Person(cue) is { } said)
                return cue.Carried && said.Kind != "person" ? PersonBefore(text.SentenceOf(range.Open), range.Open) ?? said : said;
        return Beside(range, first, end);
    }

    /// <summary>The mark before the dash that takes the words up again, or the mark that closes the quotation; -1 where neither follows.</summary>
    private int EndOfInsertion(int first, int close)
    {
        for (var i = first + 1; i <= Math.Min(close, first + LongestInsertion); i++)
            if (i == close || (text.Mark(i) is '.' or ',' or ':' && text.Mark(i + 1) is '–' or '—') || (text.Mark(i) is '–' or '—' && text.Tokens[i - 1].IsWord)) return i;
        return -1;
    }
}
