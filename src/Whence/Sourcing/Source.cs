using Whence.Articles;

namespace Whence.Sourcing;

/// <summary>Anyone who can be cited: a person, a body, a country, an agency, an outlet, a document, an unnamed group.</summary>
/// <param name="Label">In English where known, else the article's words in Latin letters.</param>
/// <param name="Text">The article's own words.</param>
/// <param name="Id">Known id, else a composed one such as <c>police@RO</c>, else null.</param>
/// <param name="Kind">person, country, body, group, document (whose author is not told), media (agency, outlet, unnamed media) or unknown.</param>
/// <param name="Span">Where the words stand.</param>
public sealed record Source(string Label, string Text, string? Id, string Kind, TextSpan Span)
{
    /// <summary>Whether it passes on what others say.</summary>
    public bool IsMedia => Kind == "media";

    /// <summary>Whether it is an agency or an outlet known by name, or named in the text.</summary>
    public bool IsNamedMedia { get; init; }

    /// <summary>Whether it is a person by name, not by role alone.</summary>
    public bool IsNamedPerson { get; init; }

    /// <summary>One who is called no more than a source ("a source in the ministry"): somebody a pronoun can mean.</summary>
    internal bool IsUnnamedSource => Kind == "group" && Noun == "source";

    /// <summary>Id of the noun that names it ("the company", "trade union of …"), where no name does alone; else null.</summary>
    internal string? Noun { get; init; }

    /// <summary>Key of the name in such a phrase ("trade union of …"), or null.</summary>
    internal string? NameKey { get; init; }

    /// <summary>Id of the noun for the body that a role belongs to ("spokesperson of the police"), or null.</summary>
    internal string? BodyNoun { get; init; }

    /// <summary>What makes two sources the same: the id where there is one, else the label.</summary>
    public string Key => Id ?? Label.ToLowerInvariant();
}

/// <summary>How a speaker stands to what is said.</summary>
public enum Stance
{
    /// <summary>Says it.</summary>
    Says,
    /// <summary>Confirms or admits it.</summary>
    Confirms,
    /// <summary>Denies it.</summary>
    Denies,
    /// <summary>Estimates it.</summary>
    Estimates,
    /// <summary>Warns of it.</summary>
    Warns,
    /// <summary>Orders or demands it.</summary>
    Orders,
    /// <summary>Hearsay: nobody is named.</summary>
    Reported,
}

/// <summary>How a statement reached the article.</summary>
/// <param name="Claimant">Who asserts it; null where nobody is named.</param>
/// <param name="Via">Agencies and outlets it passed through, in the order of the text.</param>
/// <param name="Stance">How the claimant stands to it.</param>
/// <param name="Cue">The words that attribute it, or null.</param>
/// <param name="Rule">Id of the rule that attributed it.</param>
public sealed record Attribution(Source? Claimant, IReadOnlyList<Source> Via, Stance Stance, TextSpan? Cue, string Rule)
{
    /// <summary>Nobody is named.</summary>
    public static readonly Attribution None = new(null, [], Stance.Says, null, "attribution.none");
}
