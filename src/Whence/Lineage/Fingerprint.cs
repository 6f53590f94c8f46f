namespace Whence.Lineage;

/// <summary>What makes an article recognisable when it is copied (its passages) or translated (its facts), and where it says it comes from. Holds no text.</summary>
internal sealed class Fingerprint
{
    /// <summary>Winnowed hashes of some words in a row, each once, in ascending order; those in quotation marks are left out, as two reporters may quote the same words.</summary>
    public required uint[] Passages { get; init; }

    /// <summary>Names, dates and figures in the order of the text.</summary>
    public required Fact[] Facts { get; init; }

    /// <summary>Exact or hedged figures by concept, each once; vague ones are left out.</summary>
    public required Figure[] Figures { get; init; }

    /// <summary>Hashes of the agencies and outlets by whose report it came.</summary>
    public required uint[] Relays { get; init; }

    /// <summary>Hash of the outlet that published it; 0 where unknown.</summary>
    public uint Outlet { get; init; }

    /// <summary>Hash of its address, or of the path of its file; 0 where unknown.</summary>
    public uint Place { get; init; }

    /// <summary>Number of its language; 0 where unknown.</summary>
    public uint Language { get; init; }

    /// <summary>Day of publication since 0001-01-01; <see cref="int.MinValue"/> where unknown.</summary>
    public int Day { get; init; } = int.MinValue;

    /// <summary>Number of words.</summary>
    public int Words { get; init; }

    /// <summary>Days between two articles; 0 where either is undated.</summary>
    public int DaysFrom(Fingerprint other) => Day == int.MinValue || other.Day == int.MinValue ? 0 : Math.Abs(Day - other.Day);
}

/// <summary>A name, a date or a figure, the same in every language.</summary>
/// <param name="Key">Hash.</param>
/// <param name="At">Where it stands, in UTF-16 code units.</param>
/// <param name="Paragraph">Number of its line.</param>
internal readonly record struct Fact(uint Key, int At, short Paragraph);

/// <summary>A figure on a concept.</summary>
/// <param name="Concept">Hash.</param>
/// <param name="Value">Hash of the number.</param>
internal readonly record struct Figure(uint Concept, uint Value);
