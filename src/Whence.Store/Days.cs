using NodaTime;
using NodaTime.Text;

namespace Whence.Store;

/// <summary>Days and moments as they stand in the database.</summary>
internal static class Days
{
    /// <summary>A day as ISO 8601, or null.</summary>
    public static string? Write(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    /// <summary>The day that was written, or null.</summary>
    public static LocalDate? Read(string? day) => day is null ? null : LocalDatePattern.Iso.Parse(day).Value;

    /// <summary>A moment in UTC, to the second.</summary>
    public static string Write(Instant moment) => InstantPattern.General.Format(moment);

    /// <summary>The moment that was written, or null.</summary>
    public static Instant? ReadMoment(string? moment) => moment is null ? null : InstantPattern.General.Parse(moment).Value;
}
