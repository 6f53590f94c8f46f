using System.Runtime.InteropServices;
using System.Text;

namespace Whence.Languages;

/// <summary>
/// The distinct word forms of one language, numbered. A form is lower-case text; a language may let it be typed without its diacritics.
/// </summary>
internal sealed class Forms
{
    /// <summary>By spelling: the form that is spelled so, and the first one that is spelled so without its diacritics; each plus 1, or 0 for none.</summary>
    private readonly Dictionary<string, (int Exact, int Plain)> _spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Exact, int Plain)>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly bool _diacriticsOptional;

    public Forms(bool diacriticsOptional)
    {
        _diacriticsOptional = diacriticsOptional;
        _bySpan = _spellings.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public int Count { get; private set; }

    /// <summary>The number of a form, given out at its first appearance.</summary>
    public int Add(string form)
    {
        Span<char> buffer = form.Length <= 128 ? stackalloc char[form.Length] : new char[form.Length];
        var folded = buffer[..Fold.Case(form, buffer)];
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
    /// <param name="plain">The text is typed without diacritics: "si" is "și" before it is anything else.</param>
    public int Find(ReadOnlySpan<char> folded, bool plain = false) =>
        !_bySpan.TryGetValue(folded, out var found) ? -1 : (plain && found.Plain > 0) || found.Exact == 0 ? found.Plain - 1 : found.Exact - 1;
}
