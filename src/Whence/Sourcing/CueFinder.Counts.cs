using Whence.Languages;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Verbs that state a figure without being verbs of saying: "put the toll at 12", "counted 400 participants", "spoke of 12 dead".</summary>
internal sealed partial class CueFinder
{
    /// <summary>"se notificaron 803 casos sospechosos", "se confirmó una persona fallecida": behind a reflexive verb stands what is told, unless it is an office or a body.</summary>
    private bool IsPassiveBySelf(int verbStart, NounPhrase subject, bool anybody = false) =>
        (anybody || !IsOffice(subject)) && IsReflexive(verbStart);

    /// <summary>Whether a reflexive pronoun stands right before a verb: "se notificaron", "s-au".</summary>
    private bool IsReflexive(int verbStart) =>
        _text.Pack.Reflexives.Length > 0 && (_text.IsMark(verbStart - 1, '-') ? verbStart - 2 : verbStart - 1) is var before and >= 0 && Array.IndexOf(_text.Pack.Reflexives, Fold.Case(_text.Word(before))) >= 0;

    /// <summary>The words at a token that state a figure: a verb listed as one, or words that give a figure again without what it counts ("gets to").</summary>
    private Lexeme Stating(int at)
    {
        var counts = _text.Lexemes.Find(at, Lex.Counts);
        return _text.Lexemes.Find(at, Lex.Echo) is { Exists: true, Key: Echo.Restated } echo && echo.Last >= counts.Last && !_text.Lexemes.In(at, Lex.Pronoun) && !HasBe(echo) ? echo : counts;
    }

    /// <summary>"le dernier bilan de l'OMS faisait état de 5.459 morts": a number that is no date stands right behind the verb.</summary>
    private bool TellsFigure(int first, int last) => HasNumber(first, Math.Min(last, first + FigureWithin));

    /// <summary>Whether a verb closes a clause that was opened by a form of "be", with none of "have" between them.</summary>
    private bool IsEndOfPassive(Sentence sentence, int first, int last)
    {
        if (last < sentence.Last && !_text.Tokens[last].IsMark && !_text.Lexemes.In(last, Lex.And)) return false;
        for (var i = first - 1; i >= sentence.First && !_text.Tokens[i].IsMark && !_text.Lexemes.In(i, Lex.Have); i--)
            if (_text.Lexemes.In(i, Lex.Be)) return true;
        return false;
    }

    private bool HasBe(Lexeme words)
    {
        for (var i = words.First; i < words.Last; i++)
            if (_text.Lexemes.In(i, Lex.Be)) return true;
        return false;
    }

    private Cue? Counts(int s, Sentence sentence, int at, List<NounPhrase> nouns)
    {
        var verb = Stating(at);
        var verbStart = at;
        while (verbStart > sentence.First && _text.Lexemes.In(verbStart - 1, VerbParts)) verbStart--;
        if (!_text.Pack.VerbSecond && IsNumber(at - 1)) return null; // "31 counts"
        for (var i = verbStart; i < at; i++)
            if ((_text.Lexemes.In(i, NotStated) && !(_text.Lexemes.Is(i, Lex.Not) && _text.Lexemes.Is(verb.Last, Lex.That) && _text.Lexemes.In(verb.Last + 1, Lex.Of))) || (_text.Lexemes.In(i, Lex.Be) && !_text.Lexemes.In(i, Lex.Have))) return null; // but "ne fait état que de huit morts"
        for (var i = at; i < verb.Last; i++)
            foreach (var lexeme in _text.Lexemes.At(i))
                if (lexeme.Kind is Lex.ConceptActive or Lex.ConceptPassive or Lex.ConceptSubject && lexeme.Last > verb.Last) return null; // "a porté secours à 14 migrants"
        if (_text.Lexemes.Is(verb.Last, Lex.Be) && !_text.Lexemes.Is(verb.Last, Lex.Have)) return null; // "gezählt worden"
        if (_text.Pack.VerbSecond && IsEndOfPassive(sentence, verbStart, verb.Last)) return null; // "ein Mann wurde von einem Zug erfasst"
        var (subject, inverted) = Antecedent(sentence, verbStart, nouns) is { } before && SurelySpeaks(before) ? (before, false) : Subject(sentence, verbStart, verb.Last, nouns, mayBeFar: false);
        if (subject is null && Subject(sentence, verbStart, verb.Last, nouns, mayBeFar: true).Subject is { } far && SurelySpeaks(far) && far.Last < at) subject = far; // "the committee, which helps the families, counts 19"
        if (subject is null && _text.Pack.BareSingular) subject = nouns.FindLast(n => n.Last <= verbStart && verbStart - n.Last <= NearBody && n.AfterPreposition && !HasMark(n.Last, verbStart) && IsBody(n)); // "в полиции насчитали"
        if (subject is null && Unlisted(sentence, verbStart) is { } unlisted) subject = unlisted;
        if (subject is null && Joined(s, sentence, verbStart) is { } same) return StatesFigure(verbStart, sentence.Last) ? new(verbStart, verb.Last, s, same, Stance.Says, "attribution.count") { SpeaksAfter = true, Verb = at, Clause = (verbStart, sentence.Last) } : null;
        if (subject is null && TollOf(sentence, verbStart) is { } owner) return TellsFigure(verb.Last, sentence.Last) ? new(verbStart, verb.Last, s, owner, Stance.Says, "attribution.count") { SpeaksAfter = true, Verb = at, Clause = (verbStart, sentence.Last) } : null;
        if (subject is { IsPronoun: false } && IsPassiveBySelf(verbStart, subject, anybody: true)) return null; // "luego que se registraran atentados"
        if (subject is null || (subject.IsUnlisted ? ByItsWords(subject.First, subject.Last) : subject.IsPronoun ? SpeakerBefore(s, at) : _labels.Of(subject) is { } named ? AuthorOf(named, subject) : null) is not { Kind: not "document" } source || source is { IsMedia: true, IsNamedMedia: false }) return null;
        if (inverted && IsNumber(subject.First - 1)) return null; // "se registraron 17 víctimas"
        if (inverted && !_text.Pack.VerbSecond && subject is { IsPronoun: false } && (subject.IsIndefinite || _text.Lexemes.In(subject.First - 1, Lex.Of)) && !IsOffice(subject)) return null; // "fait état d'une personne décédée": who is counted counts nothing
        var first = Math.Min(verbStart, subject.First);
        var last = Math.Max(verb.Last, inverted ? subject.Last : 0);
        var (from, to) = (first, last);
        while (from > sentence.First && !IsClauseEdge(from - 1) && !_text.IsMark(from - 1, ',')) from--;
        while (to < sentence.Last && (!IsClauseEdge(to) || IsNextFigure(to, sentence) || (to - verb.Last is 0 or 1 && _text.Lexemes.In(to, Lex.But) && !_text.Tokens[to - 1].IsMark)) && !(to > at && _text.Lexemes.Is(to, Lex.Relative_) && !_text.Lexemes.In(to, Lex.Parts))) to++;
        if (to < sentence.Last && _text.IsMark(to, ':') && HasNumber(to, Math.Min(sentence.Last, to + FigureWithin + 1))) to = sentence.Last; // "gives another number: 64"
        if (source is { Kind: "body", IsMedia: false } or { Kind: "unknown" } && verb.Kind == Lex.Counts && TellsMoney(verb.Last, to)) return null; // "the company recorded a profit of 3 million"
        // a name that nobody knows states a toll, a country no count of what happens in it
        var restates = verb.Kind == Lex.Echo && (!inverted || _text.Pack.VerbSecond) && (subject.Nouns.Count > 0 || (subject.Person is null && SurelySpeaks(subject))) && !IsNumber(subject.First - 1) && HasNumber(verb.Last, Math.Min(sentence.Last, verb.Last + FigureWithin));
        var states = restates || (source.Kind is "unknown" or "country" ? StatesFigure(from, to, onlyToll: true) || (source.Kind is "unknown" && (StatesMeasure(verb) || (subject.IsUnlisted && StatesFigure(from, to)))) : StatesFigure(from, to) || StatesMeasure(verb) || StatesNumber(sentence, verb));
        return states ? new(first, last, s, source, Stance.Says, "attribution.count") { SpeaksAfter = true, SpeaksBefore = true, Verb = at, Clause = (from, to), IsOwnCount = source.IsMedia } : null;
    }

    /// <summary>"the spokesman denied the loss of the village and put at 12 the number of dead": who is the subject of the verb of saying before "and".</summary>
    private Source? Joined(int s, Sentence sentence, int verbStart) =>
        verbStart > sentence.First && _text.Lexemes.Is(verbStart - 1, Lex.And)
        && _cues.FindLast(c => c.Sentence == s && c.Last <= verbStart && c is { IsRelay: false, Carried: false, Rule: "attribution.verb", Source: { IsMedia: false } }) is { } before && before.Source!.Span.Start < _text.Tokens[before.Verb].Start && !HasMark(before.Last, verbStart) ? before.Source : null;

    /// <summary>Most words between an expression that states a figure and the figure.</summary>
    private const int FigureWithin = 4;

    /// <summary>"spoke of 90 percent": an expression of several words, which means nothing but stating, right before a measure.</summary>
    private bool StatesMeasure(Lexeme verb)
    {
        if (verb.Length < 2 || verb.Kind == Lex.Echo) return false;
        for (var i = verb.Last; i < Math.Min(_text.Tokens.Count, verb.Last + FigureWithin) && !_text.Tokens[i].IsMark; i++)
            if ((_text.Tokens[i].IsNumber || _text.Lexemes.Is(i, Lex.NumberWord)) && !_dated[i]) return true;
        return false;
    }

    /// <summary>"The association gives 8,100.", "the doctor counted four": a number closes the clause right behind the verb.</summary>
    private bool StatesNumber(Sentence sentence, Lexeme verb)
    {
        if (verb.Kind == Lex.Echo) return false;
        for (var i = verb.Last; i < Math.Min(sentence.Last, verb.Last + FigureWithin) && !_text.Tokens[i].IsMark; i++)
            if (IsNumber(i) && !_dated[i]) return i + 1 >= sentence.Last || _text.Tokens[i + 1].IsMark;
        return false;
    }

    /// <summary>«Росуглепроф насчитал»: where nouns stand bare, a word of no list with a capital right before its verb.</summary>
    private NounPhrase? Unlisted(Sentence sentence, int verbStart) =>
        _text.Pack.BareSingular && verbStart > sentence.First && IsBareSubject(sentence, verbStart - 1) && _text.Tokens[verbStart - 1].Capitals != Capitals.None ? new() { First = verbStart - 1, Last = verbStart, IsUnlisted = true } : null;

    private static readonly ulong NotStated = Lexemes.Kinds(Lex.Not, Lex.Future, Lex.Modal);

    private bool IsClauseEdge(int i) => _text.Mark(i) is ';' or ':' || _text.IsQuoteMark(i) || (_text.Lexemes.In(i, ClauseEdges) && (_text.Lexemes.Is(i, Lex.But) || (i > 0 && _text.Tokens[i - 1].IsMark)));

    /// <summary>"tells of 34 arrests, of which 28 …, and of nine hurt": behind a mark a part, or the next figure that the same verb has.</summary>
    private bool IsNextFigure(int at, Sentence sentence) =>
        _text.Lexemes.Starts(at, Parts) || (_text.Lexemes.Is(at, Lex.And) && _text.Lexemes.In(at + 1, Lex.Of) && HasNumber(at + 2, Math.Min(sentence.Last, at + FigureWithin)));

    private static readonly ulong Parts = Lexemes.Kinds(Lex.Parts);

    /// <summary>Whether a clause names a toll and a number, or counts people: the number stands right before what it counts.</summary>
    private bool StatesFigure(int first, int last, bool onlyToll = false)
    {
        var number = int.MinValue / 2;
        var (toll, any) = (false, false);
        for (var i = first; i < last; i++)
        {
            toll |= _text.Lexemes.Is(i, Lex.ConceptToll) || IsTally(i, last);
            if ((_text.Tokens[i].IsNumber || _text.Lexemes.Is(i, Lex.NumberWord) || (_text.Lexemes.Is(i, Lex.Scale) && _text.Lexemes.In(i - 1, Lex.A))) && !_dated[i]) (number, any) = (i, true);
            if (!onlyToll && i - number is > 0 and <= CountedWithin && (_text.Lexemes.Is(i, Lex.ConceptNoun) || (_text.Lexemes.Find(i, Lex.Noun) is { Exists: true } noun && _phrases.Vocabulary.Nouns[noun.Key].IsPeople))) return true;
        }
        return toll && any;
    }

    /// <summary>"the number of those kidnapped": a noun for any count with a word of a concept behind it.</summary>
    private bool IsTally(int at, int last)
    {
        if (_text.Lexemes.Find(at, Lex.Echo) is not { Exists: true, Key: Echo.Tally } tally) return false;
        for (var i = tally.Last; i < Math.Min(last, tally.Last + FigureWithin) && !_text.Tokens[i].IsMark && !_text.Tokens[i].IsNumber; i++)
            if (_text.Lexemes.Starts(i, WhatIsCounted)) return true;
        return false;
    }

    private static readonly ulong WhatIsCounted = Lexemes.Kinds(Lex.ConceptNoun, Lex.ConceptPassive, Lex.ConceptSubject);

    /// <summary>How far behind its number what is counted may begin.</summary>
    private const int CountedWithin = 3;
}
