using System.Collections.Frozen;

namespace Whence.Intake.Pages;

/// <summary>Elements that stand within a line of text: all others begin a new one.</summary>
internal static class Inline
{
    private static readonly FrozenSet<string> Tags = new[]
    {
        "", "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "nobr",
        "output", "picture", "q", "rb", "rp", "rt", "rtc", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool Is(string tag) => Tags.Contains(tag);
}
