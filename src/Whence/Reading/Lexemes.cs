using Whence.Languages;

namespace Whence.Reading;

/// <summary>The lexemes of a text by the token they start at, found in one pass; and which kinds cover which token.</summary>
internal sealed class Lexemes
{
    private readonly Lexeme[] _all;
    private readonly int[] _offsets;
    private readonly ulong[] _starts;
    private readonly ulong[] _covers;

    /// <summary>What the constructor gathers in, kept for the next text.</summary>
    [ThreadStatic]
    private static List<Lexeme>? _room;
    private const int MostRoom = 65_536;

    public Lexemes(TokenList tokens, List<Sentence> sentences, Lexicon lexicon)
    {
        var all = _room is { Capacity: < MostRoom } room ? room : _room = new(1024);
        all.Clear();
        _offsets = new int[tokens.Count + 1];
        _starts = new ulong[tokens.Count];
        _covers = new ulong[tokens.Count];
        var sentence = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            while (sentence < sentences.Count - 1 && sentences[sentence].Last <= i) sentence++;
            _offsets[i] = all.Count;
            if (tokens[i].Form >= 0) lexicon.Collect(tokens, i, sentences.Count == 0 ? 0 : sentences[sentence].First, sentences.Count == 0 ? tokens.Count : sentences[sentence].Last, all);
            for (var k = _offsets[i]; k < all.Count; k++)
            {
                var bit = 1UL << (int)all[k].Kind;
                _starts[i] |= bit;
                for (var t = i; t < all[k].Last; t++) _covers[t] |= bit;
            }
        }
        _offsets[tokens.Count] = all.Count;
        _all = [.. all];
    }

    /// <summary>Every lexeme that starts at a token, shorter ones first.</summary>
    public ReadOnlySpan<Lexeme> At(int token) => _all.AsSpan(_offsets[token], _offsets[token + 1] - _offsets[token]);

    /// <summary>Whether a lexeme of the kind starts at the token.</summary>
    public bool Is(int token, Lex kind) => token >= 0 && token < _starts.Length && (_starts[token] & (1UL << (int)kind)) != 0;

    /// <summary>Whether a lexeme of one of the kinds starts at the token.</summary>
    public bool Starts(int token, ulong kinds) => token >= 0 && token < _starts.Length && (_starts[token] & kinds) != 0;

    /// <summary>Whether the token lies in a lexeme of one of the kinds.</summary>
    public bool In(int token, ulong kinds) => token >= 0 && token < _covers.Length && (_covers[token] & kinds) != 0;

    /// <summary>Whether the token lies in a lexeme of the kind.</summary>
    public bool In(int token, Lex kind) => In(token, 1UL << (int)kind);

    /// <summary>The longest lexeme of the kind that starts at the token; one that does not exist where there is none.</summary>
    public Lexeme Find(int token, Lex kind)
    {
        if (!Is(token, kind)) return default;
        var found = default(Lexeme);
        foreach (var lexeme in At(token))
            if (lexeme.Kind == kind && lexeme.Length >= found.Length) found = lexeme;
        return found;
    }

    /// <summary>A lexeme of the kind and the key that starts at the token; one that does not exist where there is none.</summary>
    public Lexeme Find(int token, Lex kind, string key)
    {
        if (!Is(token, kind)) return default;
        var found = default(Lexeme);
        foreach (var lexeme in At(token))
            if (lexeme.Kind == kind && lexeme.Key == key) found = lexeme;
        return found;
    }

    /// <summary>The longest lexeme of the kind that ends before token <paramref name="end"/>, within six tokens.</summary>
    public Lexeme FindEndingAt(int end, Lex kind)
    {
        if (!In(end - 1, kind)) return default;
        for (var start = Math.Max(0, end - 6); start < end; start++)
            foreach (var lexeme in At(start))
                if (lexeme.Kind == kind && lexeme.Last == end) return lexeme;
        return default;
    }

    /// <summary>A set of kinds for <see cref="In(int, ulong)"/>.</summary>
    public static ulong Kinds(params ReadOnlySpan<Lex> kinds)
    {
        var set = 0UL;
        foreach (var kind in kinds) set |= 1UL << (int)kind;
        return set;
    }
}
