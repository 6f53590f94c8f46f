using Whence.Languages;
using Whence.Names;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Phrases that name a source: "according to {source}", or that mean the one told before.</summary>
internal sealed partial class CueFinder
{
    private void ReadPhrase(int s, Sentence sentence, int at)
    {
        if (_taken[at]) return;
        // "according to the same source" before "according to {source}": what is listed whole says more than what fills a slot
        if (_text.Lexemes.Find(at, Lex.SameSource) is { Exists: true } same && !NamesSource(sentence, same)) ReadSame(s, sentence, same);
        if (_text.Lexemes.Find(at, Lex.SameSource) is { Exists: true, Key: "own" }) return; // "by its own account": nobody stands behind it
        if (!_taken[at] && _text.Pack.Phrases.CanStartWith(_text.Tokens[at].Form)) ReadPhraseAt(s, sentence, at);
    }

    /// <summary>Whether a source stands right behind words that else mean the one told before: "it says in the statement [of the police]".</summary>
    private bool NamesSource(Sentence sentence, Lexeme same) =>
        RunsOn(same) || IsWithBody(sentence, same) || same.Key.Length == 0 && same.Last < sentence.Last && !_text.Tokens[same.Last].IsMark && _phrases.Read(_text.Lexemes.In(same.Last, BringsSource) ? same.Last + 1 : same.Last, sentence.Last) is { IsPronoun: false } phrase && phrase.Names.Count + phrase.Nouns.Count > 0
        && (_text.Lexemes.In(same.Last, BringsSource) || (_phrases.Read(same.First, sentence.Last) is null && _labels.Of(phrase) is { IsMedia: false, Kind: "body" })) && _text.Pack.Phrases.CanStartWith(_text.Tokens[same.First].Form);

    /// <summary>"по данным министерства [труда]": a longer noun begins in them.</summary>
    private bool RunsOn(Lexeme same)
    {
        for (var i = same.First; i < same.Last; i++)
            if (_text.Lexemes.Find(i, Lex.Noun) is { Exists: true } noun && noun.Last > same.Last && _phrases.Vocabulary.Nouns[noun.Key].CanSpeak) return true;
        return false;
    }

    /// <summary>"Собеседник агентства [в экстренных службах]": a body of his own makes him another one.</summary>
    private bool IsWithBody(Sentence sentence, Lexeme same) =>
        _text.Pack.BareSingular && _text.Lexemes.In(same.Last, Lex.In) && same.Last + 1 < sentence.Last && !_text.Lexemes.In(same.First, Prepositions) && _phrases.Read(same.Last + 1, sentence.Last) is { IsPronoun: false } phrase && IsBody(phrase);

    private void ReadPhraseAt(int s, Sentence sentence, int at)
    {
        NounPhrase? read = null;
        var match = _text.Pack.Phrases.Longest(_text.Tokens, at, (slot, i, into) =>
        {
            if (i >= sentence.Last || IsBehindPeriod(at, i)) return;
            if (Told(i) is { } told)
            {
                read = told;
                into.Add(new("source", i, told.Last, 0, ""));
                return;
            }
            if (slot == "account")
            {
                if (AccountAt(sentence, i) is not { } teller) return;
                read = teller;
                into.Add(new("source", i, teller.Last, 0, ""));
                return;
            }
            if (_text.Lexemes.Find(i, Lex.Relative_) is { Exists: true } which) into.Add(new("source", i, which.Last, 0, ""));
            if (Owner(sentence, i) is { } owner) into.Add(new("source", i, owner.Last, 0, ""));
            if ((SlotSource(sentence, i) ?? TownSlot(sentence, at, i) ?? UnlistedSlot(sentence, at, i)) is not { } phrase) return;
            read = phrase;
            into.Add(new("source", i, phrase.Last, 0, ""));
        }, behind: i => read is null || _text.Pack.HeadLast ? BehindDate(i) : i); // "räumte die Polizei am Nachmittag ein Lokal"
        if (match?["source"] is not { } slot || match.Last > sentence.Last) return;
        if (slot.First > at && _text.Lexemes.Find(at, Lex.Noun) is { Length: > 1 } named && named.Last >= slot.Last) return; // "Comunicat de presă:"
        if (IsNumber(slot.First) && _text.Lexemes.In(slot.First - 1, Lex.In) && _text.Lexemes.Is(at, Lex.Cue)) return; // "підтвердили у 46 школярів"
        if (at > sentence.First && _text.IsMark(match.Last - 1, ',')) return; // "For the union, …" opens a sentence; behind a verb it is no source
        if (match.Meaning == SourceRole.Claimant && read is null && _text.Lexemes.Is(slot.First, Lex.Relative_))
        {
            if (RelativeSource(s, match.First) is not { } meant) return;
            _cues.Add(new(match.First, match.Last, s, meant, Stance.Says, "attribution.which") { SpeaksAfter = true, Carried = true, Verb = match.First });
            for (var i = match.First; i < match.Last; i++) _taken[i] = true;
            return;
        }
        if (Owner(sentence, slot.First) is { } whose && whose.Last == slot.Last) read = whose;
        else
        {
            var town = TownSlot(sentence, at, slot.First);
            if (read is null || read.Last != slot.Last || (read.First < slot.First && town is not null))
                read = AccountAt(sentence, slot.First) is { } teller && teller.Last == slot.Last ? teller : SlotSource(sentence, slot.First) ?? town ?? UnlistedSlot(sentence, at, slot.First);
        }
        if (read is null || (read.IsUnlisted && match.Meaning != SourceRole.Claimant) || (read.IsUnlisted ? ByItsWords(read.First, read.Last) : SourceOf(read, match)) is not { } source) return;
        if (IsPlaceOfTalk(sentence, at, read, source, match.Last)) return;
        if (match.Meaning == SourceRole.Relay && !source.IsMedia && (read.Nouns.Exists(n => _phrases.Vocabulary.Nouns[n.Key].Class == "audience") || (source.Kind is "country" && read.Names.Count > 0 && read.Names[0].First > slot.First + 1))) return; // "reached by our correspondent in Abuja"
        if (match.Meaning == SourceRole.Relay && source.Kind == "document" && _text.Lexemes.In(at, Prepositions) && !_text.Lexemes.Is(at, Lex.Cue)) return; // "through a tweet": of whoever speaks
        var end = match.Last;
        if ((source.Kind == "document" || read.IsUnlisted) && Publisher(sentence, match.Last) is var (author, behind)) (source, end) = (author, behind);
        if (source.Kind == "document" && _text.Lexemes.Find(at, Lex.Hearsay) is { Exists: true } hearsay && hearsay.Last >= match.Last) return; // "potrivit datelor preliminare"
        source = AuthorOf(source, read);
        end = WithSecond(sentence, end);
        var counted = match.Meaning == SourceRole.Claimant && source.IsMedia && IsCount(match.First, end);
        if (match.Meaning == SourceRole.Claimant && slot.First == at + 1 && _text.Lexemes.Is(at, Lex.Cue)) return; // "said X" is a verb with its subject
        if (match.Meaning == SourceRole.Relay && source is { Kind: "unknown" } && read is { Nouns.Count: 0, Names.Count: 1 } && MayBeMedium(read.Names[0]) && SaysAnything(sentence, at, slot.First, match.Last) && (IsTitled(sentence, read.Names[0]) || !(slot.First == at + 1 && _text.Lexemes.Find(at, Lex.Cue) is { Exists: true, Key: not "reports" }))) source = Medium(read.Names[0], source);
        // "citing officials" names who asserts it; "told reporters" only the listener; a bare preposition brings only media
        var cites = match.Meaning == SourceRole.Relay && !source.IsMedia && _text.Lexemes.Find(at, Lex.Cue) is var verb && (verb.Exists ? verb.Key == "reports" : !(slot.First == at + 1 && _text.Lexemes.In(at, Prepositions)));
        if (match.Meaning == SourceRole.Relay && !source.IsMedia && !cites) return;
        var leads = at - sentence.First <= 2 && end + 3 < sentence.Last;
        var back = match.Meaning == SourceRole.Back || (match.Meaning == SourceRole.Claimant && _text.Lexemes.Is(at, Lex.Cue) && SpeaksBack(sentence, match.First, end)); // "Об этом «Интерфаксу» рассказали в полиции."
        _cues.Add(new(match.First, end, s, source, Stance.Says, "attribution.phrase")
        {
            SpeaksAfter = (leads || end + 3 < sentence.Last || HasNumber(end, sentence.Last) || CountsOne(end, sentence.Last)) && !back, SpeaksBefore = !leads && !back && !OpensRelative(sentence, match.First) && !IsJoined(match.First), SpeaksBack = back, IsRelay = match.Meaning == SourceRole.Relay && !cites, Verb = at, IsOwnCount = counted, IsCited = cites,
        });
        // a verb of the phrase ("told {source}") is still read as a verb with its own subject
        for (var i = match.First; i < end; i++) _taken[i] = i >= slot.First || match.Meaning is SourceRole.Claimant or SourceRole.Back;
        if (!source.IsMedia && match.Meaning is SourceRole.Claimant or SourceRole.Back) Heard(source);
    }

    /// <summary>"teikts [otrdien] izplatītajā policijas paziņojumā", "in a statement [on Tuesday] by the police": the token behind a date, or the token itself.</summary>
    private int BehindDate(int at)
    {
        if (_dated[at - 1]) return at;
        var i = at;
        while (i < _dated.Length && _dated[i]) i++;
        return i;
    }

    /// <summary>"im Februar 27 Lokführer", "повідомили в п'ятницю «Вістям»": a preposition before a date brings that, and a verb of saying has its own subject.</summary>
    private bool IsBehindPeriod(int first, int at)
    {
        var i = at - 1;
        while (i > first && _dated[i]) i--;
        return i < at - 1 && (_text.Lexemes.In(i, Prepositions) || _text.Lexemes.Is(i, Lex.Cue));
    }

    /// <summary>Who a slot names; a town or a region says something but passes nothing on.</summary>
    private Source? SourceOf(NounPhrase read, PatternMatch<SourceRole> match) =>
        _labels.Of(read) ?? (match.Meaning is SourceRole.Claimant && !_text.IsMark(match.Last - 1, ',') ? _labels.OfPlace(read) : null);

    /// <summary>Where nouns have capitals, a name of no list is a medium's only between quotation marks, in capitals or in two words: "bei Protesten" is none.</summary>
    private bool MayBeMedium(NameMention name) =>
        !_text.Pack.CapitalisedNouns || _text.IsQuoteMark(name.First - 1) || _text.Tokens[name.First].Capitals == Capitals.All || (name.Last - name.First > 1 && !_text.IsMark(name.First + 1, '-') && !(name.Last - name.First == 2 && _text.Adjacent(name.First + 1)));

    /// <summary>"рассказал в Остреле заместитель мэра": where nouns stand bare, a name that nobody knows behind a verb of saying is where it was said, if somebody in the first form who surely speaks follows.</summary>
    private bool IsPlaceOfTalk(Sentence sentence, int at, NounPhrase read, Source source, int end) =>
        _text.Pack.BareSingular && source.Kind is "unknown" or "country" && _text.Lexemes.Is(at, Lex.Cue) && read is { Nouns.Count: 0, IsUnlisted: false } && !_text.IsQuoteMark(read.First - 1) && end < sentence.Last
        && _phrases.Read(end, sentence.Last) is { IsPronoun: false, MayBeSubject: true } who && IsOffice(who) && (who.Person is not null || _labels.IsFirstForm(who.Nouns[0]));

    /// <summary>"über die Deutzer Brücke", "im Bochumer Verfahren": what a bare preposition brings is no medium where nothing else in the sentence is said or quoted.</summary>
    private bool SaysAnything(Sentence sentence, int at, int slot, int end)
    {
        if (!_text.Lexemes.In(at, Prepositions) || slot - at > 2) return true;
        for (var i = sentence.First; i < sentence.Last; i++)
            if ((i < at || i >= end) && (_text.Lexemes.Is(i, Lex.Cue) || _text.Lexemes.Is(i, Lex.Reported) || _text.IsQuoteMark(i))) return true;
        return false;
    }

    /// <summary>"by [the agency]'s tally": who stands before the possessive, where the noun phrase goes on with the noun behind it.</summary>
    private NounPhrase? Owner(Sentence sentence, int at)
    {
        if (!_text.Pack.HeadLast) return null;
        for (var i = at + 1; i < Math.Min(sentence.Last, at + LongestAccount) && !(_text.Tokens[i].IsMark && !_text.Adjacent(i)); i++)
            if (_text.Tokens[i] is { IsWord: true, Glued: true } letter && letter.End - letter.Start == 1)
                return _phrases.Read(at, i) is { IsPronoun: false } phrase && phrase.Last == i && _labels.CanSpeak(phrase) ? phrase : null;
        return null;
    }

    /// <summary>"according to the fire service and the police": where the words of a second source end; the first answers for both.</summary>
    private int WithSecond(Sentence sentence, int end)
    {
        if (end + 1 >= sentence.Last || _text.Lexemes.Find(end, Lex.And) is not { Exists: true } and || and.Last >= sentence.Last) return end;
        return _phrases.Read(and.Last, sentence.Last) is { IsPronoun: false } second && (SurelySpeaks(second) || second is { Nouns.Count: 0, Names.Count: 1 }) ? second.Last : end;
    }

    /// <summary>"told The Punch": an article with a capital inside a sentence belongs to the name of a medium.</summary>
    private bool IsTitled(Sentence sentence, NameMention name) =>
        name.First - 1 > sentence.First && _text.Lexemes.In(name.First - 1, Lex.Determiner) && _text.Tokens[name.First - 1].Capitals == Capitals.Initial;

    /// <summary>"the bodies, which, according to the other side, belong to soldiers", ", wo nach Angaben der Gemeinde 14 übernachteten": what stands before a relative clause is not its source's.</summary>
    private bool OpensRelative(Sentence sentence, int first) =>
        (_text.IsMark(first - 1, ',') ? first - 2 : first - 1) is var at && at > sentence.First && _text.Lexemes.In(at, Lex.Relative_) && !_text.Lexemes.Is(at, Lex.That) && (at == first - 2 || (_text.IsMark(at - 1, ',') && _text.Lexemes.In(first, Prepositions)));

    /// <summary>"76 dead and, by the police's tally, 559 injured": behind "and" a source is that of what follows.</summary>
    private bool IsJoined(int first) => _text.Lexemes.In(_text.IsMark(first - 1, ',') ? first - 2 : first - 1, Joints);

    private static readonly ulong Joints = Lexemes.Kinds(Lex.And, Lex.But);

    private int SkipOpening(int i)
    {
        while (_text.Mark(i) is '„' or '“' or '"' or '«' or '”' or '‘') i++;
        return i;
    }

    private static readonly ulong Prepositions = Lexemes.Kinds(Lex.Preposition, Lex.In, Lex.By);

    /// <summary>Most words between a document and who gave it out.</summary>
    private const int LongestParticiple = 4;

    /// <summary>"a statement released by the police", "a count that the police gave": who stands behind a document, and where the words that say so end.</summary>
    private (Source Source, int Last)? Publisher(Sentence sentence, int from)
    {
        var relative = _text.Lexemes.Starts(from, Opens); // "the figures that the ministry gave out", "los datos que facilitaron las autoridades"
        var words = 0;
        for (var i = from; i < sentence.Last && words < LongestParticiple; i++)
        {
            if (_dated[i] || (_text.IsMark(i, ',') && (_dated[i - 1] || (i + 1 < sentence.Last && _dated[i + 1])))) continue;
            words++;
            if (_text.Tokens[i].IsMark) return null;
            if (!relative && !_text.Lexemes.Is(i, Lex.By)) continue;
            var at = i + 1;
            while (at < sentence.Last && (_dated[at] || (_text.IsMark(at, ',') && _dated[at - 1]))) at++;
            if (at < sentence.Last && _phrases.Read(at, sentence.Last) is { IsPronoun: false } phrase && _labels.Of(phrase) is { Kind: "body" or "person" or "group" or "country" or "media" } source && (!source.IsMedia || IsCount(from - 1, from))) return (source, phrase.Last);
        }
        return null;
    }

    private static readonly ulong Opens = Lexemes.Kinds(Lex.That, Lex.Relative_);

    /// <summary>"Polizeiangaben": a word made of a source and of a noun for what it tells; "nach russischen Angaben" with an adjective of nationality.</summary>
    private NounPhrase? Told(int at)
    {
        if (_text.Pack.Forms.Compounds && _text.Lexemes.Find(at, Lex.Demonym) is { Exists: true } nationality && nationality.Last < _text.Tokens.Count && _text.Tokens[nationality.Last].IsWord && _text.Pack.Lexicon.IsAccount(Fold.Case(_text.Word(nationality.Last))))
        {
            var theirs = new NounPhrase { First = at, Last = nationality.Last + 1 };
            theirs.AddDemonym(nationality.Key);
            return theirs;
        }
        if (_text.Pack.Forms.Compounds && at + 1 < _text.Tokens.Count && _text.Tokens[at + 1] is { IsWord: true, Glued: true } && _text.Pack.Lexicon.IsAccount(Fold.Case(_text.Word(at + 1))) && _phrases.Read(at, at + 1) is { IsPronoun: false, Names.Count: > 0 } named) return Through(named, at + 2); // "UN-Angaben"
        if (!_text.Pack.Forms.Compounds || !_text.Tokens[at].IsWord || _text.Pack.Lexicon.SourceIn(Fold.Case(_text.Span(at, at + 1).Of(_text.Text))) is not { } noun) return null;
        var phrase = new NounPhrase { First = at, Last = at + 1 };
        phrase.Add(new Lexeme(at, at + 1, Lex.Noun, noun, 0));
        return phrase;
    }
}
