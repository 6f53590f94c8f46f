using Whence.Names;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>The names of a text in a language without a pack that may be of one who speaks, found by where they stand.</summary>
internal sealed class BareSpeakers
{
    private readonly List<NameMention> _names;
    private readonly List<int> _firsts;

    /// <param name="text">The text.</param>
    /// <param name="names">All its names, in order.</param>
    public BareSpeakers(ReadText text, IReadOnlyList<NameMention> names)
    {
        _names = [.. names.Where(n => CanSpeak(text, n)).OrderBy(n => n.First)];
        _firsts = _names.ConvertAll(n => n.First);
    }

    /// <summary>The first that stands between two tokens, or null.</summary>
    public NameMention? First(int from, int before) => At(From(from), from, before);

    /// <summary>The last that stands between two tokens, or null.</summary>
    public NameMention? Last(int from, int before)
    {
        for (var i = From(before) - 1; i >= 0 && _names[i].First >= from; i--)
            if (_names[i].Last <= before) return _names[i];
        return null;
    }

    /// <summary>All that stand between two tokens, in order.</summary>
    public IEnumerable<NameMention> Between(int from, int before)
    {
        for (var i = From(from); At(i, from, before) is { } name; i++) yield return name;
    }

    private NameMention? At(int i, int from, int before) => i < _names.Count && _names[i].First >= from && _names[i].Last <= before ? _names[i] : null;

    /// <summary>Index of the first that begins at a token or behind it.</summary>
    private int From(int token)
    {
        var at = _firsts.BinarySearch(token);
        return at >= 0 ? at : ~at;
    }

    /// <summary>A person, or an unknown name that has two or three words somewhere, which mostly is one, or has an age behind it; one word alone may be anything.</summary>
    private static bool CanSpeak(ReadText text, NameMention name) => name.Referent.IsPerson || (name.Referent.Kind == "unknown" && (name.Referent.Words.Count is 2 or 3 || IsAge(text, name.Last)));

    /// <summary>"Enok (47)".</summary>
    private static bool IsAge(ReadText text, int at) => text.IsMark(at, '(') && at + 2 < text.Tokens.Count && text.Tokens[at + 1].IsNumber && text.Word(at + 1).Length == 2 && text.IsMark(at + 2, ')');
}
