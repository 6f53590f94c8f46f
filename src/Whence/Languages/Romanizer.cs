using System.Text;

namespace Whence.Languages;

/// <summary>Writes the words of a language in Latin letters, by the table of its pack: the longest row of letters that the table knows, again and again.</summary>
internal sealed class Romanizer
{
    /// <summary>A key that begins with this mark holds at the start of a word only, one that ends in it at the end.</summary>
    private const char Edge = '^';

    private readonly Dictionary<string, string> _table = new(StringComparer.Ordinal);
    private int _longest;

    public bool IsEmpty => _table.Count == 0;

    public void Add(string letters, string latin)
    {
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
            var (latin, length) = At(text, i);
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
