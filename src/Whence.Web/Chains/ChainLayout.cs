namespace Whence.Web.Chains;

/// <summary>
/// Places of a chain's nodes in columns: claimants on the left, each next to the right of all it has something from; rows so ordered that few lines cross. <b>Source:</b> Sugiyama, Tagawa, Toda (1981),
/// layers by longest path, order by barycentres.
/// </summary>
public sealed class ChainLayout
{
    /// <summary>Sizes in units of the drawing.</summary>
    public const int NodeWidth = 190, NodeHeight = 30, ColumnGap = 120, RowGap = 14, Margin = 10;

    private const int MostColumns = 6, Sweeps = 6;

    private readonly Dictionary<string, int> _column = [];
    private readonly Dictionary<string, (int X, int Y)> _place = [];

    /// <param name="chain">The chain to lay out.</param>
    public ChainLayout(Chain chain)
    {
        ArgumentNullException.ThrowIfNull(chain);
        var into = chain.Edges.ToLookup(e => e.To.Key, e => e.From);
        var floor = chain.Nodes.Any(n => n.Role == ChainRole.Relay) ? 2 : 1;
        foreach (var node in chain.Nodes) ColumnOf(node, into, floor, []);
        var columns = chain.Nodes.GroupBy(n => _column[n.Key]).OrderBy(g => g.Key).Select(g => g.OrderByDescending(n => n.Weight).ThenBy(n => n.Label, StringComparer.Ordinal).ThenBy(n => n.Key, StringComparer.Ordinal).ToList()).ToList();
        Untangle(columns, chain);
        Place(columns);
    }

    /// <summary>Width of the drawing.</summary>
    public int Width { get; private set; }

    /// <summary>Height of the drawing.</summary>
    public int Height { get; private set; }

    /// <summary>Upper left corner of a node.</summary>
    public (int X, int Y) PlaceOf(ChainNode node) => _place[(node ?? throw new ArgumentNullException(nameof(node))).Key];

    private int ColumnOf(ChainNode node, ILookup<string, ChainNode> into, int floor, HashSet<string> onTheWay)
    {
        if (_column.TryGetValue(node.Key, out var known)) return known;
        onTheWay.Add(node.Key);
        var column = node.Role switch { ChainRole.Claimant => 0, ChainRole.Relay => 1, _ => floor };
        foreach (var from in into[node.Key])
            if (!onTheWay.Contains(from.Key)) column = Math.Max(column, ColumnOf(from, into, floor, onTheWay) + 1); // two that have from each other stand side by side
        onTheWay.Remove(node.Key);
        return _column[node.Key] = Math.Min(column, MostColumns - 1);
    }

    private static void Untangle(List<List<ChainNode>> columns, Chain chain)
    {
        var row = columns.SelectMany(c => c.Select((n, i) => (n.Key, Row: (double)i / c.Count))).ToDictionary(n => n.Key, n => n.Row);
        var near = chain.Edges.Concat(chain.Edges.Select(e => e with { From = e.To, To = e.From })).ToLookup(e => e.From.Key);
        for (var sweep = 0; sweep < Sweeps; sweep++)
            foreach (var column in sweep % 2 == 0 ? columns : Enumerable.Reverse(columns))
            {
                var own = column.Select(n => n.Key).ToHashSet();
                var centre = column.ToDictionary(n => n.Key, n => near[n.Key].Where(e => !own.Contains(e.To.Key)).ToList() is { Count: > 0 } others ? others.Sum(e => row[e.To.Key] * e.Count) / others.Sum(e => e.Count) : row[n.Key]);
                var order = column.OrderBy(n => centre[n.Key]).ThenByDescending(n => n.Weight).ThenBy(n => n.Key, StringComparer.Ordinal).ToList();
                for (var i = 0; i < order.Count; i++) (column[i], row[order[i].Key]) = (order[i], (double)i / order.Count);
            }
    }

    private void Place(List<List<ChainNode>> columns)
    {
        if (columns.Count == 0) return;
        var tallest = columns.Max(c => c.Count) * (NodeHeight + RowGap) - RowGap;
        for (var x = 0; x < columns.Count; x++)
        {
            var top = Margin + (tallest - (columns[x].Count * (NodeHeight + RowGap) - RowGap)) / 2;
            for (var y = 0; y < columns[x].Count; y++) _place[columns[x][y].Key] = (Margin + x * (NodeWidth + ColumnGap), top + y * (NodeHeight + RowGap));
        }
        (Width, Height) = (2 * Margin + columns.Count * (NodeWidth + ColumnGap) - ColumnGap + 30, 2 * Margin + tallest);
    }
}
