using Whence.Articles;
using Whence.Languages;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>
/// Reported speech: what stands behind "that" or a comma after a verb of saying, before a verb of saying that closes its sentence, beside a phrase that
/// names the source; and the sentences that go on in the mood of reported speech, where a language has one.
/// </summary>
internal sealed class ReportedSpeech(ReadText text, IReadOnlyList<Cue> cues)
{
    private const int FewestWords = 3;

    /// <summary>How far behind a cue the word that opens reported speech may stand.</summary>
    private const int Reach = 14;

    /// <summary>How far behind quoted words their closing mark and a comma reach.</summary>
    private const int CloseBehind = 2;

    private readonly BySpan<Quote> _spans = new();
    private readonly BySentence<Cue> _cues = new(text, cues, c => c.First);

    /// <summary>Adds the reported speech of the text to its quotes.</summary>
    public void AddTo(List<Quote> quotes)
    {
        foreach (var quote in quotes) _spans.Add(quote.Span, quote);
        foreach (var cue in cues)
        {
            if (cue.QuotesOnly || cue.IsRelay || cue.Ends < int.MaxValue || cue.SpeaksBack || cue.Clause is not null || cue.Source is not { } source) continue;
            var (first, last) = cue.Rule is "attribution.phrase" or "attribution.same" ? Beside(cue) : Words(cue);
            if (first < last && cue.Verb < text.Tokens.Count && text.Span(first, last) is var words && _spans.Any(text.Span(cue.Verb, cue.Verb + 1), q => q.Kind == QuoteKind.Direct && q.Span.Start <= text.Tokens[cue.Verb].Start && q.Span.End >= text.Tokens[cue.Verb].End && (words.Start < q.Span.Start || words.End > q.Span.End + 1))) continue; // who speaks within a quotation says nothing behind it
            Add(quotes, first, last, source, "quote.reported");
        }
        GoOn(quotes);
    }

    /// <summary>The words a verb of saying brings.</summary>
    private (int First, int Last) Words(Cue cue)
    {
        var sentence = text.Sentences[cue.Sentence];
        var closes = cue.SpeaksBefore && text.Tokens[Math.Max(sentence.First, cue.First - 1)].IsMark;
        if (Opening(cue, sentence, closes) is var opening and >= 0) return (opening, sentence.Last);
        if (closes) return (sentence.First, cue.First);
        return text.Pack.BareComplement && cue.SpeaksAfter ? (cue.Last, sentence.Last) : (0, 0);
    }

    /// <summary>Where reported speech opens behind a cue: after "that", or after the first comma or colon if nothing but the subject, dates and listeners stand before it.</summary>
    private int Opening(Cue cue, Sentence sentence, bool closes)
    {
        for (var i = cue.Last; i < Math.Min(sentence.Last - FewestWords, cue.Last + Reach); i++)
        {
            if (text.Lexemes.Find(i, Lex.That) is { Exists: true } that) return that.Last;
            if (closes && text.IsMark(i, ',')) return -1; // "…, said Anna Berg, head of the council": words about the speaker
            if (text.IsMark(i, ',') || text.IsColon(i)) return text.Lexemes.In(i + 1, Lex.Relative_) && !text.Lexemes.Is(i + 1, Lex.That) ? -1 : text.Lexemes.Find(i + 1, Lex.That) is { Exists: true } opens ? opens.Last : i + 1;
            if (text.Mark(i) is ';' or '(' or '„' or '“' or '"' or '«') return -1;
        }
        return -1;
    }

    /// <summary>
    /// What a phrase that names the source stands beside: the sentence before it ("…, according to police"), behind it ("According to police, …"), its clause
    /// where it opens one, and all of the sentence where it stands in the middle.
    /// </summary>
    private (int First, int Last) Beside(Cue cue)
    {
        var sentence = text.Sentences[cue.Sentence];
        var start = cue.Last;
        while (start < sentence.Last && text.Mark(start) is ',' or ':') start++;
        if (cue.First - sentence.First <= 2) return (start, sentence.Last);
        if (sentence.Last - start <= FewestWords) return (sentence.First, cue.First);
        var opensClause = start == cue.Last && (text.Mark(cue.First - 1) is ',' or ';' or '–' or '—' || text.Lexemes.In(cue.First - 1, Lex.But));
        return opensClause ? (start, sentence.Last) : (sentence.First, sentence.Last);
    }

    /// <summary>Sentences without a source of their own that stay in the mood of reported speech go on with what was reported before them, as one quote.</summary>
    private void GoOn(List<Quote> quotes)
    {
        Source? speaker = null;
        for (var s = 0; s < text.Sentences.Count; s++)
        {
            if (_cues[s].FindLast(c => c is { IsRelay: false, Source: not null }) is { } cue) { speaker = cue.Source; continue; }
            if (s > 0 && text.Sentences[s].Paragraph != text.Sentences[s - 1].Paragraph && !IsReported(s)) speaker = null;
            if (speaker is null || !IsReported(s)) { speaker = null; continue; }
            var last = s;
            while (last + 1 < text.Sentences.Count && text.Sentences[last + 1].Paragraph == text.Sentences[s].Paragraph && _cues[last + 1].Count == 0 && IsReported(last + 1)) last++;
            Add(quotes, text.Sentences[s].First, text.Sentences[last].Last, speaker, IsInMood(s, last) ? "quote.mood" : "quote.hearsay");
            s = last;
        }
    }

    private bool IsInMood(int sentence, int last)
    {
        for (var s = sentence; s <= last; s++)
            if (!Holds(s, Lex.Reported)) return false;
        return true;
    }

    private bool IsReported(int sentence) => Holds(sentence, Lex.Reported) || Holds(sentence, Lex.Hearsay);

    private bool Holds(int sentence, Lex kind)
    {
        for (var i = text.Sentences[sentence].First; i < text.Sentences[sentence].Last; i++)
            if (text.Lexemes.Is(i, kind)) return true;
        return false;
    }

    private void Add(List<Quote> quotes, int first, int last, Source source, string rule)
    {
        while (last > first && text.Mark(last - 1) is '.' or ',' or '!' or '?' or ';' or '–' or '—') last--;
        if (last - first < FewestWords) return;
        var span = text.Span(first, last);
        if (_spans.Any(new(Math.Max(0, span.Start - CloseBehind), span.End - Math.Max(0, span.Start - CloseBehind)), q => q.Kind == QuoteKind.Direct && q.Span.Start <= span.Start && q.Span.End < span.End && q.Span.End + CloseBehind > span.Start)) return; // what begins within a quotation, or at its closing mark, is none that goes on behind it
        if (_spans.Any(span, q => q.Span.Overlaps(span) && (q.Kind == QuoteKind.Indirect || q.Span.Length > span.Length / 2))) return;
        var sentence = text.Sentences[text.SentenceOf(first)];
        List<Source> via = [.. _cues[sentence].Where(c => c.Source is { IsNamedMedia: true }).Select(c => c.Source!).DistinctBy(s => s.Key)];
        var quote = new Quote(span, QuoteKind.Indirect, source, via, rule);
        quotes.Add(quote);
        _spans.Add(span, quote);
    }
}
