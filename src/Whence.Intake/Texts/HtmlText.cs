using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Whence.Intake.Texts;

/// <summary>The text of a piece of HTML all of which is prose: the content of a feed's item, the body of a message. For whole pages see the reader of pages.</summary>
internal static class HtmlText
{
    /// <summary>Characters above this number are cut off.</summary>
    public const int Longest = 4 * 1024 * 1024;

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li",
        "main", "nav", "ol", "p", "pre", "section", "table", "tbody", "thead", "tr", "ul", "center", "body",
    };

    private static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "template", "noscript", "iframe", "svg", "math", "figcaption", "button", "select", "object", "video", "audio", "head", "title", "textarea",
    };

    /// <summary>Its paragraphs, each a line without outer blanks.</summary>
    public static List<string> Paragraphs(string html)
    {
        if (html.Length > Longest) html = html[..Longest];
        if (!html.Contains('<')) return [.. WebUtility.HtmlDecode(html).Split('\n').Select(Line).Where(line => line.Length > 0)];
        var found = new List<string>();
        var line = new StringBuilder();
        var root = new HtmlParser().ParseDocument(html).Body;
        for (var node = (INode?)root; node is not null;)
        {
            if (node is IText text) line.Append(text.Data);
            else if (IsBlock(node)) End(line, found);
            else if (node.NodeName is "TD" or "TH") line.Append(' ');
            if (node.FirstChild is { } child && !Silent.Contains(node.NodeName)) { node = child; continue; }
            while (node is not null && node != root && node.NextSibling is null) // without recursion: the nesting is the sender's choice
            {
                node = node.Parent;
                if (node is not null && IsBlock(node)) End(line, found);
            }
            node = node is null || node == root ? null : Next(node, line, found);
        }
        End(line, found);
        return found;
    }

    /// <summary>All of it in one line: for titles and names, which some write with markup.</summary>
    public static string OneLine(string html) => html.AsSpan().IndexOfAny('<', '&') < 0 ? Line(html) : string.Join(' ', Paragraphs(html));

    private static INode? Next(INode node, StringBuilder line, List<string> found)
    {
        if (IsBlock(node)) End(line, found);
        return node.NextSibling;
    }

    private static bool IsBlock(INode node) => node is IElement && Blocks.Contains(node.NodeName);

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
