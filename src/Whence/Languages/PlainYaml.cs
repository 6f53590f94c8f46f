using System.Globalization;
using System.Text;

namespace Whence.Languages;

/// <summary>
/// Reads the YAML that language files are written in, ten times as fast as a full parser: block and flow lists and maps, plain and quoted
/// scalars, comments. Whatever else a file holds (anchors, tags, block scalars, folded lines, faults) it leaves to the full parser.
/// </summary>
internal sealed class PlainYaml
{
    private readonly string _text;
    private int _at;
    private int _line = 1;
    private int _lineStart;

    /// <summary>Column of the block around: a flow list or map must stay to the right of it.</summary>
    private int _margin = -1;

    private PlainYaml(string text) => _text = text;

    /// <summary>The tree of a file, or null where the file needs the full parser.</summary>
    public static YamlTree? Read(string text)
    {
        if (text.AsSpan().IndexOfAny("\t\r\u0085\u2028") >= 0 || text.StartsWith("---", StringComparison.Ordinal) || text.Contains("\n---", StringComparison.Ordinal) || text.Contains("\n...", StringComparison.Ordinal)) return null;
        var reader = new PlainYaml(text);
        try
        {
            reader.SkipToContent();
            if (reader.AtEnd) return null;
            var tree = reader.Block(reader.Column);
            return reader.AtEnd ? tree : null;
        }
        catch (NotPlainException)
        {
            return null;
        }
    }

    /// <summary>The line up to which a text can be read: of a text with a fault, the one that has it, or one before that which needs the full parser.</summary>
    public static int LastLineOf(string text)
    {
        var reader = new PlainYaml(text);
        try
        {
            reader.SkipToContent();
            reader.Block(reader.Column);
        }
        catch (NotPlainException)
        {
            // the line is what is asked for
        }
        return reader._line;
    }

    private sealed class NotPlainException : Exception;

    private bool AtEnd => _at >= _text.Length;
    private int Column => _at - _lineStart;
    private char Here => _at < _text.Length ? _text[_at] : '\n';
    private bool IsDash => Here == '-' && IsBlank(_at + 1);

    private bool IsBlank(int i) => i >= _text.Length || _text[i] is ' ' or '\n';

    private void SkipSpaces()
    {
        while (!AtEnd && _text[_at] == ' ') _at++;
    }

    /// <summary>Over blanks, line breaks and comments.</summary>
    private void SkipToContent()
    {
        while (!AtEnd)
        {
            if (_text[_at] == '\n') (_line, _lineStart) = (_line + 1, _at + 1);
            else if (_text[_at] == '#' && (_at == _lineStart || _text[_at - 1] == ' '))
            {
                var end = _text.IndexOf('\n', _at);
                _at = end < 0 ? _text.Length : end;
                continue;
            }
            else if (_text[_at] != ' ') return;
            _at++;
        }
    }

    /// <summary>Nothing but a comment may follow on the line.</summary>
    private void EndLine()
    {
        var line = _line;
        SkipToContent();
        if (!AtEnd && _line == line) throw new NotPlainException();
    }

    private YamlTree Block(int column)
    {
        if (IsDash) return BlockList(column);
        var (start, line, lineStart) = (_at, _line, _lineStart);
        var key = Here is '[' or '{' ? null : Scalar(inFlow: false);
        var isKey = key is not null && Here == ':' && IsBlank(_at + 1) && _line == line;
        (_at, _line, _lineStart) = (start, line, lineStart);
        if (isKey) return BlockMap(column);
        var value = Here is '[' or '{' ? Flow() : Scalar(inFlow: false);
        EndLine();
        return value;
    }

    private YamlTree BlockList(int column)
    {
        var tree = new YamlTree { Line = _line, Items = [] };
        while (!AtEnd && Column == column && IsDash)
        {
            var line = _line;
            _margin = column;
            _at++;
            SkipToContent();
            if (AtEnd || (_line != line && Column <= column)) throw new NotPlainException();
            tree.Items.Add(Block(Column));
        }
        return AtEnd || Column < column || (Column == column && !IsDash) ? tree : throw new NotPlainException();
    }

    private YamlTree BlockMap(int column)
    {
        var tree = new YamlTree { Line = _line, Entries = [] };
        var seen = new HashSet<string>();
        while (!AtEnd && Column == column && !IsDash)
        {
            _margin = column;
            var key = Scalar(inFlow: false);
            if (Here != ':' || !IsBlank(_at + 1) || !seen.Add(key.Scalar!)) throw new NotPlainException();
            _at++;
            SkipToContent();
            if (AtEnd || (_line != key.Line && (Column < column || (Column == column && !IsDash)))) tree.Entries.Add((key, new() { Line = key.Line, Scalar = "" }));
            else if (_line != key.Line) tree.Entries.Add((key, Block(Column)));
            else
            {
                tree.Entries.Add((key, Here is '[' or '{' ? Flow() : Scalar(inFlow: false)));
                EndLine();
            }
        }
        return AtEnd || Column < column ? tree : throw new NotPlainException();
    }

    /// <summary>As <see cref="SkipToContent"/>, inside a flow list or map.</summary>
    private void SkipInFlow()
    {
        SkipToContent();
        if (Column <= _margin) throw new NotPlainException();
    }

    private YamlTree Flow() => Here switch { '[' => FlowList(), '{' => FlowMap(), _ => Scalar(inFlow: true) };

    private YamlTree FlowList()
    {
        var tree = new YamlTree { Line = _line, Items = [] };
        _at++;
        while (true)
        {
            SkipInFlow();
            if (Here == ']') break;
            tree.Items.Add(Flow());
            SkipInFlow();
            if (Here == ',') _at++;
            else if (Here != ']') throw new NotPlainException();
        }
        _at++;
        return tree;
    }

    private YamlTree FlowMap()
    {
        var tree = new YamlTree { Line = _line, Entries = [] };
        var seen = new HashSet<string>();
        _at++;
        while (true)
        {
            SkipInFlow();
            if (Here == '}') break;
            var key = Scalar(inFlow: true);
            if (Here != ':' || !IsBlank(_at + 1) || !seen.Add(key.Scalar!)) throw new NotPlainException();
            _at++;
            SkipInFlow();
            tree.Entries.Add((key, Flow()));
            SkipInFlow();
            if (Here == ',') _at++;
            else if (Here != '}') throw new NotPlainException();
        }
        _at++;
        return tree;
    }

    private YamlTree Scalar(bool inFlow) => new() { Line = _line, Scalar = Here switch { '"' => DoubleQuoted(), '\'' => SingleQuoted(), _ => Plain(inFlow) } };

    private string Plain(bool inFlow)
    {
        if (Here is '\n' or ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '%' or '@' or '`' or '?' or ':' || IsDash) throw new NotPlainException();
        var start = _at;
        for (; !AtEnd && _text[_at] != '\n'; _at++)
        {
            var c = _text[_at];
            if (c == ':' && IsBlank(_at + 1)) break;
            if (c == '#' && _text[_at - 1] == ' ') break;
            if (!inFlow) continue;
            if (c is ',' or ']' or '}') break;
            if (c is '[' or '{' || (c == ':' && _text[_at + 1] is ',' or '[' or ']' or '{' or '}')) throw new NotPlainException();
        }
        var end = _at;
        while (end > start && _text[end - 1] == ' ') end--;
        if (inFlow && Here == '\n') LeaveFoldedLines();
        return _text[start..end];
    }

    /// <summary>A plain scalar of a flow list that goes on in the next line is for the full parser.</summary>
    private void LeaveFoldedLines()
    {
        SkipInFlow();
        if (Here is not (',' or ']' or '}')) throw new NotPlainException();
    }

    private string SingleQuoted()
    {
        var result = new StringBuilder();
        for (_at++; ; _at++)
        {
            if (AtEnd || Here == '\n') throw new NotPlainException();
            if (Here == '\'' && ++_at is var next && !(next < _text.Length && _text[next] == '\'')) return result.ToString();
            result.Append(Here);
        }
    }

    private string DoubleQuoted()
    {
        var start = ++_at;
        var length = _text.AsSpan(start).IndexOfAny('"', '\\', '\n');
        if (length < 0 || _text[start + length] == '\n') throw new NotPlainException();
        _at = start + length + 1;
        return _text[_at - 1] == '"' ? _text.Substring(start, length) : Escaped(start);
    }

    private string Escaped(int start)
    {
        var result = new StringBuilder();
        for (_at = start; ; _at++)
        {
            if (AtEnd || Here == '\n') throw new NotPlainException();
            if (Here == '"') break;
            if (Here != '\\') result.Append(Here);
            else if (_at + 5 < _text.Length && _text[_at + 1] == 'u' && ushort.TryParse(_text.AsSpan(_at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                result.Append((char)code);
                _at += 5;
            }
            else
            {
                _at++;
                if (Here is not ('"' or '\\')) throw new NotPlainException();
                result.Append(Here);
            }
        }
        _at++;
        return result.ToString();
    }
}
