using NodaTime;
using Whence.Intake.Records;

namespace Whence.Intake;

/// <summary>How sources are read.</summary>
public sealed record IntakeOptions
{
    /// <summary>For each language that may be expected its letters beyond a to z, which tell old code pages apart; empty for none.</summary>
    public IReadOnlyList<string> Alphabets { get; init; } = [];

    /// <summary>No date that metadata give is believed after this day; null for no limit. Records of archives have their own: the day of the crawl.</summary>
    public LocalDate? Latest { get; init; }

    /// <summary>Which field of a record holds what.</summary>
    public FieldNames Fields { get; init; } = FieldNames.Usual;

    /// <summary>Pages of an archive that are read at the same time, 1 or more.</summary>
    public int Parallel { get; init; } = Environment.ProcessorCount;

    /// <summary>Told from time to time how many bytes of the file at hand have been read; null where nobody wants to know.</summary>
    public Action<string, long>? Progress { get; init; }
}
