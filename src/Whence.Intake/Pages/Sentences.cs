using System.Globalization;
using System.Text;

namespace Whence.Intake.Pages;

/// <summary>What can be said of a line of text in any script: how much it holds, and whether it is punctuated as prose.</summary>
internal static class Sentences
{
    /// <summary>The property Sentence_Terminal of Unicode, as far as languages of the news use it, and the ellipsis.</summary>
    private const string Terminals = ".!?…。！？．؟۔।॥։።፧។᙮‼⁇⁈⁉";

    private const string Between = ",;:،؛、，；：–—“”«»„";

    /// <summary>How much a text says, about one for each Latin letter: a sign of a script that needs no spaces says as much as three.</summary>
    public static int Letters(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
            if (c < 0x80 ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Surrogate)
                count += c switch { >= '\u3040' and <= '\u9FFF' => 3, >= '\uAC00' and <= '\uD7AF' => 2, _ => 1 };
        return count;
    }

    public static bool Ends(ReadOnlySpan<char> text)
    {
        var i = text.Length - 1;
        while (i >= 0 && (char.IsWhiteSpace(text[i]) || char.GetUnicodeCategory(text[i]) is UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.InitialQuotePunctuation || text[i] is '"' or '\'' or '*')) i--;
        return i >= 0 && Terminals.Contains(text[i]);
    }

    public static int Pauses(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
            if (text[i] == ' ' && i > 0 && i + 1 < text.Length && IsUnspaced(text[i - 1]) && IsUnspaced(text[i + 1])) count++;
            else if (Between.Contains(text[i]) && (i + 1 == text.Length || !char.IsDigit(text[i + 1]))) count++;
            else if (i + 1 < text.Length && Terminals.Contains(text[i]) && (text[i] >= 0x80 || char.IsWhiteSpace(text[i + 1]))) count++;
        return count;
    }

    /// <summary>Signs of the scripts that put spaces between phrases and no marks: Thai, Lao, Burmese, Khmer.</summary>
    private static bool IsUnspaced(char c) => c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF');

    /// <summary>The words of a text in small letters, without anything between them: two texts that differ in layout and punctuation alone are the same.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
            if (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark) key.Append(char.ToLowerInvariant(c));
        return key.ToString();
    }
}
