using Whence.Articles;

namespace Whence.Web.Reading;

/// <summary>The words of a line around a place in a text.</summary>
internal static class Excerpt
{
    /// <summary>What stands before and behind a span in its line, cut at blanks where it is long.</summary>
    /// <param name="context">UTF-16 code units kept on each side.</param>
    public static (string Before, string After) Around(string text, TextSpan span, int context = 160)
    {
        var start = span.Start == 0 ? 0 : text.LastIndexOf('\n', span.Start - 1) + 1;
        var end = text.IndexOf('\n', span.End) is var stop and >= 0 ? stop : text.Length;
        var (before, after) = (text[start..span.Start], text[span.End..end]);
        if (before.Length > context) before = "…" + before[(before.IndexOf(' ', before.Length - context) is var cut and >= 0 ? cut : before.Length - context)..];
        if (after.Length > context) after = after[..(after.LastIndexOf(' ', context) is var cut and > 0 ? cut : context)] + "…";
        return (before.TrimStart(), after.TrimEnd());
    }

    /// <summary>Words cut after so many characters, at a blank where there is one.</summary>
    public static string Cut(string words, int most) => words.Length <= most ? words : words[..(words.LastIndexOf(' ', most - 1) is var blank && blank > most / 2 ? blank : char.IsHighSurrogate(words[most - 2]) ? most - 2 : most - 1)] + "…";
}
