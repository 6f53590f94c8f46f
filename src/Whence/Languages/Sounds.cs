namespace Whence.Languages;

/// <summary>
/// What is left of a word when spelling habits, endings and scripts are taken away: its consonants, by kinds of sound. "Zelensky", "Selenskyj" and their Cyrillic
/// spelling are all S-L-N-S-K. Not for reading aloud: it only brings together what is likely one name.
/// </summary>
/// <remarks>Source: the idea of Soundex (Russell 1918) and NYSIIS (1970), with classes that hold across European spelling habits.</remarks>
internal static class Sounds
{
    /// <summary>Stands at the head of a word that begins with a vowel, or with a letter that some languages do not sound.</summary>
    public const char Open = 'A';

    private const char None = '\0', Soft = '1', WithH = '2';

    /// <summary>Letters and their classes in turn; vowels, and what some languages do not sound, have none and are left out.</summary>
    private const string Classes =
        "bBc1dDfFgGk2lLmMnNp2qKrRsStTvFwFxSzS" + "čSćSçSċSĉSðDđDłLßSþT" +
        "бBвFгGґGдDжSзSкKлLмMнNпPрRсSтTфFцSчSшSщSђDѓGќKћSџSљLњN" + "βFγGδDζSθTκKλLμMνNξSπPρRσSςSτTφFψS";

    private static readonly Dictionary<char, char> Beyond = [];
    private static readonly char[] Ascii = new char[128];

    static Sounds()
    {
        for (var i = 0; i < Classes.Length; i += 2)
        {
            if (Classes[i] < 0x80) Ascii[Classes[i]] = Classes[i + 1];
            else Beyond[Classes[i]] = Classes[i + 1];
        }
    }

    /// <summary>Writes the classes of a word's consonants, at most as many as fit, and returns how many were written.</summary>
    public static int Of(ReadOnlySpan<char> word, Span<char> into)
    {
        var count = 0;
        var last = None;
        for (var i = 0; i < word.Length; i++)
        {
            var sound = At(word, i);
            if (sound == None && i == 0) into[count++] = Open;
            if (sound != None && sound != last)
            {
                if (sound == 'S' && last is 'T' or 'D') count--; // "ts", "dzh" are one sound
                if (count == into.Length) return count;
                into[count++] = sound;
            }
            last = sound;
        }
        return count;
    }

    private static char At(ReadOnlySpan<char> word, int i)
    {
        var letter = Fold.Letter(word[i]);
        if (letter >= 0x80)
        {
            if (Beyond.TryGetValue(letter, out var known)) return known;
            letter = Decompositions.BaseOf(letter);
            if (letter >= 0x80) return Beyond.GetValueOrDefault(letter);
        }
        var sound = Ascii[letter];
        if (sound is not (Soft or WithH)) return sound;
        var next = i + 1 < word.Length ? Decompositions.BaseOf(Fold.Letter(word[i + 1])) : None;
        if (sound == Soft) return next is 'e' or 'i' or 'y' or 'h' or 'z' ? 'S' : 'K';
        return letter == 'p' ? next == 'h' ? 'F' : 'P' : next == 'h' ? None : 'K';
    }
}
