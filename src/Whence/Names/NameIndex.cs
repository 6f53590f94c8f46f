using Whence.Languages;
using Whence.Reading;

namespace Whence.Names;

/// <summary>A known name as one spelling means it.</summary>
/// <param name="Name">Who or what.</param>
/// <param name="Metonym">The spelling names a place that stands for it: "the Kremlin", "Seoul".</param>
internal readonly record struct NameSense(KnownName Name, bool Metonym);

/// <summary>
/// The known names in the spellings of one language, found whatever their endings: each word of a name is kept by its stems
/// (word less each ending of a paradigm), so that "Kurskului" and "Kursk" meet in the stem they share.
/// </summary>
internal sealed class NameIndex
{
    private const int ShortestStem = 2;
    private readonly IReadOnlyList<string[]> _paradigms;
    private readonly Dictionary<string, int> _exact = [];
    private readonly Dictionary<string, int>[] _stems;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _exactBySpan;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>>[] _stemsBySpan;
    private readonly Trie<(NameSense Sense, Capitals Capitals)> _trie = new();
    private int _keys;

    public static readonly NameIndex Empty = new([], false);

    public NameIndex(IReadOnlyList<string[]> paradigms, bool diacriticsOptional)
    {
        _paradigms = [.. paradigms.Select(p => (string[])[.. p.Select(Fold.Plain)])];
        _stems = [.. paradigms.Select(_ => new Dictionary<string, int>())];
        _exactBySpan = _exact.GetAlternateLookup<ReadOnlySpan<char>>();
        _stemsBySpan = [.. _stems.Select(s => s.GetAlternateLookup<ReadOnlySpan<char>>())];
    }

    public void Add(string spelling, NameSense sense)
    {
        var words = Tokenizer.Words(spelling);
        if (words.Count == 0) return;
        var capitals = Capital(words[0]);
        List<int[]> keys = [.. words.Select((word, i) => KeysOf(word, i > 0))];
        AddAll(keys, 0, [], (sense, capitals));
    }

    private void AddAll(List<int[]> keys, int at, List<int> path, (NameSense, Capitals) payload)
    {
        if (at == keys.Count) { _trie.Add(path, payload); return; }
        foreach (var key in keys[at])
        {
            path.Add(key);
            AddAll(keys, at + 1, path, payload);
            path.RemoveAt(path.Count - 1);
        }
    }

    private static Capitals Capital(string word) =>
        !char.IsUpper(word[0]) ? Capitals.None : word.Length > 1 && word.All(c => !char.IsLetter(c) || char.IsUpper(c)) ? Capitals.All : Capitals.Initial;

    /// <summary>Keys of a word of a spelling: itself, and its stem in each paradigm one of whose endings it has (capitalised words, and longer ones behind the first).</summary>
    private int[] KeysOf(string word, bool inside)
    {
        var folded = Fold.Plain(Fold.Case(word));
        var keys = new List<int> { Number(_exact, folded) };
        if (Capital(word) == Capitals.Initial || (inside && word.Length >= 4 && char.IsLower(word[0])))
            for (var p = 0; p < _paradigms.Count; p++)
            {
                // the longest ending that the word has tells its stem in this paradigm
                var ending = _paradigms[p].Where(e => folded.Length - e.Length >= ShortestStem && folded.EndsWith(e, StringComparison.Ordinal)).MaxBy(e => e.Length);
                if (ending is not null) keys.Add(Number(_stems[p], folded[..^ending.Length]));
            }
        return [.. keys];
    }

    private int Number(Dictionary<string, int> numbers, string word)
    {
        if (!numbers.TryGetValue(word, out var number)) numbers.Add(word, number = _keys++);
        return number;
    }

    /// <summary>The longest known names that start at a token.</summary>
    /// <param name="into">Gets the senses of the longest match; cleared first.</param>
    /// <returns>Index after the last token of the match, or -1.</returns>
    public int Longest(string text, IReadOnlyList<Token> tokens, int at, List<NameSense> into)
    {
        into.Clear();
        if (!tokens[at].IsWord || _keys == 0) return -1;
        var best = -1;
        Walk(text, tokens, at, at, Trie<(NameSense, Capitals)>.Root, into, ref best);
        return best;
    }

    private void Walk(string text, IReadOnlyList<Token> tokens, int first, int at, int node, List<NameSense> into, ref int best)
    {
        if (at > first)
            foreach (var (sense, capitals) in _trie.At(node))
            {
                if (tokens[first].Capitals < capitals || at < best || (capitals == Capitals.Initial && IsShortAllCapitals(tokens, first, at))) continue;
                if (at > best) into.Clear();
                best = at;
                if (!into.Contains(sense)) into.Add(sense);
            }
        if (at >= tokens.Count || !(tokens[at].IsWord || tokens[at].IsNumber) || (at > first && tokens[at].NewLine)) return;
        Span<char> buffer = stackalloc char[48];
        var word = text.AsSpan(tokens[at].Start, tokens[at].End - tokens[at].Start);
        if (word.Length > buffer.Length) return;
        var length = PlainWord(word, buffer);
        ReadOnlySpan<char> folded = buffer[..length];
        if (_exactBySpan.TryGetValue(folded, out var key)) Follow(key, text, tokens, first, at, node, into, ref best);
        if (tokens[at].Capitals == Capitals.None && (at == first || folded.Length < 4)) return;
        for (var p = 0; p < _paradigms.Count; p++)
            foreach (var ending in _paradigms[p])
            {
                if (folded.Length - ending.Length < ShortestStem || !folded.EndsWith(ending, StringComparison.Ordinal)) continue;
                if (_stemsBySpan[p].TryGetValue(folded[..^ending.Length], out key)) Follow(key, text, tokens, first, at, node, into, ref best);
            }
    }

    /// <summary>"XI" is a number, not Xi.</summary>
    private static bool IsShortAllCapitals(IReadOnlyList<Token> tokens, int first, int at) =>
        at == first + 1 && tokens[first].Capitals == Capitals.All && tokens[first].End - tokens[first].Start <= 3;

    private void Follow(int key, string text, IReadOnlyList<Token> tokens, int first, int at, int node, List<NameSense> into, ref int best)
    {
        var next = _trie.Step(node, key);
        if (next >= 0) Walk(text, tokens, first, at + 1, next, into, ref best);
    }

    private static int PlainWord(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var length = Fold.Case(word, buffer);
        var dots = length > 2 && buffer[1] == '.';
        var kept = 0;
        for (var i = 0; i < length; i++)
        {
            if (dots && buffer[i] == '.') continue;
            buffer[kept++] = buffer[i] < 0x80 ? buffer[i] : Decompositions.BaseOf(buffer[i]);
        }
        return kept;
    }
}
