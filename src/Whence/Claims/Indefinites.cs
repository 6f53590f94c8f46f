using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>"A man", "a soldier": an indefinite singular counts one only close to what happened to him.</summary>
internal sealed class Indefinites(ReadText text, Vocabulary vocabulary, IReadOnlyList<Figure> figures)
{
    private const double MostCostOfOne = 0.6;
    private const double MostCostOfPerson = 1.7;

    /// <summary>Whether what governs an indefinite singular stands too far from it to count one.</summary>
    /// <param name="open">The indefinite singular.</param>
    /// <param name="governing">What governs it.</param>
    public bool IsTooFar(OpenFigure open, Governing governing) =>
        !IsPlainPerson(open.Figure) && !IsCoordinated(open.Index, open.Setting) && governing.Cost > MostCostOf(open.Figure, governing);

    private bool HasBe(int first, int last)
    {
        for (var i = first; i < last && !text.Tokens[i].IsMark; i++)
            if (text.Lexemes.In(i, Lex.Be)) return true;
        return false;
    }

    private static bool IsPlainPerson(Figure figure) => figure.Noun.Key is "person";

    /// <summary>
    /// How far "a man" may be from what happened to him: farther where a noun for people in general, or for one of many (a police officer), makes it no
    /// office or rank.
    /// </summary>
    private double MostCostOf(Figure figure, Governing governing)
    {
        if (!figure.Noun.Exists && !figure.ConceptNoun.Exists && figure.Last > figure.NumberLast && figure.NumberLast > figure.First && governing.Rule == "claim.passive" && HasBe(figure.Last, governing.Lexeme.First)) return MostCostOfPerson; // "a 17-year-old"
        if (!figure.Noun.Exists || figure.NumberLast <= figure.First) return MostCostOfOne;
        var isOneOfMany = vocabulary.Nouns[figure.Noun.Key].Class == "person" || vocabulary.IsIn(Vocabulary.Forces, figure.Noun.Key);
        return isOneOfMany ? MostCostOfPerson : MostCostOfOne;
    }

    /// <summary>"a woman died and three people were hurt": the indefinite stands beside counted people.</summary>
    private bool IsCoordinated(int index, Setting setting)
    {
        for (var k = Math.Max(setting.From, index - 1); k < Math.Min(setting.To, index + 2); k++)
        {
            if (k == index || figures[k].Measures is not null || figures[k].IsIndefinite) continue;
            if (text.Lexemes.In(Joints.Before(text, Math.Max(figures[k].First, figures[index].First)), Lex.And)) return true;
        }
        return false;
    }
}
