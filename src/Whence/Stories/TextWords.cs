using Whence.Articles;

namespace Whence.Stories;

/// <summary>A word or a number as it stands in a text, read without knowing the language.</summary>
/// <param name="Text">The text.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="IsNumber">It is made of digits and separators.</param>
/// <param name="Capital">It begins with a capital.</param>
/// <param name="First">It begins a line, a sentence or a quotation, so that its capital says nothing.</param>
internal readonly record struct TextWord(string Text, TextSpan Span, bool IsNumber, bool Capital, bool First)
{
    /// <summary>Its characters.</summary>
    public ReadOnlySpan<char> Letters => Text.AsSpan(Span.Start, Span.Length);

    /// <summary>The number it writes, with groups of three digits or a fraction; null where that is not clear.</summary>
    public double? Value
    {
        get
        {
            double value = 0, unit = 0;
            var digits = 0;
            foreach (var c in Letters)
            {
                if (char.IsAsciiDigit(c))
                {
                    digits++;
                    if (unit == 0) value = value * 10 + (c - '0');
                    else value += (c - '0') * (unit /= 10);
                    continue;
                }
                if (unit > 0) return null;
                var rest = Letters[(Letters.IndexOf(c) + 1)..];
                if (rest.Length == 3 || (rest.Length > 3 && rest[3] is '.' or ',')) continue;
                unit = 1;
            }
            return digits > 15 ? null : value;
        }
    }
}

/// <summary>The words and numbers of a text in order, without a pack.</summary>
internal ref struct TextWords(string text, TextSpan within)
{
    private int _at = within.Start;
    private bool _first = true;

    /// <summary>The word read last.</summary>
    public TextWord Current { get; private set; }

    /// <summary>For <c>foreach</c>.</summary>
    public readonly TextWords GetEnumerator() => this;

    /// <summary>Reads the next word.</summary>
    public bool MoveNext()
    {
        while (_at < within.End)
        {
            var c = text[_at];
            if (char.IsLetter(c)) return Read(number: false);
            if (char.IsAsciiDigit(c)) return Read(number: true);
            if (c is '.' or '!' or '?' or '\n' or ':' or '"' or '“' or '„' or '«' or '”' or '\u2026') _first = true;
            _at++;
        }
        return false;
    }

    private bool Read(bool number)
    {
        var start = _at;
        while (_at < within.End && (number ? IsPartOfNumber() : char.IsLetter(text[_at]) || text[_at] is >= '\u0300' and <= '\u036f')) _at++;
        Current = new(text, new(start, _at), number, char.IsUpper(text[start]), _first);
        _first = false;
        return true;
    }

    private readonly bool IsPartOfNumber() =>
        char.IsAsciiDigit(text[_at]) || (text[_at] is '.' or ',' && _at + 1 < within.End && char.IsAsciiDigit(text[_at + 1]));
}
