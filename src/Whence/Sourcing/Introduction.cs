using Whence.Articles;

namespace Whence.Sourcing;

/// <summary>A place where an article says what a name is: "the operator, Transostrel", "the union's leader, Pavo Tirel".</summary>
/// <param name="Span">The words.</param>
/// <param name="Noun">Id of the noun for what it is.</param>
/// <param name="Key">Who or what is named: as <see cref="Source.Key"/>.</param>
/// <param name="Label">In English where known, else as the article spells it.</param>
/// <param name="IsPerson">Whether it is a person.</param>
internal sealed record Introduction(TextSpan Span, string Noun, string Key, string Label, bool IsPerson)
{
    /// <summary>Id of the noun for the body that the person belongs to, or null.</summary>
    public string? BodyNoun { get; init; }

    /// <summary>Key and label of the body that the person belongs to, where it is named.</summary>
    public (string Key, string Label)? Body { get; init; }
}
