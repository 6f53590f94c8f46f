namespace Whence.Languages;

/// <summary>
/// The distinct word forms of one language, numbered. A form is lower-case text; a language may let it be typed without its diacritics.
/// </summary>
internal sealed class Forms
{
    private readonly Dictionary<string, int> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _plain = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _exactBySpan;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _plainBySpan;
    private readonly bool _diacriticsOptional;

    public Forms(bool diacriticsOptional)
    {
        _diacriticsOptional = diacriticsOptional;
        _exactBySpan = _exact.GetAlternateLookup<ReadOnlySpan<char>>();
        _plainBySpan = _plain.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public int Count => _exact.Count;

    /// <summary>The number of a form, given out at its first appearance.</summary>
    public int Add(string form)
    {
        var folded = Fold.Case(form);
        if (_exact.TryGetValue(folded, out var id)) return id;
        id = _exact.Count;
        _exact.Add(folded, id);
        if (_diacriticsOptional && Fold.Plain(folded) is var plain && plain != folded) _plain.TryAdd(plain, id);
        return id;
    }

    /// <summary>The number of a folded word, or -1 for a word no pack entry knows.</summary>
    /// <param name="plain">The text is typed without diacritics: "si" is "și" before it is anything else.</param>
    public int Find(ReadOnlySpan<char> folded, bool plain = false) =>
        plain && _plainBySpan.TryGetValue(folded, out var id) ? id
        : _exactBySpan.TryGetValue(folded, out id) ? id
        : _diacriticsOptional && _plainBySpan.TryGetValue(folded, out id) ? id
        : -1;
}
