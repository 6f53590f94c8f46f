using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using Whence.Articles;
using Whence.Intake.Texts;

namespace Whence.Intake.Dates;

/// <summary>
/// Dates written for machines: RFC 3339 and W3C-DTF, eight digits, RFC 822 with its usual errors, what programs print of a date, seconds and milliseconds since 1970, and those local forms
/// that can be read in one way only (13/08/2025, but not 05/08/2025). The day is the one written, in whatever time zone stands with it; it is not moved to another zone.
/// </summary>
public static partial class DateReader
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>No news is older than the first printed ones, and a year 1 is how some programs write "no date".</summary>
    private const int Earliest = 1600;

    /// <summary>The day, with what gave it.</summary>
    /// <param name="latest">Days after this one are not believed; null for no limit.</param>
    /// <param name="written">What stands there; null and text that holds no day give null.</param>
    /// <param name="language">The language of what holds it, for dates written for readers; null where it is not known.</param>
    public static PublicationDate? Published(string? written, LocalDate? latest, string? language = null) =>
        (Day(written) ?? (written is { Length: <= 200 } ? WrittenDate.Read(written, language) : null)) is { } day && (latest is null || day <= latest) ? new(day, DateEvidence.Metadata, HtmlText.Line(written!)) : null;

    /// <summary>The day, or null where the text holds none or it is open which.</summary>
    public static LocalDate? Day(string? written) => Read(written)?.Day;

    /// <summary>The day with its time, or null where the text holds none or it is open which.</summary>
    internal static DateText? Read(string? written)
    {
        if (written is null || written.Length > 200) return null;
        written = written.Trim();
        if (YearFirst().Match(written) is { Success: true } iso) return Timed(Make(iso, "y", "m", "d"), TimeBehind().Match(written[iso.Length..]));
        if (Seconds().IsMatch(written)) return OfSeconds(written);
        var time = TimeWithin().Match(written);
        if (DayMonthName().Match(written) is { Success: true } mail) return Timed(Named(mail), time);
        if (MonthNameDay().Match(written) is { Success: true } american) return Timed(Named(american), time);
        if (Numbers().Match(written) is not { Success: true } numbers) return null;
        var (first, second) = (Number(numbers, "a"), Number(numbers, "b"));
        if (numbers.Groups["mark"].Value == "." || first > 12) return Timed(Make(numbers, "y", "b", "a"), time);
        return second > 12 || first == second ? Timed(Make(numbers, "y", "a", "b"), time) : null;
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

    private static DateText OfSeconds(string written)
    {
        var seconds = long.Parse(written.AsSpan(0, 10), NumberStyles.None, CultureInfo.InvariantCulture); // thirteen digits are milliseconds
        var moment = Instant.FromUnixTimeSeconds(seconds);
        return new(moment.InUtc().Date, moment.InUtc().TimeOfDay, moment, true);
    }

    private static DateText? Timed(LocalDate? day, Match match)
    {
        if (day is not { } date) return null;
        if (!match.Success) return new(date);
        var hour = Math.Min(Number(match, "hour"), 23);
        if (match.Groups["half"].Value is [var half, ..]) hour = (hour % 12) + (half is 'p' or 'P' ? 12 : 0);
        var time = new LocalTime(hour, Math.Min(Number(match, "minute"), 59), match.Groups["second"].Success ? Math.Min(Number(match, "second"), 59) : 0);
        return ZoneOf(match.Groups["zone"].Value) is { } offset ? new(date, time, date.At(time).WithOffset(offset).ToInstant(), offset == Offset.Zero) : new(date, time);
    }

    /// <summary>The offset that is written, or null where there is none or it is not known. Source: RFC 5322, section 4.3, for the zones of North America.</summary>
    private static Offset? ZoneOf(string zone)
    {
        if (zone.Length == 0) return null;
        var sign = zone.AsSpan().IndexOfAny('+', '-');
        if (sign < 0)
        {
            var place = "ecmp".IndexOf(char.ToLowerInvariant(zone[0]), StringComparison.Ordinal);
            return zone.Length < 3 || place < 0 || char.ToLowerInvariant(zone[^1]) != 't' || zone.StartsWith("ut", StringComparison.OrdinalIgnoreCase) ? Offset.Zero : Offset.FromHours(-5 - place + (zone[1] is 'd' or 'D' ? 1 : 0));
        }
        var digits = zone[(sign + 1)..].Replace(":", "");
        var minutes = (int.Parse(digits[..2], NumberStyles.None, CultureInfo.InvariantCulture) * 60) + (digits.Length == 4 ? int.Parse(digits[2..], NumberStyles.None, CultureInfo.InvariantCulture) : 0);
        return minutes > 18 * 60 ? null : Offset.FromSeconds((zone[sign] == '-' ? -60 : 60) * minutes);
    }

    private const string Zone = @"\(?(?<zone>(?:GMT|UTC)?[+-]\d\d:?\d\d\b|(?:GMT|UTC)?[+-]\d\d\b|(?:Z|UTC|GMT|UT|[ECMP][SD]T)(?!\p{L}))?";

    [GeneratedRegex(@"^(?:[+]?)(?<y>\d{4})(?:(?<s>[-/.])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?!\d)|(?<m>\d\d)(?<d>\d\d)(?:(?=[T\s])|(?=\d{6}$)|$))", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?:T|\s*[,@|·-]\s*|\s+)?(?<hour>\d{1,2}):?(?<minute>\d\d)(?::?(?<second>\d\d)(?:[.,]\d+)?)?\s*(?<half>[ap]\.?m\b)?\s*" + Zone, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TimeBehind();

    [GeneratedRegex(@"(?<!\d)(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d+)?)?\s*(?<half>[ap]\.?m\b)?\s*" + Zone, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TimeWithin();

    [GeneratedRegex(@"^1\d{9}(?:\d{3}|\.\d+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Seconds();

    [GeneratedRegex(@"^(?:\p{L}{2,10}\.?,?\s+)?(?<d>\d{1,2})(?:\s+|[-./]\s?)(?<m>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6})\.?,?(?:\s+|[-./])(?<y>\d{4}|\d\d)(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DayMonthName();

    [GeneratedRegex(@"^(?:\p{L}{2,10}\.?,?\s+)?(?<m>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6})\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?(?!\d),?\s+(?:\d\d?:\d\d(?::\d\d)?\s*(?:[ap]m\s*)?(?:[A-Z]{2,5}\s+|[+-]\d{4}\s+)?)?(?<y>\d{4})(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MonthNameDay();

    [GeneratedRegex(@"^(?<a>\d{1,2})(?<mark>[./-])(?<b>\d{1,2})\k<mark>(?<y>\d{4})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
