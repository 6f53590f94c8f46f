using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>Words right beside a figure that make it a count stated again, or that of another time: "spoke of 20", "compared with 1,200".</summary>
internal sealed class EchoWords(ReadText text)
{
    /// <summary>How many articles and the like may stand between the words and the figure.</summary>
    private const int MostBetween = 2;

    private static readonly ulong Skippable = Lexemes.Kinds(Lex.Determiner, Lex.Of);

    /// <summary>Whether the words beside a figure say that it restates a count.</summary>
    public bool IsRestated(Figure figure) => Before(figure) is { Exists: true, Key: Echo.Restated } || IsRestatedBehind(figure);

    /// <summary>Whether the words behind a bare figure say that it restates a count: "von 41 gesprochen".</summary>
    public bool IsRestatedBehind(Figure figure) => !figure.HasNoun && text.Lexemes.Find(figure.Last, Lex.Echo, Echo.RestatedAfter).Exists;

    /// <summary>Whether the words before a figure make it that of another time.</summary>
    public bool IsCompared(Figure figure) => Before(figure) is { Exists: true, Key: Echo.Compared };

    /// <summary>The word of comparison or of stating right before a figure, articles between allowed; one that does not exist where there is none.</summary>
    public Lexeme Before(Figure figure)
    {
        var at = figure.First;
        for (var i = 0; i <= MostBetween && at > 0; i++)
        {
            if (text.Lexemes.FindEndingAt(at, Lex.Echo) is { Exists: true, Key: Echo.Compared or Echo.Restated } words) return words;
            if (!text.Lexemes.In(at - 1, Skippable)) break;
            at--;
        }
        return default;
    }
}
