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
        var (speaking, paragraph) = ((Source?)null, -1);
        foreach (var range in QuotationMarks.Pair(text))
        {
            var (opening, closing) = (text.Sentences[text.SentenceOf(range.Open)], text.Sentences[text.SentenceOf(range.Last)]);
            if (opening.Paragraph != paragraph) (speaking, paragraph) = (null, opening.Paragraph);
            if (!IsSpeech(text, range)) continue;
            if (speaking is null && range.Open == opening.First && text.SentenceOf(range.Open) is > 0 and var s && text.Sentences[s - 1] is var before && before.Paragraph == paragraph
                && names.FirstOrDefault(n => n.First >= before.First && n.Last <= before.Last && CanSpeak(text, n)) is { } introduced) speaking = SourceOf(text, introduced);
            var beside = names.FirstOrDefault(n => n.First > range.Close && n.Last <= closing.Last && CanSpeak(text, n)) ?? names.LastOrDefault(n => n.First >= opening.First && n.Last <= range.Open && CanSpeak(text, n));
            if (beside is not null) speaking = SourceOf(text, beside);
            quotes.Add(new(text.Span(range.Open + 1, range.Close), QuoteKind.Direct, speaking, [], speaking is null ? "quote.none" : beside is null ? "quote.carried" : "quote.beside"));
        }
        foreach (var (range, name) in BareDialogue.Find(text, names, n => CanSpeak(text, n)))
            if (!quotes.Exists(q => q.Span.Start >= text.Tokens[range.Open].Start && q.Span.Start < text.Tokens[range.Last].End))
                quotes.Add(new(text.Span(range.Open + 1, range.Close), QuoteKind.Direct, SourceOf(text, name), [], "quote.beside"));
        return [.. quotes.OrderBy(q => q.Span.Start)];
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

    /// <summary>A person, or an unknown name that has two or three words somewhere, which mostly is one, or has an age behind it; one word alone may be anything.</summary>
    private static bool CanSpeak(ReadText text, NameMention name) => name.Referent.IsPerson || (name.Referent.Kind == "unknown" && (name.Referent.Words.Count is 2 or 3 || IsAge(text, name.Last)));

    /// <summary>"Enok (47)".</summary>
    private static bool IsAge(ReadText text, int at) => text.IsMark(at, '(') && at + 2 < text.Tokens.Count && text.Tokens[at + 1].IsNumber && text.Word(at + 1).Length == 2 && text.IsMark(at + 2, ')');
}
