using Whence.Articles;

namespace Whence.Reading;

/// <summary>Findings by where they stand, so that those around a place are found without looking at all of a long text.</summary>
internal sealed class BySpan<T>
{
    private const int BlockBits = 8;
    private static readonly List<T> None = [];
    private readonly Dictionary<int, List<T>> _blocks = [];

    /// <summary>Adds a finding to every block of the text that it touches.</summary>
    public void Add(TextSpan span, T item)
    {
        for (var block = span.Start >> BlockBits; block <= Math.Max(span.Start, span.End - 1) >> BlockBits; block++)
        {
            if (!_blocks.TryGetValue(block, out var items)) _blocks.Add(block, items = []);
            items.Add(item);
        }
    }

    /// <summary>All findings that may hold or overlap a position, in the order in which they were added; some may lie beside it.</summary>
    public List<T> Around(int position) => _blocks.GetValueOrDefault(position >> BlockBits, None);

    /// <summary>Whether any finding that may overlap a span is such as wanted.</summary>
    public bool Any(TextSpan span, Predicate<T> wanted)
    {
        for (var block = span.Start >> BlockBits; block <= Math.Max(span.Start, span.End - 1) >> BlockBits; block++)
            if (_blocks.TryGetValue(block, out var items) && items.Exists(wanted)) return true;
        return false;
    }
}
