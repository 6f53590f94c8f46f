using Whence.Languages;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Whom a general noun means: "the statement", "the agency", "the official".</summary>
internal sealed partial class CueFinder
{
    /// <summary>A document whose author is not told speaks for the body that spoke last ("the statement adds"); a general noun means who was told before.</summary>
    private Source AuthorOf(Source source, NounPhrase phrase) =>
        (source.Kind == "document" ? Publisher(_text.Sentences[_text.SentenceOf(phrase.First)], phrase.Last)?.Source ?? _lastBody : BodyMeant(source, phrase) ?? PersonMeant(source, phrase)) is { } author ? author with { Text = source.Text, Span = source.Span } : source;

    /// <summary>"the official", "le magistrat" without a name: the person who spoke in the sentences before, by name, or is the subject of one.</summary>
    private Source? PersonMeant(Source source, NounPhrase phrase)
    {
        if (source is not { Kind: "person" or "group", IsNamedPerson: false, Noun: { } noun } || !_phrases.Vocabulary.AnyPerson.Contains(noun)) return null;
        if (phrase is not { Countries.Count: 0, Nouns.Count: 1 } || phrase.Names.Exists(n => !n.Referent.IsMedia || n.First < phrase.Nouns[0].First) || phrase.IsIndefinite || !_labels.IsFirstForm(phrase.Nouns[0]) || (phrase.Names.Count == 0 && phrase.Last > phrase.Nouns[0].Last)) return null;
        var sentence = _text.SentenceOf(phrase.First);
        if (_unlisted.KeepsName(sentence)) return null;
        var heard = _cues.FindLast(c => c.Sentence < sentence && c is { IsRelay: false, Source.Kind: "person" });
        // one without a name who spoke right before, else a person by name
        if (heard is { Source: { IsNamedPerson: false } unnamed } && heard.Sentence == sentence - 1) return unnamed;
        return Antecedent(sentence) is { IsNamedPerson: true } person ? person : OnlyPersonOf(sentence - 1);
    }

    /// <summary>The person of a sentence that names one alone, wherever in it: "The first vote was cast by a student, Ana Ionescu."</summary>
    private Source? OnlyPersonOf(int sentence)
    {
        if (sentence < 0) return null;
        var named = _phrases.ReadAll(sentence).FindAll(p => p.Person is not null);
        return named.Count == 1 ? _labels.Of(named[0]) : null;
    }

    /// <summary>Whether nothing behind a phrase may tell which body it means: "Agenției guvernamentale de gestionare" is one of its own.</summary>
    private bool StandsAlone(NounPhrase phrase)
    {
        var (noun, next) = (phrase.Nouns[^1], phrase.Last);
        if ((phrase.Nouns.Count == 1 && HasAdjective(phrase.First + 1, noun.First)) || noun.Last != next) return false;
        return next >= _text.Tokens.Count || _text.Tokens[next].NewLine || (_text.Tokens[next].IsMark ? !_text.IsMark(next, '(') : _dated[next] || _text.Lexemes.In(next, AfterSubject) || (_text.Pack.HeadLast && _text.MayModify(noun.Last - 1) && (_text.IsLocative(next) || _text.IsOblique(next)))); // "teikts ministrijas paziņojumā"
    }

    /// <summary>Whether more than articles and the like stand between two tokens: "el propio ministerio" has none.</summary>
    private bool HasAdjective(int first, int last)
    {
        for (var i = first; i < last; i++)
            if (!_text.Lexemes.In(i, Lex.Determiner)) return true;
        return false;
    }

    private static readonly ulong AfterSubject = Lexemes.Kinds(Lex.Cue, Lex.Counts, Lex.Have, Lex.Be, Lex.Future, Lex.Modal, Lex.Not, Lex.That, Lex.In);

    /// <summary>Most sentences between a body and the general noun that means it.</summary>
    private const int FarthestBody = 4;

    /// <summary>"the agency", "the court" without a name: the body of that kind that spoke last or is the subject of a sentence, if no agency of news spoke since.</summary>
    private Source? BodyMeant(Source source, NounPhrase phrase)
    {
        if (source is not { Kind: "body", Noun: { } noun } || phrase is not { Names.Count: 0, Countries.Count: 0, Nouns: [.., var last] } || (phrase.Nouns.Count > 1 && (phrase.Nouns.Count > 2 || _phrases.Vocabulary.Nouns[phrase.Nouns[0].Key].Class != "document" || _phrases.Vocabulary.Nouns[last.Key].Class != "body")) || (phrase.IsIndefinite && phrase.Nouns.Count == 1) || !StandsAlone(phrase)) return null; // "a statement of the ministry"
        var sentence = _text.SentenceOf(phrase.First);
        var c = _cues.Count - 1;
        for (var s = sentence; s >= Math.Max(0, sentence - FarthestBody); s--)
        {
            for (; c >= 0 && _cues[c].Sentence >= s; c--)
                if (_cues[c].Source is { Kind: not ("person" or "group" or "document") } heard && (noun == "agency" || !heard.IsMedia)) return heard.IsNamedMedia || IsMeant(noun, heard) || IsCalled(noun, _cues[c]) ? heard : null;
            if (s == sentence)
            {
                if (_phrases.ReadAll(s) is [{ IsPronoun: false, MayBeSubject: true, Person: null } opens, ..] && opens.First == _text.Sentences[s].First && opens.Last < phrase.First && _labels.Of(opens) is { Kind: "body", IsMedia: false } named && IsMeant(noun, named)) return named; // "The board sees it otherwise: the agency speaks of 27"
                continue;
            }
            foreach (var subject in _phrases.ReadAll(s))
                if (subject is { IsPronoun: false, MayBeSubject: true, Person: null } && _labels.Of(subject) is { Kind: "body" } body && (body.Noun is null || subject.Names.Count > 0 || _phrases.Vocabulary.Kinds.GetValueOrDefault(body.Noun) == noun) && IsMeant(noun, body)) return body;
        }
        return null;
    }

    /// <summary>"the hospital" after "The Haldane Hospital said": a name of no list that holds the noun.</summary>
    private bool IsCalled(string noun, Cue cue)
    {
        if (cue.Source is not { Kind: "unknown" or "body", Span: var span }) return false;
        for (var i = cue.First; i < cue.Last; i++)
            if (_text.Tokens[i].Start >= span.Start && _text.Tokens[i].End <= span.End && _text.Tokens[i].Capitals != Capitals.None && _text.Lexemes.Find(i, Lex.Noun) is { Exists: true } named && named.Key == noun) return true;
        return false;
    }

    /// <summary>Whether a general noun can mean a body: any by "the agency", a court by "the chamber", "the Central Election Commission" by "the commission".</summary>
    private bool IsMeant(string noun, Source body)
    {
        var vocabulary = _phrases.Vocabulary;
        if (body.Kind == "unknown") return vocabulary.AnyBody.Contains(noun) && noun != "agency";
        if (body.Kind != "body") return false;
        if (vocabulary.AnyBody.Contains(noun) || (body.Noun is { } kind && (kind == noun || vocabulary.Kinds.GetValueOrDefault(kind) == noun))) return true;
        return body.Noun is null && body.Label.Contains(vocabulary.Nouns[noun].Singular, StringComparison.OrdinalIgnoreCase);
    }
}
