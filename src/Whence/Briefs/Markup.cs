using System.Net;
using System.Text;

namespace Whence.Briefs;

/// <summary>HTML, written element by element; all text is escaped.</summary>
internal sealed class Markup
{
    private readonly StringBuilder _html = new();

    /// <summary>Text with what HTML would take for its own escaped; fit for attributes too.</summary>
    public static string Escape(string text) => WebUtility.HtmlEncode(text);

    /// <summary>Adds markup as it is.</summary>
    public Markup Raw(string html)
    {
        _html.Append(html);
        return this;
    }

    /// <summary>Adds escaped text.</summary>
    public Markup Text(string text) => Raw(Escape(text));

    /// <summary>Adds an element that holds text.</summary>
    public Markup Element(string name, string text, string? attributes = null) => Raw($"<{name}{(attributes is null ? "" : " " + attributes)}>").Text(text).Raw($"</{name}>");

    public override string ToString() => _html.ToString();
}
