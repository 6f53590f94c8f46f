using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Whence.Intake.Dates;

/// <summary>Dates written for readers, in any language and script, where it is certain which day they are.</summary>
internal static partial class WrittenDate
{
    /// <summary>The first day in a line that can be read in one way only.</summary>
    /// <param name="language">The language that the page claims, as a BCP 47 tag: it tells the order of day and month in figures, where all who write it have the same; or null.</param>
    public static LocalDate? Read(string text, string? language)
    {
        var folded = WithoutEras(DateWords.Folded(text));
        if (YearFirst().Match(folded) is { Success: true } first && Day(Number(first, 1), Number(first, 2), Number(first, 3), language) is { } day) return day;
        if (NamedDate.Find(DateWords.Of(folded), language) is { Year: { } year } named && (named.Month.IsPersian ? CalendarDay.Persian(year, named.Month.Number, named.Day) : CalendarDay.Gregorian(year, named.Month.Number, named.Day)) is { } written) return written;
        foreach (Match match in YearLast().Matches(folded))
            if (OfFigures(match, language) is { } figures) return figures;
        return null;
    }

    /// <summary>Whether a line has the month and day of a date by name, without a year or with the same.</summary>
    public static bool Names(string text, LocalDate day, string? language) =>
        NamedDate.Find(DateWords.Of(text), language) is { Month.IsPersian: false } named && (named.Year ?? day.Year) == day.Year && (named.Month.Number, named.Day) == (day.Month, day.Day);

    private static LocalDate? OfFigures(Match match, string? language)
    {
        var (one, two, year) = (Number(match, 1), Number(match, 3), Number(match, 4));
        if (match.Groups[4].Length == 2) return MonthNames.All.IsDayFirst(language) && match.Groups[2].Value == "." ? CalendarDay.Gregorian(2000 + year, two, one) : null;
        if (match.Groups[2].Value == "." || one > 12 || one == two || CalendarDay.IsBuddhist(year) || MonthNames.All.IsDayFirst(language)) return CalendarDay.Gregorian(year, two, one);
        return two > 12 ? CalendarDay.Gregorian(year, one, two) : null;
    }

    private static LocalDate? Day(int year, int month, int day, string? language) =>
        CalendarDay.Gregorian(year, month, day) ?? (MonthNames.All.IsPersian(language) ? CalendarDay.Persian(year, month, day) : null);

    /// <summary>Years counted from an era as those of the common one.</summary>
    private static string WithoutEras(string text)
    {
        foreach (var (name, before) in MonthNames.All.Eras)
            if (text.Contains(name, StringComparison.Ordinal) && Regex.Match(text, Regex.Escape(name) + @"\s*(\d{1,3})(?!\d)", RegexOptions.CultureInvariant) is { Success: true } era)
                return string.Concat(text.AsSpan(0, era.Index), (Number(era, 1) + before).ToString(CultureInfo.InvariantCulture), text.AsSpan(era.Index + era.Length));
        return text;
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!\d)(1[34]\d\d|19\d\d|2[0-7]\d\d)\s*[-./\p{Lo}]\s*(\d{1,2})\s*[-./\p{Lo}]\s*(\d{1,2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"(?<![\d.:/-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?((?:19|2[0-7])\d\d|\d\d)(?![\d:/-]|\.\d)", RegexOptions.CultureInvariant)]
    private static partial Regex YearLast();
}
