using System.Net;
using Whence.Articles;

namespace Whence.Intake.Texts;

/// <summary>
/// Reads XML as feeds have it, well-formed or not, in one pass: what is not closed is closed by what holds it, what closes nothing is passed over, an <c>&amp;</c> that
/// begins no entity is itself. Declared entities and external subsets are passed over, so nothing is expanded and nothing else is read.
/// </summary>
internal sealed class MarkupReader
{
    /// <summary>Elements nested deeper are not taken apart.</summary>
    private const int Deepest = 128;

    /// <summary>Elements beyond this number are not read.</summary>
    private const int Most = 2_000_000;

    /// <summary>HTML elements that hold nothing and are not closed.</summary>
    private static readonly HashSet<string> Void = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"];

    private readonly string _text;
    private readonly bool _html;
    private readonly List<(MarkupElement Element, string Written, MarkupSpaces Spaces)> _open = [];
    private readonly MarkupElement _document = new("");
    private int _at, _count, _mismatched;

    private MarkupReader(string text, int start, bool html)
    {
        (_text, _at, _html) = (text, start, html);
        _open.Add((_document, "", MarkupSpaces.None));
    }

    /// <summary>Reads a document.</summary>
    /// <param name="start">Where it begins.</param>
    /// <returns>An element without a name that holds what stands outermost; and what was unusual.</returns>
    public static (MarkupElement Document, Diagnostic? Diagnostic) Read(string text, int start, CancellationToken cancel)
    {
        var reader = new MarkupReader(text, start, html: false);
        reader.ReadAll(cancel);
        var unclosed = reader._open.Count - 1;
        if (reader._at < text.Length) return (reader._document, new("too-long", null, $"The feed has more than {Most:N0} elements; the rest was not read."));
        if (unclosed > 0) return (reader._document, new("broken-xml", null, $"The feed breaks off inside <{reader._open[^1].Written}>; it was read as far as it goes."));
        return (reader._document, reader._mismatched == 0 ? null : new("broken-xml", null, $"The feed is not well-formed: {reader._mismatched} tags do not match; it was read nevertheless."));
    }

    /// <summary>Reads a piece of HTML; which element stands in which is only roughly what a browser makes of it.</summary>
    public static MarkupElement ReadHtml(string text)
    {
        var reader = new MarkupReader(text, 0, html: true);
        reader.ReadAll(CancellationToken.None);
        return reader._document;
    }

    private void ReadAll(CancellationToken cancel)
    {
        while (_at < _text.Length && _count < Most)
        {
            if ((_count & 1023) == 0) cancel.ThrowIfCancellationRequested();
            Step();
        }
    }

    private void Step()
    {
        var tag = _text.IndexOf('<', _at);
        if (tag < 0) tag = _text.Length;
        if (tag > _at) _open[^1].Element.Add(WebUtility.HtmlDecode(_text[_at..tag]), literal: false);
        _at = tag;
        if (_at >= _text.Length) return;
        var rest = _text.AsSpan(_at);
        if (rest.StartsWith("<![CDATA[", StringComparison.Ordinal)) Section();
        else if (rest.StartsWith("<!--", StringComparison.Ordinal)) _at = After("-->", _at + 4);
        else if (rest.StartsWith("<?", StringComparison.Ordinal)) _at = After(">", _at + 2);
        else if (rest.StartsWith("<!", StringComparison.Ordinal)) Declaration();
        else if (rest.Length > 1 && rest[1] == '/') Close();
        else if (rest.Length > 1 && (char.IsLetter(rest[1]) || rest[1] == '_')) Open();
        else
        {
            _open[^1].Element.Add("<", literal: false);
            _mismatched++;
            _at++;
        }
        _count++;
    }

    private int After(string end, int from)
    {
        var found = _text.IndexOf(end, Math.Min(from, _text.Length), StringComparison.Ordinal);
        return found < 0 ? _text.Length : found + end.Length;
    }

    private void Section()
    {
        var start = _at + 9;
        var end = _text.IndexOf("]]>", start, StringComparison.Ordinal);
        _open[^1].Element.Add(_text[start..(end < 0 ? _text.Length : end)], literal: true);
        _at = end < 0 ? _text.Length : end + 3;
    }

    /// <summary>A document type is passed over, with all that is declared in its brackets.</summary>
    private void Declaration()
    {
        var end = After(">", _at);
        var bracket = _text.IndexOf('[', _at, end - _at);
        _at = bracket < 0 ? end : After(">", After("]", bracket));
    }

    private void Close()
    {
        var end = _text.IndexOf('>', _at);
        var name = _text.AsSpan(_at + 2, (end < 0 ? _text.Length : end) - _at - 2).Trim();
        _at = end < 0 ? _text.Length : end + 1;
        for (var i = _open.Count - 1; i > 0; i--)
        {
            if (!name.Equals(_open[i].Written, StringComparison.OrdinalIgnoreCase)) continue;
            _mismatched += _open.Count - 1 - i;
            _open.RemoveRange(i, _open.Count - i);
            return;
        }
        _mismatched++;
    }

    private void Open()
    {
        var start = ++_at;
        while (_at < _text.Length && !char.IsWhiteSpace(_text[_at]) && _text[_at] is not ('>' or '/' or '<')) _at++;
        var written = _text[start.._at];
        var attributes = MarkupAttributes.Read(_text, ref _at, out var closed);
        var spaces = _open[^1].Spaces.With(attributes);
        var element = new MarkupElement(spaces.NameOf(written));
        foreach (var (name, value) in attributes) element.Attributes.TryAdd(name, value);
        _open[^1].Element.Add(element);
        if (_html && (element.Name is "script" or "style")) Skip(element.Name);
        else if (!closed && _open.Count < Deepest && !(_html && Void.Contains(element.Name))) _open.Add((element, written, spaces));
    }

    /// <summary>Scripts and styles are no markup: over all until they are closed.</summary>
    private void Skip(string name)
    {
        var end = _text.IndexOf("</" + name, _at, StringComparison.OrdinalIgnoreCase);
        _at = end < 0 ? _text.Length : After(">", end);
    }
}
