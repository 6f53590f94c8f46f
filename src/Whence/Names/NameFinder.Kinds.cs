using Whence.Languages;
using Whence.Reading;

namespace Whence.Names;

/// <summary>What a name of no list tells by where it stands: a person, a place, a house named after somebody, or somebody else than the known person of its first word.</summary>
internal sealed partial class NameFinder
{
    /// <summary>"Mr Grant", "Mrs Justice Grant": one word behind a form of address, or two of which the first is a title.</summary>
    private bool IsPlainPerson(int first, int last) =>
        IsBehindWitness(first, last) || _runs.IsAddressed(first) && (last - first == 1 || (last - first == 2 && _text.Lexemes.FindEndingAt(first + 1, Lex.Noun) is { Exists: true } title && _vocabulary.Nouns[title.Key].Class == "role"));

    /// <summary>"eyewitness Natalia said", "aculieciniece Natālija": one word of no list between a word for one person, who is no official, and a mark or a verb of saying.</summary>
    private bool IsBehindWitness(int first, int last)
    {
        if (last - first != 1 || _text.Tokens[first].Capitals != Capitals.Initial || _text.Tokens[first].End - _text.Tokens[first].Start < ShortestGiven || _text.Lexemes.FindEndingAt(first, Lex.Noun) is not { Exists: true } noun || _vocabulary.Nouns[noun.Key].Class is not ("person" or "group")) return false;
        if (_text.Tokens[first].NewLine || (last < _text.Tokens.Count && !_text.Tokens[last].IsMark && !_text.Lexemes.In(last, Lex.Cue))) return false;
        return !_text.Pack.BareSingular || _text.Pack.HeadLast || (IsOfOne(noun) && _text.Word(first).ToString() is var written && Genitives.FirstForm(_text.Pack, written) == written); // "житель Остреля" tells where
    }

    private bool IsOfOne(Lexeme noun)
    {
        foreach (var lexeme in _text.Lexemes.At(noun.First))
            if (lexeme.Kind == Lex.Noun && lexeme.Key == noun.Key && lexeme.Last == noun.Last && lexeme.Value == 1) return true;
        return false;
    }

    /// <summary>Fewest letters of a given name.</summary>
    private const int ShortestGiven = 3;

    /// <summary>"Piatra-Olt": two words with a hyphen and no role before them are a place or a family name alone, no given and family name.</summary>
    private bool IsDoublePlace(int first, int last) =>
        last - first == 2 && _text.Tokens[first + 1].Glued && _text.Text[_text.Tokens[first].End] == '-' && !_runs.HasRoleBefore(first) && !_runs.IsAddressed(first);

    /// <summary>"Agris Bērzs [Latvijas Radio] stāstīja", "Mart Tamm [BNS]-ile": a known medium of two words, or of capitals where the words of the language are not known, ends the name of who told it something.</summary>
    private bool IsMediumBehind(int first, int at) =>
        at - first >= 2 && _text.Pack.Names.Longest(_text.Text, _text.Tokens, at, _inside, out _) - at >= (_text.Pack.IsBare && _text.Tokens[at].Capitals == Capitals.All ? 1 : 2) && _inside.Exists(s => s.Name.IsMedia);

    private readonly List<NameSense> _inside = [];

    /// <summary>"el hospital León Becerra": where heads come first, what stands right behind a hospital or a school is its name; where nouns have neither articles nor "of", it is its head ("главврач больницы Иван Петров").</summary>
    private bool IsOfHouse(int first) =>
        !_text.Pack.HeadLast && !_text.Pack.CapitalisedNouns && !_text.Pack.BareSingular && _text.Lexemes.FindEndingAt(first, Lex.Noun) is { Exists: true, Key: "hospital" or "school" or "university" };

    /// <summary>"Emiliano Pardal": a known family name of one word before a word of no list, which is none of that person's, is somebody's given name.</summary>
    private bool IsGivenNameOfOther(int at, NameSense sense)
    {
        if (sense.Name.Kind != "person" || _text.Pack.CapitalisedNouns || !IsNameWord(at + 1) || _text.Tokens[at + 1] is not { Capitals: Capitals.Initial, Glued: false } || _text.Lexemes.At(at + 1).Length > 0) return false;
        if (at > 0 && IsNameWord(at - 1) && !_text.Tokens[at].NewLine) return false;
        var next = Fold.Plain(Fold.Case(_text.Word(at + 1)));
        if (Fold.IsIn(_text.Pack.FunctionWords, _text.Word(at + 1)) || _text.Pack.Names.Longest(_text.Text, _text.Tokens, at + 1, [], out _) > 0) return false;
        return !Array.Exists(PersonMatch.Words(sense.Name.Label), w => PersonMatch.SameWord(w, next));
    }
}
