using Whence.Languages;
using Whence.Quantities;

namespace Whence.Claims;

/// <summary>A word that makes a figure a claim, as it relates to one figure.</summary>
/// <param name="Lexeme">The word with its concept.</param>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Cost">How far-fetched the relation is; 0 is next to each other.</param>
internal readonly record struct Governing(Lexeme Lexeme, string Rule, double Cost)
{
    /// <summary>A concept that no word beside the figure names: it stands, without a word, right behind the number.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="concept">Concept id.</param>
    /// <param name="rule">Id of the rule.</param>
    public static Governing Unsaid(Figure figure, string concept, string rule) =>
        new(new(figure.NumberLast, figure.NumberLast, Lex.ConceptNoun, concept, 0), rule, 0);
}
