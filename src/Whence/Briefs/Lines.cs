using System.Text;

namespace Whence.Briefs;

/// <summary>Plain text wrapped to a width, with indentation.</summary>
internal sealed class Lines(int width)
{
    private readonly StringBuilder _text = new();

    public void Blank() => _text.Append('\n');

    public void Rule() => _text.Append('─', width).Append('\n');

    /// <summary>Adds a paragraph.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="indent">Blanks before each line.</param>
    /// <param name="hanging">Further blanks before all lines but the first.</param>
    public void Add(string words, int indent, int hanging = 0)
    {
        var column = 0;
        var first = true;
        foreach (var word in words.Split(' ').SelectMany(w => Pieces(w, width - indent - hanging)))
        {
            if (column > 0 && column + 1 + word.Length > width)
            {
                if (_text[^1] == ' ') _text.Length--;
                _text.Append('\n');
                column = 0;
                first = false;
            }
            if (column == 0)
            {
                var blanks = first ? indent : indent + hanging;
                _text.Append(' ', blanks);
                column = blanks;
            }
            else
            {
                _text.Append(' ');
                column++;
            }
            _text.Append(word);
            column += word.Length;
        }
        _text.Append('\n');
    }

    /// <summary>A row of marks such as "[3001][3002]" in pieces that fit a line; any other word as it is.</summary>
    private static IEnumerable<string> Pieces(string word, int most)
    {
        while (word.Length > most && word.LastIndexOf("][", Math.Max(most - 1, 0), StringComparison.Ordinal) is var end and > 0)
        {
            yield return word[..(end + 1)];
            word = word[(end + 1)..];
        }
        yield return word;
    }

    public override string ToString() => _text.ToString();
}
