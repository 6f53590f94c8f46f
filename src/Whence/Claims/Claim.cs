using Whence.Articles;
using Whence.Dates;
using Whence.Quantities;
using Whence.Sourcing;

namespace Whence.Claims;

/// <summary>Who or what a figure counts.</summary>
/// <param name="Label">In English where known, else the article's words in Latin letters.</param>
/// <param name="Text">The article's own words.</param>
/// <param name="Id">Key that is equal for equal subjects in any language, e.g. <c>soldier@KP</c>; null where nothing is known of it.</param>
public sealed record Subject(string Label, string Text, string? Id);

/// <summary>A statement with a quantity.</summary>
/// <param name="Span">From the first to the last word that makes it.</param>
/// <param name="Rule">Id of the rule that joined quantity and concept.</param>
/// <param name="Concept">Concept id, e.g. <c>killed</c>.</param>
/// <param name="Subject">Who or what is counted; null where the words do not say.</param>
/// <param name="Quantity">How many or how much.</param>
/// <param name="When">Date of what is counted, where its clause gives one.</param>
/// <param name="Where">Known place in its clause, in English, or null.</param>
/// <param name="Attribution">Who says so.</param>
public sealed record Claim(TextSpan Span, string Rule, string Concept, Subject? Subject, Quantity Quantity, DateMention? When, string? Where, Attribution Attribution)
{
    /// <summary>What the count is limited to: id of an occasion (mission, attack, …) named in its sentence, or null.</summary>
    public string? Occasion { get; init; }

    /// <summary>The subject where it says more than the concept does, else null: that a turnout is a turnout's tells no two figures apart.</summary>
    public Subject? Particular => Subject is { Id: { } id } && id == Concept ? null : Subject;

    /// <summary>It counts a part of a larger count ("including three children").</summary>
    public bool IsPart { get; init; }

    /// <summary>It comes on top of others ("three more"), so it is no total.</summary>
    public bool IsMore { get; init; }

    /// <summary>The words give it as the figure of another time ("compared with 1,200 a year before"); it answers no question of the ledger.</summary>
    public bool IsFormer { get; init; }

    /// <summary>The figure it replaces, where the words say so ("from 300 to 600"), or null.</summary>
    public double? Before { get; init; }

    /// <summary>Index of its sentence in the article.</summary>
    internal int Sentence { get; init; }

    /// <summary>The words that say what is claimed: number and concept.</summary>
    public TextSpan Words { get; init; }
}
