using Whence.Articles;
using Whence.Languages;

namespace Whence.Store.Sqlite;

/// <summary>Cuts the part out of a text in which most of the words asked for stand close together.</summary>
internal static class Snippets
{
    /// <summary>Places looked at in a text.</summary>
    private const int MostPlaces = 200;

    /// <summary>The part, and where the words stand in it.</summary>
    /// <param name="length">Characters that the part may have.</param>
    public static (string Text, IReadOnlyList<TextSpan> Matches) Cut(string text, IReadOnlyList<SearchQuery.Word> words, int length)
    {
        var places = Places(text, words);
        var best = places.Count == 0 ? 0 : places.MaxBy(p => places.Where(q => q.Span.Start >= p.Span.Start && q.Span.End <= p.Span.Start + length * 2 / 3).Select(q => q.Word).Distinct().Count()).Span.Start;
        var start = Math.Max(0, Math.Min(best - length / 3, text.Length - length));
        var end = Math.Min(text.Length, start + length);
        if (start > 0 && text.IndexOf(' ', start, end - start) is var blank and >= 0 && blank < best) start = blank + 1;
        if (end < text.Length && text.LastIndexOf(' ', end - 1, end - start) is var last && last > best) end = last;
        if (start < text.Length && char.IsLowSurrogate(text[start])) start--;
        if (end < text.Length && end > start && char.IsLowSurrogate(text[end])) end--;
        var (head, tail) = (start > 0 ? "… " : "", end < text.Length ? " …" : "");
        var part = string.Concat(head, text.AsSpan(start, end - start), tail);
        part = string.Create(part.Length, part, (span, source) => { for (var i = 0; i < span.Length; i++) span[i] = char.IsWhiteSpace(source[i]) || char.IsControl(source[i]) ? ' ' : source[i]; });
        return (part, [.. places.Where(p => p.Span.Start >= start && p.Span.End <= end).Select(p => new TextSpan(p.Span.Start - start + head.Length, p.Span.End - start + head.Length)).OrderBy(s => s.Start)]);
    }

    private static List<(TextSpan Span, int Word)> Places(string text, IReadOnlyList<SearchQuery.Word> words)
    {
        var (folded, origin) = Folded(text);
        var places = new List<(TextSpan, int)>();
        for (var w = 0; w < words.Count; w++)
        {
            var word = Folded(words[w].Text).Text;
            if (word.Length == 0) continue;
            for (var at = folded.IndexOf(word, StringComparison.Ordinal); at >= 0 && places.Count < MostPlaces; at = folded.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                var end = at + word.Length;
                if (at > 0 && Joins(folded[at - 1]) && Joins(word[0])) continue;
                if (!words[w].IsBeginning && end < folded.Length && Joins(folded[end]) && Joins(word[^1])) continue;
                while (words[w].IsBeginning && end < folded.Length && Joins(folded[end])) end++;
                places.Add((new(origin[at], origin[end - 1] + 1), w));
            }
        }
        return places;
    }

    /// <summary>The text as words are compared, and where each of its characters stands in the text.</summary>
    private static (string Text, int[] Origin) Folded(string text)
    {
        var (folded, origin, length) = (new char[text.Length], new int[text.Length], 0);
        for (var i = 0; i < text.Length; i++)
            if (!SearchWords.IsPoint(text[i])) (folded[length], origin[length++]) = (Plain(text[i]), i);
        return (new(folded, 0, length), origin);
    }

    private static char Plain(char c) => char.IsWhiteSpace(c) ? ' ' : Decompositions.BaseOf(Fold.Letter(c));

    private static bool Joins(char c) => char.IsLetterOrDigit(c) && !SearchWords.IsPart(c);
}
