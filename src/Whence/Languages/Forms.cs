using System.Text;

namespace Whence.Languages;

/// <summary>
/// The distinct word forms of one language, numbered. A form is lower-case text; a language may let it be typed without its diacritics,
/// and may write its nouns at the end of longer words ("Hilfsorganisationen" is "Organisationen").
/// </summary>
internal sealed class Forms
{
    private readonly WordTable _spellings = new();

    /// <summary>By the number of a spelling: the form that is spelled so, and the first one that is spelled so without its diacritics; each plus 1, or 0 for none.</summary>
    private int[] _exact = [], _without = [];
    private readonly bool _diacriticsOptional, _plain;

    /// <param name="diacriticsOptional">A word that is no form may be one without its diacritics.</param>
    /// <param name="plain">All forms are kept without diacritics: for texts typed so throughout.</param>
    public Forms(bool diacriticsOptional, bool plain = false) => (_diacriticsOptional, _plain) = (diacriticsOptional, plain);

    public int Count { get; private set; }

    /// <summary>Letters that are written for one another: ё is е.</summary>
    public Dictionary<char, char> Same { get; } = [];

    private ReadOnlySpan<char> Unified(ReadOnlySpan<char> folded)
    {
        foreach (var c in folded)
            if (Same.ContainsKey(c)) return string.Create(folded.Length, folded.ToString(), (to, from) => { for (var i = 0; i < to.Length; i++) to[i] = Same.GetValueOrDefault(from[i], from[i]); });
        return folded;
    }

    /// <summary>Letters that stand for a currency right before digits: "Rs50,000" is two words.</summary>
    private readonly HashSet<string> _signs = [];

    /// <summary>In letters.</summary>
    private const int LongestSign = 3;

    /// <summary>Takes up those names of a currency that are short and have a capital: "Rs", "N", "EUR".</summary>
    public void AddSigns(IEnumerable<string?> names) => _signs.UnionWith(names.OfType<string>().Where(n => n.Length is > 0 and <= LongestSign && char.IsUpper(n[0]) && n.All(char.IsLetter)));

    /// <summary>Whether letters, as they are spelled, stand for a currency.</summary>
    public bool IsSign(ReadOnlySpan<char> letters) => letters.Length <= LongestSign && _signs.Count > 0 && _signs.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters);

    /// <summary>Whether a longer word that ends in a head is taken for that head.</summary>
    public bool Compounds { get; set; }

    /// <summary>The forms that may end a compound: single nouns of some length.</summary>
    private bool[] _heads = [];

    private const int ShortestHead = 4, ShortestModifier = 3;

    /// <summary>Says that a form may end a compound.</summary>
    public void MarkHead(int form, int length)
    {
        if (length < ShortestHead) return;
        if (form >= _heads.Length) Array.Resize(ref _heads, Math.Max(64, 2 * form));
        _heads[form] = true;
    }

    /// <summary>The number of a form, given out at its first appearance.</summary>
    public int Add(string form)
    {
        Span<char> buffer = form.Length <= 128 ? stackalloc char[form.Length] : new char[form.Length];
        ReadOnlySpan<char> folded = buffer[..Fold.Case(form, buffer)];
        if (Same.Count > 0) folded = Unified(folded);
        if (_plain && !Ascii.IsValid(folded)) folded = Fold.Plain(folded.ToString());
        var spelling = Spelling(folded);
        if (_exact[spelling] > 0) return _exact[spelling] - 1;
        _exact[spelling] = ++Count;
        var id = Count - 1;
        if (!_diacriticsOptional || Ascii.IsValid(folded)) return id;
        var plain = Fold.Plain(folded.ToString());
        var bare = Spelling(plain);
        if (_without[bare] == 0 && !plain.AsSpan().SequenceEqual(folded)) _without[bare] = id + 1;
        return id;
    }

    private int Spelling(ReadOnlySpan<char> folded)
    {
        var number = _spellings.Add(folded);
        if (number < _exact.Length) return number;
        Array.Resize(ref _exact, Math.Max(64, 2 * number));
        Array.Resize(ref _without, _exact.Length);
        return number;
    }

    /// <summary>The number of a folded word, or -1 for a word no pack entry knows.</summary>
    public int Find(ReadOnlySpan<char> folded)
    {
        if (Same.Count > 0) folded = Unified(folded);
        if (_plain && !Ascii.IsValid(folded)) folded = Fold.Plain(folded.ToString());
        if (_spellings.Find(folded) is var found and >= 0) return (_exact[found] > 0 ? _exact[found] : _without[found]) - 1;
        return Compounds ? FindHead(folded) : -1;
    }

    /// <summary>The longest head that a word ends in.</summary>
    private int FindHead(ReadOnlySpan<char> word)
    {
        for (var start = ShortestModifier; start <= word.Length - ShortestHead; start++)
            if (_spellings.Find(word[start..]) is var found and >= 0 && _exact[found] is var form and > 0 && form <= _heads.Length && _heads[form - 1]) return form - 1;
        return -1;
    }

    /// <summary>Writes the forms into an image.</summary>
    public void Write(ImageWriter image)
    {
        image.Int(Count);
        _spellings.Write(image);
        image.Raw<int>(_exact.AsSpan(0, _spellings.Count));
        image.Raw<int>(_without.AsSpan(0, _spellings.Count));
        image.Raw<bool>(_heads);
        image.Texts([.. _signs.Order(StringComparer.Ordinal)]);
    }

    /// <summary>Takes the forms of an image.</summary>
    public void Read(ImageReader image)
    {
        Count = image.Int();
        _spellings.Read(image);
        (_exact, _without, _heads) = (image.Raw<int>(), image.Raw<int>(), image.Raw<bool>());
        _signs.UnionWith(image.Texts());
    }
}
