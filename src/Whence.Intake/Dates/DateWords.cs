using System.Globalization;
using System.Text;

namespace Whence.Intake.Dates;

/// <summary>The words and numbers of a line, made alike: small letters, digits 0 to 9 for those of every script, without marks of direction and times of day.</summary>
internal static class DateWords
{
    /// <summary>The line with every digit as 0 to 9, small letters, and nothing that cannot be seen.</summary>
    public static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c == '\u0130') folded.Append('i'); // its small letter would be two characters
            else if (c is '\u0640' || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control && !char.IsWhiteSpace(c)) continue; // a stroke that lengthens Arabic words; marks of direction
            else if (CharUnicodeInfo.GetDecimalDigitValue(c) is >= 0 and var digit) folded.Append((char)('0' + digit));
            else folded.Append(char.ToLowerInvariant(c));
        }
        return folded.ToString();
    }

    /// <summary>Runs of letters and runs of digits in their order, without times of day (14:05).</summary>
    public static List<string> Of(string text)
    {
        var folded = Folded(text);
        var words = new List<string>();
        for (var i = 0; i < folded.Length;)
        {
            var start = i;
            if (char.IsAsciiDigit(folded[i]))
            {
                while (i < folded.Length && char.IsAsciiDigit(folded[i])) i++;
                if (i - start <= 2 && IsTime(folded, i)) i = BehindTime(folded, i);
                else words.Add(folded[start..i]);
            }
            else if (IsLetter(folded, i))
            {
                while (i < folded.Length && IsLetter(folded, i)) i++;
                words.Add(folded[start..i]);
            }
            else i++;
        }
        return words;
    }

    private static bool IsLetter(string text, int i) => char.IsLetter(text[i]) || char.GetUnicodeCategory(text[i]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsTime(string text, int i) => i + 2 < text.Length && text[i] == ':' && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]);

    private static int BehindTime(string text, int i)
    {
        while (IsTime(text, i)) i += 3;
        return i;
    }
}
