using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Whence.Intake.Pages;

/// <summary>A day as a page writes it.</summary>
/// <param name="Day">The calendar day, as written.</param>
/// <param name="Instant">The moment, where the time is given in UTC or with an offset; else null.</param>
/// <param name="IsUtc">Whether the time is given in UTC, so that the day at the outlet may be another.</param>
/// <param name="HasTime">Whether a time of day is given.</param>
internal readonly partial record struct DateText(LocalDate Day, Instant? Instant, bool IsUtc, bool HasTime = false)
{
    /// <summary>No page is older; dates before are marks of a missing one.</summary>
    private static readonly LocalDate Earliest = new(1990, 1, 1);

    /// <summary>Reads a date for machines: ISO 8601 with or without time and offset, RFC 1123, seconds or milliseconds since 1970, or eight digits.</summary>
    /// <returns>The date, or null where the text is none.</returns>
    public static DateText? OfMachine(string text)
    {
        text = text.Trim();
        if (text.Length is < 6 or > 80) return null;
        if (Iso().Match(text) is { Success: true } iso && Calendar(iso.Groups[1].Value, iso.Groups[2].Value, iso.Groups[3].Value) is { } day)
        {
            if (!iso.Groups["hour"].Success) return new(day, null, false);
            if (iso.Groups["zone"].Value is not { Length: > 0 } zone) return new(day, null, false, HasTime: true);
            var hours = Math.Min(int.Parse(iso.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture), 23);
            var time = day.At(new LocalTime(hours, Math.Min(int.Parse(iso.Groups["minute"].ValueSpan, CultureInfo.InvariantCulture), 59)));
            var utc = zone is "Z" or "z" or "UTC" or "GMT" || zone.TrimStart('+', '-').Replace(":", "").Trim('0').Length == 0;
            return new(day, utc ? time.InUtc().ToInstant() : OffsetOf(zone) is { } offset ? time.WithOffset(offset).ToInstant() : null, utc, HasTime: true);
        }
        if (text.All(char.IsAsciiDigit))
        {
            if (text.Length == 8 && Calendar(text[..4], text[4..6], text[6..]) is { } digits) return new(digits, null, false);
            if (text.Length is 10 or 13 && long.Parse(text, CultureInfo.InvariantCulture) is var number && NodaTime.Instant.FromUnixTimeMilliseconds(text.Length == 10 ? number * 1000 : number) is var moment)
                return Checked(new(moment.InUtc().Date, moment, true, HasTime: true));
            return null;
        }
        return Rfc().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var parsed)
            ? Checked(new(LocalDate.FromDateTime(parsed.DateTime), NodaTime.Instant.FromDateTimeOffset(parsed), parsed.Offset == TimeSpan.Zero, HasTime: parsed.TimeOfDay != TimeSpan.Zero))
            : null;
    }

    /// <summary>Reads a date out of an address: <c>/2025/08/15/</c>, <c>/2025-08-15-</c>, <c>20250815</c>.</summary>
    public static DateText? OfAddress(Uri address)
    {
        foreach (var pattern in (ReadOnlySpan<Regex>)[Folders(), Digits(), NamedMonth()])
            foreach (Match match in pattern.Matches(address.AbsolutePath))
            {
                var month = match.Groups[2].Value;
                if (!char.IsAsciiDigit(month[0])) month = (Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames, m => m.Equals(month, StringComparison.OrdinalIgnoreCase)) + 1).ToString("00", CultureInfo.InvariantCulture);
                if (Calendar(match.Groups[1].Value, month, match.Groups[3].Value) is { } day) return new(day, null, false);
            }
        return null;
    }

    /// <summary>Reads a date in figures out of words, where its order is certain: year first, or parted by dots, or with a day above 12.</summary>
    public static DateText? OfWords(string text)
    {
        if (YearFirst().Match(text) is { Success: true } first && Calendar(first.Groups[1].Value, first.Groups[2].Value, first.Groups[3].Value) is { } day) return new(day, null, false);
        if (Named(text) is { } named) return named;
        if (YearLast().Match(text) is not { Success: true } last) return null;
        var (one, two) = (int.Parse(last.Groups[1].ValueSpan, CultureInfo.InvariantCulture), int.Parse(last.Groups[3].ValueSpan, CultureInfo.InvariantCulture));
        if (last.Groups[2].Value == "." || one > 12 || one == two) return Calendar(last.Groups[4].Value, last.Groups[3].Value, last.Groups[1].Value) is { } found ? new(found, null, false) : null;
        return two > 12 && Calendar(last.Groups[4].Value, last.Groups[1].Value, last.Groups[3].Value) is { } american ? new(american, null, false) : null;
    }

    /// <summary>A day whose month is written out as the invariant culture has it, in full or in three letters.</summary>
    private static DateText? Named(string text)
    {
        var names = CultureInfo.InvariantCulture.DateTimeFormat;
        foreach (Match match in NamedDay().Matches(text))
        {
            var month = match.Groups["month"].Value;
            var index = Array.FindIndex(names.MonthNames, m => m.Equals(month, StringComparison.OrdinalIgnoreCase));
            if (index < 0) index = Array.FindIndex(names.AbbreviatedMonthNames, m => m.Length > 0 && month.StartsWith(m, StringComparison.OrdinalIgnoreCase) && month.Length <= 4);
            if (index >= 0 && Calendar(match.Groups["year"].Value, (index + 1).ToString(CultureInfo.InvariantCulture), match.Groups["day"].Value) is { } day) return new(day, null, false);
        }
        return null;
    }

    private static DateText? Checked(DateText date) => date.Day >= Earliest ? date : null;

    private static LocalDate? Calendar(string year, string month, string day)
    {
        var (y, m, d) = (int.Parse(year, CultureInfo.InvariantCulture), int.Parse(month, CultureInfo.InvariantCulture), int.Parse(day, CultureInfo.InvariantCulture));
        return y is < 1990 or > 2200 || m is < 1 or > 12 || d < 1 || d > CalendarSystem.Iso.GetDaysInMonth(y, m) ? null : new LocalDate(y, m, d);
    }

    private static Offset? OffsetOf(string zone)
    {
        var digits = zone[1..].Replace(":", "");
        if (digits.Length is not (2 or 4)) return null;
        var minutes = int.Parse(digits[..2], CultureInfo.InvariantCulture) * 60 + (digits.Length == 4 ? int.Parse(digits[2..], CultureInfo.InvariantCulture) : 0);
        return minutes > 18 * 60 ? null : Offset.FromSeconds((zone[0] == '-' ? -60 : 60) * minutes);
    }

    [GeneratedRegex(@"^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:(?:T|\s+|\s*-\s*)(?<hour>\d{1,2}):?(?<minute>\d{2})(?::?\d{2}(?:[.,]\d+)?)?\s*(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(?:[A-Z][a-z]{2},?\s+)?(?:\d{1,2}\s+[A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.?\s+\d{1,2},?)\s+\d{4}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Rfc();

    [GeneratedRegex(@"(?<!\d)((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Folders();

    [GeneratedRegex(@"(?<!\d)((?:19|20)\d{2})((?:0[1-9]|1[0-2]))((?:0[1-9]|[12]\d|3[01]))(?!\d{1,3}(?!\d))", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"/((?:19|20)\d{2})/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/(\d{1,2})(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamedMonth();

    [GeneratedRegex(@"(?<!\d)((?:19|20)\d{2})\s*[-./\p{Lo}]\s*(\d{1,2})\s*[-./\p{Lo}]\s*(\d{1,2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"(?<!\d)(?:(?<day>\d{1,2})\p{L}{0,2}\.?[ -](?<month>[A-Za-z]{3,9})\.?,?[ -]|\b(?<month>[A-Za-z]{3,9})\.? (?<day>\d{1,2})\p{L}{0,2},? )(?<year>(?:19|20)\d{2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex NamedDay();

    [GeneratedRegex(@"(?<![\d.])(\d{1,2})([./-])\s?(\d{1,2})\2\s?((?:19|20)\d{2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex YearLast();
}
