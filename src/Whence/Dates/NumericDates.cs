using System.Globalization;
using NodaTime;
using Whence.Languages;
using Whence.Reading;

namespace Whence.Dates;

/// <summary>Dates written in digits alone: 2025-08-15, 15.08.2025, 15/8/2025.</summary>
internal static class NumericDates
{
    public static TimeExpression? At(ReadText text, int at)
    {
        var tokens = text.Tokens;
        if (!tokens[at].IsNumber) return null;
        if (InBrackets(text, at) is { } bare) return bare;
        var word = text.Word(at);
        var parts = new List<int>();
        var last = at + 1;
        if (word.Contains('.'))
        {
            foreach (var range in word.Split('.'))
                if (!Part(word[range], parts)) return null;
        }
        else
        {
            if (!Part(word, parts) || at + 4 >= tokens.Count) return null;
            var mark = text.Mark(at + 1);
            if (mark is not ('-' or '/' or '.' or '‑') || text.Mark(at + 3) != mark || !Part(text.Word(at + 2), parts) || !Part(text.Word(at + 4), parts)) return null;
            for (var i = 1; i <= 4; i++)
                if (!text.Adjacent(at + i)) return null;
            last = at + 5;
        }
        if (parts.Count != 3 || (parts[0] < 1000 && parts[2] < 10 && last > at + 1 && text.Word(last - 1).Length < 2)) return null; // "1-1-2" is called for help
        var (year, month, day) = parts[0] >= 1000 ? (parts[0], parts[1], parts[2])
            : text.Pack.NumericOrder == "MDY" && parts[0] <= 12 ? (parts[2], parts[0], parts[1])
            : (parts[2], parts[1], parts[0]);
        if (year < 100) year += year < 40 ? 2000 : 1900;
        if (parts[0] < 1000 && text.Pack.NumericOrder == "MDY" && IsNearer(text, year, month, day)) (month, day) = (day, month);
        if (year is < 1000 or > 2199 || month is < 1 or > 12 || day < 1 || day > CultureInfo.InvariantCulture.Calendar.GetDaysInMonth(year, month)) return null;
        return new(at, last, DateRule.Absolute) { Year = year, Month = month, Day = day };
    }

    /// <summary>So many days from the day of publication at most a date is of these weeks.</summary>
    private const int Recent = 45;

    /// <summary>"01/10/25" in a text of 3 October: where only day before month gives a day of these weeks, the text is British.</summary>
    private static bool IsNearer(ReadText text, int year, int month, int day) =>
        text.Article.Declared is { Date: var published } && day <= 12 && month <= 12 && year is >= 1000 and <= 2199 && day > 0 && month > 0
        && Math.Abs(Period.DaysBetween(published, new(year, month, day))) > Recent && Math.Abs(Period.DaysBetween(published, new(year, day, month))) <= Recent;

    /// <summary>"on Friday (02/02)", "(02.02)": day and month in two digits each, alone in brackets; behind a weekday one digit will do ("Kamis (6/8)").</summary>
    private static TimeExpression? InBrackets(ReadText text, int at)
    {
        if (text.Mark(at - 1) is not '(') return null;
        var parts = new List<int>();
        var word = text.Word(at);
        var last = at + 1;
        if (word is [_, _, '.', _, _])
        {
            if (!Part(word[..2], parts) || !Part(word[3..], parts)) return null;
        }
        else
        {
            var least = at > 1 && text.Lexemes.FindEndingAt(at - 1, Lex.Weekday).Exists ? 1 : 2;
            if (word.Length < least || text.Mark(last) is not ('/' or '.') || !text.Adjacent(last) || last + 1 >= text.Tokens.Count || !text.Adjacent(last + 1) || text.Word(last + 1).Length is var digits && (digits < least || digits > 2)) return null;
            if (!Part(word, parts) || !Part(text.Word(last + 1), parts)) return null;
            last += 2;
        }
        var (month, day) = text.Pack.NumericOrder == "MDY" ? (parts[0], parts[1]) : (parts[1], parts[0]);
        return text.Mark(last) is ')' && month is >= 1 and <= 12 && day is >= 1 and <= 31 ? new(at, last, DateRule.Absolute) { Month = month, Day = day } : null;
    }

    private static bool Part(ReadOnlySpan<char> digits, List<int> into)
    {
        if (digits.Length is 0 or > 4 or 3 || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value)) return false;
        into.Add(value);
        return true;
    }
}
