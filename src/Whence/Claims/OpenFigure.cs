using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>Where figures stand: their sentence, and the words in it that may govern them.</summary>
/// <param name="Index">Index of the sentence.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="From">Index of its first figure.</param>
/// <param name="To">After the index of its last figure.</param>
/// <param name="Triggers">The words of concepts in it.</param>
/// <param name="IsOfMoney">One of them is about money.</param>
internal sealed record Setting(int Index, Sentence Sentence, int From, int To, IReadOnlyList<Lexeme> Triggers, bool IsOfMoney);

/// <summary>A figure while it is asked what governs it: what its words give, what is added to them, and what has been found to govern it so far.</summary>
/// <param name="index">Index of the figure among all of the article.</param>
/// <param name="read">The figure as its words give it.</param>
/// <param name="setting">Where it stands.</param>
internal sealed class OpenFigure(int index, Figure read, Setting setting)
{
    /// <summary>What costs less is certain, and nothing else is asked.</summary>
    private const double Certain = 0.5;

    /// <summary>What costs more is given up where words right before a bare number say that it restates a count.</summary>
    private const double FarFetched = 1.2;

    /// <summary>Index of the figure among all of the article.</summary>
    public int Index { get; } = index;

    /// <summary>The figure as its words give it.</summary>
    public Figure Read { get; } = read;

    /// <summary>Where it stands.</summary>
    public Setting Setting { get; } = setting;

    /// <summary>Its own words name nothing that it counts.</summary>
    public bool IsBare { get; } = !read.HasNoun;

    /// <summary>The figure as completed by what was told before it.</summary>
    public Figure Figure { get; set; } = read;

    /// <summary>What governs it, as found so far, or null.</summary>
    public Governing? Governing { get; set; }

    /// <summary>The claim about money or a measure that it states again, or null.</summary>
    public Claim? Restates { get; set; }

    /// <summary>Nothing known governs it: it is a bare count at most.</summary>
    public bool IsBareCount { get; set; }

    /// <summary>What governs it stands so close that nothing else can.</summary>
    public bool IsCertain => Governing is { Cost: < Certain };

    /// <summary>What governs it stands far away.</summary>
    public bool IsFarFetched => Governing is { Cost: > FarFetched };
}
