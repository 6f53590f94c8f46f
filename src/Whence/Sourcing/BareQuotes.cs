using Whence.Names;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Words in quotation marks of a text in a language without a pack. No verb of saying is known: the speaker is the person named nearest behind the words in their sentence, else before them, else the one who spoke last in the paragraph.</summary>
internal static class BareQuotes
{
    /// <summary>Fewer words are a title or a name, unless they end a sentence, or a comma or a dash parts them from who says them.</summary>
    private const int LeastWords = 4, LeastParted = 2;

    public static IReadOnlyList<Quote> Find(ReadText text, IReadOnlyList<NameMention> names)
    {
        var quotes = new List<Quote>();
        var speakers = new BareSpeakers(text, names);
        var (speaking, paragraph) = ((Source?)null, -1);
        foreach (var range in QuotationMarks.Pair(text))
        {
            var (opening, closing) = (text.Sentences[text.SentenceOf(range.Open)], text.Sentences[text.SentenceOf(range.Last)]);
            if (opening.Paragraph != paragraph) (speaking, paragraph) = (null, opening.Paragraph);
            if (!IsSpeech(text, range)) continue;
            if (speaking is null && range.Open == opening.First && text.SentenceOf(range.Open) is > 0 and var s && text.Sentences[s - 1] is var before && before.Paragraph == paragraph
                && speakers.First(before.First, before.Last) is { } introduced) speaking = SourceOf(text, introduced);
            var beside = speakers.First(range.Close + 1, closing.Last) ?? speakers.Last(opening.First, range.Open);
            if (beside is not null) speaking = SourceOf(text, beside);
            quotes.Add(new(text.Span(range.Open + 1, range.Close), QuoteKind.Direct, speaking, [], speaking is null ? "quote.none" : beside is null ? "quote.carried" : "quote.beside"));
        }
        var marked = quotes.ConvertAll(q => q.Span.Start);
        foreach (var (range, name) in BareDialogue.Find(text, speakers))
            if (!HasBetween(marked, text.Tokens[range.Open].Start, text.Tokens[range.Last].End))
                quotes.Add(new(text.Span(range.Open + 1, range.Close), QuoteKind.Direct, SourceOf(text, name), [], "quote.beside"));
        return [.. quotes.OrderBy(q => q.Span.Start)];
    }

    /// <summary>Whether one of some places in ascending order lies in a stretch.</summary>
    private static bool HasBetween(List<int> places, int from, int before)
    {
        var at = places.BinarySearch(from);
        if (at < 0) at = ~at;
        return at < places.Count && places[at] < before;
    }

    private static bool IsSpeech(ReadText text, QuotedRange range)
    {
        if (text.Mark(range.Close - 1) is '.' or '!' or '?' or '。' or '！' or '？') return true;
        var words = WordsIn(text, range);
        return words >= LeastWords || (words >= LeastParted && (text.Mark(range.Close - 1) is ',' or '،' || text.Mark(range.Close + 1) is ',' or '،' or '-' or '–' or '—'));
    }

    /// <summary>Two letters of a script without blanks count as one word.</summary>
    private static int WordsIn(ReadText text, QuotedRange range)
    {
        var (words, letters) = (0, 0);
        for (var i = range.Open + 1; i < range.Close; i++)
        {
            if (!text.Tokens[i].IsWord) continue;
            if (Tokenizer.IsUnspaced(text.Text[text.Tokens[i].Start])) letters++;
            else words++;
        }
        return words + letters / 2;
    }

    private static Source SourceOf(ReadText text, NameMention name) => SourceLabels.Named(name.Referent, text.Span(name.First, name.Last).Of(text.Text), text.Span(name.First, name.Last));
}
