using Whence.Languages;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>What stands beside a verb of saying and is not who says it: where it was said, how, what is counted, and who is named only before the one who holds the office.</summary>
internal sealed partial class CueFinder
{
    /// <summary>Most words of an aside that tells how something was said.</summary>
    private const int LongestManner = 3;

    /// <summary>", plângând,": a few plain words between commas behind a verb, before one who speaks. Returns the token behind, or -1.</summary>
    private int PlainAside(Sentence sentence, int comma)
    {
        var i = comma + 1;
        while (i < sentence.Last && i - comma <= LongestManner && IsPlainWord(sentence, i) && !_text.Lexemes.In(i, SpeaksOrActs) && !_text.Lexemes.In(i, Lex.And) && !_text.Lexemes.In(i, ClauseEdges)) i++;
        if (i == comma + 1 || i + 1 >= sentence.Last || !_text.IsMark(i, ',')) return -1;
        return _phrases.Read(i + 1, sentence.Last) is { IsPronoun: false, MayBeSubject: true } who && MaySpeak(who) ? i + 1 : -1;
    }

    /// <summary>"vietnē “Telegram”", "biržai “Nasdaq”": a name in quotation marks behind a noun in a case that is no subject's is the name of that noun.</summary>
    private bool IsQuotedPlace(NounPhrase phrase)
    {
        if (phrase is not { IsPronoun: false, Person: null, Nouns.Count: 0, Names.Count: > 0 }) return false;
        var word = phrase.First - 1;
        if (!_text.IsQuoteMark(word) && !(_text.IsQuoteMark(phrase.First) && ++word == phrase.First)) return false;
        return word > 0 && _text.Tokens[word - 1].IsWord && (_text.IsLocative(word - 1) || _text.IsOblique(word - 1));
    }

    /// <summary>"на заседании штаба сообщил мэр": where nouns belong to one another by their case, a body in another form than the first behind a word that tells where.</summary>
    private bool IsOccasionOf(NounPhrase phrase) =>
        !_text.Pack.HeadLast && phrase is { IsPronoun: false, Person: null, Names.Count: 0, Nouns: [var noun, ..] } && phrase.First > 1 && _text.Lexemes.In(phrase.First - 2, Prepositions) && _text.Tokens[phrase.First - 1] is { IsWord: true, Capitals: Capitals.None } && !_labels.IsFirstForm(noun);

    /// <summary>"un mort": the dead are counted, and say nothing.</summary>
    private bool IsCountedDead(NounPhrase phrase)
    {
        if (phrase is not { IsPronoun: false, Person: null, Nouns: [var noun] } || !_text.Lexemes.In(phrase.First, Lex.A) && !_text.Lexemes.In(phrase.First - 1, Lex.A) && !_text.Lexemes.FindEndingAt(noun.First, Lex.NumberWord).Exists) return false;
        foreach (var lexeme in _text.Lexemes.At(noun.First))
            if (lexeme is { Kind: Lex.ConceptNoun, Key: "killed" or "missing" }) return true;
        return false;
    }

    /// <summary>
    /// "sacīja SPKC Infekcijas slimību riska analīzes departamenta direktors Jānis Bērzs": where heads come last and nouns stand bare, behind a body and words of
    /// any kind that belong to one another the role in its first form, and the person by name before a mark.
    /// </summary>
    private NounPhrase? HolderAhead(Sentence sentence, NounPhrase body)
    {
        if (!_text.Pack.HeadLast || !_text.Pack.BareSingular || body is { IsPronoun: true } or { Person: not null }) return null;
        for (var i = body.Last; i < Math.Min(sentence.Last, body.Last + LongestAside); i++)
        {
            if (_text.Tokens[i].IsMark && !_text.IsQuoteMark(i) || _dated[i] || IsNumber(i) || _text.Lexemes.In(i, SpeaksOrActs) || _text.Lexemes.In(i, ClauseEdges & ~Lexemes.Kinds(Lex.But))) return null;
            if (_phrases.Read(i, sentence.Last) is not { } phrase) continue;
            if (phrase is { Person: not null, Nouns.Count: > 0, MayBeSubject: true }) return phrase.Last >= sentence.Last || _text.Tokens[phrase.Last].IsMark ? phrase : null;
            i = phrase.Last - 1;
        }
        return null;
    }

    /// <summary>"A survivor who gave his name as Tesfaye, 24, said": who opens the sentence before a relative clause without a comma that ends before the verb.</summary>
    private NounPhrase? Restricted(Sentence sentence, int edge, List<NounPhrase> nouns)
    {
        if (nouns.Find(n => n.First - sentence.First <= FewestWords && n is { MayBeSubject: true, IsPronoun: false } && MaySpeak(n)) is not { } opening || opening.Last >= edge || !_text.Lexemes.In(opening.Last, Lex.Relative_) || !OpensClause(sentence, opening.First)) return null;
        for (var i = opening.Last; i < edge - 1; i++)
            if (_text.IsQuoteMark(i) || _text.IsMark(i, ';')) return null;
        return opening;
    }

    /// <summary>Whether a token stands between quotation marks that hold words and no name.</summary>
    private bool IsQuoted(int token)
    {
        if (_quoted is null)
        {
            _quoted = new bool[_text.Tokens.Count];
            foreach (var range in QuotationMarks.Pair(_text))
                if (range.Close - range.Open > LongestQuotedName)
                    for (var i = range.Open + 1; i < range.Close; i++) _quoted[i] = true;
        }
        return _quoted[token];
    }

    private bool[]? _quoted;

    /// <summary>Whether a cue stands inside quoted words while a verb stands outside them: who speaks in a quotation is none of those who speak around it.</summary>
    private bool IsWithin(Cue cue, int verb) => IsQuoted(Math.Min(cue.Verb, _text.Tokens.Count - 1)) && !IsQuoted(verb);

    /// <summary>"In einer im Netz veröffentlichten Erklärung teilte das Ministerium mit": where the verb comes second, what a preposition opens is all that stands before it.</summary>
    private bool OpensBehindPreposition(Sentence sentence, int edge, int verbStart, int verbEnd) =>
        _text.Pack.VerbSecond && edge < verbStart && (edge == sentence.First || _text.IsMark(edge - 1, ':')) && (_text.Lexemes.In(edge, Lex.In) || _text.Lexemes.In(edge, Lex.Preposition)) && !_text.Lexemes.In(edge, Lex.HedgeBefore)
        && verbEnd < sentence.Last && After(sentence, verbEnd, false) is { MayBeSubject: true };

    /// <summary>"The ministry signed a contract, it said in a statement.": the body that opens the sentence, where a pronoun says it at its end and no person spoke lately.</summary>
    private Source? OpeningBody(int s, Sentence sentence, int verbStart, int verbEnd, List<NounPhrase> nouns) =>
        sentence.Last - verbEnd <= MostBehindPronoun && !_cues.Exists(c => c.Sentence >= s - FarthestSpeaker && c.Source is { IsNamedPerson: true })
        && nouns.Find(n => n.First - sentence.First <= 1 && n.Last < verbStart && n is { IsPronoun: false, MayBeSubject: true }) is { } first && IsBody(first) && _labels.Of(first) is { Kind: "body", IsMedia: false } body && HasMark(first.Last, verbStart) ? body : null;

    /// <summary>Whether a comma and then words in quotation marks stand behind a verb which begin in lower case: they go on with the words before it.</summary>
    private bool OpensFragment(Sentence sentence, int last) =>
        last + 2 < sentence.Last && _text.IsMark(last, ',') && _text.IsQuoteMark(last + 1) && _text.Tokens[last + 2] is { IsWord: true, Capitals: Capitals.None };

    /// <summary>Most tokens behind "it said" at the end of a sentence.</summary>
    private const int MostBehindPronoun = 8;

    /// <summary>"zitierte das Staatsfernsehen den Botschafter": whom a medium quotes stands right behind it.</summary>
    private NounPhrase? CitedBehind(Lexeme verb, NounPhrase medium, Sentence sentence)
    {
        if (_text.Lexemes.Find(verb.First, Lex.Quoted) is not { Key: QuoteFinder.Another } || medium.First < verb.Last || _labels.Of(medium) is not { IsMedia: true }) return null;
        var at = medium.First + 1;
        while (at < medium.Last && !(_text.Lexemes.In(at, Lex.Oblique) && !_text.Lexemes.In(at, Lex.Of))) at++; // an article of the object may stand in its phrase
        while (at < sentence.Last && (_text.Lexemes.In(at, Articles) || _text.Lexemes.In(at, Lex.Oblique))) at++;
        return at < sentence.Last && _phrases.Read(at, sentence.Last) is { IsPronoun: false } cited && !_text.Lexemes.In(at - 1, Prepositions) && _labels.Of(cited) is { IsMedia: false, Kind: "person" or "group" or "body" } ? cited : null;
    }

    /// <summary>"Area MP W. Kamket condemned the killings in the region, where he said": a pronoun behind a relative word that is no "that" means the person who opens the sentence.</summary>
    private Source? Opening(Sentence sentence, NounPhrase pronoun, List<NounPhrase> nouns) =>
        pronoun.First > sentence.First && _text.Lexemes.Is(pronoun.First - 1, Lex.Relative_) && !_text.Lexemes.In(pronoun.First - 1, Lex.That) && nouns.Find(n => !n.IsPronoun) is { Person: not null, MayBeSubject: true } opens && OpensClause(sentence, opens.First) && opens.Last < pronoun.First ? _labels.Of(opens) : null;
}
