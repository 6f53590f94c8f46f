using Whence.Languages;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Who is the subject of a verb of saying: before it, behind it, beyond an aside, or left to what stood before.</summary>
internal sealed partial class CueFinder
{
    /// <summary>The subject of a verb of saying: before it in its clause, behind it, or before the comma that closes an apposition.</summary>
    private (NounPhrase? Subject, bool Inverted) Subject(Sentence sentence, int verbStart, int verbEnd, List<NounPhrase> nouns, bool mayBeFar, bool passesOn = false)
    {
        var edge = verbStart;
        while (edge > sentence.First)
        {
            if (_text.IsMark(edge - 1, ')') && OpeningBracket(edge - 1, sentence) is var opening and >= 0) edge = opening; // "the Geological Survey (USGS) said"
            else if (_text.Pack.VerbSecond && _text.IsQuoteMark(edge - 1) && Opening(edge - 1, sentence) is var opens and >= 0) edge = opens; // "hatte den Bericht als „falsch“ zurückgewiesen"
            else if (_text.IsQuoteMark(edge - 1) && nouns.Find(n => n.Last == edge) is { } quoted && quoted.First >= sentence.First) edge = quoted.First; // "the company “Northstar” said"
            else if (_text.IsQuoteMark(edge - 1) && Opening(edge - 1, sentence) is var opening1 and > 0 && NameEnd(sentence, opening1) == edge - 1) edge = opening1; // "“Luminor” economist Jo Berg said"
            else if (_text.IsMark(edge - 1, ',') && DateBetweenCommas(sentence, edge - 1) is var comma and > 0) edge = comma; // "a spokeswoman, on Monday, 1 September, said"
            else if (_text.Lexemes.FindEndingAt(edge, Lex.Adverb) is { Exists: true } adverb && edge == verbStart) edge = adverb.First; // "Генштаб тем временем сообщил"
            else if ((edge == verbStart || _dated[edge]) && _text.Lexemes.FindEndingAt(edge, Lex.But) is { Exists: true } yet && !_text.Lexemes.In(edge - 1, Lex.And) && nouns.Exists(n => n.Last == yet.First && n.MayBeSubject && MaySpeak(n))) edge = yet.First; // "Poliția însă spune"
            else if (IsEdge(edge - 1)) break;
            else edge--;
        }
        var from = BehindFinite(sentence, edge, verbStart);
        Predicate<NounPhrase> mayBe = n => n.First >= from && n.Last <= verbStart && (n.MayBeSubject || _text.Lexemes.Is(n.First - 1, Lex.But) || IsAsClause(sentence, n, verbEnd)) && !IsMediumOfTalk(n) && !IsQuotedPlace(n) && !ClosesBracket(n, sentence) && !(n.First > edge && _text.Lexemes.In(n.First, Lex.Of)) && IsSpeaker(n); // "während die Polizei …": a conjunction as well
        var before = OpensBehindPreposition(sentence, edge, verbStart, verbEnd) ? null : (_text.Pack.VerbSecond ? nouns.Find(mayBe) : nouns.FindLast(mayBe)) ?? UpToVerb(edge, verbStart, nouns);
        if (before is { Person: null, Nouns: [.., var counted] } && _text.Pack is { HeadLast: true, BareSingular: true } && !_labels.IsFirstForm(counted) && nouns.FindLast(n => n.Last <= before.First && mayBe(n) && n.Nouns.Count > 0 && IsOffice(n) && _labels.IsFirstForm(n.Nouns[^1])) is { } doing) before = doing; // "policija dalībnieku skaitu vērtē"
        if (before is not null && IsOffice(before) && _text.Lexemes.Find(before.First - 1, Lex.And) is { Exists: true } joint && nouns.Find(n => n.Last == joint.First && mayBe(n) && n.Person is not null && before.Person is not null) is { } first) before = first; // "the mayor X and general Y said"
        if (before is not null && !passesOn && IsListener(before) && nouns.FindLast(n => n.Last == before.First && mayBe(n) && !IsListener(n)) is { } teller) before = teller; // "Valsts policija portālu Norvale.lv informēja"
        if (before is not null && !passesOn && _text.Pack.BareSingular && (IsListener(before) || IsOccasionOf(before) || IsToldByName(before)) && After(sentence, verbEnd, passesOn) is { IsPronoun: false, MayBeSubject: true } behind && SurelySpeaks(behind) && !IsListener(behind) && (behind.Person is not null || (behind.Nouns.Count > 0 && _labels.IsFirstForm(behind.Nouns[_text.Pack.HeadLast ? ^1 : 0])))) return (behind, true); // "Об этом РИА Новости сообщил глава ведомства"
        if (Related(sentence, edge, verbEnd, before, nouns) is { } related) return (related, false);
        if (before is not null && !((before.Last < verbStart || (_text.Pack.BareSingular && IsNumber(before.First - 1))) && !IsOffice(before) && Follows(sentence, verbEnd, passesOn))) return (before, false); // "Загибель семи людей підтвердив президент"
        var closesApposition = _text.IsMark(edge - 1, ',') || _text.IsQuoteMark(edge - 1);
        if (before is null && edge < verbStart && _text.IsMark(edge - 1, ',') && (OnlyListeners(edge, verbStart) || OnlyBrought(sentence, edge, verbStart, verbEnd, nouns) || (!_text.Pack.VerbSecond && !_text.Lexemes.Is(verbStart, Lex.SaidIn) && (_dated[edge] || _text.Lexemes.In(edge, Prepositions))))) verbStart = edge; // "a guard, who is not named, told “Northern Times”", where the verb comes last
        if (closesApposition && edge == verbStart)
        {
            var close = _text.IsMark(edge - 2, ')') && OpeningBracket(edge - 2, sentence) is var bracket and >= 0 ? bracket : edge - 1; // "…, Anna Berg (GRÜNE), sagte"
            var apposed = nouns.Find(n => n.Last <= edge && (edge - n.Last <= 2 || n.Last == close) && n.HasApposition && n.MayBeSubject && !_text.Lexemes.In(n.First, Lex.Of) && !_text.Lexemes.In(n.First - 1, Lex.Of));
            if (apposed is not null) return (apposed, false);
            // "Volodin, the speaker of the Duma, said": what stands between two commas belongs to the phrase before it
            var inner = nouns.Find(n => n.Last == close && _text.IsMark(n.First - 1, ',') && n.MayBeSubject);
            if (inner is not null && nouns.FindLast(n => n.Last == inner.First - 1 && n.MayBeSubject && IsSpeaker(n)) is { } outer) return (outer.Person is null && inner.Person is not null ? inner : outer, false);
            if (inner is { Person: not null, Names.Count: 1 } && mayBeFar && IsRoleOf(sentence, inner, nouns)) return (inner, false);
        }
        // a relative clause ends before the verb; where the subject may follow, one who surely speaks there comes first
        if (closesApposition && edge == verbStart && !Follows(sentence, verbEnd, passesOn) && (RelativeClauseBefore(sentence, edge, nouns) ?? Described(sentence, edge, nouns)) is { } beyond) return (beyond, false);
        if (closesApposition && edge == verbStart && !Follows(sentence, verbEnd, passesOn) && BeforeAside(sentence, edge, nouns) is { } parted) return (parted, false);
        if (closesApposition && edge == verbStart && !Follows(sentence, verbEnd, passesOn) && Apposed(edge, nouns) is { } named) return (named, false);
        if (closesApposition && edge == verbStart && mayBeFar && !_text.Pack.SubjectAfterVerb && Restricted(sentence, edge, nouns) is { } restricted) return (restricted, false);
        // an inverted subject: the verb opens its clause, or the language lets the subject follow
        if ((edge == verbStart || before is not null || _text.Pack.SubjectAfterVerb) && After(sentence, verbEnd, passesOn) is { } after) return (after, true);
        if (closesApposition && mayBeFar)
        {
            // a relative clause or an aside between the subject and its verb
            var far = nouns.Find(n => n.Last < edge && n.MayBeSubject && IsSpeaker(n) && n.First - sentence.First <= 3 && !_text.IsQuoteMark(n.First - 1) && (n.Last < edge - 1 || n.Person is not null) && !IsNumber(n.First - 1) && (_text.Tokens[n.Last].IsMark || _text.Lexemes.In(n.Last, Lex.Relative_)));
            if (far is not null && !HasQuoteBetween(far.Last, verbStart)) return (far, false);
        }
        return (null, false);
    }

    /// <summary>The comma that opens a date which another closes; -1 where something else stands between them.</summary>
    private int DateBetweenCommas(Sentence sentence, int closing)
    {
        var i = closing - 1;
        while (i > sentence.First && !_text.IsMark(i, ',') && (_dated[i] || _text.Lexemes.In(i, Prepositions) || _text.Lexemes.In(i, Articles))) i--;
        return i < closing - 1 && i > sentence.First && _text.IsMark(i, ',') ? i : -1;
    }

    /// <summary>"the spokeswoman of the group in parliament, Anna Berg, said": a role that opens the sentence and reaches to the comma before the name, with what belongs to it.</summary>
    private bool IsRoleOf(Sentence sentence, NounPhrase name, List<NounPhrase> nouns) =>
        nouns.Find(n => n.First - sentence.First <= 2 && n.Last < name.First) is { MayBeSubject: true, IsPronoun: false } role && IsOffice(role) && !HasMark(role.Last, name.First - 1);

    /// <summary>Whom a pronoun, or a verb without a subject, means: the speaker or, failing one, the person who is the subject of the nearest sentence before.</summary>
    /// <param name="s">The sentence of the verb.</param>
    /// <param name="pronoun">A pronoun: it may also mean one who is told of without a name, "A volunteer was writing. He explained".</param>
    /// <param name="verb">Its verb; what is said within quotation marks tells nothing of it.</param>
    private Source? Antecedent(int s, int verb = -1, bool pronoun = false)
    {
        for (var back = s - 1; back >= Math.Max(0, s - 3); back--)
        {
            Source? person = null;
            for (var c = _cues.Count - 1; c >= 0 && _cues[c].Sentence >= back; c--)
            {
                if (_cues[c].Sentence != back || _cues[c].IsRelay || (verb >= 0 && IsWithin(_cues[c], verb)) || _cues[c].Source is not { } speaker || !(speaker.Kind == "person" || (pronoun && speaker.IsUnnamedSource))) continue;
                if (speaker.IsNamedPerson) return speaker;
                person ??= speaker;
            }
            if (person is not null) return person;
            if (pronoun && back == s - 1 && Several(back) is { } several) return several;
            if (!pronoun && back == s - 1 && HeardIn(back, s) is { } body) return body;
            if (pronoun && _unlisted.KeepsName(back) && _unlisted.Opening(back, _text.Sentences[back].Last) is { } unnamed) return unnamed;
            var phrases = _phrases.ReadAll(back);
            var opens = BehindDateline(_text.Sentences[back]);
            if (phrases.FindIndex(p => p.First >= opens && !(verb >= 0 && IsQuoted(p.First) && !IsQuoted(verb)) && p is { MayBeSubject: true, IsPronoun: false } && _labels.CanSpeak(p)) is not (var first and >= 0)) continue;
            var phrase = phrases[first] is { Person: null } office && first + 1 < phrases.Count && phrases[first + 1] is { Person: not null } name && name.First == office.Last + 1 && _text.IsMark(office.Last, ',') ? name : phrases[first]; // "the mayor of X, Anna Berg, counts more. “…”, she said"
            if (_labels.Of(phrase) is not { } source) continue;
            if (phrase.Person is not null || (pronoun && back == s - 1 && source.Kind == "person" && IsOne(phrase))) return source;
        }
        return _lastSpeaker;
    }

    /// <summary>Whether a phrase tells of one, not known before: "a volunteer"; where there are no articles, by its form.</summary>
    private bool IsOne(NounPhrase phrase) => _text.Lexemes.In(phrase.First, Lex.A) || (phrase.Nouns.Count > 0 && (_text.Pack.BareSingular || _phrases.Vocabulary.Nouns[phrase.Nouns[0].Key].Class == "role") && _labels.IsFirstForm(phrase.Nouns[0]));

    /// <summary>Remembers in which roles a sentence names its people: "the minister" may speak later.</summary>
    private void Introduce(int s)
    {
        if (!_labels.NamesPeople) return;
        var phrases = _phrases.ReadAll(s);
        for (var i = 0; i < phrases.Count; i++)
        {
            if (phrases[i].Person is null) continue;
            if (phrases[i].Nouns.Count > 0) _labels.CanSpeak(phrases[i]);
            else if (i + 1 < phrases.Count && phrases[i + 1] is { Person: null, Nouns.Count: > 0 } role && role.First - phrases[i].Last is 1 or 2 && _text.IsMark(phrases[i].Last, ',')) _labels.Introduce(phrases[i].Person!.Referent, role);
        }
    }

    /// <summary>The token of the bracket that a closing one belongs to, within six tokens; -1 where there is none.</summary>
    private int OpeningBracket(int closing, Sentence sentence)
    {
        for (var i = closing - 1; i >= Math.Max(sentence.First, closing - 6); i--)
            if (_text.IsMark(i, '(')) return i;
        return -1;
    }

    /// <summary>The mark that opens the quotation which a mark closes, within 40 tokens of its sentence; -1 where there is none.</summary>
    private int Opening(int closing, Sentence sentence)
    {
        for (var i = closing - 1; i >= Math.Max(sentence.First, closing - 40); i--)
            if (_text.IsQuoteMark(i)) return i;
        return -1;
    }

    private bool HasQuoteBetween(int first, int last)
    {
        for (var i = first; i < last; i++)
            if (_text.IsQuoteMark(i)) return true;
        return false;
    }

    /// <summary>Whether somebody who surely speaks stands behind a verb, in a language where the subject may: "… en el país confirmó el director".</summary>
    private bool Follows(Sentence sentence, int verbEnd, bool passesOn) =>
        _text.Pack.SubjectAfterVerb && !_text.Pack.VerbSecond && After(sentence, verbEnd, passesOn) is { IsPronoun: false } after && (SurelySpeaks(after) || (after.First - verbEnd <= 1 && after.MayBeSubject && MaySpeak(after))) && (passesOn || !IsListener(after));

    /// <summary>A person by name, an office or a body: who surely can speak.</summary>
    private bool IsOffice(NounPhrase phrase) => phrase.IsPronoun || phrase.Person is not null || phrase.Nouns.Exists(n => _phrases.Vocabulary.Nouns[n.Key].Class is "role" or "body");

    /// <summary>The noun phrase directly behind a verb, over dates, adverbs and those to whom it was said.</summary>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="verbEnd">After the verb.</param>
    /// <param name="passesOn">A verb of media: an agency behind it reports.</param>
    private NounPhrase? After(Sentence sentence, int verbEnd, bool passesOn)
    {
        NounPhrase? listener = null;
        var loose = false;
        var listened = -1;
        var i = verbEnd;
        for (var skipped = 0; i < sentence.Last && skipped < 4;)
        {
            if (_text.IsMark(i, ',') && Aside(sentence, i) is var behind and > 0) { i = behind; continue; }
            if (i == listened && _text.IsMark(i, ',') && _phrases.Read(i + 1, sentence.Last) is { Person: not null, MayBeSubject: true }) { i++; continue; } // "a précisé à l'AFP, le capitaine Jean Morel"
            if (_text.Tokens[i].IsMark && !_text.IsQuoteMark(i)) break;
            if (_text.Lexemes.In(i, ClauseEdges)) break;
            if (_dated[i]) { i++; continue; }
            if (_text.Lexemes.In(i, Lex.In) || _text.Lexemes.In(i, Lex.Preposition))
            {
                if (i + 1 < sentence.Last && _dated[i + 1]) { i++; continue; }
                if (PlatformEnd(i, sentence) is var platform and > 0) { i = platform; continue; }
                if (Listener(sentence, i) is var heard and > 0) { i = listened = heard; continue; }
                if (!_text.Pack.SubjectAfterVerb || SkipPlace(sentence, i + 1) is not (var place and > 0)) break;
                i = place; // "en conférence", "в своём телеграм-канале"
                skipped++;
                loose = true;
                continue;
            }
            if (ThoseOf(sentence, i) is { } people) return people;
            if (_text.IsQuoteMark(i) && QuotedMedium(sentence, i) is var told and > 0) { i = told; continue; } // "рассказал «Северной газете» один из рабочих"
            var phrase = _phrases.Read(i, sentence.Last);
            if (phrase is not null && _text.IsQuoteMark(i) && !_text.IsQuoteMark(phrase.Last) && !_text.IsQuoteMark(phrase.Last - 1)) break; // "скандировала «Свободу всем …»"
            if (phrase is not null && !passesOn && IsListener(phrase)) { listener ??= phrase; i = BehindName(phrase); continue; } // "сообщил журналистам мэр"
            if (phrase is not null && IsCountedDead(phrase)) break; // "menționa un mort și 29 de răniți"
            if (phrase is { IsOblique: true, Person: null } && (!passesOn || _text.Pack.BareSingular)) { i = BehindName(phrase); continue; }
            // "цитує агенція AFP міністра …": whom an agency quotes
            if (phrase is not null && passesOn && IsListener(phrase) && Quoted(sentence, phrase.Last) is { } quoted) return quoted;
            if (phrase is not null && loose && !IsOffice(phrase) && phrase.Last < sentence.Last && _phrases.Read(phrase.Last, sentence.Last) is { IsPronoun: false } further && IsOffice(further)) { i = phrase.Last; continue; } // "на презентації звіту директор бюро"
            if (phrase is { Person: null } && HolderAhead(sentence, phrase) is { } holder) return holder;
            if (phrase is not null) return loose && !IsOffice(phrase) ? listener : IsSpeaker(phrase) || phrase.IsPronoun ? phrase : listener;
            if (_text.Tokens[i].Capitals != Capitals.None || _text.IsQuoteMark(i)) break;
            if ((IsNumber(i) && i > verbEnd) || (_text.Lexemes.In(i, Lex.Of) && i + 1 < sentence.Last && IsNumber(i + 1))) break; // "informó de 39 muertos"
            i++;
            skipped++;
        }
        return listener is { MayBeSubject: true } && IsSpeaker(listener) ? listener : null;
    }

    /// <summary>The person right behind an agency that quotes, over an adjective: "zitiert die Zeitung den Falkenauer Bürgermeister Klaus Berger".</summary>
    private NounPhrase? Quoted(Sentence sentence, int from)
    {
        for (var i = from; i < Math.Min(sentence.Last, from + FewestWords); i++)
        {
            if (_text.Tokens[i].IsMark && !_text.IsQuoteMark(i)) return null;
            if (_phrases.Read(i, sentence.Last) is { Person: not null } quoted) return quoted;
        }
        return null;
    }

    /// <summary>Most words of where something was said: "in his evening address".</summary>
    private const int LongestPlace = 3;

    /// <summary>The token behind the plain words that say where or how something was said; -1 where there are none.</summary>
    private int SkipPlace(Sentence sentence, int from)
    {
        var i = from;
        while (i < sentence.Last && i < from + LongestPlace && (IsPlainWord(sentence, i) || (i == from && _text.Lexemes.In(i, Lex.Determiner))) && !_text.Lexemes.In(i, Prepositions) && !_text.Lexemes.In(i, ClauseEdges)) i++;
        return i > from ? i : -1;
    }

    /// <summary>", wie die Ermittler annehmen,": a clause that opens with a word which elsewhere is a preposition, and closes with its verb; "Aus Syrien wurden 12 Tote gemeldet" is none.</summary>
    private bool IsAsClause(Sentence sentence, NounPhrase subject, int verbEnd) =>
        _text.Pack.VerbSecond && (verbEnd >= sentence.Last || _text.Tokens[verbEnd].IsMark) && !_text.Lexemes.In(subject.First - 1, Lex.In) && !_text.Lexemes.In(subject.Last, Lex.Be) && (subject.First - 1 == sentence.First || _text.IsMark(subject.First - 2, ','));

    /// <summary>"в інтерв'ю Радіо Північ": a name that is no person's, behind a word that a preposition brings, is where it was said.</summary>
    private bool IsMediumOfTalk(NounPhrase phrase)
    {
        if (phrase is not { IsPronoun: false, Person: null, Nouns.Count: 0, Names: [{ Referent.Kind: "unknown" or "outlet" or "agency" }, ..] }) return false;
        var word = phrase.First - 1;
        while (word > 0 && _text.Tokens[word].Glued && _text.Tokens[word].IsWord) word--;
        return word > 0 && _text.Tokens[word] is { IsWord: true, Capitals: Capitals.None } && !_text.Lexemes.In(word, Prepositions) && _text.Lexemes.In(word - 1, Prepositions);
    }

    /// <summary>"a computer (Mac and Windows) … plays": what stands in brackets is the subject of no verb behind them.</summary>
    private bool ClosesBracket(NounPhrase phrase, Sentence sentence) => _text.IsMark(phrase.Last, ')') && OpeningBracket(phrase.Last, sentence) is var open and >= 0 && open < phrase.First;

    private bool IsNumber(int i) => i >= 0 && (_text.Tokens[i].IsNumber || _text.Lexemes.Find(i, Lex.NumberWord).Value > 1);

    /// <summary>A word in small letters that begins no noun phrase and is no number.</summary>
    private bool IsPlainWord(Sentence sentence, int i) => i < sentence.Last && _text.Tokens[i] is { IsWord: true, Capitals: Capitals.None } && !IsNumber(i) && _phrases.Read(i, sentence.Last) is null;

    /// <summary>"сообщили в полиции", "hieß es bei der Polizei": where a verb has no subject, the body in which it was said speaks.</summary>
    private NounPhrase? SaidIn(Sentence sentence, int verbStart, int verbEnd, List<NounPhrase> nouns)
    {
        var closing = _text.IsMark(verbStart - 1, ')') && OpeningBracket(verbStart - 1, sentence) is var bracket and > 0 ? bracket : _text.IsQuoteMark(verbStart - 1) && Opening(verbStart - 1, sentence) is var opens and > 0 ? opens : verbStart; // "kontroles centrā (SPKC) informēja", "в больнице «Интерфаксу» рассказали"
        if (nouns.FindLast(n => n.Last <= verbStart && verbStart - n.Last <= NearBody && IsBehindPlace(n) && !IsQuotedPlace(n) && !n.Names.Exists(m => m.Referent.Known?.IsPlatform == true) && !HasMark(Math.Min(n.Last, closing), closing) && (IsBody(n) || IsNameAlone(n))) is { } before) return before;
        for (var i = verbEnd; i < sentence.Last;)
        {
            if (_text.IsQuoteMark(i) && !_text.Lexemes.In(i - 1, Prepositions) && QuotedMedium(sentence, i) is var behind and > 0) { i = behind; continue; }
            if (_dated[i] || _text.IsQuoteMark(i) || (_text.Tokens[i].IsWord && _text.Lexemes.In(i, Prepositions))) { i++; continue; }
            if (_phrases.Read(i, sentence.Last) is not { IsPronoun: false } phrase)
            {
                if (i > verbEnd || !IsPlainWord(sentence, i)) return null;
                i++; // "зазначали тоді в штабі"
                continue;
            }
            if (_text.IsQuoteMark(i - 1) && phrase is { Nouns.Count: 0 } && _text.IsQuoteMark(phrase.Last)) { i = phrase.Last; continue; } // an outlet by its name
            if (IsBehindPlace(phrase) && (IsBody(phrase) || IsNameAlone(phrase))) return phrase;
            if (!IsListener(phrase) && phrase.MayBeSubject) return null;
            i = phrase.Last;
        }
        return null;
    }

    /// <summary>"в полиции", where there are cases, but none of its own for places: whoever goes "до суду" says nothing there.</summary>
    private bool IsBehindPlace(NounPhrase phrase) => phrase.AfterPreposition && (!_text.Pack.BareSingular || _text.Pack.LocativeEndings.Length > 0 || _text.Lexemes.In(phrase.First - 1, Lex.In));

    /// <summary>Most words between a body and the verb that says what was said there.</summary>
    private const int NearBody = 5;

    private bool HasMark(int first, int last)
    {
        for (var i = first; i < last; i++)
            if (_text.Tokens[i].IsMark) return true;
        return false;
    }

    /// <summary>A ministry, a company, an office, or several people: what can speak without a mouth of its own.</summary>
    private bool IsBody(NounPhrase phrase) => phrase.Person is null && _labels.Of(phrase) is { Kind: "body" or "group" };

    /// <summary>A name alone that is no person's and no place's: "hieß es beim Lagus".</summary>
    private bool IsNameAlone(NounPhrase phrase) => !_text.IsQuoteMark(phrase.First - 1) && phrase is { Nouns.Count: 0, Names: [{ Referent: { Kind: "unknown" or "company", Known.IsPlatform: not true } }] } && !_text.IsLocative(phrase.Last - 1);

    /// <summary>The token behind ", for the agency X," or ", on Friday,": an aside between a verb and its subject; -1 where there is none.</summary>
    private int Aside(Sentence sentence, int comma)
    {
        if (comma + 1 >= sentence.Last) return -1;
        if (!(_dated[comma + 1] || _text.Lexemes.In(comma + 1, Lex.Preposition) || _text.Lexemes.In(comma + 1, Lex.In))) return PlainAside(sentence, comma);
        for (var i = comma + 2; i < Math.Min(sentence.Last, comma + 10); i++)
        {
            if (_text.IsMark(i, ',')) return i + 1;
            if (_text.Tokens[i].IsMark && !_text.IsQuoteMark(i) && !(_text.Adjacent(i) && _text.Adjacent(i + 1))) return -1; // the dot of "HotNews.ro" closes nothing
        }
        return -1;
    }

    private bool IsSpeaker(NounPhrase phrase) => phrase.IsPronoun || _labels.CanSpeak(phrase);

    private bool IsEdge(int i) => _text.Mark(i) is ',' or ';' or ':' or '(' or ')' or '–' or '—' || _text.IsQuoteMark(i) || _text.Lexemes.In(i, ClauseEdges);
}
