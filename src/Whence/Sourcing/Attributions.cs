using Whence.Names;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Says who asserts what stands at a place of the text: the quotation it stands in, else the cues of its sentence.</summary>
internal sealed class Attributions
{
    private readonly ReadText _text;
    private readonly List<Cue>[] _bySentence;
    private readonly BySpan<Quote> _direct = new();
    private readonly Intermediaries _via;

    /// <summary>Keys of the agencies and outlets that a dateline or a signature credits with the article: its words are theirs, and no claim of theirs.</summary>
    private readonly HashSet<string> _credited;

    /// <param name="text">The text.</param>
    /// <param name="cues">Its cues, in order.</param>
    /// <param name="quotes">Its quotes.</param>
    /// <param name="names">Its names.</param>
    public Attributions(ReadText text, IReadOnlyList<Cue> cues, IReadOnlyList<Quote> quotes, IReadOnlyList<NameMention> names)
    {
        _text = text;
        foreach (var quote in quotes)
            if (quote is { Kind: QuoteKind.Direct, Speaker: not null } or { Rule: "quote.mood", Speaker.IsMedia: false }) _direct.Add(quote.Span, quote);
        _bySentence = new List<Cue>[text.Sentences.Count];
        for (var s = 0; s < _bySentence.Length; s++) _bySentence[s] = [];
        foreach (var cue in cues)
            if (!cue.QuotesOnly) _bySentence[cue.Sentence].Add(cue);
        _via = new(text, _bySentence, names);
        _credited = [.. names.Where(n => n.Referent.IsMedia && RelayFinder.IsCredited(text, n)).Select(n => SourceLabels.Named(n.Referent, "", default).Key)];
    }

    /// <summary>The attribution of what the tokens [first, last) of a sentence say.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="first">First token.</param>
    /// <param name="last">After the last token.</param>
    /// <param name="figure">First and last token of the figure among them.</param>
    /// <param name="verb">What governs it, -1 where that may also be a verb of saying: who "called up 5,000 reservists" orders, and says nothing.</param>
    public Attribution For(int sentence, int first, int last, (int First, int Last) figure, int verb = -1)
    {
        var via = _via.Of(sentence, figure.First);
        var span = _text.Span(first, Math.Max(last, first + 1));
        foreach (var quote in _direct.Around(span.Start))
            if (quote.Span.Contains(span)) return new(quote.Speaker, Joined(via, [.. quote.Via, .. _via.Before(sentence, quote.Speaker!)]), Stance.Says, quote.Span, "attribution.quote");
        var best = Best(sentence, figure.First, figure, verb: verb);
        if (best is { Clause: not null, Rule: not BracketRule } && ToldAfter(sentence) is { } confirmed) best = confirmed;
        if (best is not null) return new(best.Source, Through(best, best.Source is { IsMedia: false } who ? Joined(via, [.. best.Carried ? _via.Before(sentence, who) : [], .. _via.Behind(sentence)]) : via), best.Stance, _text.Span(best.First, best.Last), best is { Carried: true, Rule: "attribution.verb" } ? "attribution.carried" : best.Rule);
        if (_bySentence[sentence].Count == 0 && ToldAfter(sentence) is { } told) return new(told.Source, _via.Of(told.Sentence), told.Stance, _text.Span(told.First, told.Last), "attribution.back");
        if (_bySentence[sentence].Count == 0 && Leading(sentence) is { } lead) return new(lead.Source, Joined(via, _via.Of(sentence - 1)), lead.Stance, _text.Span(lead.First, lead.Last), "attribution.goes-on");
        // an agency or outlet that names nobody answers for its words itself
        if (Best(sentence, figure.First, figure, media: true) is { } report && !_credited.Contains(report.Source!.Key) && !via.Exists(v => v.Key != report.Source.Key)) return new(report.Source, via.FindAll(v => v.Key != report.Source!.Key), report.Stance, _text.Span(report.First, report.Last), "attribution.medium");
        if (_bySentence[sentence].Count == 0 && ToldAfter(sentence, media: true) is { } wrote) via = Joined(via, [wrote.Source!]); // "This was reported by AFP.": through whom it came, and nobody says whose it is
        return Attribution.None with { Via = via, Stance = IsHearsay(sentence) ? Stance.Reported : Stance.Says };
    }

    /// <summary>Id of the rule for a source in brackets behind its number.</summary>
    internal const string BracketRule = "attribution.bracket";

    /// <summary>Most sentences between a statement and the one that tells its source.</summary>
    private const int FarthestBack = 4;

    /// <summary>"Two people were killed. The governor said so.": the source told after what it asserts, where no other source stands between.</summary>
    private Cue? ToldAfter(int sentence, bool media = false)
    {
        for (var s = sentence + 1; s < Math.Min(_bySentence.Length, sentence + 1 + FarthestBack); s++)
        {
            var cues = _bySentence[s];
            if (cues.Count == 0) continue;
            var told = cues.Find(c => c is { SpeaksBack: true, Source: not null });
            if (told is not { Source.IsMedia: true }) return media ? null : told;
            return media ? (IsNamedReport(told) ? told : null) : cues.Find(c => c is { Source.IsMedia: false } && (c.IsCited || (c is { Rule: "attribution.phrase", IsRelay: false } && c.First >= told.First))); // "TASS reported this, citing the police"
        }
        return null;
    }

    /// <summary>"According to the governor, a drone hit a tractor. Three people were hurt in the village.": words that name a source and open a sentence speak for the next one of the paragraph, too, where it has none of its own.</summary>
    private Cue? Leading(int sentence)
    {
        if (sentence == 0 || _text.Sentences[sentence].Paragraph != _text.Sentences[sentence - 1].Paragraph || IsHearsay(sentence) || NamesYear(sentence)) return null;
        var cues = _bySentence[sentence - 1];
        return cues.Find(c => c is { Rule: "attribution.phrase" or "attribution.same", IsRelay: false, SpeaksAfter: true, SpeaksBefore: false, Source: { IsMedia: false, Kind: not "document" } } && c.First - _text.Sentences[sentence - 1].First <= 1) is { } lead && cues.TrueForAll(c => c.IsRelay || c.Source?.Key == lead.Source!.Key) ? lead : null;
    }

    /// <summary>"In 2004, 12 people were killed": what a sentence with a year tells is the reporter's background.</summary>
    private bool NamesYear(int sentence)
    {
        for (var i = _text.Sentences[sentence].First; i < _text.Sentences[sentence].Last; i++)
            if (_text.Tokens[i] is { IsNumber: true } number && number.End - number.Start == 4 && _text.Word(i)[0] is '1' or '2') return true;
        return false;
    }

    /// <summary>Whether a number counts those who are the source: "according to three officials", "said one of them".</summary>
    public bool CountsSource(int sentence, Quantities.Figure figure)
    {
        foreach (var cue in _bySentence[sentence])
        {
            if (cue is { Rule: "attribution.phrase", Source: { } source } && figure.First > cue.First && figure.NumberLast < cue.Last && source.Span.Start == _text.Tokens[figure.NumberLast].Start) return true;
            if (cue is { Rule: "attribution.verb", Source: { } one } && one.Span.Contains(_text.Span(figure.First, figure.NumberLast)) && figure.First >= cue.First) return true; // "…, a précisé l'une d'elles"
        }
        return false;
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
    private Cue? Best(int sentence, int at, (int First, int Last) figure, bool media = false, int verb = -1)
    {
        if (!media && Beside(sentence, figure) is { } beside) return beside;
        Cue? best = null;
        var distance = int.MaxValue;
        foreach (var cue in _bySentence[sentence])
        {
            if (media ? !IsNamedReport(cue) : cue.IsRelay || cue.IsFarFetched || cue.Source is null || (cue.Source.IsMedia && !cue.IsOwnCount)) continue;
            if (cue is { Stance: Stance.Orders or Stance.Confirms, Rule: "attribution.verb" } && cue.Verb == verb) continue;
            if (cue.Clause is { } clause && (figure.First < clause.First || figure.First >= clause.Last)) continue;
            if (at >= cue.Ends || IsInAside(cue, at) || IsCutOff(sentence, cue, at) || IsOfBare(sentence, cue, figure)) continue;
            var reaches = at >= cue.Verb ? cue.SpeaksAfter : cue.SpeaksBefore || (cue.SpeaksBetween && at >= cue.First);
            if (!reaches) continue;
            // behind "that" the verb's own words go on to the end of the sentence; a cue that closes the sentence comes second, and only behind a mark
            var second = at < cue.First && _bySentence[sentence].Exists(c => c != cue && c.SpeaksAfter && c.Verb < at);
            if (second && !_text.Tokens[cue.First - 1].IsMark) continue;
            var d = at >= cue.Verb ? at - cue.Verb : cue.First - at + (second ? 8 : 0);
            if (d >= distance) continue;
            (best, distance) = (cue, d);
        }
        return best is null || media ? best : _bySentence[sentence].Find(c => c is { IsCited: true, Source.IsMedia: false } && _text.Lexemes.Is(c.Verb, Languages.Lex.Cue) && c.First - best.Last is >= 0 and <= NearMedium) ?? best;
    }

    /// <summary>"the police, who sent 220 men, counted 1,800": between commas and between who speaks and the verb stands what the reporter tells of the speaker.</summary>
    private bool IsInAside(Cue cue, int at) =>
        cue is { Rule: "attribution.verb" or "attribution.count", Source: { } source } && at > cue.First && at < cue.Verb && _text.Tokens[at].Start >= source.Span.End && HasComma(cue.First, at) && HasComma(at, cue.Verb);

    /// <summary>"500 people came; the union speaks of 800, the police counted 350": behind a semicolon and another's words who speaks does not reach back over both.</summary>
    private bool IsCutOff(int sentence, Cue cue, int at)
    {
        if (at >= cue.First || cue.Source is null || _bySentence[sentence].Find(c => c.First > at && c.First < cue.First && c is { IsRelay: false, Source: { } other } && other.Key != cue.Source.Key) is not { } between) return false;
        for (var i = between.First - 1; i > at; i--)
            if (_text.IsMark(i, ';')) return true;
        return false;
    }

    /// <summary>"2,500 people marched, 1,200 according to the police": a bare number between a comma and a source has the source for itself.</summary>
    private bool IsOfBare(int sentence, Cue cue, (int First, int Last) figure)
    {
        if (cue.Rule != "attribution.phrase" || !IsNumber(cue.First - 1)) return false;
        var i = cue.First - 1;
        while (i > _text.Sentences[sentence].First && (IsNumber(i) || _text.Lexemes.In(i, Languages.Lex.HedgeBefore))) i--;
        return _text.IsMark(i, ',') && figure.Last <= i && _text.Tokens[i - 1].IsWord && !IsNumber(i - 1);
    }

    private bool IsNumber(int i) => i >= 0 && (_text.Tokens[i].IsNumber || _text.Lexemes.In(i, Languages.Lex.NumberWord));

    private bool HasComma(int first, int last)
    {
        for (var i = first; i < last; i++)
            if (_text.IsMark(i, ',') && !(i > first && i + 1 < last && _text.Tokens[i - 1].IsNumber && _text.Tokens[i + 1].IsNumber)) return true;
        return false;
    }

    /// <summary>
    /// A phrase that stands at the figure itself, where several sources share a sentence: "2,000 according to police and 3,000 according to the union".
    /// </summary>
    private Cue? Beside(int sentence, (int First, int Last) figure)
    {
        var cues = _bySentence[sentence].FindAll(c => c is { IsRelay: false, SpeaksBack: false, Rule: "attribution.phrase", Source.IsMedia: false });
        if (cues.Count < 2) return null;
        if (cues.Find(c => c.First == figure.Last) is { } behind) return behind;
        if (HasNumber(_text.Sentences[sentence].First, cues[0].First) && cues[^1].First > figure.Last && !HasNumber(cues[^1].Last, _text.Sentences[sentence].Last))
            return cues.Find(c => c.First >= figure.Last && !HasNumber(figure.Last, c.First) && _text.Tokens[c.First - 1].IsMark); // "49,000 in Paris, according to the police, 323,000 in France, according to the ministry"
        return cues.Find(c => c.First == figure.Last || (c.First == figure.Last + 1 && _text.Mark(figure.Last) is ',' or '(' && !HasNumber(c.Last, c.Last + 1))) ?? cues.Find(c => c.Last <= figure.First && OnlyMarks(c.Last, figure.First));
    }

    private bool HasNumber(int first, int last)
    {
        for (var i = first; i < last; i++)
            if (_text.Tokens[i].IsNumber || _text.Lexemes.Is(i, Languages.Lex.NumberWord)) return true;
        return false;
    }

    /// <summary>"Medika TV reports", "according to Reuters": a medium by its name that reports, not one that is only cited or told.</summary>
    private static bool IsNamedReport(Cue cue) => cue is { IsRelay: false, QuotesOnly: false, Carried: false, Rule: "attribution.verb" or "attribution.phrase", Source: { IsMedia: true } source } && (source.IsNamedMedia || !Intermediaries.IsUnknown(source));

    /// <summary>Most words between a cue and one that cites for it.</summary>
    private const int NearMedium = 2;

    private bool OnlyMarks(int first, int last)
    {
        for (var i = first; i < last; i++)
            if (!_text.Tokens[i].IsMark) return false;
        return true;
    }

    /// <summary>Through whom a claimant's words came; who made a count itself is no relay of it.</summary>
    private static List<Source> Through(Cue cue, List<Source> via) => cue.IsOwnCount ? via.FindAll(v => v.Key != cue.Source!.Key) : via;

    private static List<Source> Joined(List<Source> via, IReadOnlyList<Source> others) => others.Count == 0 ? via : [.. via.Concat(others).DistinctBy(s => s.Key)];
}
