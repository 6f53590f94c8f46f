using System.Text;

namespace Whence.Languages;

/// <summary>Puts words into the one shape in which they are compared.</summary>
internal static class Fold
{
    /// <summary>Lower case, composed, cedilla letters as comma letters, one kind of apostrophe.</summary>
    public static string Case(string word) => Case(word.AsSpan());

    /// <inheritdoc cref="Case(string)"/>
    public static string Case(ReadOnlySpan<char> word)
    {
        Span<char> buffer = word.Length <= 128 ? stackalloc char[word.Length] : new char[word.Length];
        return new string(buffer[..Case(word, buffer)]);
    }

    /// <summary>Whether a set of folded words has a word.</summary>
    public static bool IsIn(HashSet<string> words, ReadOnlySpan<char> word)
    {
        Span<char> buffer = word.Length <= 128 ? stackalloc char[word.Length] : new char[word.Length];
        return words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(buffer[..Case(word, buffer)]);
    }

    /// <summary>Folds into <paramref name="target"/>, which must be at least as long as <paramref name="word"/>; returns the length.</summary>
    public static int Case(ReadOnlySpan<char> word, Span<char> target)
    {
        var length = 0;
        foreach (var c in word)
        {
            if (c is >= '\u0300' and <= '\u036f' && length > 0 && Decompositions.Compose(target[length - 1], c) is { } composed)
            {
                target[length - 1] = Letter(composed); // s with a cedilla is s with a comma
                continue;
            }
            target[length++] = Letter(c);
        }
        return length;
    }

    /// <summary>One letter in lower case, cedilla as comma.</summary>
    public static char Letter(char c) => c switch
    {
        < '\u0080' => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c,
        'ş' or 'Ş' or 'Ș' => 'ș',
        'ţ' or 'Ţ' or 'Ț' => 'ț',
        '’' or 'ʼ' or '‘' => '\'',
        'İ' => 'i',
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>Without diacritics: <c>ș</c> to <c>s</c>, <c>ē</c> to <c>e</c>.</summary>
    public static string Plain(string word)
    {
        var isPlain = true;
        foreach (var c in word) isPlain &= c < 0x80;
        if (isPlain) return word;
        var result = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (c is >= '\u0300' and <= '\u036f') continue;
            result.Append(Decompositions.BaseOf(c) switch { 'ł' => 'l', 'Ł' => 'L', 'đ' => 'd', 'ø' => 'o', 'Ø' => 'O', 'ß' => 's', 'ı' => 'i', 'æ' => 'a', var letter => letter });
        }
        return result.ToString();
    }
}
