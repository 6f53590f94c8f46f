using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Whence.Intake.Dates;

/// <summary>Dates in addresses.</summary>
internal static partial class AddressDate
{
    /// <summary>Reads a date out of an address: <c>/2025/08/15/</c>, <c>/2025-08-15-</c>, <c>20250815</c>, <c>/2025/aug/15/</c>.</summary>
    /// <returns>The day, or null where the address holds none.</returns>
    public static LocalDate? Read(Uri address)
    {
        foreach (var pattern in (ReadOnlySpan<Regex>)[Folders(), Digits(), NamedMonth()])
            foreach (Match match in pattern.Matches(address.AbsolutePath))
            {
                var month = match.Groups[2].Value;
                var number = char.IsAsciiDigit(month[0]) ? int.Parse(month, CultureInfo.InvariantCulture)
                    : Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames, m => m.Equals(month, StringComparison.OrdinalIgnoreCase)) + 1;
                if (CalendarDay.Gregorian(int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), number, int.Parse(match.Groups[3].ValueSpan, CultureInfo.InvariantCulture)) is { } day) return day;
            }
        return null;
    }

    [GeneratedRegex(@"(?<!\d)((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Folders();

    [GeneratedRegex(@"(?<!\d)((?:19|20)\d{2})((?:0[1-9]|1[0-2]))((?:0[1-9]|[12]\d|3[01]))(?!\d{1,3}(?!\d))", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"/((?:19|20)\d{2})/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/(\d{1,2})(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamedMonth();
}
