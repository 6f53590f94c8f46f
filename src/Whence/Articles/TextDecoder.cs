using System.Text;
using Whence.Languages;

namespace Whence.Articles;

/// <summary>Turns the bytes of a text file into text, whatever encoding it was saved in.</summary>
public static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Decodes UTF-8, UTF-16 (with a mark, or by its pattern of zero bytes), else a Windows code page guessed from the bytes.</summary>
    /// <param name="alphabets">For each language that may be expected its letters beyond a to z: they tell the code pages apart. Null for none.</param>
    /// <returns>The text, or null where the bytes are no text; and a diagnostic when the encoding was not UTF-8.</returns>
    public static (string? Text, Diagnostic? Diagnostic) Decode(ReadOnlySpan<byte> bytes, IEnumerable<string>? alphabets = null)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return As(Encoding.Unicode, bytes[2..], "UTF-16");
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return As(Encoding.BigEndianUnicode, bytes[2..], "UTF-16 (big-endian)");
        var head = bytes[..Math.Min(bytes.Length, 4096)];
        if (head.Contains((byte)0))
        {
            var (even, odd) = ZeroBytes(head);
            if (odd > head.Length / 5 && even <= head.Length / 50) return As(Encoding.Unicode, bytes, "UTF-16 without a mark");
            if (even > head.Length / 5 && odd <= head.Length / 50) return As(Encoding.BigEndianUnicode, bytes, "UTF-16 (big-endian) without a mark");
            return (null, new("binary", null, "The file holds zero bytes: a binary file, where text was expected."));
        }
        try
        {
            var text = StrictUtf8.GetString(bytes);
            return ControlCharacters(text) > text.Length / 20 ? (null, new("binary", null, "The file holds control characters: a binary file, where text was expected.")) : (text, null);
        }
        catch (DecoderFallbackException)
        {
            return LegacyCodePage(bytes, alphabets ?? []);
        }
    }

    private static (string?, Diagnostic?) As(Encoding encoding, ReadOnlySpan<byte> bytes, string name) =>
        (encoding.GetString(bytes), new("encoding", null, $"The file is {name}, not UTF-8; it was read as such."));

    private static (int Even, int Odd) ZeroBytes(ReadOnlySpan<byte> bytes)
    {
        int even = 0, odd = 0;
        for (var i = 0; i < bytes.Length; i++)
            if (bytes[i] == 0) _ = (i & 1) == 0 ? even++ : odd++;
        return (even, odd);
    }

    private static int ControlCharacters(string text)
    {
        var count = 0;
        foreach (var c in text)
            if (c < ' ' && c is not ('\n' or '\r' or '\t' or '\f')) count++;
        return count;
    }

    /// <summary>The Windows code page whose reading spells a known alphabet, else the one that puts most of the high bytes inside lower-case words; a file with few words in any is binary.</summary>
    private static (string?, Diagnostic?) LegacyCodePage(ReadOnlySpan<byte> bytes, IEnumerable<string> alphabets)
    {
        string? best = null;
        var (bestScore, bestName) = (int.MinValue, "");
        foreach (var page in (ReadOnlySpan<int>)[1252, 1250, 1257, 1251])
        {
            var text = Encoding.GetEncoding(page).GetString(bytes);
            var score = Plausibility(text) + (alphabets.Any(a => Spells(text, a)) ? text.Length : 0);
            if (score > bestScore) (best, bestScore, bestName) = (text, score, $"Windows-{page}");
        }
        if (best is null || ControlCharacters(best) > best.Length / 20)
            return (null, new("binary", null, "The bytes are neither UTF-8 nor a Windows code page: a binary file, where text was expected."));
        return (best, new("encoding", null, $"The file is not valid UTF-8; it was read as {bestName}, which is a guess."));
    }

    /// <summary>Whether nearly all letters beyond a to z are of one alphabet, and at least three of its letters occur: a single foreign name proves nothing.</summary>
    private static bool Spells(string text, string alphabet)
    {
        var seen = new HashSet<char>();
        int own = 0, foreign = 0;
        foreach (var c in Fold.Case(text.Length > 200_000 ? text[..200_000] : text))
        {
            if (c < 0x80 || !char.IsLetter(c)) continue;
            if (!alphabet.Contains(c)) { foreign++; continue; }
            own++;
            seen.Add(c);
        }
        return seen.Count >= 3 && foreign * 10 <= own;
    }

    private static int Plausibility(string text)
    {
        var score = 0;
        for (var i = 1; i + 1 < text.Length && i < 200_000; i++)
        {
            var c = text[i];
            if (c < 0x80) continue;
            var inWord = char.IsLetter(text[i - 1]) || char.IsLetter(text[i + 1]);
            score += char.IsLetter(c) ? (char.IsUpper(c) && char.IsLower(text[i - 1]) ? -2 : inWord ? 1 : 0) : inWord && c is not ('’' or '“' or '”' or '„' or '–') ? -1 : 0;
            if (char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.OtherNotAssigned) score -= 3;
        }
        return score;
    }
}
