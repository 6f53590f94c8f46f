using Whence.Languages;
using Whence.Reading;

namespace Whence.Quantities;

/// <summary>"A family of five", "una familia de cinco", "eine fünfköpfige Familie": the number is that of its members, and the family is no count of one.</summary>
internal sealed class Families(ReadText text)
{
    /// <summary>The noun for a family, and for those of whom it consists.</summary>
    internal const string Noun = "family", Member = "family_member";

    private static readonly ulong Joints = Lexemes.Kinds(Lex.Of, Lex.Preposition, Lex.In);

    private static readonly ulong Article = Lexemes.Kinds(Lex.A);

    /// <summary>The figure as counting the members of a family, where its words say so; else the figure itself.</summary>
    /// <param name="figure">A count.</param>
    /// <param name="number">First token of its number.</param>
    public Figure Of(Figure figure, int number)
    {
        if (figure is not { Measures: null, ConceptNoun.Exists: false, Quantity.Value: >= 2 }) return figure;
        if (figure.Noun is { Exists: true, Key: Noun } several) return text.Lexemes.In(number - 1, Article) && !text.Tokens[number].IsNumber ? figure with { Noun = several with { Key = Member } } : figure;
        if (figure.HasNoun || !text.Lexemes.In(number - 1, Joints) || text.Lexemes.FindEndingAt(number - 1, Lex.Noun) is not { Exists: true, Key: Noun } family) return figure;
        return figure with { Noun = family with { Key = Member } };
    }
}
