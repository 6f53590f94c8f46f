using Whence.Reading;

namespace Whence.Languages;

/// <summary>All words of one pack with their senses.</summary>
internal sealed class Lexicon(Forms forms)
{
    private readonly Trie<Sense> _trie = new();

    public int NodeCount => _trie.NodeCount;

    public void Add(Element[] words, Lex kind, string key, double value)
    {
        var capitals = Capitals.None;
        foreach (var element in words)
        {
            var word = element.Word!;
            if (!char.IsUpper(word[0])) continue;
            capitals = word.Length > 1 && word.All(c => !char.IsLetter(c) || char.IsUpper(c)) ? Capitals.All : Capitals.Initial;
            break;
        }
        Span<int> keys = stackalloc int[words.Length];
        for (var i = 0; i < words.Length; i++) keys[i] = forms.Add(words[i].Word!);
        _trie.Add(keys, new(kind, key, value, capitals));
    }

    /// <summary>Adds every lexeme that starts at token <paramref name="at"/>, longer ones after shorter ones.</summary>
    public void Collect(TokenList tokens, int at, List<Lexeme> into)
    {
        var node = Trie<Sense>.Root;
        for (var i = at; i < tokens.Count; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Form < 0 || (i > at && token.NewLine)) return;
            node = _trie.Step(node, token.Form);
            if (node < 0) return;
            foreach (var sense in _trie.At(node))
                if (sense.Capitals == Capitals.None || tokens[at].Capitals >= sense.Capitals || (i > at && Highest(tokens, at, i) >= sense.Capitals))
                    into.Add(new(at, i + 1, sense.Kind, sense.Key, sense.Value));
        }
    }

    private static Capitals Highest(TokenList tokens, int first, int last)
    {
        var highest = Capitals.None;
        for (var i = first; i <= last; i++)
            if (tokens[i].Capitals > highest) highest = tokens[i].Capitals;
        return highest;
    }
}
