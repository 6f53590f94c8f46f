using Whence.Languages;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Expressions that mean a source told elsewhere: "according to her", "by its own account", "according to which".</summary>
internal sealed partial class CueFinder
{
    /// <summary>Sentences before one in which whom it means by "according to her" may have spoken.</summary>
    private const int FarthestSpeaker = 4;

    /// <summary>"according to her", "demnach": the one who spoke before; "by its own account": the subject of the sentence.</summary>
    private void ReadSame(int s, Sentence sentence, Lexeme words)
    {
        var own = words.Key == "own";
        if ((own ? Itself(s, words) : (MeansSeveral(words) ? SeveralBefore(s, words.First) : null) ?? MediumBefore(s) ?? SpeakerBefore(s, words.First)) is not { } source) return;
        if (!own && source.Kind == "document" && _phrases.ReadAll(words.First, words.Last).Find(p => !p.IsPronoun && _labels.CanSpeak(p)) is { } itself && _labels.Of(itself) is { Kind: not "document" } cited) source = cited; // "according to first data … the cited source"
        var leads = words.First - sentence.First <= 2;
        _cues.Add(new(words.First, words.Last, s, source, Stance.Says, own ? "attribution.own" : "attribution.same") { SpeaksAfter = true, SpeaksBefore = !leads, Carried = true, Verb = words.First, IsOwnCount = source.IsMedia });
        for (var i = words.First; i < words.Last; i++) _taken[i] = true;
    }

    /// <summary>Whether an expression means several people: "selon eux".</summary>
    private bool MeansSeveral(Lexeme words)
    {
        foreach (var lexeme in _text.Lexemes.At(words.First))
            if (lexeme is { Kind: Lex.SameSource, Key: "several" } && lexeme.Last == words.Last) return true;
        return false;
    }

    /// <summary>"The rebels attacked the village, killing, according to them, 56": those who are several and do something in the sentence, else those who spoke in the one before or did something there.</summary>
    private Source? SeveralBefore(int s, int at)
    {
        if (_phrases.ReadAll(s).FindLast(p => p.Last <= at && AreSeveral(p)) is { } here) return _labels.Of(here);
        if (s == 0 || _text.Sentences[s].Paragraph != _text.Sentences[s - 1].Paragraph) return null;
        if (_cues.FindLast(c => c.Sentence == s - 1 && c is { IsRelay: false, QuotesOnly: false, Source: not null }) is { } heard) return heard.Source is { Kind: "group" or "body", IsMedia: false } or { Kind: "person", IsNamedPerson: false } ? heard.Source : null;
        return _phrases.ReadAll(s - 1).Find(AreSeveral) is { } before ? _labels.Of(before) : null;
    }

    /// <summary>People without a name or number who may be a subject: "the rebels".</summary>
    private bool AreSeveral(NounPhrase phrase) =>
        phrase is { IsPronoun: false, MayBeSubject: true, Person: null, Nouns: [var noun, ..] } && !IsNumber(phrase.First - 1) && !_text.Lexemes.In(phrase.First - 1, Lex.Of)
        && _phrases.Vocabulary.Nouns[noun.Key].Class is "group" or "person" or "role" && !_labels.IsFirstForm(noun);

    /// <summary>"The channel wrote of 24 wounded. By its data, …": the agency or outlet that alone spoke in the sentence before, of its paragraph.</summary>
    private Source? MediumBefore(int s)
    {
        if (s == 0 || _text.Sentences[s].Paragraph != _text.Sentences[s - 1].Paragraph) return null;
        Source? medium = null;
        for (var c = _cues.Count - 1; c >= 0 && _cues[c].Sentence >= s - 1; c--)
        {
            if (_cues[c].Sentence != s - 1) continue;
            if (_cues[c] is not { IsRelay: false, QuotesOnly: false, Carried: false, Source: { IsMedia: true, IsNamedMedia: true } own }) return null;
            medium = own;
        }
        return medium;
    }

    /// <summary>
    /// Who was heard last in the sentences before, unless the sentence before is about a person by name; else a person named before in the sentence, else the
    /// subject of the sentence before, else who was heard last in the article.
    /// </summary>
    private Source? SpeakerBefore(int s, int at)
    {
        var subject = s > 0 && _text.Sentences[s].Paragraph == _text.Sentences[s - 1].Paragraph ? _phrases.ReadAll(s - 1).Find(p => p is { MayBeSubject: true, IsPronoun: false } && _labels.CanSpeak(p)) : null;
        for (var c = _cues.Count - 1; c >= 0 && _cues[c].Sentence >= s - FarthestSpeaker; c--)
        {
            if (_cues[c] is not { IsRelay: false, Clause: null, QuotesOnly: false, Source: { IsMedia: false } source } || _cues[c].Sentence >= s) continue;
            if (_cues[c].Sentence < s - 1 && subject?.Person is not null && _labels.Of(subject) is { } named) return named;
            return source;
        }
        if (_phrases.ReadAll(s).Find(p => p.Last <= at && p is { MayBeSubject: true, Person: not null }) is { } here && _labels.Of(here) is { } itself) return itself;
        return subject is not null && _labels.Of(subject) is { IsMedia: false, Kind: "person" or "body" or "group" } told ? told : _lastSpeaker;
    }

    /// <summary>"The minister, Ann Berg, got 8,000 complaints, he added": the person who opens the sentence and whom a pronoun behind its verb means.</summary>
    private Source? Opener(Sentence sentence, int verbStart, List<NounPhrase> nouns) =>
        nouns.Find(n => n.First - sentence.First <= 1 && n.Last < verbStart && n is { IsPronoun: false, MayBeSubject: true }) is { } first && !_text.IsQuoteMark(first.First - 1) && (first.Person is not null || IsOffice(first)) && _labels.Of(first) is { Kind: "person" } who ? who : null;

    /// <summary>"The ministry signed a contract, it said": the body that opens the sentence, where no person may be meant.</summary>
    private Source? OpenerBody(Sentence sentence, int verbStart, List<NounPhrase> nouns) =>
        nouns.Find(n => n.First - sentence.First <= 1 && n.Last < verbStart && n is { IsPronoun: false, MayBeSubject: true, Person: null }) is { } first && !_text.IsQuoteMark(first.First - 1) && _labels.CanSpeak(first) && _labels.Of(first) is { Kind: "body" or "company", IsMedia: false } who ? who : null;

    /// <summary>Most tokens of a dateline.</summary>
    private const int LongestDateline = 10;

    /// <summary>"OSTREL, Colombia (AP) — The president": the token behind the dash that ends a line of place, agency and date; else the first of the sentence.</summary>
    private int BehindDateline(Sentence sentence)
    {
        for (var i = sentence.First; i < Math.Min(sentence.Last, sentence.First + LongestDateline); i++)
        {
            if (_text.Mark(i) is '–' or '—') return i + 1;
            if (_text.Tokens[i] is { IsWord: true, Capitals: Capitals.None } && !_dated[i]) break;
        }
        return sentence.First;
    }

    /// <summary>The body or the people who spoke last in a sentence of the same paragraph.</summary>
    private Source? HeardIn(int back, int s) =>
        _text.Sentences[back].Paragraph == _text.Sentences[s].Paragraph && _cues.FindLast(c => c.Sentence == back && c is { IsRelay: false, QuotesOnly: false, Clause: null, Source.Kind: "body" or "group" }) is { } cue ? cue.Source : null;

    /// <summary>"The organisers criticise the delay. They consider": those who are several and spoke in the sentence before, where no person by name did lately.</summary>
    private Source? Several(int back) =>
        _cues.FindLast(c => c.Sentence == back && c is { IsRelay: false, Clause: null, Source.Kind: "group" }) is { } cue && !_cues.Exists(c => c.Sentence >= back - 2 && c.Source is { IsNamedPerson: true }) ? cue.Source : null;

    /// <summary>"cei de la ambulanță", "ceux du syndicat", "die von der Feuerwehr": an article or a pronoun without a noun, and the body that a preposition brings.</summary>
    private NounPhrase? ThoseOf(Sentence sentence, int at)
    {
        if (!_text.Lexemes.In(at, Those) || at + 2 >= sentence.Last || !_text.Lexemes.In(at + 1, Prepositions) || _text.Lexemes.In(at + 1, Articles) || (!_text.Lexemes.In(at, Lex.Determiner) && !_text.Lexemes.In(at + 1, Lex.Of))) return null; // "said he in Parliament"
        var i = at + 1;
        while (i < sentence.Last && (_text.Lexemes.In(i, Prepositions) || _text.Lexemes.In(i, Lex.Of) || _text.Lexemes.In(i, Articles))) i++;
        return i < sentence.Last && _phrases.Read(i, sentence.Last) is { IsPronoun: false } phrase && (IsBody(phrase) || IsNameAlone(phrase)) ? phrase : null;
    }

    private static readonly ulong Those = Lexemes.Kinds(Lex.Determiner, Lex.Pronoun);

    /// <summary>"Channel Five named other sums: by its data, 15 million": who speaks earlier in the sentence is meant, before whoever spoke in an earlier one.</summary>
    private void MeanNearer(int start)
    {
        for (var i = start; i < _cues.Count; i++)
            if (_cues[i] is { Rule: "attribution.same" } same && _cues.FindLast(c => c.Sentence == same.Sentence && c.Last < same.First && c is { Carried: false, IsRelay: false, Rule: "attribution.verb" or "attribution.count", Source: not null } && HasMark(c.Last, same.First)) is { } nearer)
                _cues[i] = same with { Source = nearer.Source };
    }

    /// <summary>Sentences over which a pronoun may mean one who spoke in another paragraph.</summary>
    private const int FarthestPronoun = 2;

    /// <summary>
    /// Whether whom a verb means stands too far off to answer for a figure: for a verb without a subject beyond the sentence before or in another paragraph,
    /// for a pronoun beyond a few sentences in another paragraph. A sentence in the mood of reported speech goes on with who spoke right before it.
    /// </summary>
    private bool IsFarFetched(int s, Source? source, bool pronoun)
    {
        if (source is null || (IsReported(s) && _cues.Exists(c => c.Sentence == s - 1 && c is { IsRelay: false, IsFarFetched: false } && c.Source?.Key == source.Key))) return false;
        var told = s;
        while (told > 0 && _text.Tokens[_text.Sentences[told].First].Start > source.Span.Start) told--;
        var same = _text.Sentences[told].Paragraph == _text.Sentences[s].Paragraph;
        if (!pronoun && GoesOnWithoutSubject(s, source)) return false;
        return !(pronoun ? same || s - told <= FarthestPronoun : same && (s - told <= 1 || _cues.Exists(c => c.Sentence == s - 1 && c.Source?.Key == source.Key)));
    }

    /// <summary>"La fiscal puntualizó que … ¶ No obstante, indicó que": where verbs need no subject, one without goes on with who spoke in the sentence before, in another paragraph too.</summary>
    private bool GoesOnWithoutSubject(int s, Source source) =>
        _text.Pack.SubjectAfterVerb && !_text.Pack.VerbSecond && source.Kind == "person" && _cues.Exists(c => c.Sentence == s - 1 && c is { IsRelay: false, IsFarFetched: false, Clause: null } && c.Source?.Key == source.Key) && !_cues.Exists(c => c.Sentence == s - 1 && c is { IsRelay: false, Source.IsMedia: false } && c.Source.Key != source.Key);

    private bool IsReported(int s)
    {
        for (var i = _text.Sentences[s].First; i < _text.Sentences[s].Last; i++)
            if (_text.Lexemes.Is(i, Lex.Reported)) return true;
        return false;
    }

    /// <summary>Whose own account it is: the first in the sentence who can give one, a subject before what stands behind a preposition.</summary>
    private Source? Itself(int s, Lexeme words) => Itself(s, words, subjects: true) ?? Itself(s, words, subjects: false);

    private Source? Itself(int s, Lexeme words, bool subjects)
    {
        foreach (var phrase in _phrases.ReadAll(s))
        {
            if ((subjects && !phrase.MayBeSubject) || phrase.IsPronoun || (phrase.First < words.Last && phrase.Last > words.First)) continue;
            if (_labels.Of(phrase) is { Kind: "body" or "country" or "unknown" or "group" } or { IsNamedPerson: true }) return _labels.Of(phrase);
        }
        return null;
    }

    /// <summary>"the union, according to which …", "the forecast according to which …": whom the relative word stands for; of a document, who speaks in the sentence.</summary>
    private Source? RelativeSource(int s, int first)
    {
        var end = _text.IsMark(first - 1, ',') ? first - 1 : first;
        var phrases = _phrases.ReadAll(s);
        if (phrases.FindLast(p => p.Last == end && !p.IsPronoun) is { } before && _labels.Of(before) is { IsMedia: false, Kind: not ("document" or "unknown") } source) return source;
        return phrases.Find(p => p.Last < end && p is { IsPronoun: false, MayBeSubject: true } && _labels.CanSpeak(p)) is { } subject && _labels.Of(subject) is { IsMedia: false, Kind: "person" or "body" or "group" } who ? who : null;
    }
}
