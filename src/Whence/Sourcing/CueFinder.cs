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
    private readonly UnlistedSpeakers _unlisted;
    private Source? _lastSpeaker, _lastBody;

    private CueFinder(ReadText text, NounPhraseReader phrases, SourceLabels labels, bool[] dated)
    {
        (_text, _phrases, _labels, _dated) = (text, phrases, labels, dated);
        _taken = new bool[text.Tokens.Count];
        _unlisted = new(text, phrases, labels, dated);
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
        Introduce(s);
        if (IsHeadline(sentence)) ReadHeadline(s, sentence);
        for (var i = sentence.First; i < sentence.Last; i++) ReadPhrase(s, sentence, i);
        List<NounPhrase>? nouns = null;
        for (var i = sentence.First; i < sentence.Last; i++)
        {
            if (_taken[i] || !_text.Lexemes.Starts(i, Verbs)) continue;
            nouns ??= _phrases.ReadAll(s);
            if (Stating(i).Exists && _text.Lexemes.Find(i, Lex.Cue) is not { Exists: true, Key: not "describes" } && Counts(s, sentence, i, nouns) is { } states) _cues.Add(states);
            if (!_text.Lexemes.Is(i, Lex.Cue)) continue;
            if (Verb(s, sentence, i, nouns, start) is { } cue)
            {
                _cues.Add(cue);
                if (cue.Source is { IsMedia: false } source && !IsQuoted(i)) Heard(source);
                i = Math.Max(i, _text.Lexemes.Find(i, Lex.Cue).Last - 1);
            }
        }
        if (nouns is not null && _cues.Count > start) ReadGaps(s, sentence, nouns, start);
        ReadBrackets(s, sentence);
        MeanNearer(start);
        if (_cues.Count - start > 1) _cues.Sort(start, _cues.Count - start, ByFirst);
    }

    private static readonly ulong Verbs = Lexemes.Kinds(Lex.Cue, Lex.Counts, Lex.Echo);
    private static readonly Comparer<Cue> ByFirst = Comparer<Cue>.Create((a, b) => a.First.CompareTo(b.First));

    private void Heard(Source source)
    {
        _lastSpeaker = source;
        if (source.Kind is "body" or "country") _lastBody = source;
    }

    private static readonly ulong CannotSpeak = Lexemes.Kinds(Lex.Noun, Lex.ConceptNoun, Lex.ConceptToll, Lex.Event);
    private static readonly ulong VerbParts = Lexemes.Kinds(Lex.Have, Lex.Not, Lex.Future, Lex.Modal, Lex.Be);
    private static readonly ulong ClauseEdges = Lexemes.Kinds(Lex.That, Lex.But, Lex.Relative_);

    private Cue? Verb(int s, Sentence sentence, int at, List<NounPhrase> nouns, int sentenceCues)
    {
        var lexeme = _text.Lexemes.Find(at, Lex.Cue);
        if (_text.Lexemes.Find(at, Lex.Noun) is { Exists: true } named && named.Length > lexeme.Length && _phrases.Vocabulary.Nouns[named.Key].Class == "document") return null; // "Comunicat de presă:"
        var verbStart = at;
        while (verbStart > sentence.First && _text.Lexemes.In(verbStart - 1, VerbParts) && !_text.Lexemes.In(verbStart - 1, Lex.Noun)) verbStart--;
        var passive = false;
        for (var i = verbStart; i < at; i++) passive |= _text.Lexemes.In(i, Lex.Be) && !_text.Lexemes.In(i, Lex.Have);
        if (passive && !_text.Lexemes.In(at, Lex.Quoted)) return Passive(s, sentence, at, lexeme);
        if (lexeme.Key == "estimates" && verbStart == at && EstimatedBy(s, sentence, lexeme) is { } agent) return agent;
        if (_text.Lexemes.In(verbStart - 1, Lex.Of) && verbStart == at) return null; // a noun or an adjective here, no verb
        var (subject, inverted) = Antecedent(sentence, verbStart, nouns) is { } before ? (before, false) : Subject(sentence, verbStart, lexeme.Last, nouns, mayBeFar: _cues.FindIndex(sentenceCues, c => c.Rule == "attribution.verb") < 0, lexeme.Key == "reports");
        if ((subject is null || (inverted && subject is { IsPronoun: false, Person: null }) || IsListener(subject) || subject is { IsPronoun: false, Nouns.Count: 0, Person: null }) && _text.Lexemes.Is(at, Lex.SaidIn) && SaidIn(sentence, verbStart, lexeme.Last, nouns) is { } place) (subject, inverted) = (place, place.First >= lexeme.Last);
        var town = subject is null ? TownBeside(sentence, verbStart, lexeme, nouns) : null;
        if (town is { } speaks) (subject, inverted) = speaks;
        if (subject is { IsPronoun: true } && nouns.FindLast(n => (n.Last == subject.First - 1 && n.First - sentence.First <= 3 && _text.IsMark(n.Last, ',') && IsOffice(n)) || (n.Last == subject.First && n is { Person: not null, MayBeSubject: true } && !inverted)) is { } topic) subject = topic; // "as for the union, it says", "Petro le contestó"
        if (inverted && lexeme.Key == "describes" && _text.Lexemes.In(verbStart - 1, Lex.And) && nouns.Find(n => n.Last < verbStart && n is { MayBeSubject: true, IsPronoun: false } && SurelySpeaks(n)) is { } first) (subject, inverted) = (first, false); // "… and accused the army of": whom it speaks of stands behind it
        if (inverted && subject is { IsPronoun: false } medium && CitedBehind(lexeme, medium, sentence) is { } cited) subject = cited;
        if (inverted && IsPassiveBySelf(verbStart, subject!)) return null;
        if (inverted && lexeme.Key == "describes" && _text.IsMark(verbStart - 1, ',') && subject is { IsPronoun: false, Person: null } && !AfterQuote(sentence, verbStart, null) && _cues.Count > sentenceCues && _cues[^1] is { Source.IsMedia: false, Rule: "attribution.verb" }) (subject, inverted) = (null, false); // ", évoquant des familles": of whom it speaks
        if ((subject is null || inverted) && AfterQuote(sentence, verbStart, null) && _unlisted.Behind(lexeme.Last, sentence.Last, subject is null) is { } behind) (subject, inverted) = (behind, true);
        var joined = !inverted && subject is { IsPronoun: false } && _text.Lexemes.In(verbStart - 1, Lex.And) && subject.Last == verbStart - 1 && ObjectOf(s, subject) is { } doer ? doer : !inverted && subject is { IsPronoun: false, Person: null } && _text.Lexemes.In(verbStart - 1, Lex.And) && IsNumber(subject.First - 1) && (subject.Last == verbStart - 1 || (!SurelySpeaks(subject) && HasNumber(lexeme.Last, sentence.Last))) ? _cues.FindLast(c => c is { Rule: "attribution.verb", SpeaksAfter: true, Source: not null } && c.Sentence == s && c.Verb < subject.First) : null; // "the governor said the quake made 3,494 homeless and added that": who is counted says nothing
        if (joined is not null) subject = null;
        var source = joined is not null ? joined.Source : subject is null || subject.IsPronoun ? null : subject.IsUnlisted ? _unlisted.Of(subject) : town is not null ? _labels.OfPlace(subject) : _labels.Of(subject);
        Source? wording = null;
        var carried = false;
        if (subject is not null && _taken[subject.First] && _cues.FindLast(c => c.Sentence == s && c.Rule == "attribution.same" && c.First <= subject.First && c.Last > subject.First) is { } told) source = told.Source; // "the source cited added"
        if (source is not null && subject is { IsUnlisted: false }) source = AuthorOf(source, subject);
        if (lexeme.Key == "reports" && source is { Kind: "unknown" } && !TellsMoney(lexeme.Last, sentence.Last) && subject is { Nouns.Count: 0, Names.Count: 1 }) source = Medium(subject.Names[0], source);
        if (source is null)
        {
            if (subject is null && verbStart == sentence.First && _text.Lexemes.In(at, Lex.Noun)) return null;
            if (subject is null && verbStart > sentence.First && _text.Lexemes.In(verbStart - 1, CannotSpeak) && TollOf(sentence, verbStart) is null) return null; // "an earlier toll spoke of 800 dead"
            var impersonal = subject is null && _text.Lexemes.Is(at, Lex.SaidIn) && _text.Lexemes.In(at, Lex.Be); // "war von 40 Toten die Rede"
            var (own, words) = impersonal ? (true, null) : subject is null ? OwnSubject(s, sentence, verbStart, lexeme.Last) : default;
            if (own && words is null) wording = WordsBefore(sentence, verbStart);
            source = own ? words : subject is { IsPronoun: true } ? (inverted ? Opener(sentence, verbStart, nouns) : _text.IsMark(subject.First - 1, ',') ? OpeningBody(s, sentence, verbStart, lexeme.Last, nouns) : null) ?? Opening(sentence, subject, nouns) ?? Antecedent(s, at, pronoun: true) ?? (inverted ? OpenerBody(sentence, verbStart, nouns) : null) : _cues.FindLast(c => !IsWithin(c, at)) is { Source: { IsMedia: false } same } last1 && last1.Sentence == s && _cues.Count > sentenceCues ? same : Antecedent(s, at);
            carried = true;
        }
        var last = Math.Max(lexeme.Last, inverted ? subject!.Last : lexeme.Last);
        if (_text.Pack.VerbSecond && inverted && _text.IsMark(last + 1, ',') && _text.Lexemes.In(last, Lex.Preposition)) last++; // "rechnet die Gewerkschaft vor,"
        var start = ClauseStart(sentence, Math.Min(verbStart, subject?.First ?? verbStart));
        var that = ThatFollows(sentence, last, closes: _text.IsMark(start - 1, ',')) || (lexeme.Length > 1 && last == lexeme.Last && _text.Lexemes.Is(last - 1, Lex.That)); // "neagă că"
        var opensQuote = OpensQuote(sentence, last) && !(_text.IsMark(start - 1, ',') && OpensFragment(sentence, last)); // "and the chances were, he said, “close to nothing”": what stands before is said, too
        var wordsAfter = _text.IsMark(start - 1, ',') ? WordsBehind(sentence, last) : sentence.Last - last;
        var afterQuote = AfterQuote(sentence, verbStart, subject);
        var speaksAfter = that || opensQuote || (!inverted && !afterQuote && (wordsAfter > 4 || HasNumber(last, sentence.Last)));
        var speaksBefore = !that && !opensQuote && (inverted || afterQuote || wordsAfter <= 4) && (start > sentence.First + FewestWords || (start > sentence.First && HasMark(sentence.First, start)));
        if (inverted && !speaksBefore && wordsAfter > 3) speaksAfter = true;
        if (inverted && _text.Pack.VerbSecond && start > sentence.First && !HasMark(sentence.First, start)) speaksAfter = true; // "Für die Partei weist die Behörde 21 Prozent aus": a constituent stands before the verb, no clause
        // ", Halven told reporters at the scene": a cue behind a comma closes what stands before it
        // "in one place 171 died, the committee tells of 164 dead": a figure right behind it is what it tells
        if (!that && !opensQuote && !inverted && subject is not null && HasNumber(last, EndOfClause(sentence, last)) && _text.IsMark(start - 1, ',')) (speaksBefore, speaksAfter) = (false, true);
        else if (!that && !opensQuote && start - sentence.First > 6 && _text.IsMark(start - 1, ',')) (speaksBefore, speaksAfter) = (true, speaksAfter && wordsAfter > 5);
        // "926 were killed, says the body, which expects more": a figure before, none behind
        if (inverted && !speaksBefore && _text.IsMark(start - 1, ',') && HasNumber(sentence.First, start) && !HasNumber(last, sentence.Last)) speaksBefore = true;
        var otherClause = OpensOtherClause(sentence, last);
        if (speaksBefore && speaksAfter && otherClause) speaksAfter = false; // "…, the minister said on Thursday, as the toll climbed to 17"
        if (!that && !opensQuote && !afterQuote && !otherClause && IsAside(sentence, start, last)) (speaksBefore, speaksAfter) = (true, true);
        if (inverted && !that && !opensQuote && _text.IsMark(SkipTime(sentence, last), ',') && OpensAsTold(sentence, start)) (speaksBefore, speaksAfter) = (false, true);
        // "Turnout was 87 percent, the commission said, up from 51": a cue between commas behind a figure closes it, whatever follows
        if (!speaksBefore && !that && !opensQuote && _text.IsMark(start - 1, ',') && _text.IsMark(SkipTime(sentence, last), ',') && HasNumber(sentence.First, start)) speaksBefore = true;
        if (inverted && speaksBefore && source is { Kind: "body", IsMedia: false } && _text.IsMark(last, ',') && _text.Lexemes.In(last + 1, Lex.Relative_) && HasNumber(last, sentence.Last)) speaksAfter = true; // "said the ministry, which sent 120 soldiers"
        if (lexeme.Key == "denies" && !that && !opensQuote) (speaksAfter, speaksBefore) = (false, false); // what is rejected is another's
        var back = !that && !opensQuote && !carried && SpeaksBack(sentence, start, last);
        return new(start, last, s, source, StanceOf(lexeme.Key), "attribution.verb")
        {
            SpeaksAfter = speaksAfter && !back, SpeaksBefore = speaksBefore && !back, SpeaksBack = back, QuotesOnly = lexeme.Key == "describes", Carried = carried, IsFarFetched = carried && IsFarFetched(s, source, subject is { IsPronoun: true }), Wording = wording, Ends = that || opensQuote || carried ? int.MaxValue : lexeme.Key == "orders" ? Math.Min(EndOfRelative(sentence, start, last), RelativeBehind(sentence, last)) : EndOfRelative(sentence, start, last), Verb = at, SpeaksBetween = _text.Pack.VerbSecond && !inverted && subject is not null && !that,
        };
    }

    /// <summary>"the chairman commended the officers and assured": the verb of saying whose object stands right behind it, over articles and a count; null where another subject stands there.</summary>
    private Cue? ObjectOf(int s, NounPhrase phrase)
    {
        if (_cues.FindLast(c => c is { Rule: "attribution.verb", Source: not null } && c.Sentence == s && c.First < c.Verb && c.Last <= phrase.First) is not { } cue || phrase.First - cue.Last > FewestWords + 1) return null;
        for (var i = cue.Last; i < phrase.First; i++)
            if (!_text.Lexemes.In(i, Articles) && !IsNumber(i) && !(i > cue.Last && IsNumber(i - 1))) return null;
        return cue;
    }

    /// <summary>A name that nobody knows and that reports is an agency or an outlet: "Carpapres reports".</summary>
    private static Source Medium(NameMention name, Source source)
    {
        name.Referent.Kind = "outlet";
        return source with { Kind = "media", IsNamedMedia = true };
    }

    /// <summary>"reported a profit of 3 million": who reports money of its own is no medium.</summary>
    private bool TellsMoney(int first, int last)
    {
        for (var i = first; i < Math.Min(last, first + FigureWithin); i++)
            foreach (var lexeme in _text.Lexemes.At(i))
                if (lexeme.Kind is Lex.ConceptNoun or Lex.ConceptToll && _phrases.Vocabulary.Concepts[lexeme.Key].Counts == "money") return true;
        return false;
    }

    /// <summary>"was announced by the ministry": the agent speaks; without an agent nobody does.</summary>
    private Cue? Passive(int s, Sentence sentence, int at, Lexeme lexeme)
    {
        if (_text.Lexemes.Find(SkipTime(sentence, lexeme.Last), Lex.By) is not { Exists: true } by || by.Last >= sentence.Last) return null;
        if (_phrases.Read(by.Last, sentence.Last) is not { IsPronoun: false } agent || _labels.Of(agent) is not { } source) return null;
        return new(at, agent.Last, s, source, StanceOf(lexeme.Key), "attribution.agent") 
        {
            SpeaksBefore = true, SpeaksAfter = ThatFollows(sentence, agent.Last), SpeaksBack = SpeaksBack(sentence, at, agent.Last), Verb = at, QuotesOnly = lexeme.Key == "describes",
        };
    }

    private static Stance StanceOf(string key) => key switch
    {
        "confirms" => Stance.Confirms, "denies" => Stance.Denies, "estimates" => Stance.Estimates, "warns" => Stance.Warns, "orders" => Stance.Orders, _ => Stance.Says,
    };
}
