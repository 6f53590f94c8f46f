using Whence.Languages;
using Whence.Names;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Reads noun phrases that name people, bodies, groups and places: modifiers, head, genitives and an apposition.</summary>
internal sealed partial class NounPhraseReader
{
    private readonly ReadText _text;
    private readonly NameMention?[] _nameAt;

    /// <summary>The phrases of each sentence, as far as they were asked for.</summary>
    private readonly List<NounPhrase>?[] _ofSentence;

    /// <summary>A phrase that came to nothing, for the next one: most tokens start none.</summary>
    private NounPhrase? _spare;
    private static readonly ulong Connective = Lexemes.Kinds(Lex.Of, Lex.Determiner, Lex.A);
    private static readonly ulong Articles = Lexemes.Kinds(Lex.Determiner, Lex.A);
    private static readonly ulong Verbal = Lexemes.Kinds(Lex.Cue, Lex.Be, Lex.Have, Lex.Future, Lex.Modal);
    private static readonly ulong Stops = Lexemes.Kinds(Lex.Cue, Lex.Counts, Lex.Be, Lex.Have, Lex.That, Lex.Relative_, Lex.But, Lex.Preposition, Lex.In, Lex.By, Lex.Not, Lex.Future, Lex.Pronoun,
        Lex.ConceptActive, Lex.ConceptPassive, Lex.ConceptSubject, Lex.Weekday, Lex.Month, Lex.Relative, Lex.Modal, Lex.Quoted, Lex.HedgeBefore, Lex.NumberWord, Lex.Parts);

    public NounPhraseReader(ReadText text, IReadOnlyList<NameMention> names)
    {
        _text = text;
        _nameAt = new NameMention?[text.Tokens.Count + 1];
        foreach (var name in names) _nameAt[name.First] = name;
        _ofSentence = new List<NounPhrase>?[text.Sentences.Count];
    }

    /// <summary>All noun phrases of a sentence given by its index, left to right.</summary>
    public List<NounPhrase> ReadAll(int sentence) => _ofSentence[sentence] ??= ReadAll(_text.Sentences[sentence].First, _text.Sentences[sentence].Last);

    /// <summary>All noun phrases of a range of tokens, left to right.</summary>
    public List<NounPhrase> ReadAll(int first, int last)
    {
        var phrases = new List<NounPhrase>();
        for (var i = first; i < last;)
        {
            if (Read(i, last) is { } phrase)
            {
                phrases.Add(phrase);
                i = phrase.Last;
            }
            else i++;
        }
        return phrases;
    }

    /// <summary>The noun phrase that starts at a token, or null.</summary>
    /// <param name="at">First token.</param>
    /// <param name="limit">The phrase ends before this token.</param>
    public NounPhrase? Read(int at, int limit)
    {
        var lexemes = _text.Lexemes;
        if (lexemes.Find(at, Lex.Pronoun) is { Exists: true } pronoun && _nameAt[at] is null)
            return new() { First = at, Last = pronoun.Last, IsPronoun = true, AfterPreposition = IsPreposition(at - 1) };
        if (lexemes.In(at, Lex.SaidBefore) && lexemes.FindEndingAt(at + 1, Lex.SaidBefore).Length > 1) return null; // "Об этом [лидер союза] заявил"
        var parts = _spare ?? new();
        _spare = null;
        var i = BehindTitle(at, limit);
        var end = i;
        var skipped = 0;
        var owned = false;
        var start = i;
        while (i < limit && (i == at || !_text.Tokens[i].NewLine))
        {
            var any = parts.IsAny;
            if (any && i > at && i == end && !_text.MayModify(i - 1) && _text.Pack.HeadLast && parts.Person is null && !(_nameAt[i]?.Referent.IsPerson == true) && (_nameAt[i] is not null || lexemes.Is(i, Lex.Noun)) && parts.Names.Count == 0 && LastIsNoun(parts, i) && !IsRankOfHolder(parts, i)) break;
            if (any && i == end && EndsInFirstForm(parts, i)) break; // "policija [dalībnieku skaitu] vērtē"
            if (any && i == end && !_text.Pack.HeadLast && ((EndsInListener(parts, i) && (OpensSpeaker(i) || (lexemes.Is(i, Lex.Demonym) && OpensSpeaker(i + 1)))) || NamesPlaceOrMedium(parts, i) || (parts.Nouns.Count == 0 && parts.Names is [.., { Referent.IsPerson: false } told] && _nameAt[i] is { } teller && (teller.Referent.IsPerson || (_text.Pack.BareSingular && told.Referent.IsMedia && teller.Referent.Kind == "unknown"))))) break; // "a declarat pentru Agerpres purtătorul de cuvânt"
            if (any && i == end && IsNewSubject(parts, i)) break; // "Полиции очевидец рассказал"
            if (any && i == end && (IsMediumTold(parts, i) || IsBodyThatTells(parts, i, at))) break; // "Valsts policija [portālu Norvale.lv] informēja", "У міській лікарні [Суспільному] повідомили"
            if (Element(parts, i) is var next and > 0)
            {
                if (_text.IsLocative(next - 1) && IsNominal(parts, next))
                {
                    if (any) { Withdraw(parts, i); break; }
                    owned = true;
                    end = next;
                    break;
                }
                end = i = next;
                skipped = 0;
                continue;
            }
            if (any && _text.IsMark(i, '(') && i == end && i + 2 < limit && _text.IsMark(i + 2, ')') && _text.Tokens[i + 1].Capitals != Capitals.None) { end = i += 3; continue; } // "the Geological Survey (USGS)"
            if (IsQuoteAroundName(i) && i + 2 < limit && _nameAt[i + 1] is { } quoted && Element(parts, i + 1) is var afterName and > 0)
            {
                end = i = quoted.Last < limit && IsQuoteMark(quoted.Last) ? afterName + 1 : afterName;
                continue;
            }
            if (any && i == end && _text.IsMark(i, '.') && IsTitle(i, limit)) { i++; continue; } // "Dr. Adolphe Edward"
            if (any && IsPossessive(i)) { if (!LeadsOn(i + 1, limit, overOf: false) && !(i + 2 < limit && LeadsOn(i + 2, limit, overOf: false))) { end = i; owned = true; break; } i++; continue; }
            if (any && parts.Names.Count > 0 && parts.Names[^1].Last == i && lexemes.In(i, Articles) && !lexemes.In(i, Lex.Of)) break; // "told Reuters the minister": an article opens another phrase
            if (any && i == end && (OpensAnother(parts, i) || IsTold(parts, i, limit) || BringsAnother(parts, i))) break; // "a confié à l'agence un médecin", "laut Polizei eine Frau"
            if (Joined(i, limit) is var words and > 0) { i += words; continue; }
            if (!any && i > at && lexemes.In(i - 1, Lex.Determiner) && lexemes.Is(i, Lex.NumberWord) && OpensSpeaker(i + 1)) { i++; continue; } // "cele trei federații"
            if (any && JoinsDemonyms(parts, i, limit) is var joined and > 0) { i = joined; continue; }
            if (any && Apposition(parts, i, limit) is var apposed and > 0) { end = apposed; break; }
            if (any && lexemes.Is(i, Lex.In) && i + 1 < limit && NamedPlace(i + 1) is { } place && parts.Nouns.Count > 0 && parts.Person is null) { parts.Add(place); end = i = place.Last; continue; }
            // an adjective that nobody listed
            if ((_text.Tokens[i] is { IsWord: true, Capitals: Capitals.None } || OpensBodyName(i, at)) && !lexemes.In(i, Stops) && !lexemes.In(i, Lex.And) && skipped < 2 && (any || _text.Pack.HeadLast || _text.Tokens[i].Capitals != Capitals.None) && !IsNewSubject(parts, i + 1) && !IsApart(parts, i) && (LeadsOn(i + 1, limit, any) || (any && LeadsToHolder(i + 1, limit)))) { skipped++; i++; continue; }
            break;
        }
        if (end == start)
        {
            _spare = parts;
            return null;
        }
        if (parts.Person is null && parts.Nouns.Exists(IsHeld) && (HolderBehind(at, end, limit) ?? HolderBehindComma(at, end, limit)) is { } holder)
        {
            parts.Add(holder);
            parts.HasApposition |= holder.Last < limit && _text.IsMark(holder.Last, ',') && !_text.Lexemes.In(at - 1, SourceBefore);
            end = holder.Last;
        }
        if (BodyOfSpokesperson(parts, end, limit) is { } body)
        {
            parts.Take(body);
            body.Names.FindAll(n => n.Referent.IsPerson).ForEach(parts.Owns);
            end = body.Last;
            if (Apposition(parts, end, limit) is var own and > 0) end = own; // "the spokesman for President Anna Berg, Jo Grant,"
        }
        // "Saeimas komisijas sēdē": a genitive before a word for a place, which nobody listed
        owned |= _text.Pack.HeadLast && parts.Person is null && end < limit && _text.Tokens[end] is { IsWord: true, Capitals: Capitals.None, NewLine: false } && _text.IsLocative(end) && !IsSubjectItself(parts);
        (parts.First, parts.Last, parts.AfterPreposition) = (at, end, owned || ((IsPreposition(at - 1) || IsCountedObject(at)) && !IsSubjectItself(parts)) || lexemes.In(at, Lex.Oblique) || lexemes.In(at - 1, Lex.Oblique));
        (parts.IsOblique, parts.IsIndefinite) = (HeadIsOblique(parts), IsIndefinite(at));
        return parts;
    }

    /// <summary>"pe Facebook președinta", "в Москве министр": where heads come first, a noun behind a name that is no person's has nothing to do with it.</summary>
    private bool NamesPlaceOrMedium(NounPhrase parts, int i) =>
        parts.Nouns.Count == 0 && parts.Names is [.., { Referent.IsPerson: false } name] && name.Last == i && !(_text.Pack.CapitalisedNouns && name.IsInflected) && !_text.Tokens[i].Glued && IsPreposition(parts.Names[0].First - 1) && OpensSpeaker(i) && !IsOfBody(name, i);

    /// <summary>Whether a phrase ends before a token in an agency, an outlet or journalists.</summary>
    private bool EndsInListener(NounPhrase parts, int i) =>
        (parts.Names.Count > 0 && parts.Names[^1] is { Referent.IsMedia: true } medium && (medium.Last == i || (medium.Last == i - 1 && IsQuoteMark(i - 1)))) || (LastIsNoun(parts, i) && Vocabulary.Nouns[parts.Nouns[^1].Key].Class is "audience" or "media");

    /// <summary>An article right behind an agency or journalists, with someone who speaks behind it, where heads come first: another phrase.</summary>
    private bool OpensAnother(NounPhrase parts, int i) =>
        !_text.Pack.HeadLast && _text.Lexemes.In(i, Articles) && !_text.Lexemes.In(i, Lex.Of) && !_text.Lexemes.In(i, Lex.Oblique) && parts.Names.Count == 0 && LastIsNoun(parts, i)
        && parts.Nouns[^1].Key is var last && (last == "agency" || Vocabulary.Nouns[last].Class is "audience" or "media") && OpensSpeaker(i + 1);

    private bool OpensSpeaker(int i) => _text.Lexemes.Find(i, Lex.Noun) is { Exists: true } noun && Vocabulary.Nouns[noun.Key].Class is "role" or "body" or "group" or "person";

    private static bool LastIsNoun(NounPhrase parts, int i) => parts.Nouns.Count > 0 && parts.Nouns[^1].Last == i;

    /// <summary>Whether the element that ends before a token is a noun or a name, no adjective.</summary>
    private static bool IsNominal(NounPhrase parts, int last) => (parts.Nouns.Count > 0 && parts.Nouns[^1].Last == last) || (parts.Names.Count > 0 && parts.Names[^1].Last == last);

    private static void Withdraw(NounPhrase parts, int from)
    {
        if (parts.Nouns.Count > 0) parts.Nouns.RemoveAll(n => n.First >= from);
        if (parts.Names.Count > 0) parts.Names.RemoveAll(n => n.First >= from);
    }

    /// <summary>Takes a name, a noun or a demonym at a token; returns the token after it, or -1.</summary>
    private int Element(NounPhrase parts, int i)
    {
        if (_nameAt[i] is { } name)
        {
            if (name.Referent.Known?.IsPlatform == true && parts.Nouns.Count > 0) return name.Last; // "the press service on Facebook"
            if (name.Referent.IsPerson && IsOwner(parts, name)) parts.Owns(name);
            else if (name.Referent.IsPerson && OwnsHolder(parts, name)) parts.Owns(parts.Names[^1]);
            parts.Add(name);
            if (name.Referent is { Kind: "country", Id: { } id }) parts.AddCountry(id);
            return _text.IsMark(name.Last, '.') && _text.IsMark(name.Last + 1, ',') ? name.Last + 1 : name.Last; // "Jo Berg Jr., the mayor,"
        }
        if (_text.Lexemes.Find(i, Lex.Noun) is { Exists: true } noun && !IsQuotedName(noun) && !(_text.Lexemes.Find(i, Lex.Demonym) is { Exists: true } longer && longer.Length > noun.Length))
        {
            if (_text.Pack.HeadLast && parts.Names is [.., { Referent.IsPerson: true } owner] && OwnsNext(owner, noun)) parts.Owns(owner);
            parts.Add(noun);
            // "the speaker of the State Duma of Russia": a name that begins inside the noun and goes on behind it
            for (var k = noun.First + 1; k < noun.Last; k++)
                if (_nameAt[k] is { } overlapping && overlapping.Last > noun.Last) { parts.Add(overlapping); return overlapping.Last; }
            return noun.Last;
        }
        if (_text.Lexemes.Find(i, Lex.Demonym) is { Exists: true } demonym)
        {
            parts.AddDemonym(demonym.Key);
            return demonym.Last;
        }
        return -1;
    }

    /// <summary>«Коммерсант»: a common noun between quotation marks and with a capital is a name, where nouns have none.</summary>
    private bool IsQuotedName(Lexeme noun) =>
        !_text.Pack.CapitalisedNouns && IsQuoteMark(noun.First - 1) && IsQuoteMark(noun.Last) && _text.Tokens[noun.First].Capitals != Capitals.None && _nameAt[noun.First] is null && noun.Length == 1;

    /// <summary>"the speaker of the Duma, Vyacheslav Volodin": takes the name behind the comma; "Volodin, the speaker of the Duma" likewise takes the role.</summary>
    private int Apposition(NounPhrase parts, int i, int limit)
    {
        if (!_text.IsMark(i, ',') || i + 1 >= limit) return -1;
        var at = i + 1;
        while (at < limit && (_text.Lexemes.In(at, Connective) || IsQuoteMark(at))) at++;
        if (at >= limit) return -1;
        if (parts.Person is not null || parts.Nouns.Count == 0) return -1;
        at = BehindTitle(at, limit); // "the chairman, Hon. Yusuf Maru,"
        if (at >= limit) return -1;
        if ((at > i + 1 && Ranked(parts, i + 1, limit) is var titled and > 0 ? titled : Ranked(parts, at, limit)) is var ranked and > 0) return ranked;
        if (_nameAt[at] is not { Referent.IsPerson: true } && RankedFar(parts, at, limit) is var far and > 0) return far;
        if (_nameAt[at] is not { } name) return -1;
        var fits = name.Referent.IsPerson ? parts.Nouns.Exists(IsHeld)
            : name.Referent.Kind is "unknown" or "company" or "organisation" or "agency" or "outlet" && IsOf(parts.Nouns[0].Key, "body", "media") && name.Last < limit && _text.Mark(name.Last) is ',' or '”' or '"';
        // a verb behind the name has it for its subject: "for the missing soldier, Dujarric said"
        if (!fits || (name.Last < limit && !_text.Tokens[name.Last].IsMark && _text.Lexemes.In(name.Last, Verbal))) return -1;
        parts.Add(name);
        parts.HasApposition = true;
        return name.Last;
    }

    private bool IsOf(string noun, string kind, string orKind) => Vocabulary.Nouns.TryGetValue(noun, out var known) && (known.Class == kind || known.Class == orKind);

    /// <summary>The nouns that all languages share.</summary>
    public required Vocabulary Vocabulary { get; init; }

    private NameMention? NamedPlace(int i)
    {
        while (i < _text.Tokens.Count && _text.Lexemes.In(i, Lex.Determiner)) i++;
        return _nameAt[i] is { Referent.Kind: "country" or "place" } place ? place : null;
    }

    /// <summary>A comma and the person who holds the role: "the district police chief, Vikash Kumar,".</summary>
    private bool LeadsToHolder(int i, int limit) => _text.IsMark(i, ',') && i + 1 < limit && _nameAt[i + 1] is { Referent.IsPerson: true };

    /// <summary>Most words of a title between its noun and the name of its holder.</summary>
    private const int LongestTitle = 9, LongestInGenitives = 16;

    private static readonly ulong NoTitle = Lexemes.Kinds(Lex.Cue, Lex.Be, Lex.Have, Lex.That, Lex.Relative_, Lex.But, Lex.Future, Lex.Modal, Lex.Not, Lex.Pronoun, Lex.ConceptActive, Lex.ConceptPassive, Lex.ConceptSubject);

    /// <summary>
    /// The person named at the end of a long title: "said the head of the committee for defence Andrei Kartapolov". Only right behind a verb of saying, or
    /// right before one: elsewhere an unknown verb may stand between.
    /// </summary>
    private NameMention? HolderBehind(int at, int end, int limit)
    {
        var genitives = _text.Pack.BareSingular && !_text.Pack.HeadLast; // "глава управления недропользования Иван Петров"
        if (!genitives && !_text.Lexemes.In(end, Joints)) return BehindAdjectives(at, end, limit);
        for (var k = end; k < Math.Min(limit, end + (genitives ? LongestInGenitives : LongestTitle)); k++)
        {
            if (k == end + 1 && _nameAt[k] is not null && (!genitives || _text.Lexemes.In(end, Joints))) return null; // "a lawyer for Anna Berg"
            if (_nameAt[k] is { Referent.IsPerson: true } && at < end && IsSpokesman(at, end) && _text.Lexemes.FindEndingAt(k, Lex.Noun) is { Exists: true } office && IsOf(office.Key, "role", "role") && !genitives) return null; // "a spokesman for President Anna Berg"
            if (_nameAt[k] is { Referent.IsPerson: true } person)
                return person.Last - person.First > 1 && !_text.Lexemes.In(k - 1, Joints) && (_text.Lexemes.In(at - 1, Lex.Cue) || _text.Lexemes.In(person.Last, Lex.Cue) || (genitives && ClosesTitle(at, person))) ? person : null;
            if (genitives && _text.IsMark(k, '(') && k + 2 < limit && _text.IsMark(k + 2, ')')) { k += 2; continue; }
            if (genitives && IsQuoteMark(k)) continue;
            if (_text.Tokens[k].IsMark || _text.Tokens[k].NewLine || (_text.Lexemes.In(k, NoTitle) && !(genitives && (_text.Lexemes.In(k, Lex.And) || _text.Lexemes.Is(k, Lex.ConceptNoun))))) return null;
        }
        return null;
    }

    private static readonly ulong Joints = Lexemes.Kinds(Lex.Preposition, Lex.In, Lex.And, Lex.Of);

    /// <summary>A short word with a dot before the name of a person.</summary>
    private bool IsTitle(int dot, int limit) => dot + 1 < limit && _nameAt[dot + 1] is { Referent.Kind: "person" or "unknown" } && _text.Adjacent(dot) && _text.Tokens[dot - 1] is { IsWord: true, Capitals: Capitals.Initial } && _text.Word(dot - 1).Length <= LongestShort;

    /// <summary>Most letters of a title that is cut short.</summary>
    private const int LongestShort = 5;

    private bool LeadsOn(int i, int limit, bool overOf) =>
        i < limit && !_text.Tokens[i].NewLine && (_nameAt[i] is not null || _text.Lexemes.Is(i, Lex.Noun) || _text.Lexemes.Is(i, Lex.Demonym) || (overOf && _text.Lexemes.In(i, Lex.Of) && i + 1 < limit && (_nameAt[i + 1] is not null || _text.Lexemes.Is(i + 1, Lex.Noun) || _text.Lexemes.Is(i + 1, Lex.Demonym))));

    /// <summary>The glued letter behind a possessor: "Nigeria's capital".</summary>
    private bool IsPossessive(int i) => _text.Tokens[i] is { IsWord: true, Glued: true } letter && letter.End - letter.Start == 1 && _text.Text[letter.Start - 1] is '\'' or '’' && _text.Pack.HeadLast;

    private bool IsPreposition(int i) => _text.Lexemes.In(i, Prepositions);

    /// <summary>
    /// "rescataron a más de 3 personas y confirmaron", "rescued three people and confirmed": a preposition that marks an object, or where no subject stands
    /// behind its verb one of what is done to people, before the number of what is counted.
    /// </summary>
    private bool IsCountedObject(int at)
    {
        var i = at - 1;
        while (i > 0 && (_text.Tokens[i].IsNumber || _text.Lexemes.In(i, Counting)) && !_text.Lexemes.Is(i, Lex.ObjectMarker)) i--;
        if (i < 0 || i == at - 1) return false;
        return _text.Lexemes.Is(i, Lex.ObjectMarker) || (!_text.Pack.SubjectAfterVerb && !_text.Pack.VerbSecond && _text.Lexemes.FindEndingAt(i + 1, Lex.ConceptActive).Exists);
    }

    private static readonly ulong Counting = Lexemes.Kinds(Lex.NumberWord, Lex.HedgeBefore, Lex.More, Lex.Determiner);

    private static readonly ulong Prepositions = Lexemes.Kinds(Lex.Preposition, Lex.In, Lex.By);

    /// <summary>A mark that opens a quoted name: it stands close to the word behind it. One that closes a quotation has a blank there.</summary>
    private bool IsQuoteAroundName(int i) => IsQuoteMark(i) && (_text.Adjacent(i + 1) || _text.Mark(i) is '«');

    private bool IsQuoteMark(int i) => _text.IsQuoteMark(i) || _text.Mark(i) is '‘' or '’';
}
