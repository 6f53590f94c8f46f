using System.Net;
using System.Text;

namespace Whence.Intake.Texts;

/// <summary>The text of a piece of HTML all of which is prose: the content of a feed's item, the body of a message. For whole pages see the reader of pages.</summary>
internal static class HtmlText
{
    /// <summary>Characters above this number are cut off.</summary>
    public const int Longest = 4 * 1024 * 1024;

    private static readonly HashSet<string> Blocks =
    [
        "address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li",
        "main", "nav", "ol", "p", "pre", "section", "table", "tbody", "thead", "tr", "ul", "center", "body",
    ];

    private static readonly HashSet<string> Silent =
    [
        "script", "style", "template", "noscript", "iframe", "svg", "math", "figcaption", "button", "select", "object", "video", "audio", "head", "title", "textarea",
    ];

    /// <summary>Its paragraphs, each a line without outer blanks.</summary>
    public static List<string> Paragraphs(string html)
    {
        if (html.Length > Longest) html = html[..Longest];
        if (!html.Contains('<')) return [.. WebUtility.HtmlDecode(html).Split('\n').Select(Line).Where(line => line.Length > 0)];
        var found = new List<string>();
        var line = new StringBuilder();
        Gather(MarkupReader.ReadHtml(html), line, found);
        End(line, found);
        return found;
    }

    private static void Gather(MarkupElement element, StringBuilder line, List<string> found)
    {
        foreach (var (inner, text) in element.Content)
        {
            if (inner is null) line.Append(text);
            else if (!Silent.Contains(inner.Name))
            {
                var block = Blocks.Contains(inner.Name);
                if (block) End(line, found);
                else if (inner.Name is "td" or "th") line.Append(' ');
                Gather(inner, line, found);
                if (block) End(line, found);
            }
        }
    }

    /// <summary>All of it in one line: for titles and names, which some write with markup.</summary>
    public static string OneLine(string html) => html.AsSpan().IndexOfAny('<', '&') < 0 ? Line(html) : string.Join(' ', Paragraphs(html));

    private static void End(StringBuilder line, List<string> found)
    {
        if (line.Length == 0) return;
        if (Line(line.ToString()) is { Length: > 0 } words) found.Add(words);
        line.Clear();
    }

    /// <summary>With single blanks between the words and none around; characters that XML and terminals do not bear are left out.</summary>
    public static string Line(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c)) { if (line.Length > 0 && line[^1] != ' ') line.Append(' '); }
            else if (c >= ' ' && c is not ('\u007f' or '\ufeff' or '\u200b' or '\u00ad')) line.Append(c);
        }
        while (line.Length > 0 && line[^1] == ' ') line.Length--;
        return line.ToString();
    }
}
