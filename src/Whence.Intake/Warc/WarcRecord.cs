using NodaTime;

namespace Whence.Intake.Warc;

/// <summary>One record of an archive.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="After">Where the next one begins.</param>
/// <param name="Type">Its <c>WARC-Type</c>, in small letters; empty where the record is broken.</param>
public sealed record WarcRecord(WarcPosition At, WarcPosition After, string Type)
{
    /// <summary>The address it was fetched from, or null.</summary>
    public Uri? Target { get; init; }

    /// <summary>The day (UTC) on which it was fetched, or null.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>Content type of the block, or null.</summary>
    public string? ContentType { get; init; }

    /// <summary>The block; empty for types that hold no news, and for records with a problem.</summary>
    public ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>Why the record could not be read, as a sentence for people; or null.</summary>
    public string? Problem { get; init; }
}
