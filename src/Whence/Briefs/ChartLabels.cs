namespace Whence.Briefs;

/// <summary>Finds places for the labels of a chart where they cover neither marks nor one another: right of the mark, else left, above, below, and then farther away.</summary>
/// <param name="left">Left edge of the drawing, in its own units, as all lengths here.</param>
/// <param name="right">Right edge.</param>
/// <param name="top">Upper edge.</param>
/// <param name="bottom">Lower edge.</param>
public sealed class ChartLabels(double left, double right, double top, double bottom)
{
    private const double LetterWidth = 7, LineHeight = 14, Gap = 12;

    private readonly List<(double X0, double Y0, double X1, double Y1)> _taken = [];

    /// <summary>Keeps a mark free.</summary>
    public void Block(double x, double y, double radius) => _taken.Add((x - radius, y - radius, x + radius, y + radius));

    /// <summary>Start of the baseline of a label for a mark; null where there is no room, and the label is better left out.</summary>
    public (double X, double Y)? Put(string text, double x, double y)
    {
        var width = text.Length * LetterWidth;
        for (var step = 0; step < 4; step++)
        {
            var away = step * LineHeight;
            (double X, double Y)[] places =
            [
                (x + Gap, y + 4 - away), (x + Gap, y + 4 + away), (x - Gap - width, y + 4 - away), (x - Gap - width, y + 4 + away),
                (x - width / 2, y - Gap - away), (x - width / 2, y + Gap + 10 + away),
            ];
            foreach (var place in places)
            {
                var box = (place.X, place.Y - LineHeight + 3, place.X + width, place.Y + 3);
                if (!IsFree(box)) continue;
                _taken.Add(box);
                return place;
            }
        }
        return null;
    }

    private bool IsFree((double X0, double Y0, double X1, double Y1) box) =>
        box.X0 >= left && box.X1 <= right && box.Y0 >= top && box.Y1 <= bottom && !_taken.Exists(t => box.X0 < t.X1 && t.X0 < box.X1 && box.Y0 < t.Y1 && t.Y0 < box.Y1);
}
