using Whence.Languages;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Sources that stand behind words for what they told: "according to [an updated tally released on Sunday by] the electoral commission".</summary>
internal sealed partial class CueFinder
{
    /// <summary>Most words between a preposition that brings a source and the source itself.</summary>
    private const int LongestAccount = 10;

    private static readonly ulong EndsAccount = Lexemes.Kinds(Lex.Relative_, Lex.That, Lex.But, Lex.Be, Lex.Have, Lex.Modal, Lex.Future, Lex.Not, Lex.Pronoun);
    private static readonly ulong BringsSource = Lexemes.Kinds(Lex.Of, Lex.By);

    /// <summary>What fills the slot of a source: the noun phrase there, or the one that an account there is by or of.</summary>
    private NounPhrase? SlotSource(Sentence sentence, int at)
    {
        if (_phrases.Read(SkipOpening(at), sentence.Last) is { Nouns.Count: 0, Names: [{ Referent.Known.IsPlatform: true }] } platform && platform.Last < sentence.Last && _phrases.Read(platform.Last, sentence.Last) is { IsPronoun: false } owner && _labels.CanSpeak(owner)) return owner; // "citing the Telegram of the mayor"
        var phrase = _phrases.Read(SkipOpening(at), sentence.Last) ?? Numbered(sentence, at);
        if (phrase is { IsPronoun: true }) return null;
        if (phrase is not null && _labels.CanSpeak(phrase) && !(phrase.Names.Count == 0 && IsAccount(phrase) && _labels.Of(phrase) is { Kind: "document" })) return phrase;
        return AccountSource(sentence, phrase is not null && _labels.CanSpeak(phrase) ? phrase.Last : at, at) ?? (phrase is not null && _labels.CanSpeak(phrase) ? phrase : null);
    }

    /// <summary>"two officials", "celor doi oficiali", "trois sources policières": several people behind their number.</summary>
    private NounPhrase? Numbered(Sentence sentence, int at)
    {
        var i = at;
        var number = false;
        for (; i < Math.Min(sentence.Last, at + MostBeforeNoun); i++)
        {
            if (_text.Tokens[i].IsNumber || _text.Lexemes.Is(i, Lex.NumberWord)) number = true;
            else if (!_text.Lexemes.In(i, Articles) && !_text.Lexemes.In(i, Lex.Of) && !_text.Lexemes.In(i, Lex.HedgeBefore)) break;
        }
        return number && i < sentence.Last && _phrases.Read(i, sentence.Last) is { IsPronoun: false, Person: null } phrase && phrase.Nouns.Exists(n => _phrases.Vocabulary.Nouns[n.Key].Class is "group" or "role" or "person" or "body") ? phrase : null;
    }

    /// <summary>Most words before the noun of a numbered source: "of the three".</summary>
    private const int MostBeforeNoun = 4;

    /// <summary>A word such as "of", "by" or "from", or an article in the genitive behind the account: "einer ersten Zählung der Polizei".</summary>
    private bool Brings(int i, int from) =>
        _text.Lexemes.In(i, BringsSource) || (_text.Lexemes.In(i, Lex.Preposition) && !_text.Lexemes.In(i, Lex.In)) || (_text.Pack.CapitalisedNouns && i > from && _text.Lexemes.In(i, Lex.Determiner) && _text.Tokens[i - 1].Capitals != Capitals.None);

    /// <summary>
    /// The source of an account in words that go with a preposition alone: "по [последним уточнённым данным] полиции", "pēc [biedrības pārstāvja] teiktā". The
    /// word for the account is one that the pack lists.
    /// </summary>
    private NounPhrase? AccountAt(Sentence sentence, int at)
    {
        var limit = Math.Min(sentence.Last, at + LongestAccount);
        for (var i = at; i < limit; i++)
        {
            if (_text.Lexemes.In(i, EndsAccount) || _text.Lexemes.In(i, Lex.Relative_) || (_text.Tokens[i].IsMark && !_text.IsQuoteMark(i))) return null;
            if (!_text.Lexemes.Is(i, Lex.Account)) continue;
            if (_text.Pack.HeadLast) return _phrases.ReadAll(at, i).FindLast(p => !p.IsPronoun && _labels.Of(p) is { IsMedia: false, Kind: not "document" }) is { } teller ? Through(teller, i + 1) : null;
            if (i - at > LongestParticiple) return null;
            for (var k = i + 1; k < Math.Min(sentence.Last, i + 1 + LongestParticiple); k++)
            {
                if (_text.Tokens[k].IsMark && !_text.IsQuoteMark(k)) return null;
                if (_phrases.Read(SkipOpening(k), sentence.Last) is not { } phrase) continue;
                return !phrase.IsPronoun && !_dated[k] && _labels.CanSpeak(phrase) ? phrase : null;
            }
            return null;
        }
        return null;
    }

    /// <summary>A phrase whose words as a cue go on to a later token.</summary>
    private static NounPhrase Through(NounPhrase phrase, int last)
    {
        var through = new NounPhrase { First = phrase.First, Last = last, AfterPreposition = phrase.AfterPreposition, HasApposition = phrase.HasApposition };
        through.Take(phrase);
        return through;
    }

    private bool IsAccount(NounPhrase phrase) => phrase.Nouns.Exists(n => _phrases.Vocabulary.Nouns[n.Key].Class == "document");

    /// <summary>The first body, person or group that stands behind "by" or "of" within a few ordinary words.</summary>
    private NounPhrase? AccountSource(Sentence sentence, int from, int first)
    {
        for (var i = from; i < Math.Min(sentence.Last, first + LongestAccount); i++)
        {
            if (_text.Tokens[i].IsMark || _text.Tokens[i].NewLine && i > first || (_text.Lexemes.In(i, EndsAccount) && !_text.Lexemes.In(i, BringsSource))) return null;
            if (i > first && IsNumber(i) && !_dated[i] && !(_text.Tokens[i].IsNumber && _text.Tokens[i].End - _text.Tokens[i].Start == 4)) return null; // "nach Angaben des Kreises zwei Helfer des Hilfswerks"
            if (i == first || !Brings(i, from)) continue;
            var at = i;
            while (at < sentence.Last && (_text.Lexemes.In(at, BringsSource) || _text.Lexemes.In(at, Lex.Determiner) || (at == i && _text.Lexemes.In(at, Lex.Preposition)))) at++;
            if (at >= sentence.Last || _dated[at] || _phrases.Read(at, sentence.Last) is not { IsPronoun: false } phrase) continue;
            if (_labels.Of(phrase) is not { Kind: "body" or "person" or "group" or "media" } source || (source.IsMedia && !IsCount(first, i))) continue;
            return phrase;
        }
        return null;
    }

    /// <summary>"the damage, estimated at 88 million by the museum", "estimat atunci de procurori la 300": a participle with a figure and whose estimate it is.</summary>
    private Cue? EstimatedBy(int s, Sentence sentence, Lexeme participle)
    {
        if (_text.Pack.BareSingular || participle.First == sentence.First || !(_text.IsMark(participle.First - 1, ',') || _text.Lexemes.In(participle.First - 1, Estimated))) return null;
        var end = participle.Last;
        while (end < sentence.Last && end < participle.Last + LongestAccount + FigureWithin && _text.Mark(end) is not (',' or ';' or ':' or '.' or '(' or ')' or '–' or '—')) end++;
        if (!HasNumber(participle.Last, end)) return null;
        for (var i = participle.Last; i < end; i++)
        {
            if (_text.Lexemes.Find(i, Lex.By) is not { Exists: true } by || by.Last >= end || IsNumber(by.Last) || IsNumber(by.First - 1) || _phrases.Read(by.Last, end) is not { IsPronoun: false } agent || _labels.Of(agent) is not { Kind: "body" or "person" or "group" } source) continue;
            return new(participle.First, participle.Last, s, source, Stance.Estimates, "attribution.agent") { SpeaksAfter = true, Verb = participle.First, Clause = (participle.First, end) };
        }
        return null;
    }

    private static readonly ulong Estimated = Lexemes.Kinds(Lex.Noun, Lex.ConceptNoun, Lex.ConceptToll, Lex.Event);

    /// <summary>Whether words name a count that somebody makes: "a tally", "подсчётам". Whoever makes it asserts it, an agency too.</summary>
    private bool IsCount(int first, int last)
    {
        for (var i = Math.Max(0, first); i < last; i++)
            foreach (var lexeme in _text.Lexemes.At(i))
                if (lexeme is { Kind: Lex.Noun, Key: "count" }) return true;
        return false;
    }
}
