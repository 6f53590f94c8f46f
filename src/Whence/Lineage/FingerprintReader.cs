using System.Runtime.InteropServices;
using Whence.Claims;
using Whence.Articles;
using Whence.Names;
using Whence.Sourcing;
using Whence.Stories;

namespace Whence.Lineage;

/// <summary>Takes the fingerprints of articles.</summary>
internal sealed class FingerprintReader
{
    /// <summary>Words in a row that make a passage: fewer are too often the same by chance, more do not survive a changed word.</summary>
    public const int PassageLength = 5;

    /// <summary>Of so many neighbouring passages the one with the smallest hash is kept, so that two texts keep the same ones.</summary>
    private const int Window = 8;

    /// <summary>Facts that are kept of an article.</summary>
    private const int MostFacts = 120;

    private readonly List<uint> _words = [];
    private readonly List<uint> _passages = [];
    private readonly List<uint> _kept = [];

    /// <summary>The fingerprint of an article.</summary>
    public Fingerprint Read(Analysis analysis)
    {
        var article = analysis.Article;
        Winnow(article.Text, article.Prose, [.. analysis.Quotes.Where(q => q.Kind == QuoteKind.Direct).Select(q => q.Span)]);
        return new()
        {
            Passages = Sorted(_kept), Words = _words.Count, Facts = FactsOf(analysis),
            Figures = [.. analysis.Claims.Where(c => c.Quantity.Value is not null).Select(c => new Figure(Hashing.Of(c.Concept), Hashing.Of(c.Quantity.Value!.Value))).Distinct()],
            Relays = [.. analysis.Relays.Select(r => Hashing.Of(r.Id ?? Names.SoundKey.OfName(r.Label)))],
            Outlet = (analysis.OutletId ?? article.Outlet) is { } outlet ? Hashing.Of(outlet) : 0, // an id where known, so that it meets the relays of others
            Place = (article.Url ?? article.Path) is { } place ? Hashing.Of(place) : 0,
            Language = analysis.Language is { } language ? Hashing.Of(language) : 0,
            Day = Cluster.DayOf(analysis.Published?.Date),
        };
    }

    private static Fact[] FactsOf(Analysis analysis)
    {
        var text = analysis.Article.Text;
        var facts = new List<Fact>();
        foreach (var claim in analysis.Claims)
            if (claim.Concept != BareCounts.Counted && (claim.Quantity.Value ?? claim.Quantity.Low) is { } number) facts.Add(new(Hashing.Of(claim.Concept) ^ Hashing.Of(number), claim.Span.Start, 0));
        foreach (var date in analysis.Dates) facts.Add(new(Hashing.Of(date.Value.ToEdtf()), date.Span.Start, 0));
        foreach (var name in analysis.Names)
            if (name.Kind is not ("agency" or "outlet")) facts.Add(new(Hashing.Of(name.Id ?? NameStems.KeyOf(name.Label)), name.Span.Start, 0));
        foreach (var word in new TextWords(text, analysis.Article.Prose))
            if (word.IsNumber && word.Value is > 12 and var value) facts.Add(new(Hashing.Of(value), word.Span.Start, 0));
        facts.Sort((a, b) => a.At != b.At ? a.At.CompareTo(b.At) : a.Key.CompareTo(b.Key));
        if (facts.Count > MostFacts) facts.RemoveRange(MostFacts, facts.Count - MostFacts);
        var (paragraph, at) = ((short)0, 0);
        for (var i = 0; i < facts.Count; i++)
        {
            for (; at < facts[i].At; at++)
                if (text[at] == '\n' && paragraph < short.MaxValue) paragraph++;
            facts[i] = facts[i] with { Paragraph = paragraph };
        }
        return [.. facts];
    }

    /// <summary>Hashes of the words, and of their passages those that winnowing keeps.</summary>
    /// <remarks>Source: Schleimer, Wilkerson, Aiken, "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003.</remarks>
    private void Winnow(string text, TextSpan prose, TextSpan[] quotes)
    {
        _words.Clear();
        _passages.Clear();
        _kept.Clear();
        var (hash, inWord, quote, quoted) = (0u, false, 0, 0);
        for (var i = prose.Start; i <= prose.End; i++)
        {
            if (i < prose.End && char.IsLetterOrDigit(text[i])) { hash = (hash ^ char.ToLowerInvariant(text[i])) * 16777619; inWord = true; continue; }
            if (!inWord) continue;
            _words.Add(hash);
            (hash, inWord) = (0, false);
            while (quote < quotes.Length && quotes[quote].End < i) quote++;
            quoted = quote < quotes.Length && quotes[quote].Start < i ? quoted + 1 : 0;
            if (_words.Count >= PassageLength) _passages.Add(quoted >= PassageLength ? uint.MaxValue : PassageAt(_words.Count - PassageLength));
        }
        var passages = CollectionsMarshal.AsSpan(_passages);
        for (int start = 0, last = -1; start + Math.Min(Window, passages.Length) <= passages.Length && passages.Length > 0; start++)
        {
            var least = start;
            for (var k = start + 1; k < start + Window && k < passages.Length; k++)
                if (passages[k] <= passages[least]) least = k;
            if (least != last && passages[least] != uint.MaxValue) _kept.Add(passages[least]);
            last = least;
        }
    }

    private uint PassageAt(int first)
    {
        ulong hash = 14695981039346656037UL;
        for (var k = 0; k < PassageLength; k++) hash = (hash ^ _words[first + k]) * 0x9E3779B97F4A7C15UL;
        return (uint)(hash >> 32);
    }

    private static uint[] Sorted(List<uint> hashes)
    {
        hashes.Sort();
        var result = new uint[hashes.Count];
        var count = 0;
        foreach (var hash in hashes)
            if (count == 0 || result[count - 1] != hash) result[count++] = hash;
        return result[..count];
    }
}
