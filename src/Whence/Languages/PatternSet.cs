using Whence.Reading;

namespace Whence.Languages;

/// <summary>What a slot of a pattern took: its name, the tokens, and the value that the slot's reader made of them.</summary>
internal readonly record struct Capture(string Slot, int First, int Last, double Value, string Key);

/// <summary>A pattern that matched: what it means, how far it goes, and what its slots took (in order).</summary>
internal sealed record PatternMatch<T>(T Meaning, int First, int Last, IReadOnlyList<Capture> Captures)
{
    /// <summary>What the named slot took, or null.</summary>
    public Capture? this[string slot]
    {
        get
        {
            foreach (var capture in Captures)
                if (capture.Slot == slot) return capture;
            return null;
        }
    }

    /// <summary>What the named slot took where the pattern has it for the last time, or null.</summary>
    public Capture? LastOf(string slot)
    {
        for (var i = Captures.Count - 1; i >= 0; i--)
            if (Captures[i].Slot == slot) return Captures[i];
        return null;
    }
}

/// <summary>Patterns of words and slots, matched through one automaton.</summary>
internal sealed class PatternSet<T>(Forms forms) where T : notnull
{
    private readonly Trie<T> _trie = new();
    private readonly List<string> _slots = [];

    /// <summary>What a walk has read so far; a walk inside a walk uses what lies above, and leaves the lists as they were.</summary>
    [ThreadStatic]
    private static List<Capture>? _ways, _captures;

    /// <summary>Reads a slot at a token: every way in which it can be filled.</summary>
    /// <param name="slot">Name of the slot.</param>
    /// <param name="at">Token to read at.</param>
    /// <param name="into">Where to add what was read.</param>
    public delegate void SlotReader(string slot, int at, List<Capture> into);

    /// <summary>What a walk asks of its caller: readings of slots, which meanings count, and what may be passed over.</summary>
    private readonly record struct Asking(SlotReader Read, Predicate<T>? Accept, Func<int, int>? Behind);

    public bool IsEmpty => _trie.NodeCount == 1;

    public void Add(Element[] elements, T meaning) => _trie.Add(Array.ConvertAll(elements, Key), meaning);

    /// <summary>Whether any pattern starts with a word of this form.</summary>
    public bool HasFirst(int form) => form >= 0 && _trie.Step(Trie<T>.Root, form) >= 0;

    /// <summary>Whether any pattern can start with a word of this form (see <see cref="Token.Form"/>), or with a slot.</summary>
    public bool CanStartWith(int form) => _trie.Slots(Trie<T>.Root).Length > 0 || HasFirst(form);

    /// <summary>The longest match at a token, or null.</summary>
    /// <param name="read">Reads slots.</param>
    /// <param name="accept">Which meanings count; null for all.</param>
    /// <param name="behind">The token behind what may stand at a token between two words of a pattern ("a statement [on Tuesday] of the police"), or the token itself; null where nothing may.</param>
    public PatternMatch<T>? Longest(TokenList tokens, int at, SlotReader read, Predicate<T>? accept = null, Func<int, int>? behind = null)
    {
        if (!CanStartWith(tokens[at].Form)) return null;
        var captures = _captures ??= [];
        PatternMatch<T>? best = null;
        Walk(tokens, at, at, Trie<T>.Root, captures, captures.Count, new(read, accept, behind), false, ref best);
        return best;
    }

    private void Walk(TokenList tokens, int first, int at, int node, List<Capture> captures, int bottom, Asking asking, bool passed, ref PatternMatch<T>? best)
    {
        if (at > first && !passed)
            foreach (var meaning in _trie.At(node))
                if ((best is null || at > best.Last) && (asking.Accept is null || asking.Accept(meaning))) best = new(meaning, first, at, captures.GetRange(bottom, captures.Count - bottom));
        if (at >= tokens.Count || (at > first && tokens[at].NewLine)) return;
        var form = tokens[at].Form;
        if (form >= 0 && _trie.Step(node, form) is var byForm and >= 0) Walk(tokens, first, at + 1, byForm, captures, bottom, asking, false, ref best);
        if (at > first && !passed && asking.Behind is { } behind && behind(at) is var next && next > at) Walk(tokens, first, next, node, captures, bottom, asking, true, ref best);
        var ways = _ways ??= [];
        foreach (var (key, child) in _trie.Slots(node))
        {
            var start = ways.Count;
            asking.Read(_slots[-2 - key], at, ways);
            var end = ways.Count;
            for (var w = start; w < end; w++)
            {
                var way = ways[w];
                captures.Add(way);
                Walk(tokens, first, way.Last, child, captures, bottom, asking, false, ref best);
                captures.RemoveAt(captures.Count - 1);
            }
            ways.RemoveRange(start, end - start);
        }
    }

    /// <summary>Writes the patterns into an image.</summary>
    public void Write(ImageWriter image, Func<T, int> number)
    {
        image.All(_slots, image.Text);
        _trie.Write(image, (to, meaning) => to.Int(number(meaning)));
    }

    /// <summary>Takes the patterns of an image.</summary>
    public void Read(ImageReader image, Func<int, T> meaning)
    {
        image.Each(() => _slots.Add(image.Key()));
        _trie.Read(image, from => meaning(from.Int()));
    }

    private int Key(Element element)
    {
        if (element.Word is { } word) return forms.Add(word);
        var slot = _slots.IndexOf(element.Slot!);
        if (slot < 0)
        {
            slot = _slots.Count;
            _slots.Add(element.Slot!);
        }
        return -2 - slot;
    }
}
