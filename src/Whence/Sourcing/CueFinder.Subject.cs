using Whence.Languages;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Who is the subject of a verb of saying: before it, behind it, beyond an aside, or left to what stood before.</summary>
internal sealed partial class CueFinder
{
    /// <summary>"the governor, who said": the noun phrase before the relative word is the subject.</summary>
    private NounPhrase? Antecedent(Sentence sentence, int verbStart, List<NounPhrase> nouns)
    {
        var r = verbStart;
        while (r > sentence.First && _text.Lexemes.In(r - 1, Lex.Relative_)) r--;
        if (r == verbStart) return null;
        if (_text.IsMark(r - 1, ',')) r--;
        return nouns.FindLast(n => n.Last == r && IsSpeaker(n));
    }

    /// <summary>Whom a pronoun, or a verb without a subject, means: the speaker or, failing one, the person who is the subject of the nearest sentence before.</summary>
    private Source? Antecedent(int s)
    {
        for (var back = s - 1; back >= Math.Max(0, s - 3); back--)
        {
            Source? person = null;
            for (var c = _cues.Count - 1; c >= 0 && _cues[c].Sentence >= back; c--)
            {
                if (_cues[c].Sentence != back || _cues[c].IsRelay || _cues[c].Source is not { Kind: "person" } speaker) continue;
                if (speaker.IsNamedPerson) return speaker;
                person ??= speaker;
            }
            if (person is not null) return person;
            if (_phrases.ReadAll(back).Find(p => !p.AfterPreposition && !p.IsPronoun) is { Person: not null } phrase && _labels.Of(phrase) is { } source) return source;
        }
        return _lastSpeaker;
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
            if (IsQuote(i)) return i;
        return -1;
    }

    private bool HasQuoteBetween(int first, int last)
    {
        for (var i = first; i < last; i++)
            if (IsQuote(i)) return true;
        return false;
    }

    /// <summary>The noun phrase directly behind a verb, over dates and adverbs.</summary>
    private NounPhrase? After(Sentence sentence, int verbEnd)
    {
        var i = verbEnd;
        for (var skipped = 0; i < sentence.Last && skipped < 4;)
        {
            if (_text.IsMark(i, ',') && Aside(sentence, i) is var behind and > 0) { i = behind; continue; }
            if (_text.Tokens[i].IsMark && !IsQuote(i)) return null;
            if (_text.Lexemes.In(i, ClauseEdges)) return null;
            if (_dated[i]) { i++; continue; }
            if (_text.Lexemes.In(i, Lex.In) || _text.Lexemes.In(i, Lex.Preposition)) 
            {
                if (i + 1 < sentence.Last && _dated[i + 1]) { i++; continue; }
                if (Listener(sentence, i) is not (var told and > 0)) return null;
                i = told;
                continue;
            }
            var phrase = _phrases.Read(i, sentence.Last);
            if (phrase is not null) return IsSpeaker(phrase) || phrase.IsPronoun ? phrase : null;
            if (_text.Tokens[i].Capitals != Capitals.None || IsQuote(i)) return null;
            i++;
            skipped++;
        }
        return null;
    }

    /// <summary>The token behind "to Reuters" or, where the subject may follow its verb, "in Parliament": whom or where it was told; -1 for anything else.</summary>
    private int Listener(Sentence sentence, int preposition)
    {
        var at = preposition + 1;
        while (at < sentence.Last && _text.Lexemes.In(at, Lex.Preposition)) at++;
        if (at >= sentence.Last || _phrases.Read(at, sentence.Last) is not { IsPronoun: false } phrase) return -1;
        return _text.Pack.SubjectAfterVerb || phrase.Names.Exists(n => n.Referent.IsMedia) || phrase.Nouns.Exists(n => _phrases.Vocabulary.Nouns[n.Key].Class is "media" or "audience") ? phrase.Last : -1;
    }

    /// <summary>The token behind ", for the agency X," or ", on Friday,": an aside between a verb and its subject; -1 where there is none.</summary>
    private int Aside(Sentence sentence, int comma)
    {
        if (comma + 1 >= sentence.Last || !(_dated[comma + 1] || _text.Lexemes.In(comma + 1, Lex.Preposition) || _text.Lexemes.In(comma + 1, Lex.In))) return -1;
        for (var i = comma + 2; i < Math.Min(sentence.Last, comma + 10); i++)
        {
            if (_text.IsMark(i, ',')) return i + 1;
            if (_text.Tokens[i].IsMark && !IsQuote(i)) return -1;
        }
        return -1;
    }

    private bool IsSpeaker(NounPhrase phrase) => phrase.IsPronoun || _labels.CanSpeak(phrase);

    private bool IsEdge(int i) => _text.Mark(i) is ',' or ';' or ':' or '(' or ')' or '–' or '—' || IsQuote(i) || _text.Lexemes.In(i, ClauseEdges);
}
