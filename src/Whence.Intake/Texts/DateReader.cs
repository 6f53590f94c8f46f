using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using Whence.Articles;

namespace Whence.Intake.Texts;

/// <summary>
/// The calendar day in a date written for machines: RFC 3339 and W3C-DTF, RFC 822 with its usual errors, seconds since 1970, and those local forms that can be read
/// in one way only (13/08/2025, but not 05/08/2025). The day is the one written, in whatever time zone stands with it; it is not moved to another zone.
/// </summary>
public static partial class DateReader
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>No news is older than the first printed ones, and a year 1 is how some programs write "no date".</summary>
    private const int Earliest = 1600;

    /// <summary>The day, with what gave it.</summary>
    /// <param name="latest">Days after this one are not believed; null for no limit.</param>
    /// <param name="written">What stands there; null and text that holds no day give null.</param>
    public static PublicationDate? Published(string? written, LocalDate? latest) =>
        Day(written) is { } day && (latest is null || day <= latest) ? new(day, DateEvidence.Metadata, HtmlText.Line(written!)) : null;

    /// <summary>The day, or null where the text holds none or it is open which.</summary>
    public static LocalDate? Day(string? written)
    {
        if (written is null || written.Length > 200) return null;
        written = written.Trim();
        if (YearFirst().Match(written) is { Success: true } iso) return Make(iso, "y", "m", "d");
        if (Seconds().IsMatch(written)) return OfSeconds(written);
        if (DayMonthName().Match(written) is { Success: true } mail) return Named(mail);
        if (MonthNameDay().Match(written) is { Success: true } american) return Named(american);
        if (Numbers().Match(written) is not { Success: true } numbers) return null;
        var (first, second) = (Number(numbers, "a"), Number(numbers, "b"));
        if (numbers.Groups["mark"].Value == "." || first > 12) return Make(numbers, "y", "b", "a");
        return second > 12 || first == second ? Make(numbers, "y", "a", "b") : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static LocalDate? Make(Match match, string year, string month, string day) => Make(Number(match, year), Number(match, month), Number(match, day));

    private static LocalDate? Make(int year, int month, int day) =>
        year is >= Earliest and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new(year, month, day) : null;

    private static LocalDate? Named(Match match)
    {
        var month = Array.IndexOf(Months, match.Groups["m"].Value[..3].ToLowerInvariant()) + 1;
        var year = Number(match, "y");
        if (match.Groups["y"].Length == 2) year += year < 70 ? 2000 : 1900; // Source: RFC 2822, section 4.3, with the pivot of POSIX
        return Make(year, month, Number(match, "d"));
    }

    private static LocalDate? OfSeconds(string written)
    {
        var seconds = long.Parse(written.AsSpan(0, 10), NumberStyles.None, CultureInfo.InvariantCulture); // thirteen digits are milliseconds
        return Instant.FromUnixTimeSeconds(seconds).InUtc().Date;
    }

    [GeneratedRegex(@"^(?:[+]?)(?<y>\d{4})(?:(?<s>[-/.])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?!\d)|(?<m>\d\d)(?<d>\d\d)(?:T|\d{6}$|$))", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^1\d{9}(?:\d{3}|\.\d+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Seconds();

    [GeneratedRegex(@"^(?:\p{L}{2,10}\.?,?\s+)?(?<d>\d{1,2})(?:\s+|[-./]\s?)(?<m>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6})\.?,?(?:\s+|[-./])(?<y>\d{4}|\d\d)(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DayMonthName();

    [GeneratedRegex(@"^(?:\p{L}{2,10}\.?,?\s+)?(?<m>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6})\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?(?!\d),?\s+(?:\d\d?:\d\d(?::\d\d)?\s*(?:[ap]m\s*)?(?:[A-Z]{2,5}\s+|[+-]\d{4}\s+)?)?(?<y>\d{4})(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MonthNameDay();

    [GeneratedRegex(@"^(?<a>\d{1,2})(?<mark>[./-])(?<b>\d{1,2})\k<mark>(?<y>\d{4})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
