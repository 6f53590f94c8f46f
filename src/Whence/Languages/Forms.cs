using System.Runtime.InteropServices;
using System.Text;

namespace Whence.Languages;

/// <summary>
/// The distinct word forms of one language, numbered. A form is lower-case text; a language may let it be typed without its diacritics,
/// and may write its nouns at the end of longer words ("Hilfsorganisationen" is "Organisationen").
/// </summary>
internal sealed class Forms
{
    /// <summary>By spelling: the form that is spelled so, and the first one that is spelled so without its diacritics; each plus 1, or 0 for none.</summary>
    private readonly Dictionary<string, (int Exact, int Plain)> _spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Exact, int Plain)>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly bool _diacriticsOptional, _plain;

    /// <param name="diacriticsOptional">A word that is no form may be one without its diacritics.</param>
    /// <param name="plain">All forms are kept without diacritics: for texts typed so throughout.</param>
    public Forms(bool diacriticsOptional, bool plain = false)
    {
        (_diacriticsOptional, _plain) = (diacriticsOptional, plain);
        _bySpan = _spellings.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public int Count { get; private set; }

    /// <summary>Letters that are written for one another: ё is е.</summary>
    public Dictionary<char, char> Same { get; } = [];

    private ReadOnlySpan<char> Unified(ReadOnlySpan<char> folded)
    {
        foreach (var c in folded)
            if (Same.ContainsKey(c)) return string.Create(folded.Length, folded.ToString(), (to, from) => { for (var i = 0; i < to.Length; i++) to[i] = Same.GetValueOrDefault(from[i], from[i]); });
        return folded;
    }

    /// <summary>Whether a longer word that ends in a head is taken for that head.</summary>
    public bool Compounds { get; set; }

    /// <summary>The forms that may end a compound: single nouns of some length.</summary>
    private readonly HashSet<int> _heads = [];

    private const int ShortestHead = 4, ShortestModifier = 3;

    /// <summary>Says that a form may end a compound.</summary>
    public void MarkHead(int form, int length)
    {
        if (length >= ShortestHead) _heads.Add(form);
    }

    /// <summary>The number of a form, given out at its first appearance.</summary>
    public int Add(string form)
    {
        Span<char> buffer = form.Length <= 128 ? stackalloc char[form.Length] : new char[form.Length];
        ReadOnlySpan<char> folded = buffer[..Fold.Case(form, buffer)];
        if (Same.Count > 0) folded = Unified(folded);
        if (_plain && !Ascii.IsValid(folded)) folded = Fold.Plain(folded.ToString());
        ref var spelling = ref CollectionsMarshal.GetValueRefOrAddDefault(_bySpan, folded, out _);
        if (spelling.Exact > 0) return spelling.Exact - 1;
        spelling.Exact = ++Count;
        var id = Count - 1;
        if (!_diacriticsOptional || Ascii.IsValid(folded)) return id;
        var plain = Fold.Plain(folded.ToString());
        ref var without = ref CollectionsMarshal.GetValueRefOrAddDefault(_spellings, plain, out _);
        if (without.Plain == 0 && !plain.AsSpan().SequenceEqual(folded)) without.Plain = id + 1;
        return id;
    }

    /// <summary>The number of a folded word, or -1 for a word no pack entry knows.</summary>
    public int Find(ReadOnlySpan<char> folded)
    {
        if (Same.Count > 0) folded = Unified(folded);
        if (_plain && !Ascii.IsValid(folded)) folded = Fold.Plain(folded.ToString());
        if (_bySpan.TryGetValue(folded, out var found)) return (found.Exact > 0 ? found.Exact : found.Plain) - 1;
        return Compounds ? FindHead(folded) : -1;
    }

    /// <summary>The longest head that a word ends in.</summary>
    private int FindHead(ReadOnlySpan<char> word)
    {
        for (var start = ShortestModifier; start <= word.Length - ShortestHead; start++)
            if (_bySpan.TryGetValue(word[start..], out var found) && found.Exact > 0 && _heads.Contains(found.Exact - 1)) return found.Exact - 1;
        return -1;
    }
}
