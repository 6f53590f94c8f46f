using System.Globalization;

namespace Whence.Quantities;

/// <summary>Reads digits with separators: <c>10.000</c>, <c>10,000</c>, <c>1.234,5</c>, <c>3,5</c>, and in lakhs and crores <c>1,56,365</c>.</summary>
internal static class Digits
{
    /// <summary>The number, or null where the separators make none (<c>15.08.2025</c>).</summary>
    public static double? Read(ReadOnlySpan<char> digits)
    {
        if (digits.Length > 24) return null;
        int dots = digits.Count('.'), commas = digits.Count(',');
        if (digits.IndexOfAny('\'', '’') >= 0) return Grouped(digits, '\'', dots > 0 ? '.' : ',');
        if (dots == 0 && commas == 0) return Plain(digits);
        if (dots > 0 && commas > 0) return digits.LastIndexOf('.') > digits.LastIndexOf(',') ? Grouped(digits, ',', '.') : Grouped(digits, '.', ',');
        var mark = dots > 0 ? '.' : ',';
        if (dots + commas > 1) return mark == ',' && ByTwo(digits) is { } lakhs ? lakhs : Grouped(digits, mark, '\0');
        var after = digits.Length - digits.IndexOf(mark) - 1;
        var before = digits.IndexOf(mark);
        // one mark with three digits behind it groups, unless the number starts with 0
        if (after == 3 && before is >= 1 and <= 3 && digits[0] != '0') return Grouped(digits, mark, '\0');
        return Grouped(digits, '\0', mark);
    }

    /// <summary>"1,56,365", "30,99,762": groups of two before the last of three.</summary>
    private static double? ByTwo(ReadOnlySpan<char> digits)
    {
        Span<char> clean = stackalloc char[digits.Length];
        var length = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var behind = digits.Length - 1 - i;
            var isMark = behind >= 3 && behind % 3 == 0;
            if (isMark != (digits[i] == ',') || (!isMark && !char.IsAsciiDigit(digits[i]))) return null;
            if (!isMark) clean[length++] = digits[i];
        }
        return digits[0] == ',' ? null : Plain(clean[..length]);
    }

    private static double? Grouped(ReadOnlySpan<char> digits, char group, char decimals)
    {
        Span<char> clean = stackalloc char[digits.Length];
        var length = 0;
        var sinceGroup = -1;
        var fraction = false;
        foreach (var c in digits)
        {
            if (char.IsAsciiDigit(c)) { clean[length++] = c; if (sinceGroup >= 0) sinceGroup++; continue; }
            var isGroup = c == group || (group == '\'' && c == '’');
            if (fraction || (isGroup && sinceGroup is >= 0 and not 3)) return null;
            if (isGroup) { sinceGroup = 0; continue; }
            if (c != decimals || sinceGroup is >= 0 and not 3) return null;
            fraction = true;
            sinceGroup = -1;
            clean[length++] = '.';
        }
        return sinceGroup is >= 0 and not 3 ? null : Plain(clean[..length]);
    }

    private static double? Plain(ReadOnlySpan<char> digits) =>
        double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
}
