using NodaTime;
using Whence.Articles;
using Whence.Intake.Dates;

namespace Whence.Intake.Pages;

/// <summary>Something on a page that says when its article was published.</summary>
/// <param name="From">Where it stands.</param>
/// <param name="Text">What stands there.</param>
/// <param name="Index">The node of a line for readers, else -1.</param>
internal readonly record struct DateWitness(DateText Date, DateEvidence Kind, string From, string Text, int Index = -1)
{
    private const int LongestDateLine = 80, NextTo = 12;

    /// <summary>Whether it is a line for readers that says little else.</summary>
    public bool IsDateLine => Index >= 0 && Text.Length <= LongestDateLine && !Sentences.Ends(Text);

    /// <summary>Whether two lines stand next to each other, as published and updated do.</summary>
    public bool IsNextTo(DateWitness other) => Index >= 0 && other.Index >= 0 && Math.Abs(Index - other.Index) <= NextTo;

    /// <summary>By how many days the outlet's own day may lie from the one written, at its time: where that is in UTC, or may be.</summary>
    /// <param name="disputed">Whether another witness gives the same time another offset.</param>
    public (int Least, int Most) Leeway(bool disputed)
    {
        if (Date.Time is not { } time) return (0, 0);
        if (disputed) return (-1, 1);
        if (!Date.IsUtc && Date.Instant is not null) return (0, 0);
        // The day before lies west of Greenwich, by twelve hours at most; the day behind east of it, by fourteen.
        return (time.Hour < 12 ? -1 : 0, Date.IsUtc && time.Hour >= 10 ? 1 : 0);
    }
}
