using Whence.Languages;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Those to whom things are said: journalists, an agency, an outlet.</summary>
internal sealed partial class CueFinder
{
    /// <summary>Journalists, an agency, an outlet: those to whom things are said.</summary>
    private bool IsListener(NounPhrase phrase) =>
        phrase is { IsPronoun: false, Person: null } && (phrase.Names.Exists(n => n.Referent.IsMedia) || phrase.Nouns.Exists(n => _phrases.Vocabulary.Nouns[n.Key].Class == "audience"))
        && !phrase.Nouns.Exists(n => _phrases.Vocabulary.Nouns[n.Key].Class is "person" or "role" or "group");

    /// <summary>"Kā "Kursas Vārdam" pastāstīja dienesta pārstāve": a name in quotation marks that ends as those do to whom something is told.</summary>
    private bool IsToldByName(NounPhrase phrase) =>
        phrase is { IsPronoun: false, Nouns.Count: 0, Names: [.., { Last: var last }] } && (_text.IsQuoteMark(last) || _text.IsQuoteMark(last - 1)) && _text.IsOblique(_text.IsQuoteMark(last - 1) ? last - 2 : last - 1);

    /// <summary>"Kā portālam “Norvale” pastāstīja priekšnieks, cietuši septiņi": before the verb nothing but a word that opens and those to whom it was told.</summary>
    private bool OpensAsTold(Sentence sentence, int start)
    {
        if (start <= sentence.First + 1 || start - sentence.First > LongestOpening || _phrases.Read(sentence.First, start) is not null) return false;
        for (var i = sentence.First + 1; i < start; i++)
        {
            if (_text.IsQuoteMark(i) || _dated[i] || _text.Lexemes.In(i, Prepositions)) continue;
            if (_phrases.Read(i, start) is { } phrase)
            {
                if (!(IsListener(phrase) || phrase.IsOblique || IsToldByName(phrase) || (phrase is { Nouns.Count: 0, IsPronoun: false } && _text.IsQuoteMark(phrase.Last)))) return false;
                i = phrase.Last - 1;
            }
            else if (!_text.IsOblique(i)) return false;
        }
        return true;
    }

    /// <summary>Most tokens of an opening that tells whom something was told.</summary>
    private const int LongestOpening = 9;

    /// <summary>The token behind a phrase, and behind the mark that closes a name in it: "сказал агентству «Телванис» [адвокат]".</summary>
    private int BehindName(NounPhrase phrase)
    {
        var marks = 0;
        for (var i = phrase.First; i < phrase.Last; i++)
            if (_text.IsQuoteMark(i)) marks++;
        return marks == 1 && _text.IsQuoteMark(phrase.Last) ? phrase.Last + 1 : phrase.Last;
    }

    /// <summary>The token behind "to Reuters" or, where the subject may follow its verb, "in Parliament": whom or where it was told; -1 for anything else.</summary>
    private int Listener(Sentence sentence, int preposition)
    {
        var at = preposition + 1;
        while (at < sentence.Last && _text.Lexemes.In(at, Lex.Preposition)) at++;
        if (at >= sentence.Last || _phrases.Read(at, sentence.Last) is not { IsPronoun: false } phrase) return -1;
        return _text.Pack.SubjectAfterVerb || IsListener(phrase) || phrase.Nouns.Exists(n => _phrases.Vocabulary.Nouns[n.Key].Class is "media") ? phrase.Last : -1;
    }

    /// <summary>Behind a preposition of several words that says where ("у телеграмі") and before a person or an office in its first form; -1 for anything else.</summary>
    private int PlatformEnd(int i, Sentence sentence) =>
        _text.Pack.SubjectAfterVerb && _text.Lexemes.Find(i, Lex.Preposition) is { Length: > 1 } place && place.Last < sentence.Last && _phrases.Read(place.Last, sentence.Last) is { IsPronoun: false, IsOblique: false } phrase
        && (phrase.Person is not null || (phrase.Nouns.Count > 0 && IsOffice(phrase) && _labels.IsFirstForm(phrase.Nouns[0]))) ? place.Last : -1;

    /// <summary>Whether nothing but those to whom it was said stands in a range: ", aģentūrai LETA teica".</summary>
    private bool OnlyListeners(int first, int last)
    {
        for (var i = first; i < last;)
        {
            if (_text.IsQuoteMark(i)) { i++; continue; }
            if (_phrases.Read(i, last) is not { } phrase || !(IsListener(phrase) || phrase.IsOblique)) return false;
            i = phrase.Last;
        }
        return true;
    }

    /// <summary>"his superior, Jo Berg, had", "la cámara que agrupa a las compañías, Jurca, calculó": a name between two commas, the second right before the verb.</summary>
    private NounPhrase? Apposed(int edge, List<NounPhrase> nouns)
    {
        if (nouns.Find(n => n.Last == edge - 1 && n is { HasApposition: true, AfterPreposition: true, Names.Count: > 0 } && n.Names[^1].Last == n.Last) is not { } inner) return NameBetweenCommas(edge, nouns);
        var alone = new NounPhrase { First = inner.Names[^1].First, Last = inner.Last }; // the name is that of the noun before the preposition
        alone.Add(inner.Names[^1]);
        return alone;
    }

    private NounPhrase? NameBetweenCommas(int edge, List<NounPhrase> nouns) =>
        nouns.Find(n => n.Last == edge - 1 && n is { IsPronoun: false, Nouns.Count: 0, MayBeSubject: true } && _text.IsMark(n.First - 1, ',')
            && (n.Person is { } person ? person.Last - person.First > 1 : n.Names is [{ Referent.Kind: "unknown" or "organisation" or "company" or "body" or "party", Referent.Known: var known, Last: var end, First: var start }] && (known is not null || end - start == 1 || _text.Tokens[start].Capitals == Capitals.All)));

    /// <summary>Most tokens of a name in quotation marks, the marks among them.</summary>
    private const int LongestQuotedName = 7;

    /// <summary>The token behind a name in quotation marks that one who surely speaks follows: whom it was told; -1 for anything else.</summary>
    private int QuotedMedium(Sentence sentence, int opening)
    {
        for (var i = opening + 2; i < Math.Min(sentence.Last - 1, opening + LongestQuotedName); i++)
            if (_text.IsQuoteMark(i)) return _text.Tokens[opening + 1].Capitals != Capitals.None && _phrases.Read(_text.Lexemes.In(i + 1, Prepositions) ? i + 2 : i + 1, sentence.Last) is { IsPronoun: false } phrase && MaySpeak(phrase) ? i + 1 : -1;
        return -1;
    }
}
