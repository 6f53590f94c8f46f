using System.Globalization;
using Whence.Articles;

namespace Whence.Web.Marking;

/// <summary>The part of a long text that one page shows.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Of">How many parts there are.</param>
internal sealed record TextPart(TextSpan Span, int Number, int Of)
{
    /// <summary>UTF-16 code units of a part, about; a text up to one and a half times as long is shown whole.</summary>
    public const int Length = 40_000;

    /// <summary>The part that a reader asks for: by number, else the one with a place in it, else the first.</summary>
    public static TextPart At(string text, int? number, TextSpan? at)
    {
        if (text.Length <= Length * 3 / 2) return new(new(0, text.Length), 1, 1);
        var cuts = Cuts(text);
        var wanted = number is { } n ? Math.Clamp(n, 1, cuts.Count - 1) - 1 : at is { } place ? Math.Max(0, cuts.FindIndex(c => c > place.Start) - 1) : 0;
        return new(new(cuts[wanted], cuts[wanted + 1]), wanted + 1, cuts.Count - 1);
    }

    /// <summary>The place that an address names, <c>12-40</c>, widened where it would cut a letter in two; null where it names none in the text.</summary>
    public static TextSpan? Place(string? at, string text)
    {
        if (at?.IndexOf('-', StringComparison.Ordinal) is not (> 0 and var dash) || !int.TryParse(at.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            || !int.TryParse(at.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var end) || start >= end || end > text.Length) return null;
        return new(start > 0 && char.IsSurrogatePair(text[start - 1], text[start]) ? start - 1 : start, end < text.Length && char.IsSurrogatePair(text[end - 1], text[end]) ? end + 1 : end);
    }

    /// <summary>Where parts begin and the last one ends: at ends of lines where one is near, else at blanks, never inside a letter.</summary>
    private static List<int> Cuts(string text)
    {
        var cuts = new List<int> { 0 };
        while (text.Length - cuts[^1] > Length * 3 / 2)
        {
            var (from, to) = (cuts[^1] + Length / 2, cuts[^1] + Length);
            var near = text.AsSpan(from, to - from);
            var cut = near.LastIndexOf('\n') is >= 0 and var line ? from + line + 1 : near.LastIndexOf(' ') is >= 0 and var blank ? from + blank + 1 : to;
            cuts.Add(char.IsSurrogatePair(text[cut - 1], text[cut]) ? cut + 1 : cut);
        }
        cuts.Add(text.Length);
        return cuts;
    }
}
