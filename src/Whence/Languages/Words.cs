using Whence.Articles;

namespace Whence.Languages;

/// <summary>Cuts a text into words of letters (with combining marks), nothing else being known of it.</summary>
internal static class Words
{
    /// <summary>Longer ones are left out.</summary>
    public const int Longest = 40;

    /// <summary>The words of a whole text.</summary>
    public static Cutter In(string text) => new(text, new(0, text.Length));

    /// <summary>The words of a part of a text.</summary>
    public static Cutter In(string text, TextSpan span) => new(text, span);

    private static bool IsPart(char c) => char.IsLetter(c) || c is >= '\u0300' and <= '\u036f';

    /// <summary>Goes through the words.</summary>
    public struct Cutter(string text, TextSpan span)
    {
        private int _at = span.Start;

        public TextSpan Current { get; private set; }

        public readonly Cutter GetEnumerator() => this;

        public bool MoveNext()
        {
            while (_at < span.End)
            {
                while (_at < span.End && !IsPart(text[_at])) _at++;
                var start = _at;
                while (_at < span.End && IsPart(text[_at])) _at++;
                if (_at == start || _at - start > Longest) continue;
                Current = new(start, _at);
                return true;
            }
            return false;
        }
    }
}
