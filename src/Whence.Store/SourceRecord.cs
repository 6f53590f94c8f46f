namespace Whence.Store;

/// <summary>What a source has asserted and published, in all stories as told last.</summary>
/// <param name="Source">Id or label of the source, as asked for.</param>
/// <param name="Figures">Some of its figures, the latest first, undated ones last.</param>
/// <param name="Grades">How far analysts trust it, the latest grade first.</param>
public sealed record SourceRecord(string Source, IReadOnlyList<SourceFigure> Figures, IReadOnlyList<SourceGrade> Grades)
{
    /// <summary>All its figures as a claimant: one for each answer.</summary>
    public int Asserted { get; init; }

    /// <summary>Of these, how many it replaced by another figure itself.</summary>
    public int Revised { get; init; }

    /// <summary>Questions that it answers.</summary>
    public int Questions { get; init; }

    /// <summary>Of these, how many no other claimant answers.</summary>
    public int Alone { get; init; }

    /// <summary>Of the questions that others answer too: those in which none of them was earlier. A day is the smallest unit: who spoke on the same day was as early.</summary>
    public int First { get; init; }

    /// <summary>Of the questions, how many are disputed.</summary>
    public int Disputed { get; init; }

    /// <summary>Articles that it published as an outlet.</summary>
    public int Articles { get; init; }

    /// <summary>Of these, how many other outlets copy, translate or relay: the earliest of an origin that has articles of others.</summary>
    public int Copied { get; init; }

    /// <summary>Of the articles, how many are of an origin in which another outlet was earlier.</summary>
    public int Copies { get; init; }
}
