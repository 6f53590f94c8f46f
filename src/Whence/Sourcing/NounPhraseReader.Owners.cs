using Whence.Languages;
using Whence.Names;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Tells who is named as one who speaks from who is named only as the one to whom they belong.</summary>
internal sealed partial class NounPhraseReader
{
    /// <summary>Whether an indefinite article opens a phrase, or stands before the adjectives that nobody listed.</summary>
    private bool IsIndefinite(int at)
    {
        for (var i = at; i >= Math.Max(0, at - MostAdjectives); i--)
        {
            if (_text.Lexemes.In(i, Lex.A)) return true;
            if (i < at && (_text.Tokens[i] is not { IsWord: true, Capitals: Capitals.None } || _text.Lexemes.At(i).Length > 0)) return false;
        }
        return false;
    }

    private const int MostAdjectives = 3;

    /// <summary>Whose office speaks speaks.</summary>
    internal const string Office = "office";

    /// <summary>
    /// Whether a person by name only owns what speaks: "the mother of Anna Berg", where heads come last "Anna Berg's mother", and without a comma behind one
    /// who is not known yet: "a nurse at [the hospital] Saint Anne".
    /// </summary>
    private bool IsOwner(NounPhrase parts, NameMention name)
    {
        var before = name.First - 1;
        if (parts.Nouns.TrueForAll(n => n.Key == Office)) return false;
        if (parts.Nouns.Exists(n => Vocabulary.Nouns[n.Key].CanSpeak && Vocabulary.Nouns[n.Key].Class != "document"))
        {
            if (BelongsToOffice(parts, name) || BelongsToRelative(parts, name)) return true;
            if (name.IsOblique && FirstForm(parts.Nouns[^1].First)) return true; // "адвокат Путина"
            if (_text.Lexemes.In(before, Lex.Of) && !_text.Lexemes.In(before, Lex.Determiner)) return true;
            if (parts.Nouns is [{ } held, ..] && (parts.Nouns.Count > 1 || held.Length > 1 ? parts.Nouns[^1].Last == name.First : _text.Lexemes.In(held.Last, Joints)) && IsHeld(held) && HasOwnHolder(name)) return true;
            return parts.Nouns is [{ } head, _, ..] && parts.Nouns[^1].Last == name.First && OpensSpeaker(head.First) && IsIndefinite(head.First) && _text.Lexemes.In(head.Last, Joints);
        }
        return false;
    }

    /// <summary>"el gerente del hospital San Lucas, Raúl Peña, dijo": behind the name and a comma another person by two words, before a mark.</summary>
    private bool HasOwnHolder(NameMention name)
    {
        var i = name.Last + 1;
        if (!_text.IsMark(name.Last, ',') || i >= _text.Tokens.Count) return false;
        if (BehindRank(i, _text.Tokens.Count) is var ranked and > 0) i = ranked;
        return _nameAt[i] is { Referent.IsPerson: true } holder && holder.Last - holder.First > 1 && _text.Mark(holder.Last) is ',' or '.';
    }

    /// <summary>"the spokesman of the president Anna Berg": where adjectives of case do not tell, a name right behind an office is its holder's, and who speaks for it another.</summary>
    private bool BelongsToOffice(NounPhrase parts, NameMention name) =>
        !_text.Pack.BareSingular && parts.Nouns is [{ Key: Spokesperson } head, .., { } office] && office.Last == name.First && office.First > head.Last && IsOf(office.Key, "role", "role");

    /// <summary>"Donald Trump adviser", "Anna Berg's lawyer", "Jāņa Bērziņa padomnieks": where heads come last, a person right before somebody else.</summary>
    private bool OwnsNext(NameMention name, Lexeme noun) =>
        noun.Key != Office && (name.Last == noun.First || (name.Last == noun.First - 1 && IsPossessive(name.Last))) && OpensSpeaker(noun.First) && !_text.IsOblique(noun.Last - 1) && !_text.IsLocative(noun.Last - 1);

    /// <summary>"erzählte eine Kellnerin dem «Blick»": an article in a case that belongs to no noun before it, and an agency or an outlet: to whom it was told.</summary>
    private bool IsTold(NounPhrase parts, int i, int limit)
    {
        if (_text.Pack.CapitalisedNouns && _text.Lexemes.In(i, Articles) && parts is { Person: null, Nouns.Count: > 0 } && OpensSpeaker(parts.Nouns[0].First))
        {
            var agency = _text.Lexemes.Find(i + 1, Lex.Noun) is { Exists: true } medium && (medium.Key == "agency" || IsOf(medium.Key, "media", "media")) ? medium.Last : i + 1; // "ein Polizeisprecher der Nachrichtenagentur AFP": nobody speaks for an agency
            if (agency < limit && _nameAt[agency]?.Referent.Kind == "agency") return true;
        }
        if (!_text.Lexemes.In(i, Lex.Oblique) || !_text.Lexemes.In(i, Articles) || _text.Lexemes.In(i, Lex.Of)) return false;
        var name = IsQuoteMark(i + 1) ? i + 2 : i + 1;
        return name < limit && _nameAt[name]?.Referent.IsMedia == true;
    }

    /// <summary>
    /// "nach Angaben der Polizei ein Mann": an indefinite article that is no genitive, right behind a noun or a name, brings in somebody else; so does a definite one
    /// in a case that belongs to no noun: "erlitten zwei Einsatzkräfte dem Sprecher zufolge".
    /// </summary>
    private bool BringsAnother(NounPhrase parts, int i) =>
        _text.Pack.CapitalisedNouns && _text.Lexemes.In(i, Lex.Oblique) && _text.Lexemes.In(i, Lex.Determiner) && !_text.Lexemes.In(i, Lex.Of) && !_text.Lexemes.In(i, Lex.A) && IsNominal(parts, i) || _text.Lexemes.In(i, Lex.A) && !_text.Lexemes.In(i, Lex.Of) && IsNominal(parts, i) && !Array.Exists(_text.Lexemes.At(i).ToArray(), l => l is { Kind: Lex.A, Key: Quantities.Singulars.Genitive });

    /// <summary>Behind a title cut short or a form of address right before a person's name: "Dr. Ann Berg", "Mr Grant"; the token itself where none stands there.</summary>
    private int BehindTitle(int at, int limit)
    {
        if (_nameAt[at] is not null || at + 1 >= limit || _text.Tokens[at].Capitals == Capitals.None) return at;
        if (_nameAt[at + 1] is { Referent.IsPerson: true } && Vocabulary.Honorifics.Contains(Fold.Case(_text.Word(at)))) return at + 1; // "Dr Jean Morel"
        if (_text.Lexemes.At(at).Length > 0) return at;
        if (_text.Tokens[at].Capitals == Capitals.All) return _text.IsMark(at - 1, ',') && _text.Tokens[at].End - _text.Tokens[at].Start < LongestShort && _nameAt[at + 1] is { Referent.IsPerson: true } ranked && _text.IsMark(ranked.Last, ',') ? at + 1 : at;
        if (_text.IsMark(at + 1, '.')) return IsTitle(at + 1, limit) ? at + 2 : at;
        return _nameAt[at + 1] is { Referent.Kind: "person" or "unknown" } && Vocabulary.Honorifics.Contains(Fold.Case(_text.Word(at))) ? at + 1 : at;
    }

    /// <summary>"potrivit șefului administrației militare regionale Ostrel Ion Popescu,": where adjectives follow their noun, who stands behind them, and a place, at the end of the words that name a source.</summary>
    private NameMention? BehindAdjectives(int at, int end, int limit)
    {
        if (_text.Pack.HeadLast || !_text.Lexemes.In(at - 1, SourceBefore)) return null;
        var k = end;
        while (k < limit && k - end < MostAdjectives && _text.Tokens[k] is { IsWord: true, Capitals: Capitals.None, NewLine: false } && _text.Lexemes.At(k).Length == 0 && !Fold.IsIn(_text.Pack.FunctionWords, _text.Word(k))) k++;
        if (k == end || k >= limit) return null;
        if (_nameAt[k] is { Referent.Kind: "place" or "country" } place) k = place.Last;
        return k < limit && _nameAt[k] is { Referent.IsPerson: true } person && person.Last - person.First > 1 && (person.Last >= limit || _text.Tokens[person.Last].IsMark) ? person : null;
    }

    /// <summary>
    /// "По словам главы управления рисками Орхана Татара,", "рассказал в Риге заместитель мэра по вопросам культуры Иван Петров.": where nouns belong to one another by their
    /// case, a title that a mark ends behind the name, in a phrase that names a source or in the first form behind a verb of saying; the word before the name is no verb.
    /// </summary>
    private bool ClosesTitle(int at, NameMention person)
    {
        var before = person.First - 1;
        if (!(_text.IsOblique(before) || _text.IsLocative(before) || _text.IsMark(before, ')') || IsQuoteMark(before) || _text.Lexemes.Is(before, Lex.Noun) || _text.Tokens[before].Capitals != Capitals.None)) return false;
        if (person.Last < _text.Tokens.Count && !_text.Tokens[person.Last].IsMark) return false;
        for (var i = at - 1; i >= Math.Max(0, at - 2); i--)
            if (_text.Pack.Phrases.CanStartWith(_text.Tokens[i].Form)) return true;
        if (!FirstForm(at)) return false;
        for (var i = at - 1; i >= Math.Max(0, at - LongestTitle) && (!_text.Tokens[i].IsMark || (_text.IsMark(i, '-') && _text.Adjacent(i))); i--)
            if (_text.Lexemes.Is(i, Lex.Cue)) return true;
        return false;
    }

    /// <summary>"в Норвальской областной прокуратуре", "в Норвальской полиции": where cases tell, a word of no list right before a body that stands in another form than the first is of its name.</summary>
    private bool IsOfBody(NameMention name, int i) =>
        _text.Pack.BareSingular && name is { Referent: { Kind: "unknown", Known: null } } && name.Last - name.First == 1 && _text.Lexemes.Find(i, Lex.Noun) is { Exists: true } noun && IsOf(noun.Key, "body", "body") && !FirstForm(i);

    /// <summary>"der Freien Eisenbahnergewerkschaft": where nouns have capitals, a word of no list with one between an article and a body is an adjective of its name.</summary>
    private bool OpensBodyName(int i, int at) =>
        _text.Pack.CapitalisedNouns && i > at && _text.Lexemes.In(i - 1, Articles) && _text.Tokens[i] is { IsWord: true, Capitals: Capitals.Initial } && i + 1 < _text.Tokens.Count && _text.Tokens[i + 1].Capitals == Capitals.Initial
        && _text.Lexemes.Find(i + 1, Lex.Noun) is { Exists: true } noun && IsOf(noun.Key, "body", "group");

    /// <summary>How many tokens at one belong to a phrase without naming anybody: an article or "of", or "Wirtschaftsprüfungs- und" before the word that shares its end.</summary>
    private int Joined(int i, int limit)
    {
        if (_text.Lexemes.In(i, Connective)) return 1;
        return _text.Pack.Forms.Compounds && i + 3 < limit && _text.Tokens[i] is { IsWord: true, Capitals: Capitals.Initial } && _text.IsMark(i + 1, '-') && _text.Adjacent(i + 1) && !_text.Adjacent(i + 2) && _text.Lexemes.In(i + 2, Lex.And) && LeadsOn(i + 3, limit, overOf: false) ? 3 : 0;
    }

    /// <summary>"el director de la Policía, general Óscar Ruiz,": behind a comma a rank or another title, and the person by name who closes the apposition. Returns the token behind, or -1.</summary>
    private int Ranked(NounPhrase parts, int at, int limit)
    {
        if (!parts.Nouns.Exists(IsHeld) || BehindRank(at, limit) is not (var name and > 0) || _nameAt[name] is not { Referent.IsPerson: true } person || !Closes(person, limit)) return -1;
        parts.Add(_text.Lexemes.FindEndingAt(name, Lex.Noun));
        parts.Add(person);
        parts.HasApposition = true;
        return person.Last;
    }

    /// <summary>A role or a person, or one of a group in the singular ("el representante"): whom a name in apposition can mean.</summary>
    private bool IsHeld(Lexeme noun) => IsOf(noun.Key, "role", "person") || (IsOf(noun.Key, "group", "group") && FirstForm(noun.First));

    /// <summary>The token behind one or two titles, "general", "tenente-coronel"; -1 where none stands at a token.</summary>
    private int BehindRank(int at, int limit)
    {
        var i = at;
        while (i < limit && i - at < 4 && _text.Lexemes.Find(i, Lex.Noun) is { Exists: true } rank && (IsOf(rank.Key, "role", "role") || (IsOf(rank.Key, "person", "group") && i == at && _nameAt[rank.Last]?.Referent.IsPerson == true))) i = _text.IsMark(rank.Last, '-') ? rank.Last + 1 : rank.Last;
        return i > at && i < limit ? i : -1;
    }

    /// <summary>Whether a mark, a verb of saying or the end follows a name that stands in apposition: no "and", and no verb of its own.</summary>
    private bool Closes(NameMention name, int limit) =>
        name.Last >= limit || (_text.Tokens[name.Last].IsMark && !_text.Adjacent(name.Last + 1)) || _text.Lexemes.In(name.Last, Lex.Cue);

    /// <summary>
    /// "a relaté à l'AFP le gérant du camping de Ostrel, Luc Morel,", "selon la représentante auprès de l'agence, Ana Ruiz,": behind a verb of saying or a preposition a role with
    /// words about it up to a comma, and a person by a name of two words between it and another mark.
    /// </summary>
    private NameMention? HolderBehindComma(int at, int end, int limit)
    {
        var told = IsBroughtOrTold(at);
        for (var k = end; k < Math.Min(limit - 1, end + LongestTitle); k++)
        {
            if (_text.IsMark(k, ','))
            {
                var name = OverTitles(k + 1, limit);
                return name < limit && _nameAt[name] is { Referent.IsPerson: true } person && person.Last - person.First > 1 && (person.Last >= limit || _text.Mark(person.Last) is ',' or '.') && (told || (person.Last + 1 < limit && _text.IsMark(person.Last, ',') && _text.Lexemes.In(person.Last + 1, Verbal))) ? person : null;
            }
            if (_text.Tokens[k].NewLine || (_text.Tokens[k].IsMark && !_text.Adjacent(k + 1)) || _text.Tokens[k].IsNumber || _nameAt[k]?.Referent.IsPerson == true || (_text.Lexemes.In(k, NoTitle) && !_text.Lexemes.In(k, Articles))) return null;
        }
        return null;
    }

    /// <summary>Most words between a verb of saying and the article of who speaks.</summary>
    private const int LongestAside = 4;

    /// <summary>Whether a verb of saying or a preposition stands before a phrase, over its article and over an agency or outlet that was told.</summary>
    private bool IsBroughtOrTold(int at)
    {
        var i = at - 1;
        if (_text.Lexemes.In(i, SourceBefore)) return true;
        while (i > 0 && _text.Lexemes.In(i, Articles)) i--;
        for (var k = i; k >= Math.Max(0, i - 2); k--)
            if (_nameAt[k] is { Referent.IsMedia: true } told && told.Last == i + 1) { i = k - 1; break; }
        while (i > 0 && _text.Lexemes.In(i, Articles)) i--;
        if (i >= 0 && (_text.Lexemes.In(i, SourceBefore) || IsPreposition(i))) return true;
        for (var k = i; k >= Math.Max(0, i - LongestAside) && _text.Tokens[k] is { IsWord: true, Capitals: Capitals.None } && !_text.Lexemes.In(k, Lex.Noun); k--) // "a indiqué pour sa part la coordonnatrice"
            if (_text.Lexemes.Is(k, Lex.Cue)) return true;
        return false;
    }

    /// <summary>A body in its first form and, in another, a noun for a medium with its name: whom it told something, where heads come last and verbs after that.</summary>
    private bool IsMediumTold(NounPhrase parts, int i) =>
        _text.Pack.HeadLast && _text.Pack.BareSingular && i + 1 < _text.Tokens.Count && _nameAt[i + 1] is { Referent.IsMedia: true } && _text.Lexemes.Find(i, Lex.Noun) is { Length: 1 } noun && Vocabulary.Nouns[noun.Key].Class == "media"
        && parts.Person is null && (parts.Names is [.., { IsInflected: false, Referent: { IsMedia: false, Kind: not ("country" or "place" or "unknown") } } name] ? name.Last == i : LastIsNoun(parts, i) && FirstForm(parts.Nouns[^1].First) && OpensSpeaker(parts.Nouns[^1].First));

    /// <summary>"South Korean, Ukrainian and Western": the joint, where another adjective of nationality or a country follows.</summary>
    private int JoinsDemonyms(NounPhrase parts, int i, int limit)
    {
        var joint = _text.IsMark(i, ',') ? i + 1 : _text.Lexemes.Find(i, Lex.And) is { Exists: true } and ? and.Last : -1;
        if (joint < 0 || joint >= limit) return -1;
        var nationality = parts.Demonyms.Count > 0 || parts.Names.Exists(n => n.Referent.Kind == "country");
        return nationality && (_text.Lexemes.Is(joint, Lex.Demonym) || (_nameAt[joint]?.Referent.Kind == "country" && parts.Nouns.Count == 0)) ? joint : -1;
    }

    /// <summary>Who speaks for somebody speaks for a body.</summary>
    private const string Spokesperson = "spokesperson";

    /// <summary>"a spokesman for Canada's Unifor union": the body that a preposition brings behind who speaks for it.</summary>
    private NounPhrase? BodyOfSpokesperson(NounPhrase parts, int end, int limit) =>
        parts is { Person: null, Names.Count: 0, Nouns: [{ Key: Spokesperson }] } && _text.Pack.HeadLast && end + 1 < limit && parts.Nouns[0].Last == end && _text.Lexemes.Is(end, Lex.Preposition) && !_text.Lexemes.In(end, Lex.In)
        && Read(end + 1, limit) is { IsPronoun: false } body && (IsOfficeHolder(body) || body.Person is null) && (body.Person is not null || body.Names.Exists(n => n.Referent.Kind is not ("country" or "place") && !n.Referent.IsPerson) || body.Nouns.Exists(n => Vocabulary.Nouns[n.Key].Class == "body")) ? body : null;

    private bool IsSpokesman(int first, int last)
    {
        for (var i = first; i < last; i++)
            if (_text.Lexemes.Find(i, Lex.Noun).Key == Spokesperson) return true;
        return false;
    }

    /// <summary>"President Anna Berg": an office and its holder, no more.</summary>
    private bool IsOfficeHolder(NounPhrase phrase) => phrase is { Person: { } person, Nouns: [.., { } office], HasApposition: false } && office.Last == person.First && IsOf(office.Key, "role", "role");

    private static readonly ulong SourceBefore = Lexemes.Kinds(Lex.Cue, Lex.Preposition);
}
