using System.Text.RegularExpressions;

namespace Whence.Bench.Stream;

/// <summary>What editors do to a text they copy: each edit makes of a text of several paragraphs one that is still a copy of it.</summary>
internal static partial class PlantedEdits
{
    /// <summary>The names of the edits.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["new lead", "cut tail", "changed words", "reordered paragraphs", "split sentences", "a part in another text", "all together"];

    /// <summary>Applies an edit.</summary>
    /// <param name="kind">Its place in <see cref="Kinds"/>.</param>
    /// <param name="text">Paragraphs, one a line.</param>
    /// <param name="other">A text about something else, for what is new.</param>
    /// <param name="draw">Decides where.</param>
    public static string Apply(int kind, string text, string other, Draw draw)
    {
        var (paragraphs, others) = (text.Split('\n'), other.Split('\n'));
        return string.Join('\n', kind switch
        {
            0 => [others[0], .. paragraphs[1..]],
            1 => paragraphs[..Math.Max(2, paragraphs.Length * 2 / 5)],
            2 => [.. paragraphs.Select(p => ChangeWords(p, other, 0.12, ref draw))],
            3 => Shuffle(paragraphs, draw),
            4 => [.. paragraphs.Select(Split)],
            5 => [.. others[..^1], .. paragraphs.Skip(1).Take(2), others[^1]],
            _ => [others[0], .. paragraphs[1..Math.Max(3, paragraphs.Length * 2 / 3)].Select(p => Split(ChangeWords(p, other, 0.06, ref draw)))],
        });
    }

    private static string ChangeWords(string paragraph, string other, double share, ref Draw draw)
    {
        var (words, others) = (paragraph.Split(' '), other.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        for (var i = 0; i < words.Length; i++)
            if (draw.Unit() < share) words[i] = others[draw.Below(others.Length)].Trim('.', ',').ToLowerInvariant();
        return string.Join(' ', words);
    }

    private static string[] Shuffle(string[] paragraphs, Draw draw) => [.. paragraphs.Select(p => (Paragraph: p, Place: draw.Next())).OrderBy(p => p.Place).Select(p => p.Paragraph)];

    /// <summary>Each comma becomes a full stop.</summary>
    private static string Split(string paragraph) => Comma().Replace(paragraph, m => ". " + char.ToUpperInvariant(m.Value[^1]));

    [GeneratedRegex(@", \p{Ll}")]
    private static partial Regex Comma();
}
