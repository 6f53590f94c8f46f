using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>
/// "Among the dead are three children", "среди погибших — трое детей": the words for a part name what befell the whole, whatever was counted last.
/// </summary>
internal sealed class NamedWholes(ReadText text, Vocabulary vocabulary)
{
    /// <summary>Tokens between the words for a part and its figure: a dash, "and", a form of "be".</summary>
    private const int Farthest = 2;

    /// <summary>What the words for a part say that befell the whole, or null where there are none or they name no group of people.</summary>
    /// <param name="figure">A count.</param>
    public Governing? Of(Figure figure)
    {
        if (figure is not { IsPart: true, Measures: null, IsNobody: false }) return null;
        for (var end = figure.First; end >= Math.Max(1, figure.First - Farthest); end--)
        {
            if (text.Lexemes.FindEndingAt(end, Lex.Parts) is not { Exists: true } part) continue;
            for (var i = part.First; i < part.Last; i++)
                if (text.Lexemes.Find(i, Lex.ConceptNoun) is { Exists: true } noun && vocabulary.Concepts[noun.Key].Counts == "person")
                    return Governing.Unsaid(figure, noun.Key, "claim.part");
            return null;
        }
        return null;
    }
}
