using System.Text;

namespace Whence.Languages;

/// <summary>
/// Writes the words of a language in Latin letters, by the table of its pack: a whole word that the table knows ("Хуан" is Juan), else the longest row of
/// letters that it knows, again and again.
/// </summary>
internal sealed class Romanizer
{
    /// <summary>A key that begins with this mark holds at the start of a word only, one that ends in it at the end, one that does both is a word.</summary>
    private const char Edge = '^';

    private readonly Dictionary<string, string> _table = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
    private int _longest;

    public bool IsEmpty => _table.Count == 0;

    public void Add(string letters, string latin)
    {
        if (letters.Length > 2 && letters[0] == Edge && letters[^1] == Edge)
        {
            _words[letters[1..^1]] = latin;
            return;
        }
        _table[letters] = latin;
        _longest = Math.Max(_longest, letters.Length);
    }

    /// <summary>The text in Latin letters; capitals stay capitals, and letters that the table lacks stay as they are.</summary>
    public string Romanize(string text)
    {
        if (IsEmpty) return text;
        var result = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length;)
        {
            var (latin, length) = Word(text, i) ?? At(text, i);
            if (latin is null) result.Append(text[i]);
            else if (latin.Length > 0 && char.IsUpper(text[i]))
            {
                var shout = i + length < text.Length ? char.IsUpper(text[i + length]) : i > 0 && char.IsUpper(text[i - 1]);
                result.Append(char.ToUpperInvariant(latin[0])).Append(shout ? latin[1..].ToUpperInvariant() : latin[1..]);
            }
            else result.Append(latin);
            i += length;
        }
        return result.ToString();
    }

    /// <summary>The word that starts here, if the table knows it whole.</summary>
    private (string? Latin, int Length)? Word(string text, int i)
    {
        if (_words.Count == 0 || !char.IsLetter(text[i]) || IsInWord(text, i - 1)) return null;
        var end = i + 1;
        while (IsInWord(text, end)) end++;
        return _words.TryGetValue(Fold.Case(text.AsSpan(i, end - i)), out var latin) ? (latin, end - i) : null;
    }

    /// <summary>Letters, and apostrophes between letters, make a word.</summary>
    private static bool IsInWord(string text, int i) =>
        i >= 0 && i < text.Length && (char.IsLetter(text[i]) || (text[i] is '\'' or '’' && i > 0 && i + 1 < text.Length && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1])));

    private (string? Latin, int Length) At(string text, int i)
    {
        for (var length = Math.Min(_longest, text.Length - i); length > 0; length--)
        {
            var key = Fold.Case(text.AsSpan(i, length));
            if ((i == 0 || !char.IsLetter(text[i - 1])) && _table.TryGetValue(Edge + key, out var latin)) return (latin, length);
            if ((i + length == text.Length || !char.IsLetter(text[i + length])) && _table.TryGetValue(key + Edge, out latin)) return (latin, length);
            if (_table.TryGetValue(key, out latin)) return (latin, length);
        }
        return (null, 1);
    }
}
