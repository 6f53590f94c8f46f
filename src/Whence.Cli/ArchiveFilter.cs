using NodaTime;
using NodaTime.Text;

namespace Whence.Cli;

/// <summary>Which articles of an archive are wanted.</summary>
/// <param name="Since">The first day of publication; articles without one are wanted too. Null for all.</param>
/// <param name="Language">Code of the language; null for all.</param>
internal sealed record ArchiveFilter(LocalDate? Since, string? Language)
{
    /// <summary>Whether an article is wanted.</summary>
    public bool Takes(Analysis analysis) =>
        (Since is null || analysis.Published is not { } published || published.Date >= Since) && (Language is null || analysis.Language == Language);

    /// <summary>A name for the choice: an archive that was read with another one is read again.</summary>
    public override string ToString() => (Since is { } day ? " since " + LocalDatePattern.Iso.Format(day) : "") + (Language is null ? "" : " language " + Language);
}
