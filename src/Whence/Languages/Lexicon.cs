using Whence.Reading;

namespace Whence.Languages;

/// <summary>All words of one pack with their senses.</summary>
internal sealed class Lexicon(Forms forms)
{
    private readonly Trie<Sense> _trie = new();

    /// <summary>Longest word that is rather a preposition than a part of the verb where something follows it: "mit".</summary>
    private const int LongestParticle = 3;

    /// <summary>By form: which kinds of words begin with it, a bit each.</summary>
    private ulong[] _kinds = [];

    /// <summary>Words in small letters are not found where the text has a capital, but at the start of a sentence.</summary>
    public bool CapitalsCount { get; set; }

    /// <summary>Whether a word or an expression of one of the kinds begins with a form.</summary>
    public bool Begins(int form, ulong kinds) => form >= 0 && form < _kinds.Length && (_kinds[form] & kinds) != 0;

    public int NodeCount => _trie.NodeCount;

    /// <summary>Nouns for what somebody tells, which end compounds with the teller: "angaben".</summary>
    private readonly List<string> _accounts = [];

    public void Add(Element[] words, Lex kind, string key, double value) => Add(words, kind, key, value, null);

    /// <summary>Adds an expression of two parts that other words may stand between; what is found is the first part.</summary>
    public void AddParted(Element[] words, Element[] tail, Lex kind, string key, double value) =>
        Add(words, kind, key, value, Same(Array.ConvertAll(tail, e => forms.Add(e.Word!))));

    /// <summary>The second parts of expressions, each kept once, so that senses can be compared.</summary>
    private readonly Dictionary<string, int[]> _tails = [];

    private int[] Same(int[] tail)
    {
        var key = string.Join(' ', tail);
        return _tails.TryGetValue(key, out var known) ? known : _tails[key] = tail;
    }

    private void Add(Element[] words, Lex kind, string key, double value, int[]? tail)
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
        if (keys[0] >= _kinds.Length) Array.Resize(ref _kinds, Math.Max(64, 2 * keys[0]));
        _kinds[keys[0]] |= 1UL << (int)kind;
        if (words.Length == 1 && kind is Lex.Noun or Lex.ConceptNoun or Lex.Event) forms.MarkHead(keys[0], words[0].Word!.Length);
        if (kind == Lex.Account && words.Length == 1) _accounts.Add(Fold.Case(words[0].Word!));
        _trie.Add(keys, new(kind, key, value, capitals, tail));
    }

    /// <summary>Adds every lexeme that starts at token <paramref name="at"/>, longer ones after shorter ones.</summary>
    /// <param name="start">Where the sentence of the token begins.</param>
    /// <param name="end">Where the sentence of the token ends: the second part of a parted expression lies before it.</param>
    public void Collect(TokenList tokens, int at, int start, int end, List<Lexeme> into)
    {
        var node = Trie<Sense>.Root;
        var acronym = IsAcronym(tokens, at);
        var noun = CapitalsCount && tokens[at].Capitals == Capitals.Initial && at > start && !tokens[at - 1].IsMark;
        for (var i = at; i < tokens.Count; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Form < 0 || (i > at && token.NewLine)) return;
            node = _trie.Step(node, token.Form);
            if (node < 0) return;
            foreach (var sense in _trie.At(node))
                if (!(noun && sense.Capitals == Capitals.None) && !(acronym && i == at && sense.Capitals == Capitals.None && (FunctionWords & (1UL << (int)sense.Kind)) != 0) && (sense.Capitals == Capitals.None || tokens[at].Capitals >= sense.Capitals || (i > at && Highest(tokens, at, i) >= sense.Capitals))
                    && (sense.Tail is null || IsFollowedBy(tokens, i + 1, end, sense.Tail)))
                    into.Add(new(at, i + 1, sense.Kind, sense.Key, sense.Value));
        }
    }

    /// <summary>What an acronym never is, however its letters spell ("The WHO said").</summary>
    private static readonly ulong FunctionWords = Lexemes.Kinds(Lex.Relative_, Lex.Pronoun, Lex.That, Lex.And, Lex.But, Lex.Not, Lex.No, Lex.Of, Lex.By, Lex.In, Lex.Preposition, Lex.Determiner, Lex.A);

    /// <summary>Two to five capitals between words that are not all in capitals: in a line of capitals they say nothing.</summary>
    private static bool IsAcronym(TokenList tokens, int at)
    {
        if (tokens[at] is not { Capitals: Capitals.All } token || token.End - token.Start > LongestAcronym) return false;
        var (before, after) = (at > 0 ? tokens[at - 1].Capitals : Capitals.None, at + 1 < tokens.Count ? tokens[at + 1].Capitals : Capitals.None);
        return before != Capitals.All && after != Capitals.All;
    }

    private const int LongestAcronym = 5;

    /// <summary>Letters that join the parts of a compound, at most.</summary>
    private const int LongestJoint = 2;

    /// <summary>Whether a word is one for what somebody tells ("Angaben").</summary>
    public bool IsAccount(string folded) => _accounts.Contains(folded);

    /// <summary>The id of the noun in a word made of it and of a noun for what somebody tells ("Polizei" in "Polizeiangaben"); null for any other word.</summary>
    public string? SourceIn(ReadOnlySpan<char> folded)
    {
        foreach (var account in _accounts)
        {
            if (!folded.EndsWith(account, StringComparison.Ordinal)) continue;
            for (var joint = 0; joint <= LongestJoint; joint++)
            {
                var length = folded.Length - account.Length - joint;
                if (length < LongestJoint + 1) break;
                if (forms.Find(folded[..length]) is not (var form and >= 0) || _trie.Step(Trie<Sense>.Root, form) is not (var node and >= 0)) continue;
                foreach (var sense in _trie.At(node))
                    if (sense.Kind == Lex.Noun) return sense.Key;
            }
        }
        return null;
    }

    /// <summary>The ids of the nouns in the first part of a word whose rest is a form of a noun: "Polizei" in "Polizeisprecher"; nothing for any other word.</summary>
    public IEnumerable<string> PartsBefore(string folded, string noun)
    {
        for (var length = folded.Length - LongestJoint - 1; length > LongestJoint; length--)
            for (var joint = 0; joint <= LongestJoint && length + joint < folded.Length - LongestJoint; joint++)
                if (NounsOf(folded.AsSpan(length + joint)).Contains(noun))
                    foreach (var first in NounsOf(folded.AsSpan(0, length))) yield return first;
    }

    private List<string> NounsOf(ReadOnlySpan<char> word)
    {
        var nouns = new List<string>();
        if (forms.Find(word) is not (var form and >= 0) || _trie.Step(Trie<Sense>.Root, form) is not (var node and >= 0)) return nouns;
        foreach (var sense in _trie.At(node))
            if (sense.Kind == Lex.Noun) nouns.Add(sense.Key);
        return nouns;
    }

    /// <summary>Most tokens between the parts of a parted expression.</summary>
    private const int WidestGap = 24;

    /// <summary>Whether the second part of an expression stands further on in the sentence; a single word must close its clause ("teilte … mit").</summary>
    private static bool IsFollowedBy(TokenList tokens, int from, int end, int[] tail)
    {
        for (var i = from; i + tail.Length <= end && i - from <= WidestGap; i++)
        {
            var k = 0;
            while (k < tail.Length && tokens[i + k].Form == tail[k]) k++;
            if (k == tail.Length && (k > 1 || i + 1 == end || tokens[i + 1].IsMark || tokens[i].End - tokens[i].Start > LongestParticle)) return true;
        }
        return false;
    }

    /// <summary>Writes the senses into an image.</summary>
    public void Write(ImageWriter image)
    {
        image.Raw<ulong>(_kinds);
        image.Texts([.. _accounts]);
        _trie.Write(image, static (to, sense) =>
        {
            to.Int((int)sense.Kind);
            to.Text(sense.Key);
            to.Double(sense.Value);
            to.Int((int)sense.Capitals);
            to.Flag(sense.Tail is not null);
            if (sense.Tail is not null) to.Raw<int>(sense.Tail);
        });
    }

    /// <summary>Takes the senses of an image.</summary>
    public void Read(ImageReader image)
    {
        _kinds = image.Raw<ulong>();
        _accounts.AddRange(image.Texts());
        _trie.Read(image, static from => new((Lex)from.Int(), from.Key(), from.Double(), (Capitals)from.Int(), from.Flag() ? from.Raw<int>() : null));
    }

    private static Capitals Highest(TokenList tokens, int first, int last)
    {
        var highest = Capitals.None;
        for (var i = first; i <= last; i++)
            if (tokens[i].Capitals > highest) highest = tokens[i].Capitals;
        return highest;
    }
}
