using Whence.Articles;
using Whence.Languages;
using Whence.Names;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Finds quotations and reported speech and gives each its speaker.</summary>
internal sealed partial class QuoteFinder(ReadText text, IReadOnlyList<Cue> cues, IReadOnlyList<NameMention> names, NounPhraseReader phrases, SourceLabels labels, UnlistedSpeakers unlisted)
{
    private readonly List<string> _folded = [];
    private readonly QuotedNames _quotedNames = new(text, cues, names);

    /// <summary>All quotes in order of appearance; words quoted twice in one article are one quote.</summary>
    public List<Quote> Find()
    {
        var quotes = new List<Quote>();
        var aside = new List<QuotedRange>();
        Source? before = null;
        var paragraphBefore = -1;
        var marked = QuotationMarks.Pair(text).SelectMany(Parted).ToList();
        var spoken = DialogueDashes.Find(text).FindAll(d => !marked.Exists(m => m.Open <= d.Open && m.Close >= d.Close));
        foreach (var range in spoken.Count == 0 ? marked : [.. marked.Where(m => !spoken.Exists(d => d.Open < m.Open && m.Close <= d.Close)).Concat(spoken).OrderBy(r => r.Open)])
        {
            if (range.Close - range.Open < 2 || (range.Close - range.Open == 2 && range.Open > 0 && text.Tokens[range.Open - 1].IsNumber) || _quotedNames.IsName(range)) continue;
            var span = text.Span(range.Open + 1, range.Close);
            var paragraph = text.Sentences[text.SentenceOf(range.Open)].Paragraph;
            var (speaker, rule) = Speaker(range, paragraph == paragraphBefore || StandsAlone(range) ? before : null);
            if (range.GoesOn && rule is "quote.none" or "quote.carried" or "quote.subject" && Ending(marked, range) is { } told) (speaker, rule) = (told, "quote.cue-after");
            if (_quotedNames.IsTitle(range, rule))
            {
                if (text.Tokens[range.Open + 1] is { IsWord: true, Capitals: Capitals.None }) aside.Add(range);
                continue;
            }
            var quote = new Quote(span, QuoteKind.Direct, speaker, Via(range), rule);
            if (speaker is not null) before = speaker;
            paragraphBefore = text.Sentences[text.SentenceOf(range.Last)].Paragraph;
            Keep(quotes, quote);
        }
        var all = new List<Quote>(quotes);
        new ReportedSpeech(text, cues).AddTo(all);
        all.RemoveRange(0, quotes.Count);
        QuotesInReports(quotes, all, aside);
        quotes.AddRange(all);
        quotes.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return quotes;
    }

    /// <summary>What is quoted inside reported speech is quoted from its speaker; there a word or two are a quotation as well.</summary>
    /// <param name="quotes">The direct quotes.</param>
    /// <param name="reports">The indirect ones.</param>
    /// <param name="aside">Ranges of a few words that no verb of saying brings.</param>
    private void QuotesInReports(List<Quote> quotes, List<Quote> reports, List<QuotedRange> aside)
    {
        var bySpan = new BySpan<Quote>();
        foreach (var report in reports) bySpan.Add(report.Span, report);
        for (var i = 0; i < quotes.Count; i++)
            if (quotes[i].Rule is "quote.subject" or "quote.carried" or "quote.none" && Around(quotes[i].Span) is { } around) quotes[i] = quotes[i] with { Speaker = around.Speaker, Rule = "quote.report" };
        foreach (var range in aside)
        {
            var span = text.Span(range.Open + 1, range.Close);
            if (Around(span) is { } report) Keep(quotes, new(span, QuoteKind.Direct, report.Speaker, report.Via, "quote.report"));
            else if (IsReported(text.SentenceOf(range.Open))) Keep(quotes, new(span, QuoteKind.Direct, LastSpeakerBefore(range.Open, since: text.Sentences[Math.Max(0, text.SentenceOf(range.Open) - 2)].First), Via(range), "quote.report"));
        }

        Quote? Around(TextSpan span) => bySpan.Around(span.Start).Find(r => r.Span.Start <= span.Start && r.Span.End >= span.End);
    }

    private bool IsReported(int sentence)
    {
        for (var i = text.Sentences[sentence].First; i < text.Sentences[sentence].Last; i++)
            if (text.Lexemes.Is(i, Lex.Reported)) return true;
        return false;
    }

    /// <summary>Who speaks behind the last paragraph of a quotation that opens each of them anew: "“… ¶ “…”, said X".</summary>
    private Source? Ending(List<QuotedRange> marked, QuotedRange range)
    {
        var k = marked.IndexOf(range);
        while (k + 1 < marked.Count && marked[k].GoesOn && marked[k + 1].Open == marked[k].Close + 1) k++;
        return Speaker(marked[k], null) is { Speaker: { } who, Rule: "quote.cue-after" or "quote.beside" } ? who : null;
    }

    private bool StandsAlone(QuotedRange range) => range.Open == text.Sentences[text.SentenceOf(range.Open)].First;

    private (Source? Speaker, string Rule) Speaker(QuotedRange range, Source? carried)
    {
        var opening = text.SentenceOf(range.Open);
        var closing = text.SentenceOf(range.Last);
        var closingEnd = text.Sentences[closing].Last;
        if (_inserted.TryGetValue(range.Open, out var inserted)) return (inserted, "quote.inserted");
        if (CitedByOffice(range, closingEnd, carried) is { } meant) return (meant, "quote.cited");
        // behind: "…", said X
        foreach (var cue in From(range.Close + 1, closingEnd))
            if (cue.First - range.Close <= 3 && !NextQuoteBefore(range.Close, cue.First) && Person(cue) is { } said) return (said, "quote.cue-after");
        // a quotation that ends its sentence may have its cue in the next one: "…!" said X
        if (range.Close + 1 == closingEnd || closingEnd - range.Close <= 2)
            foreach (var cue in From(closingEnd, range.Close + 4))
                if (closing + 1 < text.Sentences.Count && text.Sentences[closing].Paragraph == text.Sentences[closing + 1].Paragraph
                    && cue.SpeaksBefore && Person(cue) is { } next) return (next, "quote.cue-after");
        // before: X said: "…"
        Source? nearest = null;
        foreach (var cue in From(text.Sentences[opening].First, range.Open))
        {
            if (cue.Sentence == opening && (cue.SpeaksAfter || cue.QuotesOnly || cue.Rule != "attribution.phrase") && Person(cue) is { } speaks) nearest = speaks;
        }
        if (Leading(range) is { } leading) return (leading, "quote.colon");
        if (nearest is not null) return (nearest, "quote.cue-before");
        if (Beside(range, closingEnd) is { } beside && !IsOfMedium(beside)) return (beside, "quote.beside");
        // behind, further off
        foreach (var cue in From(range.Close + 1, closingEnd))
            if (Person(cue) is { } said) return (said, "quote.cue-after");
        // the sentence before ends in a colon
        if (opening > 0 && text.IsMark(text.Sentences[opening - 1].Last - 1, ':'))
            for (var k = IndexOfFirst(text.Sentences[opening].First) - 1; k >= 0 && cues[k].Sentence == opening - 1; k--)
                if (Person(cues[k]) is { } introduced) return (introduced, "quote.colon");
        if (Cited(range, closingEnd, carried) is { } cited) return (cited, "quote.cited");
        if (Medium(range, opening, closingEnd) is { } medium) return (medium, "quote.medium");
        if (SubjectOf(opening, range.Open) is { } subject) return (subject, "quote.subject");
        if (carried is not null) return (carried, "quote.carried");
        if (OnlyPersonBeside(range) is { } only) return (only, "quote.named");
        return StandsAlone(range) && opening > 0 && LastSpeakerBefore(range.Open, since: text.Sentences[Math.Max(0, opening - 2)].First) is { } speaking ? (speaking, "quote.carried") : (null, "quote.none");
    }

    /// <summary>An agency or an outlet whose own words these are: "The paper wrote: “…”", "“…”, the paper writes"; nobody where it quotes somebody.</summary>
    private Source? Medium(QuotedRange range, int opening, int closingEnd)
    {
        foreach (var cue in From(text.Sentences[opening].First, closingEnd))
            if (cue is { Rule: "attribution.verb", Source: { IsMedia: true } source } && (cue.Last <= range.Open ? range.Open - cue.Last <= 1 : cue.First > range.Close && cue.First - range.Close <= 3)
                && !text.Lexemes.In(cue.Verb, Lex.Quoted)) return source;
        return null;
    }

    /// <summary>Index of the first cue that starts at a token or behind it.</summary>
    private int IndexOfFirst(int token)
    {
        var (low, high) = (0, cues.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (cues[middle].First < token) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>The cues that start between two tokens, the second excluded.</summary>
    private IEnumerable<Cue> From(int token, int end)
    {
        for (var k = IndexOfFirst(token); k < cues.Count && cues[k].First < end; k++) yield return cues[k];
    }

    private static Source? Person(Cue cue) => cue.IsRelay || cue.Clause is not null || (cue.Source ?? cue.Wording) is not { IsMedia: false } source ? null : source;

    private bool NextQuoteBefore(int close, int token)
    {
        for (var i = close + 1; i < token; i++)
            if (text.Mark(i) is '„' or '“' or '"' or '«') return true;
        return false;
    }

    /// <summary>The person or body that the sentence speaks of before the quotation; a pronoun leaves it open for what is carried over.</summary>
    private Source? SubjectOf(int sentence, int before)
    {
        var (first, opens) = (text.Sentences[sentence].First, text.Sentences[sentence].First);
        for (var i = first + 1; i < before; i++)
            if (text.Lexemes.Is(i, Lex.But) || text.Mark(i) is ';') opens = i; // the clause of the quotation first
        return (opens > first ? SubjectOf(opens, before, clause: true) : null) ?? SubjectOf(first, before, clause: false);
    }

    private Source? SubjectOf(int from, int before, bool clause)
    {
        foreach (var phrase in phrases.ReadAll(from, before))
        {
            if (phrase.First > 0 && phrase.Person is null && (text.Tokens[phrase.First - 1].IsNumber || text.Lexemes.Is(phrase.First - 1, Lex.NumberWord))) continue; // "treize migrants «en difficulté»": who is counted
            if ((phrase.AfterPreposition && !(clause && phrase.First == from + 1)) || phrase.IsOblique || text.Lexemes.In(phrase.First - 1, Lex.Of)) continue;
            if (phrase.IsPronoun) return LastSpeakerBefore(phrase.First);
            if (labels.Of(phrase) is { IsMedia: false, Kind: "person" or "country" or "body" or "group" } source) return source;
        }
        return null;
    }

    private Source? LastSpeakerBefore(int token, int since = 0)
    {
        for (var k = IndexOfFirst(token) - 1; k >= 0 && cues[k].First >= since; k--)
            if (Person(cues[k]) is { } source) return source;
        return null;
    }

    private List<Source> Via(QuotedRange range)
    {
        var (opening, closing) = (text.SentenceOf(range.Open), text.SentenceOf(range.Last));
        return [.. From(text.Sentences[opening].First, text.Sentences[closing].Last).Where(c => c.Source is { IsNamedMedia: true }).Select(c => c.Source!).DistinctBy(s => s.Key)];
    }

    /// <summary>Keeps a quote unless the article has the same words already; of two the fuller, or the one with a speaker.</summary>
    private void Keep(List<Quote> quotes, Quote quote)
    {
        var words = Fold.Case(quote.Span.Of(text.Text));
        for (var i = 0; i < quotes.Count; i++)
        {
            var other = _folded[i];
            if (other.Contains(words, StringComparison.Ordinal))
            {
                if (quotes[i].Speaker is null && other.Length == words.Length) (quotes[i], _folded[i]) = (quote, words);
                return;
            }
            if (!words.Contains(other, StringComparison.Ordinal) || other.Length < 8) continue;
            (quotes[i], _folded[i]) = (quote, words);
            return;
        }
        quotes.Add(quote);
        _folded.Add(words);
    }
}
