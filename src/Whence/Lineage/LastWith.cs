using System.Runtime.InteropServices;

namespace Whence.Lineage;

/// <summary>For each fact some of the articles that have it: the first one, since it is likely where the others have it from, and the last ones.</summary>
/// <param name="facts">About how many facts will be entered.</param>
internal sealed class LastWith(int facts)
{
    /// <summary>Articles of a fact: the first one, how many there are, and where the last one stands in the rows.</summary>
    private record struct Row(int First, int Count, int Last);

    private readonly Dictionary<uint, Row> _rows = new(facts);

    /// <summary>Articles after the first one of a fact, each with the place of the one before it.</summary>
    private readonly List<(int Article, int Before)> _later = [];

    /// <summary>Enters an article that has a fact.</summary>
    public void Enter(uint fact, int article)
    {
        ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(_rows, fact, out var exists);
        if (!exists)
        {
            row = new(article, 1, -1);
            return;
        }
        _later.Add((article, row.Last));
        (row.Count, row.Last) = (row.Count + 1, _later.Count - 1);
    }

    /// <summary>The first article that has a fact, and the last ones, the very last standing first among them.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="into">Takes the articles.</param>
    /// <returns>How many there are, at most what <paramref name="into"/> takes.</returns>
    public int Of(uint fact, Span<int> into)
    {
        if (!_rows.TryGetValue(fact, out var row)) return 0;
        into[0] = row.First;
        var count = 1;
        for (var at = row.Last; at >= 0 && count < into.Length; at = _later[at].Before) into[count++] = _later[at].Article;
        return count;
    }
}
