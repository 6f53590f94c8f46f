using Whence.Articles;

namespace Whence.Reading;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters (and digits inside a word: <c>G7</c>, <c>Su35</c>).</summary>
    Word,
    /// <summary>Digits with the separators that stand between digits: <c>10.000</c>, <c>3,5</c>, <c>15.08.2025</c>.</summary>
    Number,
    /// <summary>One mark: punctuation, quotation mark, symbol.</summary>
    Mark,
}

/// <summary>How a word is capitalised.</summary>
internal enum Capitals : byte
{
    None,
    Initial,
    /// <summary>Two letters or more, all of them capitals.</summary>
    All,
}

/// <summary>A word, a number or a mark of the text.</summary>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="End">After the last one.</param>
/// <param name="Form">Number of the form in the pack's <c>Forms</c>, or -1.</param>
/// <param name="Glued">Nothing or only a hyphen or an apostrophe stands between it and the token before.</param>
/// <param name="NewLine">A line break stands before it.</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind, Capitals Capitals, int Form, bool Glued, bool NewLine)
{
    public TextSpan Span => new(Start, End);
    public bool IsWord => Kind == TokenKind.Word;
    public bool IsNumber => Kind == TokenKind.Number;
    public bool IsMark => Kind == TokenKind.Mark;
}
