using Whence.Languages;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Verbs of saying whose subject no pack lists: whoever spoke before is not meant then; where the words show who it is, they name the source.</summary>
internal sealed partial class CueFinder
{
    /// <summary>Most words of a source that nobody listed.</summary>
    private const int LongestUnlisted = 4;

    /// <summary>Most words behind which the owner of a toll may stand: "a first provisional toll of the prefecture".</summary>
    private const int FarthestOwner = 6;

    private static readonly ulong NotInName = Lexemes.Kinds(Lex.Cue, Lex.Counts, Lex.Be, Lex.Have, Lex.Modal, Lex.Future, Lex.Not, Lex.Pronoun, Lex.Preposition, Lex.In, Lex.By, Lex.That, Lex.Relative_, Lex.But, Lex.And, Lex.HedgeBefore, Lex.NumberWord);
    private static readonly ulong Things = Lexemes.Kinds(Lex.ConceptNoun, Lex.ConceptToll, Lex.Event, Lex.Unit, Lex.TimeUnit, Lex.Titled);

    /// <summary>Whether the clause of a verb shows a subject of its own that nobody listed, and the source its words name, if they do.</summary>
    /// <param name="s">Index of its sentence.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="verbStart">First token of the verb.</param>
    /// <param name="verbEnd">After its last.</param>
    private (bool Own, Source? Source) OwnSubject(int s, Sentence sentence, int verbStart, int verbEnd)
    {
        if (_unlisted.Opening(s, verbStart) is { } opening) return (true, opening);
        if (TollOf(sentence, verbStart) is { } owner) return (true, owner);
        if (HasOtherSubject(sentence, verbStart)) return (true, IsTold(sentence, verbEnd) ? WordsUpTo(sentence, verbStart) : null);
        if (Behind(sentence, verbStart, verbEnd) is var behind and > 0) return (true, ByItsWords(behind, EndOfWords(sentence, behind)));
        if (ApposedWord(sentence, verbStart) is { } apposed) return (true, apposed);
        return (_text.Pack.BareSingular && verbStart > sentence.First && IsBareSubject(sentence, verbStart - 1), null);
    }

    /// <summary>"broadcaster RTHK reports": a noun phrase that took its verb for a noun, up to the verb.</summary>
    private NounPhrase? UpToVerb(int edge, int verbStart, List<NounPhrase> nouns) =>
        nouns.Find(n => n.First >= edge && n.First < verbStart && n.Last > verbStart && n is { IsPronoun: false, MayBeSubject: true }) is { } through && _phrases.Read(through.First, verbStart) is { MayBeSubject: true } phrase && IsSpeaker(phrase) ? phrase : null;

    /// <summary>The first word of a subject behind its verb: behind an article, with a capital or, where nouns stand bare, any word that closes the clause; -1 where there is none.</summary>
    private int Behind(Sentence sentence, int verbStart, int verbEnd)
    {
        if (!_text.Pack.SubjectAfterVerb && !AfterQuote(sentence, verbStart, null)) return -1;
        var i = SkipTime(sentence, verbEnd);
        if (i < sentence.Last && _text.Lexemes.In(i, Prepositions)) i = Listener(sentence, i) is var heard and > 0 ? heard : SkipPlace(sentence, i + 1); // "ne-a scris pe Telegram o profesoară"
        if (i < 0 || i >= sentence.Last || !_text.Tokens[i].IsWord || (i > verbEnd && _text.Lexemes.In(i - 1, Lex.Of))) return -1; // "durante la presentación de los resultados"
        var article = _text.Lexemes.In(i, Articles) && !_text.Lexemes.In(i, Lex.Oblique) && !_text.Lexemes.In(i, Lex.Pronoun);
        if (article) i++;
        if (i >= sentence.Last || !IsUnlisted(i) || (!article && _text.Tokens[i].Capitals == Capitals.None && !_text.Pack.BareSingular)) return -1;
        var end = EndOfWords(sentence, i);
        return end >= sentence.Last || _text.Tokens[end].IsMark || (article && _text.Lexemes.In(end, Prepositions)) ? i : -1;
    }

    /// <summary>"The harbour's lamplighter told the Associated Press": who tells something to journalists, an agency or an outlet right behind the verb surely speaks.</summary>
    private bool IsTold(Sentence sentence, int verbEnd)
    {
        var i = SkipTime(sentence, verbEnd);
        if (i < sentence.Last && _text.Lexemes.In(i, Prepositions)) i++;
        while (i < sentence.Last && (_text.Lexemes.In(i, Articles) || _text.IsQuoteMark(i))) i++;
        return i < sentence.Last && _phrases.Read(i, sentence.Last) is { } heard && IsListener(heard);
    }

    /// <summary>The words from the article that opens a clause to its verb, if nothing but a name's words stands among them.</summary>
    private Source? WordsUpTo(Sentence sentence, int verbStart)
    {
        var first = verbStart;
        while (first > sentence.First && !IsEdge(first - 1)) first--;
        if (!_text.Lexemes.In(first, Articles)) return null;
        return EndOfWords(sentence, first + 1) is var end && end >= verbStart && verbStart > first + 1 ? ByItsWords(first + 1, verbStart) : null;
    }

    /// <summary>The words behind the last article before a verb, for who speaks in a quotation: "a retired teacher recalled: “…”".</summary>
    private Source? WordsBefore(Sentence sentence, int verbStart)
    {
        var first = verbStart;
        while (first > sentence.First && !IsEdge(first - 1)) first--;
        for (var i = first; i + 1 < verbStart; i++)
        {
            if (!_text.Lexemes.In(i, Articles) || _text.Lexemes.In(i, Lex.Oblique) || (i > first && _text.Lexemes.In(i - 1, Prepositions))) continue;
            var end = EndOfWords(sentence, i + 1);
            return end > i + 1 ? ByItsWords(i + 1, Math.Min(end, verbStart)) : null;
        }
        if (_text.Pack.BareSingular && first < verbStart) return ByItsWords(first, verbStart);
        return null;
    }

    /// <summary>"Роструд сообщил": a word of no list stands alone before its verb, in a form that a subject may have.</summary>
    private bool IsBareSubject(Sentence sentence, int i) => IsUnlisted(i) && !Fold.IsIn(_text.Pack.FunctionWords, _text.Word(i)) && (i == sentence.First || IsEdge(i - 1));

    /// <summary>A word that is no part of speech known to the pack, no date and no number, and in no form that a subject never has.</summary>
    private bool IsUnlisted(int i) => _text.Tokens[i].IsWord && !_dated[i] && !IsNumber(i) && _text.Lexemes.At(i).Length == 0 && !_text.Lexemes.In(i, NotInName) && !_text.IsOblique(i) && !_text.IsLocative(i);

    /// <summary>"one of them, a shop assistant, told": what one word or two between commas call who speaks.</summary>
    private Source? ApposedWord(Sentence sentence, int verbStart)
    {
        if (!_text.Pack.BareSingular || !_text.IsMark(verbStart - 1, ',')) return null;
        var first = verbStart - 1;
        while (first > sentence.First && first > verbStart - 1 - MostApposed && IsUnlisted(first - 1)) first--;
        return first < verbStart - 1 && first > sentence.First && _text.IsMark(first - 1, ',') ? ByItsWords(first, verbStart - 1) : null;
    }

    /// <summary>Most words of what stands between commas for who speaks.</summary>
    private const int MostApposed = 2;

    /// <summary>What fills the slot of a source where no list has the words: behind an article, or behind words that bring nobody but a source.</summary>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="cue">First token of the words that bring the source.</param>
    /// <param name="at">First token of the slot.</param>
    private NounPhrase? UnlistedSlot(Sentence sentence, int cue, int at)
    {
        if (_text.Lexemes.In(cue, Lex.Cue)) return null;
        var i = at;
        while (i < sentence.Last && _text.Lexemes.In(i, Articles)) i++;
        if ((i == at && !(_text.Pack.BareSingular && at - cue > 1)) || i >= sentence.Last || !_text.Tokens[i].IsWord || _dated[i] || IsNumber(i) || _text.Lexemes.At(i).Length > 0) return null;
        if (_text.Pack.CapitalisedNouns)
            while (i < sentence.Last && _text.Tokens[i] is { IsWord: true, Capitals: Capitals.None } && _text.Lexemes.At(i).Length == 0) i++;
        var end = EndOfWords(sentence, i);
        if (end < sentence.Last && IsNumber(end) && !(_text.Pack.CapitalisedNouns && _text.Tokens[end - 1].Capitals != Capitals.None)) return null; // "according to a provisional twelve people": an adjective without its noun
        if (_phrases.ReadAll(i, end).Exists(p => p.Nouns.Count > 0 || p.Names.Exists(n => n.Referent.Kind is not ("country" or "place")))) return null; // "the presentation of Sokolov"
        return end == i || (_text.Pack.CapitalisedNouns && _text.Tokens[i].Capitals == Capitals.None) ? null : new() { First = i, Last = end, IsUnlisted = true };
    }

    private int EndOfWords(Sentence sentence, int first)
    {
        var i = first;
        while (i < sentence.Last && i < first + LongestUnlisted && _text.Tokens[i].IsWord && !_dated[i] && !_text.Lexemes.In(i, NotInName)) i++;
        return i;
    }

    /// <summary>A source by the article's own words; null where a listed word among them is no one who speaks.</summary>
    private Source? ByItsWords(int first, int last)
    {
        for (var i = first; i < last; i++)
            if (_text.Lexemes.In(i, Things)) return null;
        var span = _text.Span(first, last);
        var words = span.Of(_text.Text);
        return new(_text.Pack.Romanizer.Romanize(words), words, null, "unknown", span);
    }

    /// <summary>"A first provisional toll of the prefecture spoke of three dead": whose toll opens the sentence, and is the subject of its verb.</summary>
    private Source? TollOf(Sentence sentence, int verbStart)
    {
        for (var i = sentence.First; i < Math.Min(verbStart, sentence.First + LongestUnlisted + 2); i++)
        {
            if (_text.Lexemes.Find(i, Lex.ConceptToll) is not { Exists: true } toll || toll.Last >= verbStart) continue;
            if (_text.Lexemes.In(i - 1, Prepositions)) return null;
            for (var k = toll.Last; k < Math.Min(verbStart, toll.Last + FarthestOwner) && !_text.Tokens[k].IsMark; k++)
                if (_text.Lexemes.In(k, BringsSource) && k + 1 < verbStart && _phrases.Read(k + 1, verbStart) is { IsPronoun: false } phrase && _labels.Of(phrase) is { Kind: "body" or "person" or "group", IsMedia: false } source) return source;
            return null;
        }
        return null;
    }
}
