using NodaTime;

namespace Whence.Intake.Dates;

/// <summary>A day as it is written.</summary>
/// <param name="Day">The calendar day, as written.</param>
/// <param name="Time">The time of day as written, or null.</param>
/// <param name="Instant">The moment, where the time is given in UTC or with an offset; else null.</param>
/// <param name="IsUtc">Whether the time is given in UTC, so that the day at the outlet may be another.</param>
internal readonly record struct DateText(LocalDate Day, LocalTime? Time = null, Instant? Instant = null, bool IsUtc = false)
{
    /// <summary>Whether another date has the same time on the clock with another offset: then one of the offsets was put there by a program that did not know it.</summary>
    public bool Contradicts(DateText other) => Time is { } time && other.Time == time && Instant is { } instant && other.Instant is { } moment && instant != moment;
}
