using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>What stands right before and behind a number that has no noun.</summary>
internal sealed class BareNumbers(ReadText text)
{
    /// <summary>How many tokens before a number "be" may stand.</summary>
    private const int BeReach = 3;

    private static readonly ulong AfterPhrase = Lexemes.Kinds(Lex.Relative, Lex.Weekday, Lex.Month, Lex.But, Lex.Have, Lex.Be);

    /// <summary>Value or lower bound of a figure, or null where it has neither.</summary>
    public static double? Size(Figure figure) => figure.Quantity.Value ?? figure.Quantity.Low;

    /// <summary>Whether a phrase is over before a token: the text ends there, or a mark, a date or another clause begins.</summary>
    public bool EndsPhrase(int at) => at >= text.Tokens.Count || text.Tokens[at].IsMark || text.Lexemes.In(at, AfterPhrase);

    /// <summary>The form of "be" right before a number, pronouns and words of no meaning here between: "waren es noch 17", "étaient alors douze".</summary>
    public int? BeBefore(int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - BeReach) && text.Tokens[i].IsWord; i--)
        {
            if (text.Lexemes.In(i, Lex.Be)) return i;
            if (!text.Lexemes.In(i, Lex.Pronoun) && text.Lexemes.At(i).Length > 0) return null;
        }
        return null;
    }
}
