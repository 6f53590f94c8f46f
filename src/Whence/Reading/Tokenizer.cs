using Whence.Languages;

namespace Whence.Reading;

/// <summary>
/// Cuts text into words, numbers and marks. A hyphen or an apostrophe inside a word is no token of its own: "sud-coreean" is two words,
/// the second glued to the first. Abbreviations such as "U.S." are one word.
/// </summary>
internal static class Tokenizer
{
    /// <summary>Tokens of <paramref name="text"/> between two positions, in order; every token lies in that range.</summary>
    public static TokenList Cut(string text, int start, int end, Forms forms)
    {
        var tokens = new TokenList((end - start) / 5 + 8);
        Span<char> folded = stackalloc char[64];
        var glued = false;
        var newLine = true;
        var typed = false; // a quotation opened by two commas
        for (var i = start; i < end;)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || c is '\u200b' or '\ufeff' or '\u00ad')
            {
                newLine |= c is '\n' or '\r' or '\u2028' or '\u2029';
                glued = false;
                i++;
                continue;
            }
            if (IsJoint(c) && !IsLetterOfCyrillic(text, i, end) && i > start && i + 1 < end && IsLetterOrDigit(text[i - 1]) && IsLetterOrDigit(text[i + 1]) && (char.IsLetter(text[i - 1]) || char.IsLetter(text[i + 1])))
            {
                glued = true;
                i++;
                continue;
            }
            var (stop, kind) = char.IsAsciiDigit(c) ? (Number(text, i, end), TokenKind.Number)
                : (char.IsLetter(c) && c != Apostrophe) || char.IsSurrogate(c) ? (Word(text, i, end, forms), TokenKind.Word)
                : (TypedMark(text, i, end, ref typed), TokenKind.Mark);
            var form = forms.Find(Folded(text.AsSpan(i, stop - i), folded));
            tokens.Add(new(i, stop, kind, kind == TokenKind.Word ? CapitalsOf(text.AsSpan(i, stop - i)) : Capitals.None, form, glued, newLine));
            glued = stop < end && !char.IsWhiteSpace(text[stop]);
            newLine = false;
            i = stop;
        }
        return tokens.Closed();
    }

    /// <summary>The words of a pack entry, cut as text is.</summary>
    public static List<string> Words(string entry) => IsOneWord(entry) ? [entry] :
        [.. Cut(entry, 0, entry.Length, EmptyForms).Select(t => entry[t.Start..t.End] is { Length: > 2 } word && t.IsWord && IsDotted(word) ? string.Concat(word.Where(c => !IsBetweenInitials(c))) : entry[t.Start..t.End])];

    private static bool IsOneWord(string entry)
    {
        foreach (var c in entry)
            if (!char.IsLetter(c) || IsUnspaced(c)) return false;
        return entry.Length > 0;
    }

    private static readonly Forms EmptyForms = new(diacriticsOptional: false);

    private static ReadOnlySpan<char> Folded(ReadOnlySpan<char> word, Span<char> buffer)
    {
        if (word.Length > buffer.Length) return [];
        var length = Fold.Case(word, buffer);
        if (!IsDotted(buffer[..length])) return buffer[..length];
        var kept = 0; // U.S. is US, EE.UU. is EEUU
        for (var i = 0; i < length; i++)
            if (!IsBetweenInitials(buffer[i])) buffer[kept++] = buffer[i];
        return buffer[..kept];
    }

    /// <summary>The apostrophe that Unicode counts among the letters: it begins no word, and ends the one before it.</summary>
    private const char Apostrophe = '\u02bc';

    private static bool IsJoint(char c) => c is '-' or '\u2010' or '\u2011' or '\'' or '’' or '\u02bc';

    /// <summary>An apostrophe between two Cyrillic letters is a letter of the word: "п'ять".</summary>
    private static bool IsLetterOfCyrillic(string text, int i, int end) =>
        text[i] is '\'' or '’' or '\u02bc' && i > 0 && i + 1 < end && text[i - 1] is >= '\u0400' and <= '\u04ff' && text[i + 1] is >= '\u0400' and <= '\u04ff';

    /// <summary>The end of a mark: of two commas that open a quotation, and of the two apostrophes that close it, they are one mark (see <see cref="ReadText.Mark"/>).</summary>
    private static int TypedMark(string text, int i, int end, ref bool open)
    {
        var c = text[i];
        if (c is not (',' or '\'' or '’') || i + 1 >= end || text[i + 1] != c) return i + 1;
        if (c != ',')
        {
            if (!open) return i + 1;
            open = false;
            return i + 2;
        }
        if (i + 2 >= end || !char.IsLetterOrDigit(text[i + 2]) || (i > 0 && IsLetterOrDigit(text[i - 1]))) return i + 1;
        open = true;
        return i + 2;
    }

    private static bool IsLetterOrDigit(char c) => char.IsLetter(c) || char.IsAsciiDigit(c);

    private static int Number(string text, int i, int end)
    {
        while (i < end && (char.IsAsciiDigit(text[i]) || (text[i] is '.' or ',' or '\'' or '’' && i + 1 < end && char.IsAsciiDigit(text[i + 1])))) i++;
        return i;
    }

    private static int Word(string text, int i, int end, Forms forms)
    {
        var start = i;
        if (IsUnspaced(text[i])) return i + 1;
        while (i < end && !IsUnspaced(text[i]) && !(char.IsAsciiDigit(text[i]) && forms.IsSign(text.AsSpan(start, i - start))) && ((char.IsLetterOrDigit(text[i]) && text[i] != Apostrophe) || IsLetterOfCyrillic(text, i, end) || char.IsSurrogate(text[i]) || char.GetUnicodeCategory(text[i]) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark)) i++;
        // U.S., S.U.A., e.g.
        while (i - start >= 1 && i + 1 < end && text[i] == '.' && char.IsLetter(text[i - 1]) && (i - 2 < start || text[i - 2] == '.')
            && char.IsLetter(text[i + 1]) && (i + 2 >= end || !char.IsLetter(text[i + 2]))) i += 2;
        if (i < end && text[i] == '.' && i - start >= 3 && text[i - 2] == '.') i++;
        return Doubled(text, start, i, end);
    }

    /// <summary>A letter of a script that puts no blanks between words (Han, kana, Thai): it is a token by itself, so that known words are found among its neighbours.</summary>
    public static bool IsUnspaced(char c) => c is (>= '\u3041' and <= '\u9fff') or (>= '\u0e01' and <= '\u0e4e');

    /// <summary>Whether a word is letters with dots between them, "U.S.", "EE.UU.", "EE. UU.": it is known without them.</summary>
    public static bool IsDotted(ReadOnlySpan<char> word) => word.Length > 2 && char.IsLetter(word[0]) && (word[1] == '.' || (word[2] == '.' && word.Length is DoubledLength or DoubledLength + 1));

    /// <summary>Whether a character of a dotted word is no letter of it.</summary>
    public static bool IsBetweenInitials(char c) => c is '.' or ' ' or '\u00a0';

    /// <summary>In characters: "EE.UU.".</summary>
    private const int DoubledLength = 6;

    /// <summary>Where a word ends that may be the initials of a plural, each written twice: "EE.UU.", "CC.OO.", "EE. UU.".</summary>
    private static int Doubled(string text, int start, int stop, int end)
    {
        if (stop - start != 2 || stop >= end || text[stop] != '.' || !IsTwice(text, start)) return stop;
        var second = stop + 1 < end && text[stop + 1] is ' ' or '\u00a0' ? stop + 2 : stop + 1;
        return second + 2 < end && IsTwice(text, second) && text[second + 2] == '.' ? second + 3 : stop;
    }

    private static bool IsTwice(string text, int at) => char.IsUpper(text[at]) && text[at] == text[at + 1];

    private static Capitals CapitalsOf(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0])) return Capitals.None;
        var letters = 0;
        foreach (var c in word)
        {
            if (!char.IsLetter(c)) continue;
            letters++;
            if (!char.IsUpper(c)) return Capitals.Initial;
        }
        return letters >= 2 ? Capitals.All : Capitals.Initial;
    }
}
