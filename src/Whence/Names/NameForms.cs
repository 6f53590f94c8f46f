using Whence.Languages;
using Whence.Reading;

namespace Whence.Names;

/// <summary>Tells the cases of names.</summary>
internal static class NameForms
{
    /// <summary>"Mark Hancock": a unit of measure or money that opens a sentence before a word of no list is a first name.</summary>
    public static bool IsFirstName(ReadText text, int at)
    {
        foreach (var lexeme in text.Lexemes.At(at))
            if (lexeme.Kind is not (Lex.Unit or Lex.Designator)) return false;
        return at + 1 < text.Tokens.Count && text.Tokens[at + 1] is { IsWord: true, Capitals: Capitals.Initial, NewLine: false } && text.Lexemes.At(at + 1).Length == 0;
    }

    /// <summary>Whether a known name that does not stand as it is listed stands in a case of no subject: in any, where the endings of nouns do not tell which.</summary>
    public static bool IsOblique(ReadText text, int first, int last)
    {
        if (text.Pack is { BareSingular: true, LocativeEndings.Length: 0 }) return true;
        for (var i = first; i < last; i++)
            if (text.IsOblique(i) || text.IsLocative(i)) return true;
        return false;
    }
}
