using System.Collections;

namespace Whence.Reading;

/// <summary>The tokens of a text, read in place: every stage looks at each of them many times.</summary>
internal sealed class TokenList(int capacity) : IReadOnlyList<Token>
{
    private Token[] _tokens = new Token[capacity];

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <summary>A token by its index.</summary>
    public ref readonly Token this[int index] => ref _tokens[index];

    Token IReadOnlyList<Token>.this[int index] => _tokens[index];

    public void Add(Token token)
    {
        if (Count == _tokens.Length) Array.Resize(ref _tokens, Math.Max(8, 2 * Count));
        _tokens[Count++] = token;
    }

    /// <summary>Gives up the room that was kept for more.</summary>
    public TokenList Closed()
    {
        Array.Resize(ref _tokens, Count);
        return this;
    }

    /// <inheritdoc/>
    public IEnumerator<Token> GetEnumerator() => _tokens.AsEnumerable().Take(Count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
