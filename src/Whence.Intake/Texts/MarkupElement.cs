using System.Net;
using System.Text;

namespace Whence.Intake.Texts;

/// <summary>An element of a feed.</summary>
/// <param name="name">Its name in small letters, with a prefix that stands for its namespace whatever prefix the feed uses (<c>dc:date</c>, <c>atom:entry</c>; none for RSS itself).</param>
internal sealed class MarkupElement(string name)
{
    private readonly List<(MarkupElement? Element, string? Text, bool Literal)> _content = [];

    public string Name => name;

    public Dictionary<string, string> Attributes { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The elements in it, in order.</summary>
    public IEnumerable<MarkupElement> Elements => _content.Where(c => c.Element is not null).Select(c => c.Element!);

    /// <summary>All that is in it, in order: elements, or text.</summary>
    public IEnumerable<(MarkupElement? Element, string? Text)> Content => _content.Select(c => (c.Element, c.Text));

    public void Add(MarkupElement element) => _content.Add((element, null, false));

    /// <summary>Adds text, decoded.</summary>
    /// <param name="literal">It stood in a CDATA section, so that its tags and entities, if any, are its own.</param>
    public void Add(string text, bool literal) => _content.Add((null, text, literal));

    /// <summary>The first element of a name in it, or null.</summary>
    public MarkupElement? First(string wanted) => Elements.FirstOrDefault(e => e.Name == wanted);

    /// <summary>The text of the first element of one of these names that has any, in the order of the names; null where none has.</summary>
    public string? Text(params ReadOnlySpan<string> names)
    {
        foreach (var wanted in names)
            foreach (var element in Elements)
                if (element.Name == wanted && element.AllText.Trim() is { Length: > 0 } text) return text;
        return null;
    }

    public string? Attribute(string wanted) => Attributes.TryGetValue(wanted, out var value) && value.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>All text in it, without tags.</summary>
    public string AllText
    {
        get
        {
            if (_content is [var (_, only, _)] && only is not null) return only;
            var all = new StringBuilder();
            Gather(all);
            return all.ToString();
        }
    }

    private void Gather(StringBuilder into)
    {
        foreach (var (element, text, _) in _content)
            if (element is null) into.Append(text);
            else element.Gather(into);
    }

    /// <summary>What is in it as HTML: escaped once more in the feed, in a CDATA section, or as elements.</summary>
    public string Html
    {
        get
        {
            if (_content.TrueForAll(c => c.Element is null)) return AllText;
            var html = new StringBuilder();
            foreach (var part in _content) Write(part, html);
            return html.ToString();
        }
    }

    private static void Write((MarkupElement? Element, string? Text, bool Literal) part, StringBuilder html)
    {
        if (part.Element is not { } element)
        {
            html.Append(part.Literal ? part.Text : WebUtility.HtmlEncode(part.Text));
            return;
        }
        var tag = element.Name[(element.Name.IndexOf(':') + 1)..];
        html.Append('<').Append(tag);
        if (element.Attribute("href") is { } address) html.Append(" href=\"").Append(WebUtility.HtmlEncode(address)).Append('"');
        html.Append('>');
        foreach (var inner in element._content) Write(inner, html);
        if (tag is not ("br" or "img" or "hr")) html.Append("</").Append(tag).Append('>');
    }
}
