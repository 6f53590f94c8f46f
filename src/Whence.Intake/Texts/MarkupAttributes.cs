using System.Net;

namespace Whence.Intake.Texts;

/// <summary>Reads the attributes of a tag, quoted or not.</summary>
internal static class MarkupAttributes
{
    /// <summary>Attributes of one tag beyond this number are passed over.</summary>
    private const int Most = 64;

    /// <summary>Reads from behind the name of a tag to behind its end.</summary>
    /// <param name="closed">The tag ends with <c>/&gt;</c>.</param>
    public static List<(string Name, string Value)> Read(string text, ref int at, out bool closed)
    {
        var found = new List<(string, string)>();
        closed = false;
        while (at < text.Length)
        {
            var c = text[at];
            if (c == '>') { at++; return found; }
            if (c == '<') return found; // the tag was never ended
            closed = c == '/' || (closed && char.IsWhiteSpace(c));
            if (c == '/' || char.IsWhiteSpace(c)) { at++; continue; }
            var start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('=' or '>' or '/' or '<')) at++;
            var name = text[start..at];
            if (name.Length == 0) at++; // a stray mark
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            if (at >= text.Length || text[at] != '=') continue;
            at++;
            var value = Value(text, ref at);
            if (name.Length > 0 && found.Count < Most) found.Add((name, WebUtility.HtmlDecode(value)));
        }
        return found;
    }

    private static string Value(string text, ref int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        if (at >= text.Length) return "";
        var start = at;
        if (text[at] is '"' or '\'')
        {
            var end = text.IndexOf(text[at], at + 1);
            if (end >= 0) { at = end + 1; return text[(start + 1)..end]; }
        }
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('>' or '<')) at++;
        return text[start..at];
    }
}
