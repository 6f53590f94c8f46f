using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Whence.Stories;

/// <summary>What is kept of the articles of the window, by number: numbers follow one another, the oldest goes first. A look-up is one step.</summary>
internal sealed class ArticleWindow : IEnumerable<KeyValuePair<int, KeptArticle>>
{
    private KeptArticle?[] _ring = new KeptArticle?[1 << 6];
    private int _first, _next;

    /// <summary>Starts with a number; only where nothing is kept.</summary>
    public void StartAt(int number)
    {
        if (Count > 0) throw new InvalidOperationException("Articles are kept already.");
        (_first, _next) = (number, number);
    }

    /// <summary>Number of articles that are kept.</summary>
    public int Count => _next - _first;

    /// <summary>The number that the next article gets.</summary>
    public int Next => _next;

    /// <summary>The article of a number.</summary>
    /// <exception cref="KeyNotFoundException">It is not kept.</exception>
    public KeptArticle this[int number] => Of(number) ?? throw new KeyNotFoundException($"No article {number} is kept.");

    /// <summary>The article of a number; null where it is not kept.</summary>
    public KeptArticle? Of(int number) => number >= _first && number < _next ? _ring[number & (_ring.Length - 1)] : null;

    /// <inheritdoc cref="Of"/>
    public bool TryGetValue(int number, [NotNullWhen(true)] out KeptArticle? article) => (article = Of(number)) is not null;

    /// <summary>Whether the article of a number is kept.</summary>
    public bool Has(int number) => Of(number) is not null;

    /// <summary>Takes the next article in.</summary>
    public void Add(KeptArticle article)
    {
        if (Count == _ring.Length) Grow();
        _ring[_next++ & (_ring.Length - 1)] = article;
    }

    /// <summary>Takes the oldest out.</summary>
    public KeptArticle RemoveFirst()
    {
        ref var place = ref _ring[_first++ & (_ring.Length - 1)];
        var article = place!;
        place = null;
        return article;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<int, KeptArticle>> GetEnumerator()
    {
        for (var number = _first; number < _next; number++) yield return new(number, this[number]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Grow()
    {
        var grown = new KeptArticle?[_ring.Length * 2];
        for (var number = _first; number < _next; number++) grown[number & (grown.Length - 1)] = _ring[number & (_ring.Length - 1)];
        _ring = grown;
    }
}
