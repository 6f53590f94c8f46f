using System.Text;

namespace Whence.Intake.Pages;

/// <summary>Text as a browser would show it: white space folded to single spaces, none at the ends, line breaks where they were asked for.</summary>
internal sealed class FoldedText
{
    private readonly StringBuilder _text = new();
    private bool _space;
    private int _breaks;

    /// <summary>Whether nothing but white space has come.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>Adds the text of a node.</summary>
    public void Append(string text)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u00AD' or '\u2060' || char.IsControl(c))
            {
                _space |= char.IsWhiteSpace(c);
                continue;
            }
            if (_text.Length > 0 && (_space || _breaks > 0)) _text.Append(_breaks > 0 ? '\n' : ' ');
            (_space, _breaks) = (false, 0);
            _text.Append(c);
        }
    }

    /// <summary>The next text stands apart from the last.</summary>
    public void Space() => _space = true;

    /// <summary>The next text stands on a line of its own.</summary>
    public void Break() => _breaks++;

    /// <summary>Line breaks since the last text.</summary>
    public int Breaks => _breaks;

    /// <summary>The last characters, enough to see how it ends.</summary>
    public string Tail() => _text.ToString(Math.Max(0, _text.Length - 24), Math.Min(24, _text.Length));

    /// <summary>The text so far, and begins anew.</summary>
    public string Take()
    {
        var text = _text.ToString();
        _text.Clear();
        (_space, _breaks) = (false, 0);
        return text;
    }

    public override string ToString() => _text.ToString();
}
