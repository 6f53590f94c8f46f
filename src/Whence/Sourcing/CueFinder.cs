using Whence.Languages;
using Whence.Names;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Finds who speaks in each sentence: phrases with a source, then verbs of saying with their subjects.</summary>
internal sealed partial class CueFinder
{
    private readonly ReadText _text;
    private readonly NounPhraseReader _phrases;
    private readonly SourceLabels _labels;
    private readonly bool[] _dated;
    private readonly List<Cue> _cues = [];
    private readonly bool[] _taken;
    private Source? _lastSpeaker, _lastBody;

    private CueFinder(ReadText text, NounPhraseReader phrases, SourceLabels labels, bool[] dated)
    {
        (_text, _phrases, _labels, _dated) = (text, phrases, labels, dated);
        _taken = new bool[text.Tokens.Count];
    }

    /// <summary>All cues in order of appearance.</summary>
    public static List<Cue> Find(ReadText text, NounPhraseReader phrases, SourceLabels labels, bool[] dated)
    {
        var finder = new CueFinder(text, phrases, labels, dated);
        for (var s = 0; s < text.Sentences.Count; s++) finder.Read(s);
        return finder._cues;
    }

    private void Read(int s)
    {
        var sentence = _text.Sentences[s];
        var start = _cues.Count;
        for (var i = sentence.First; i < sentence.Last; i++) ReadPhrase(s, sentence, i);
        List<NounPhrase>? nouns = null;
        for (var i = sentence.First; i < sentence.Last; i++)
        {
            if (_taken[i] || !_text.Lexemes.Is(i, Lex.Cue)) continue;
            nouns ??= _phrases.ReadAll(s);
            if (Verb(s, sentence, i, nouns, start) is { } cue)
            {
                _cues.Add(cue);
                if (cue.Source is { IsMedia: false } source) Heard(source);
                i = Math.Max(i, _text.Lexemes.Find(i, Lex.Cue).Last - 1);
            }
        }
        if (_cues.Count - start > 1) _cues.Sort(start, _cues.Count - start, ByFirst);
    }

    private static readonly Comparer<Cue> ByFirst = Comparer<Cue>.Create((a, b) => a.First.CompareTo(b.First));

    private void ReadPhrase(int s, Sentence sentence, int at)
    {
        if (!_taken[at] && _text.Pack.Phrases.CanStartWith(_text.Tokens[at].Form)) ReadPhraseAt(s, sentence, at);
    }

    private void ReadPhraseAt(int s, Sentence sentence, int at)
    {
        NounPhrase? read = null;
        var match = _text.Pack.Phrases.Longest(_text.Tokens, at, (_, i, into) =>
        {
            if (i >= sentence.Last || _phrases.Read(SkipOpening(i), sentence.Last) is not { IsPronoun: false } phrase || !_labels.CanSpeak(phrase)) return;
            read = phrase;
            into.Add(new("source", i, phrase.Last, 0, ""));
        });
        if (match?["source"] is not { } slot || match.Last > sentence.Last) return;
        if (read is null || read.Last != slot.Last) read = _phrases.Read(SkipOpening(slot.First), sentence.Last);
        if (read is null || _labels.Of(read) is not { } source) return;
        source = AuthorOf(source);
        if (match.Meaning == SourceRole.Claimant && slot.First == at + 1 && _text.Lexemes.Is(at, Lex.Cue)) return; // "said X" is a verb with its subject
        if (match.Meaning == SourceRole.Relay && source is { Kind: "unknown" } && read is { Nouns.Count: 0, Names.Count: 1 }) source = Medium(read.Names[0], source);
        // "citing officials" names who asserts it; "told reporters" only the listener; a bare preposition brings only media
        var cites = match.Meaning == SourceRole.Relay && !source.IsMedia && _text.Lexemes.Find(at, Lex.Cue) is var verb && (verb.Exists ? verb.Key == "reports" : !(slot.First == at + 1 && _text.Lexemes.In(at, Prepositions)));
        if (match.Meaning == SourceRole.Relay && !source.IsMedia && !cites) return;
        var leads = at - sentence.First <= 2 && match.Last + 3 < sentence.Last;
        _cues.Add(new(match.First, match.Last, s, source, Stance.Says, "attribution.phrase")
        {
            SpeaksAfter = (leads || match.Last + 3 < sentence.Last) && match.Meaning != SourceRole.Back, SpeaksBefore = !leads, SpeaksBack = match.Meaning == SourceRole.Back, IsRelay = match.Meaning == SourceRole.Relay && !cites, Verb = at,
        });
        // a verb of the phrase ("told {source}") is still read as a verb with its own subject
        for (var i = match.First; i < match.Last; i++) _taken[i] = i >= slot.First || match.Meaning is SourceRole.Claimant or SourceRole.Back;
        if (!source.IsMedia && match.Meaning is SourceRole.Claimant or SourceRole.Back) Heard(source);
    }

    private void Heard(Source source)
    {
        _lastSpeaker = source;
        if (source.Kind is "body" or "country") _lastBody = source;
    }

    /// <summary>A document whose author is not told speaks for the body that spoke last: "the statement adds".</summary>
    private Source AuthorOf(Source source) => source.Kind == "document" && _lastBody is not null ? _lastBody with { Text = source.Text, Span = source.Span } : source;

    private int SkipOpening(int i)
    {
        while (_text.Mark(i) is '„' or '“' or '"' or '«' or '”' or '‘') i++;
        return i;
    }

    private static readonly ulong Prepositions = Lexemes.Kinds(Lex.Preposition, Lex.In, Lex.By);
    private static readonly ulong CannotSpeak = Lexemes.Kinds(Lex.Noun, Lex.ConceptNoun, Lex.ConceptToll, Lex.Event);
    private static readonly ulong VerbParts = Lexemes.Kinds(Lex.Have, Lex.Not, Lex.Future, Lex.Modal, Lex.Be);
    private static readonly ulong ClauseEdges = Lexemes.Kinds(Lex.That, Lex.But, Lex.Relative_);

    private Cue? Verb(int s, Sentence sentence, int at, List<NounPhrase> nouns, int sentenceCues)
    {
        var lexeme = _text.Lexemes.Find(at, Lex.Cue);
        var verbStart = at;
        while (verbStart > sentence.First && _text.Lexemes.In(verbStart - 1, VerbParts) && !_text.Lexemes.In(verbStart - 1, Lex.Noun)) verbStart--;
        var passive = false;
        for (var i = verbStart; i < at; i++) passive |= _text.Lexemes.In(i, Lex.Be) && !_text.Lexemes.In(i, Lex.Have);
        if (passive && !_text.Lexemes.In(at, Lex.Quoted)) return Passive(s, sentence, at, lexeme);
        if (_text.Lexemes.In(verbStart - 1, Lex.Of) && verbStart == at) return null; // a noun or an adjective here, no verb
        var (subject, inverted) = Antecedent(sentence, verbStart, nouns) is { } before ? (before, false) : Subject(sentence, verbStart, lexeme.Last, nouns, mayBeFar: _cues.Count == sentenceCues);
        var source = subject is null || subject.IsPronoun ? null : _labels.Of(subject);
        var carried = false;
        if (source is not null) source = AuthorOf(source);
        if (lexeme.Key == "reports" && source is { Kind: "unknown" } && subject is { Nouns.Count: 0, Names.Count: 1 }) source = Medium(subject.Names[0], source);
        if (source is null)
        {
            if (subject is null && verbStart == sentence.First && _text.Lexemes.In(at, Lex.Noun)) return null;
            if (subject is null && verbStart > sentence.First && _text.Lexemes.In(verbStart - 1, CannotSpeak)) return null; // "an earlier toll spoke of 800 dead"
            source = subject is { IsPronoun: true } ? Antecedent(s) : _cues.Count > sentenceCues && _cues[^1].Source is { IsMedia: false } same ? same : Antecedent(s);
            carried = true;
        }
        var last = Math.Max(lexeme.Last, inverted ? subject!.Last : lexeme.Last);
        var that = ThatFollows(sentence, last);
        var opensQuote = OpensQuote(sentence, last);
        var wordsAfter = sentence.Last - last;
        var afterQuote = AfterQuote(sentence, verbStart, subject);
        var speaksAfter = that || opensQuote || (!inverted && !afterQuote && (wordsAfter > 4 || HasNumber(last, sentence.Last)));
        var speaksBefore = !that && !opensQuote && (inverted || afterQuote || wordsAfter <= 4) && Math.Min(verbStart, subject?.First ?? verbStart) > sentence.First + 1;
        if (inverted && !speaksBefore && wordsAfter > 3) speaksAfter = true;
        // ", Halven told reporters at the scene": a cue behind a comma closes what stands before it
        var start = Math.Min(verbStart, subject?.First ?? verbStart);
        if (!that && !opensQuote && start - sentence.First > 6 && _text.IsMark(start - 1, ',')) (speaksBefore, speaksAfter) = (true, speaksAfter && wordsAfter > 5);
        if (speaksBefore && speaksAfter && OpensOtherClause(sentence, last)) speaksAfter = false; // "…, the minister said on Thursday, as the toll climbed to 17"
        return new(Math.Min(verbStart, subject?.First ?? verbStart), last, s, source, StanceOf(lexeme.Key), "attribution.verb")
        {
            SpeaksAfter = speaksAfter, SpeaksBefore = speaksBefore, QuotesOnly = lexeme.Key == "describes", Carried = carried, Verb = at, IsRelay = false,
        };
    }

    /// <summary>A name that nobody knows and that reports is an agency or an outlet: "Carpapres reports".</summary>
    private static Source Medium(NameMention name, Source source)
    {
        name.Referent.Kind = "outlet";
        return source with { Kind = "media", IsNamedMedia = true };
    }

    /// <summary>"was announced by the ministry": the agent speaks; without an agent nobody does.</summary>
    private Cue? Passive(int s, Sentence sentence, int at, Lexeme lexeme)
    {
        if (_text.Lexemes.Find(lexeme.Last, Lex.By) is not { Exists: true } by || by.Last >= sentence.Last) return null;
        if (_phrases.Read(by.Last, sentence.Last) is not { IsPronoun: false } agent || _labels.Of(agent) is not { } source) return null;
        return new(at, agent.Last, s, source, StanceOf(lexeme.Key), "attribution.agent") { SpeaksBefore = true, SpeaksAfter = ThatFollows(sentence, agent.Last), Verb = at, QuotesOnly = lexeme.Key == "describes" };
    }

    /// <summary>The subject of a verb of saying: before it in its clause, behind it, or before the comma that closes an apposition.</summary>
    private (NounPhrase? Subject, bool Inverted) Subject(Sentence sentence, int verbStart, int verbEnd, List<NounPhrase> nouns, bool mayBeFar)
    {
        var edge = verbStart;
        while (edge > sentence.First)
        {
            if (_text.IsMark(edge - 1, ')') && OpeningBracket(edge - 1, sentence) is var opening and >= 0) edge = opening; // "the Geological Survey (USGS) said"
            else if (_text.Pack.VerbSecond && IsQuote(edge - 1) && Opening(edge - 1, sentence) is var opens and >= 0) edge = opens; // "hatte den Bericht als „falsch“ zurückgewiesen"
            else if (IsEdge(edge - 1)) break;
            else edge--;
        }
        Predicate<NounPhrase> mayBe = n => n.First >= edge && n.Last <= verbStart && !n.AfterPreposition && IsSpeaker(n);
        var before = _text.Pack.VerbSecond ? nouns.Find(mayBe) : nouns.FindLast(mayBe);
        if (before is not null) return (before, false);
        var closesApposition = _text.IsMark(edge - 1, ',') || IsQuote(edge - 1);
        if (closesApposition && edge == verbStart)
        {
            var apposed = nouns.Find(n => n.Last <= edge && edge - n.Last <= 2 && n.HasApposition && !n.AfterPreposition);
            if (apposed is not null) return (apposed, false);
            // "Volodin, the speaker of the Duma, said": what stands between two commas belongs to the phrase before it
            var inner = nouns.Find(n => n.Last == edge - 1 && _text.IsMark(n.First - 1, ',') && !n.AfterPreposition);
            if (inner is not null && nouns.FindLast(n => n.Last == inner.First - 1 && !n.AfterPreposition && IsSpeaker(n)) is { } outer) return (outer.Person is null && inner.Person is not null ? inner : outer, false);
        }
        // an inverted subject: the verb opens its clause, or the language lets the subject follow
        if ((edge == verbStart || _text.Pack.SubjectAfterVerb) && After(sentence, verbEnd) is { } after) return (after, true);
        if (closesApposition && mayBeFar)
        {
            // a relative clause or an aside between the subject and its verb
            var far = nouns.Find(n => n.Last < edge && !n.AfterPreposition && IsSpeaker(n) && n.First - sentence.First <= 3 && !IsQuote(n.First - 1));
            if (far is not null && !HasQuoteBetween(far.Last, verbStart)) return (far, false);
        }
        return (null, false);
    }

    private bool IsQuote(int i) => _text.Mark(i) is '„' or '“' or '”' or '"' or '«' or '»';

    /// <summary>Whether behind a cue, and a date, a comma and a word of time or contrast open a clause that the reporter adds.</summary>
    private bool OpensOtherClause(Sentence sentence, int from)
    {
        var i = from;
        while (i < sentence.Last && (_dated[i] || (_text.Lexemes.In(i, Lex.In) && i + 1 < sentence.Last && _dated[i + 1]))) i++;
        return _text.IsMark(i, ',') && i + 1 < sentence.Last && _text.Lexemes.Is(i + 1, Lex.But);
    }

    private bool HasNumber(int first, int last)
    {
        for (var i = first; i < last; i++)
            if ((_text.Tokens[i].IsNumber || _text.Lexemes.Is(i, Lex.NumberWord)) && !_dated[i]) return true;
        return false;
    }

    private bool ThatFollows(Sentence sentence, int from)
    {
        for (var i = from; i < Math.Min(sentence.Last, from + 14); i++)
        {
            if (_text.Lexemes.Is(i, Lex.That)) return true;
            if (IsQuote(i) || _text.Mark(i) is ';' || (i > from && _text.Lexemes.Is(i, Lex.Cue))) return false;
        }
        return false;
    }

    private bool OpensQuote(Sentence sentence, int from)
    {
        for (var i = from; i < Math.Min(sentence.Last, from + 10); i++)
        {
            if (_text.IsMark(i, ':')) return true;
            if (IsQuote(i)) return true;
        }
        return false;
    }

    private bool AfterQuote(Sentence sentence, int verbStart, NounPhrase? subject)
    {
        var i = Math.Min(verbStart, subject?.First ?? verbStart) - 1;
        while (i >= sentence.First && (_text.Mark(i) is ',' or '-' or '–' or '—' || _text.Lexemes.In(i, Lex.Determiner))) i--;
        return i >= sentence.First && IsQuote(i);
    }

    private static Stance StanceOf(string key) => key switch
    {
        "confirms" => Stance.Confirms, "denies" => Stance.Denies, "estimates" => Stance.Estimates, "warns" => Stance.Warns, "orders" => Stance.Orders, _ => Stance.Says,
    };
}
