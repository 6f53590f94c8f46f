using System.Globalization;

namespace Whence.Intake.Dates;

/// <summary>A day whose month is written out, in any order and language: <c>15 August 2025</c>, <c>2025. gada 15. augusts</c>, <c>ngày 15 tháng 8 năm 2025</c>.</summary>
/// <param name="Year">The year, or null where none is written.</param>
/// <param name="Month">The month, with its calendar.</param>
/// <param name="Day">From 1 to 31.</param>
internal readonly record struct NamedDate(int? Year, MonthNames.Month Month, int Day)
{
    private const int MostLinks = 2, LongestEnding = 3;

    /// <summary>The first day in a line.</summary>
    /// <param name="language">What decides where a name is of different months in different languages; or null.</param>
    public static NamedDate? Find(IReadOnlyList<string> words, string? language)
    {
        NamedDate? partial = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (MonthAt(words, i, language) is not ({ } month, var length)) continue;
            var (before, behind) = (Number(words, i - 1, -1, month), Number(words, i + length, 1, month));
            if (IsDay(before.Value))
            {
                var year = IsYear(behind.Value) ? behind.Value : Number(words, before.At - 1, -1, month).Value is var first && IsYear(first) ? first : null;
                if (year is not null) return new(year, month, before.Value!.Value);
                partial ??= new(null, month, before.Value!.Value);
            }
            if (IsDay(behind.Value))
            {
                var year = IsYear(before.Value) ? before.Value : Number(words, behind.At + 1, 1, month).Value is var last && IsYear(last) ? last : null;
                if (year is not null) return new(year, month, behind.Value!.Value);
                partial ??= new(null, month, behind.Value!.Value);
            }
        }
        return partial;
    }

    private static (MonthNames.Month Month, int Length)? MonthAt(IReadOnlyList<string> words, int at, string? language)
    {
        for (var length = Math.Min(MonthNames.MostWords, words.Count - at); length > 0; length--)
            if (MonthNames.All.Find(length == 1 ? words[at] : string.Join(' ', words.Skip(at).Take(length)), language) is { } month) return (month, length);
        return null;
    }

    /// <summary>The number next to a place, over the few words that dates have between their parts; the month may stand there again, in another name.</summary>
    private static (int? Value, int At) Number(IReadOnlyList<string> words, int at, int step, MonthNames.Month month)
    {
        for (var links = 0; at >= 0 && at < words.Count; at += step, links++)
        {
            if (char.IsAsciiDigit(words[at][0])) return (words[at].Length <= 4 ? int.Parse(words[at], CultureInfo.InvariantCulture) : null, at);
            if (links == MostLinks || !(MonthNames.All.Links(words[at]) || IsEnding(words, at) || MonthNames.All.Find(words[at], month.Language)?.Number == month.Number)) break;
        }
        return (null, at);
    }

    /// <summary>What may be the ending of an ordinal: 15th, 1er, 15-lea.</summary>
    private static bool IsEnding(IReadOnlyList<string> words, int at) => at > 0 && words[at].Length <= LongestEnding && char.IsAsciiDigit(words[at - 1][0]);

    private static bool IsDay(int? number) => number is >= 1 and <= 31;

    private static bool IsYear(int? number) => number is >= 1300 and <= 2800;
}
