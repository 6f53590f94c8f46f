using Whence.Languages;
using Whence.Reading;

namespace Whence.Names;

/// <summary>A known name as one spelling means it.</summary>
/// <param name="Name">Who or what.</param>
/// <param name="Metonym">The spelling names a place that stands for it: "the Kremlin", "Seoul".</param>
internal readonly record struct NameSense(KnownName Name, bool Metonym);

/// <summary>What a spelling means, and how the text must be capitalised for it.</summary>
internal readonly record struct SpelledSense(NameSense Sense, Capitals Capitals);

/// <summary>
/// The known names in the spellings of one language, found whatever their endings: a spelling is a row of words, and a word of the text may
/// stand for every word whose stem it shares (the word less an ending, where both endings are of one paradigm), so that "Kurskului" is "Kursk".
/// </summary>
internal sealed class NameIndex
{
    private readonly WordStems _words;
    private readonly Trie<SpelledSense> _trie = new();

    public static readonly NameIndex Empty = new([]);

    public NameIndex(IReadOnlyList<string[]> paradigms) => _words = new(paradigms);

    public void Add(string spelling, NameSense sense)
    {
        var words = Tokenizer.Words(spelling);
        words.RemoveAll(w => IsApostrophe(w));
        if (words.Count == 0) return;
        Span<int> keys = stackalloc int[words.Count];
        for (var i = 0; i < words.Count; i++) keys[i] = _words.Add(Fold.Plain(Fold.Case(words[i])), Inflects(words[i], inside: i > 0));
        var capitals = Capital(words[0]);
        if (capitals == Capitals.None && words[0].Length > 1) _small.Add(Pair(words[0]));
        else if (capitals == Capitals.None) _anySmall = true;
        _trie.Add(keys, new(sense, capitals));
    }

    /// <summary>A mark of its own at the end of a word: "Workers' Party".</summary>
    private static bool IsApostrophe(ReadOnlySpan<char> word) => word is "'" or "’";

    /// <summary>The first two letters of the spellings that begin with a small letter; they are few, and a word in small letters begins no other.</summary>
    private readonly HashSet<int> _small = [];
    private bool _anySmall;

    private static int Pair(ReadOnlySpan<char> word) => Decompositions.BaseOf(Fold.Letter(word[0])) << 16 | Decompositions.BaseOf(Fold.Letter(word[1]));

    private bool MayStartSmall(string text, in Token token)
    {
        if (token.End - token.Start < 2) return _anySmall;
        return _small.Contains(Pair(text.AsSpan(token.Start, 2))) || text[token.Start + 1] is '.' or (>= '\u0300' and <= '\u036f');
    }

    private static Capitals Capital(string word) =>
        !char.IsUpper(word[0]) ? Capitals.None : word.Length > 1 && word.All(c => !char.IsLetter(c) || char.IsUpper(c)) ? Capitals.All : Capitals.Initial;

    /// <summary>Capitalised words take endings, and longer ones behind the first.</summary>
    private static bool Inflects(string word, bool inside) => Capital(word) == Capitals.Initial || (inside && word.Length >= 4 && char.IsLower(word[0]));

    /// <summary>The longest known names that start at a token.</summary>
    /// <param name="into">Gets the senses of the longest match; cleared first.</param>
    /// <param name="isBase">Whether all its words stand as they are listed.</param>
    /// <returns>Index after the last token of the match, or -1.</returns>
    public int Longest(string text, TokenList tokens, int at, List<NameSense> into, out bool isBase)
    {
        into.Clear();
        isBase = false;
        if (!tokens[at].IsWord || _words.Count == 0 || (tokens[at].Capitals == Capitals.None && !MayStartSmall(text, tokens[at]))) return -1;
        var best = -1;
        Walk(text, tokens, at, at, Trie<SpelledSense>.Root, into, true, ref best, ref isBase);
        return best;
    }

    private void Walk(string text, TokenList tokens, int first, int at, int node, List<NameSense> into, bool whole, ref int best, ref bool isBase)
    {
        if (at > first)
            foreach (var (sense, capitals) in _trie.At(node))
            {
                if (tokens[first].Capitals < capitals || at < best || (capitals == Capitals.Initial && IsShortAllCapitals(tokens, first, at))) continue;
                if (at > best) into.Clear();
                isBase = whole || (isBase && at == best);
                best = at;
                if (!into.Contains(sense)) into.Add(sense);
            }
        if (at > first && at + 1 < tokens.Count && tokens[at].IsMark && IsApostrophe(text.AsSpan(tokens[at].Start, tokens[at].End - tokens[at].Start)) && tokens[at].Start == tokens[at - 1].End) at++; // "Teachers' Organisation"
        if (at >= tokens.Count || !(tokens[at].IsWord || tokens[at].IsNumber) || (at > first && tokens[at].NewLine)) return;
        Span<char> buffer = stackalloc char[48];
        var word = text.AsSpan(tokens[at].Start, tokens[at].End - tokens[at].Start);
        if (word.Length > buffer.Length) return;
        var folded = buffer[..PlainWord(word, buffer)];
        var inflected = tokens[at].Capitals != Capitals.None || (at > first && folded.Length >= 4);
        Span<int> found = stackalloc int[WordStems.MostAlike];
        foreach (var key in found[.._words.Find(folded, inflected, found)])
            if (_trie.Step(node, key) is var next and >= 0) Walk(text, tokens, first, at + 1, next, into, whole && _words.IsWhole(folded, key), ref best, ref isBase);
    }

    /// <summary>Writes the names into an image.</summary>
    public void Write(ImageWriter image)
    {
        _words.Write(image);
        image.Raw<int>(_small.Order().ToArray());
        image.Flag(_anySmall);
        _trie.Write(image, static (to, spelled) =>
        {
            to.Text(spelled.Sense.Name.Id);
            to.Flag(spelled.Sense.Metonym);
            to.Int((int)spelled.Capitals);
        });
    }

    /// <summary>Takes the names of an image.</summary>
    public void Read(ImageReader image, IReadOnlyDictionary<string, KnownName> names)
    {
        _words.Read(image);
        _small.UnionWith(image.Raw<int>());
        _anySmall = image.Flag();
        _trie.Read(image, from => new(new(names[from.Text()!], from.Flag()), (Capitals)from.Int()));
    }

    /// <summary>"XI" is a number, not Xi.</summary>
    private static bool IsShortAllCapitals(TokenList tokens, int first, int at) =>
        at == first + 1 && tokens[first].Capitals == Capitals.All && tokens[first].End - tokens[first].Start <= 3;

    private static int PlainWord(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var length = Fold.Case(word, buffer);
        var dots = Tokenizer.IsDotted(buffer[..length]);
        var kept = 0;
        for (var i = 0; i < length; i++)
        {
            if (dots && Tokenizer.IsBetweenInitials(buffer[i])) continue;
            buffer[kept++] = buffer[i] < 0x80 ? buffer[i] : Decompositions.BaseOf(buffer[i]);
        }
        return kept;
    }
}
