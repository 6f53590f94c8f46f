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
        foreach (var word in words.Split(' '))
        {
            if (column > 0 && column + 1 + word.Length > width)
            {
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

    public override string ToString() => _text.ToString();
}
