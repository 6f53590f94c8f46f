using Whence.Languages;
using Whence.Reading;

namespace Whence.Names;

/// <summary>Names that are more than a run of capitals: a body's with its noun, both family names of a person, and short names that are the same as longer ones.</summary>
internal sealed partial class NameFinder
{
    /// <summary>
    /// "el Consejo Nacional de Reducción del Riesgo": where adjectives follow their noun and nouns have no capitals, a noun for a body with one, a word of no list with
    /// one, and what a preposition of belonging brings with one: all of it is the name. Returns the token behind it, or the first where there is none.
    /// </summary>
    private int BodyEnd(int at, Sentence sentence)
    {
        if (_text.Pack.HeadLast || _text.Pack.CapitalisedNouns || _text.Pack.BareSingular || _text.Tokens[at].Capitals != Capitals.Initial) return at;
        if (_text.Lexemes.Find(at, Lex.Noun) is not { Length: 1 } noun || _vocabulary.Nouns[noun.Key].Class != "body" || !IsOfBody(at + 1, sentence) || _text.Lexemes.In(at + 1, NotInBody)) return at;
        var (last, belongs) = (at + 2, false);
        while (last < sentence.Last)
        {
            if (IsOfBody(last, sentence)) { last++; continue; }
            var next = last;
            while (next < sentence.Last && next - last < 2 && _text.Tokens[next].Capitals == Capitals.None && (_text.Lexemes.In(next, Lex.Of) || (_text.Lexemes.In(next, Lex.And) && belongs) || (next > last && _text.Lexemes.In(next, Lex.Determiner)))) next++;
            if (next == last || !IsOfBody(next, sentence)) break;
            belongs |= _text.Lexemes.In(last, Lex.Of);
            last = next + 1;
        }
        return belongs ? last : at;
    }

    /// <summary>Most words of a body's name in quotation marks.</summary>
    private const int LongestQuoted = 6;

    private static readonly ulong NotInQuoted = Lexemes.Kinds(Lex.Cue, Lex.Be, Lex.Have, Lex.Pronoun, Lex.That, Lex.Modal, Lex.Not, Lex.But);

    /// <summary>
    /// "движение «Левый берег»", "la asociación “Vecinos del puerto”": right behind a noun for a body all that stands in quotation marks is its name, also words in small letters.
    /// Returns the closing mark, or the first token where no such name begins there.
    /// </summary>
    private int QuotedBodyEnd(int at, Sentence sentence)
    {
        if (at - 1 <= sentence.First || !_text.IsQuoteMark(at - 1) || _text.Tokens[at].Capitals != Capitals.Initial || _text.Lexemes.FindEndingAt(at - 1, Lex.Noun) is not { Exists: true } noun || _vocabulary.Nouns[noun.Key].Class != "body") return at;
        var small = false;
        for (var i = at; i < Math.Min(sentence.Last, at + LongestQuoted + 1); i++)
        {
            if (_text.IsQuoteMark(i)) return small && !_text.Tokens[i - 1].IsMark && _text.Pack.Names.Longest(_text.Text, _text.Tokens, at, _senses, out _) < i ? i : at;
            if (_dated[i] || (_text.Tokens[i].IsMark && !_text.Adjacent(i + 1)) || _text.Lexemes.In(i, NotInQuoted)) return at;
            small |= _text.Tokens[i] is { IsWord: true, Capitals: Capitals.None };
        }
        return at;
    }

    private static readonly ulong NotInBody = Lexemes.Kinds(Lex.Noun, Lex.Demonym, Lex.NumberWord);

    private bool IsOfBody(int i, Sentence sentence) =>
        i < sentence.Last && IsNameWord(i) && _text.Tokens[i].Capitals == Capitals.Initial && _text.Pack.Names.Longest(_text.Text, _text.Tokens, i, _senses, out _) <= 0;

    /// <summary>"vicepremjers Čans Dolmeri", "der Experte Jan Berger": between a role and a name of no list a word that is a place or, where names stand as they are, a medium only by another ending is a given name.</summary>
    private bool IsGivenName(int first, int last, NameSense sense) =>
        (sense.Name.Kind == "place" || (sense.Name.IsMedia && !_text.Pack.BareSingular)) && last - first == 1 && last < _text.Tokens.Count && _text.Tokens[last].Capitals == Capitals.Initial && IsNameWord(last) && _text.Lexemes.At(last).Length == 0
        && (_text.Lexemes.FindEndingAt(first, Lex.Noun) is { Exists: true } role ? _vocabulary.Nouns[role.Key].Class == "role" : sense.Name.IsMedia && _text.Pack.CapitalisedNouns && _runs.HasRoleBefore(first)) && (sense.Name.IsMedia || _text.Pack.Names.Longest(_text.Text, _text.Tokens, last, [], out _) <= 0);

    /// <summary>"almirante Mauricio Soto", "Dominique Guilhem, directrice,", "la alcaldesa, Rosario Lledó,": a country, a company or, between commas, a place of one word before a word of no list is a first name beside a role.</summary>
    private bool IsNameOfBoth(int first, int last, NameSense sense) =>
        (sense is { Metonym: false, Name.Kind: "country" or "company" } || (sense.Name.Kind == "place" && _text.IsMark(first - 1, ',') && (_text.IsMark(last + 1, ',') || (last + 1 < _text.Tokens.Count && _text.Lexemes.In(last + 1, Lex.Cue))))) && last - first == 1 && IsNameWord(last) && _text.Tokens[first].Capitals == Capitals.Initial && _text.Tokens[last].Capitals == Capitals.Initial && _text.Lexemes.At(last).Length == 0
        && !(last + 1 < _text.Tokens.Count && IsNameWord(last + 1)) && (_runs.HasRoleBefore(first) || _runs.HasRoleBehind(last + 1)) && _text.Pack.Names.Longest(_text.Text, _text.Tokens, last, [], out _) <= 0;

    /// <summary>"Alcalde Luján said" after "Bertha Alcalde Luján": both family names of a person whom only this article names, whatever they mean elsewhere.</summary>
    private Referent? Family(int at)
    {
        if (!IsNameWord(at) || !IsNameWord(at + 1) || IsNameWord(at + 2) || !_referents.Exists(IsLong)) return null;
        string first = Fold.Plain(Fold.Case(_text.Word(at))), second = Fold.Plain(Fold.Case(_text.Word(at + 1)));
        return _referents.Find(r => IsLong(r) && NameStems.Same(r.Words[1], first, _text.Pack.PlainEndings) && NameStems.Same(r.Words[2], second, _text.Pack.PlainEndings));

        static bool IsLong(Referent referent) => referent is { Known: null, IsPerson: true, Words.Count: 3 };
    }

    /// <summary>"Volodin" after "Viaceslav Volodin" is the same man.</summary>
    private void LinkShortNames()
    {
        var persons = new Dictionary<string, List<Referent>>();
        var starts = persons.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var referent in _referents)
            if (referent.IsPerson && (referent.Words.Count > 1 || referent.Known is not null))
                foreach (var word in referent.Words)
                {
                    if (!starts.TryGetValue(Start(word), out var alike)) persons.Add(Start(word).ToString(), alike = []);
                    if (alike.Count == 0 || alike[^1] != referent) alike.Add(referent);
                }
        for (var m = 0; m < _mentions.Count; m++)
        {
            var mention = _mentions[m];
            if (mention.Referent.Known is not null || (mention.Last - mention.First > 1 && !_runs.OpensName(mention.First))) continue;
            var word = Fold.Plain(Fold.Case(_text.Word(mention.Last - 1)));
            if (!starts.TryGetValue(Start(word), out var alike)) continue;
            var full = alike.Find(r => r != mention.Referent && r.Words.Exists(w => NameStems.Same(w, word, _text.Pack.PlainEndings)));
            if (full is null) continue;
            _mentions[m] = mention with { Referent = full };
            TellByFamilyName(full, mention);
        }
    }
}
