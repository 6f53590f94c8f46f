using Whence.Languages;

namespace Whence.Quantities;

/// <summary>A quantity standing in a text, with the noun phrase that it counts.</summary>
/// <param name="First">First token, hedge included.</param>
/// <param name="NumberLast">After the last token of number and hedge.</param>
/// <param name="Last">After the last token of the counted noun phrase.</param>
/// <param name="Quantity">The quantity; its unit is set for measures only.</param>
internal sealed record Figure(int First, int NumberLast, int Last, Quantity Quantity)
{
    /// <summary>What kind of thing it measures: money, percent, length, duration, …; null for a count.</summary>
    public string? Measures { get; init; }

    /// <summary>Known noun that is counted.</summary>
    public Lexeme Noun { get; init; }

    /// <summary>Noun of a concept that is counted itself ("300 deaths").</summary>
    public Lexeme ConceptNoun { get; init; }

    /// <summary>Tokens of the counted noun phrase, modifiers included; empty where the number stands alone.</summary>
    public (int First, int Last) Phrase { get; init; }

    /// <summary>Country codes of adjectives of nationality (or country names) in the noun phrase.</summary>
    public IReadOnlyList<string> Nationalities { get; init; } = [];

    /// <summary>It counts a part of what was counted before it ("including three children").</summary>
    public bool IsPart { get; init; }

    /// <summary>Of a part the whole that stands with it, as a figure of its own: of "six of the 32 passengers" the 32; else null.</summary>
    public Figure? Whole { get; init; }

    /// <summary>It comes on top ("another five").</summary>
    public bool IsMore { get; init; }

    /// <summary>An indefinite singular: "a soldier".</summary>
    public bool IsIndefinite { get; init; }

    /// <summary>The old figure of a change ("from 300 to 600"), or null.</summary>
    public double? Before { get; init; }

    /// <summary>The old figure itself, where it stands in the same pattern as the new one, or null.</summary>
    public Figure? Former { get; init; }

    /// <summary>By how much something changed ("rose by 12.7%"), and not what it has reached.</summary>
    public bool IsIncrement { get; init; }

    /// <summary>It was made by a word for nobody.</summary>
    public bool IsNobody { get; init; }

    public bool HasNoun => Noun.Exists || ConceptNoun.Exists || Phrase.Last > Phrase.First;
}
