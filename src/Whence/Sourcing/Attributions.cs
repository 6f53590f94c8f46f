using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Says who asserts what stands at a place of the text: the quotation it stands in, else the cues of its sentence.</summary>
internal sealed class Attributions
{
    private readonly ReadText _text;
    private readonly List<Cue>[] _bySentence;
    private readonly BySpan<Quote> _direct = new();

    /// <param name="text">The text.</param>
    /// <param name="cues">Its cues, in order.</param>
    /// <param name="quotes">Its quotes.</param>
    public Attributions(ReadText text, IReadOnlyList<Cue> cues, IReadOnlyList<Quote> quotes)
    {
        _text = text;
        foreach (var quote in quotes)
            if (quote is { Kind: QuoteKind.Direct, Speaker: not null } or { Rule: "quote.mood", Speaker.IsMedia: false }) _direct.Add(quote.Span, quote);
        _bySentence = new List<Cue>[text.Sentences.Count];
        for (var s = 0; s < _bySentence.Length; s++) _bySentence[s] = [];
        foreach (var cue in cues)
            if (!cue.QuotesOnly) _bySentence[cue.Sentence].Add(cue);
    }

    /// <summary>The attribution of what the tokens [first, last) of a sentence say.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="first">First token.</param>
    /// <param name="last">After the last token.</param>
    /// <param name="figure">First and last token of the figure among them.</param>
    public Attribution For(int sentence, int first, int last, (int First, int Last) figure)
    {
        var via = Via(sentence);
        var span = _text.Span(first, Math.Max(last, first + 1));
        foreach (var quote in _direct.Around(span.Start))
            if (quote.Span.Contains(span)) return new(quote.Speaker, via, Stance.Says, quote.Span, "attribution.quote");
        var best = Best(sentence, figure.First, figure);
        if (best is { Clause: not null } && ToldAfter(sentence) is { } confirmed) best = confirmed;
        if (best is not null) return new(best.Source, via, best.Stance, _text.Span(best.First, best.Last), best.Rule);
        if (_bySentence[sentence].Count == 0 && ToldAfter(sentence) is { } told) return new(told.Source, Via(told.Sentence), told.Stance, _text.Span(told.First, told.Last), "attribution.back");
        return Attribution.None with { Via = via, Stance = IsHearsay(sentence) ? Stance.Reported : Stance.Says };
    }

    /// <summary>Most sentences between a statement and the one that tells its source.</summary>
    private const int FarthestBack = 4;

    /// <summary>"Two people were killed. The governor said so.": the source told after what it asserts, where no other source stands between.</summary>
    private Cue? ToldAfter(int sentence)
    {
        for (var s = sentence + 1; s < Math.Min(_bySentence.Length, sentence + 1 + FarthestBack); s++)
            if (_bySentence[s].Count > 0) return _bySentence[s].Find(c => c is { SpeaksBack: true, Source: { IsMedia: false } });
        return null;
    }

    /// <summary>Whether a sentence says of anything who says it.</summary>
    public bool HasCue(int sentence) => _bySentence[sentence].Count > 0;

    /// <summary>Whether a sentence says that something is only said: "reportedly", "allegedly".</summary>
    private bool IsHearsay(int sentence)
    {
        for (var i = _text.Sentences[sentence].First; i < _text.Sentences[sentence].Last; i++)
            if (_text.Lexemes.Is(i, Languages.Lex.Hearsay)) return true;
        return false;
    }

    /// <summary>The nearest cue whose words reach the place: what it introduces lies behind it, what it closes lies before it.</summary>
    private Cue? Best(int sentence, int at, (int First, int Last) figure)
    {
        if (Beside(sentence, figure) is { } beside) return beside;
        Cue? best = null;
        var distance = int.MaxValue;
        foreach (var cue in _bySentence[sentence])
        {
            if (cue.IsRelay || cue.Source is null || (cue.Source.IsMedia && !cue.IsOwnCount)) continue;
            if (cue.Clause is { } clause && (figure.First < clause.First || figure.First >= clause.Last)) continue;
            var reaches = at >= cue.Verb ? cue.SpeaksAfter : cue.SpeaksBefore || (cue.SpeaksBetween && at >= cue.First);
            if (!reaches) continue;
            // behind "that" the verb's own words go on to the end of the sentence; a cue that closes the sentence comes second, and only behind a mark
            var second = at < cue.First && _bySentence[sentence].Exists(c => c != cue && c.SpeaksAfter && c.Verb < at);
            if (second && !_text.Tokens[cue.First - 1].IsMark) continue;
            var d = at >= cue.Verb ? at - cue.Verb : cue.First - at + (second ? 8 : 0);
            if (d >= distance) continue;
            (best, distance) = (cue, d);
        }
        return best;
    }

    /// <summary>
    /// A phrase that stands at the figure itself, where several sources share a sentence: "2,000 according to police and 3,000 according to the union".
    /// </summary>
    private Cue? Beside(int sentence, (int First, int Last) figure)
    {
        var cues = _bySentence[sentence].FindAll(c => c is { IsRelay: false, SpeaksBack: false, Rule: "attribution.phrase", Source.IsMedia: false });
        if (cues.Count < 2) return null;
        return cues.Find(c => c.First == figure.Last || (c.First == figure.Last + 1 && _text.Mark(figure.Last) is ',' or '(')) ?? cues.Find(c => c.Last <= figure.First && OnlyMarks(c.Last, figure.First));
    }

    private bool OnlyMarks(int first, int last)
    {
        for (var i = first; i < last; i++)
            if (!_text.Tokens[i].IsMark) return false;
        return true;
    }

    private List<Source> Via(int sentence) =>
        [.. _bySentence[sentence].Where(c => c.Source is { } source && (source.IsMedia || c.IsRelay)).Select(c => c.Source!).DistinctBy(s => s.Key)];
}
