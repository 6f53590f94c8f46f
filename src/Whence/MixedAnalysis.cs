using Whence.Articles;
using Whence.Reading;
using Whence.Sourcing;

namespace Whence;

/// <summary>Puts together what was found in an article and in its passages in other languages.</summary>
internal static class MixedAnalysis
{
    /// <summary>The findings of both in the order of the text.</summary>
    /// <param name="whole">The article read in its own language, the other passages left out.</param>
    /// <param name="part">Its passages in one other language.</param>
    public static Analysis Join(Analysis whole, Analysis part) => whole with
    {
        Dates = InOrder(whole.Dates, part.Dates, d => d.Span),
        Claims = InOrder(whole.Claims, [.. part.Claims.Select(c => c.Attribution.Claimant is null && SpeakerOf(c.Span, whole) is { } quote
            ? c with { Attribution = c.Attribution with { Claimant = quote.Speaker, Via = quote.Via, Cue = quote.Span, Rule = "attribution.quote" } } : c)], c => c.Span),
        Quotes = InOrder(whole.Quotes, [.. part.Quotes.Where(q => !whole.Quotes.Any(w => w.Span.Overlaps(q.Span)))], q => q.Span),
        Names = InOrder(whole.Names, part.Names, n => n.Span),
        Events = InOrder(whole.Events, part.Events, e => e.Span),
    };

    /// <summary>What stands unread in an article.</summary>
    public static Diagnostic Unread(OtherPassage passage) =>
        new("other-language", passage.Span, "This passage is in another language than the article, and in none of those read here: it was left out.");

    private static Quote? SpeakerOf(TextSpan span, Analysis whole) => whole.Quotes.FirstOrDefault(q => q.Kind == QuoteKind.Direct && q.Speaker is not null && q.Span.Contains(span));

    private static List<T> InOrder<T>(IReadOnlyList<T> one, IReadOnlyList<T> other, Func<T, TextSpan> span) => [.. one.Concat(other).OrderBy(f => span(f).Start)];
}
