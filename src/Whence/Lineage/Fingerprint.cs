using System.Globalization;
using Whence.Names;

namespace Whence.Lineage;

/// <summary>What makes an article recognisable when it is copied (its word sequences) or translated (its facts).</summary>
internal sealed class Fingerprint
{
    private const int ShingleLength = 6;
    private const int Window = 4;

    /// <summary>Least share of comparable figures that must be equal.</summary>
    private const double LeastAgreement = 0.85;

    private Fingerprint(HashSet<ulong> shingles, HashSet<string> facts, HashSet<(string, double)> figures) => (Shingles, Facts, Figures) = (shingles, facts, figures);

    /// <summary>Exact or hedged figures by concept; vague ones are left out.</summary>
    public HashSet<(string Concept, double Value)> Figures { get; }

    /// <summary>Winnowed hashes of six words in a row: of every four neighbouring ones the smallest.</summary>
    /// <remarks>Source: Schleimer, Wilkerson, Aiken, "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003.</remarks>
    public HashSet<ulong> Shingles { get; }

    /// <summary>Figures, dates and names, the same in every language.</summary>
    public HashSet<string> Facts { get; }

    public static Fingerprint Of(Analysis analysis)
    {
        var facts = new HashSet<string>();
        foreach (var claim in analysis.Claims)
            if ((claim.Quantity.Value ?? claim.Quantity.Low) is { } number) facts.Add(string.Create(CultureInfo.InvariantCulture, $"{claim.Concept}:{number}"));
        foreach (var date in analysis.Dates) facts.Add("date:" + date.Value.ToEdtf());
        foreach (var name in analysis.Names)
            if (name.Kind is not ("agency" or "outlet")) facts.Add("name:" + (name.Id ?? NameStems.KeyOf(name.Label)));
        return new(Winnow(analysis), facts, [.. analysis.Claims.Where(c => c.Quantity.Value is not null).Select(c => (c.Concept, c.Quantity.Value!.Value))]);
    }

    private static HashSet<ulong> Winnow(Analysis analysis)
    {
        var (text, prose) = (analysis.Article.Text, analysis.Article.Prose);
        var words = new List<ulong>();
        ulong hash = 0;
        for (var i = prose.Start; i <= prose.End; i++)
        {
            if (i < prose.End && char.IsLetterOrDigit(text[i])) { hash = (hash ^ char.ToLowerInvariant(text[i])) * 1099511628211UL + 14695981039346656037UL; continue; }
            if (hash != 0) words.Add(hash);
            hash = 0;
        }
        var shingles = new List<ulong>();
        for (var i = 0; i + ShingleLength <= words.Count; i++)
        {
            ulong shingle = 0;
            for (var k = 0; k < ShingleLength; k++) shingle = (shingle ^ words[i + k]) * 0x9E3779B97F4A7C15UL;
            shingles.Add(shingle);
        }
        var kept = new HashSet<ulong>();
        for (var i = 0; i + Window <= shingles.Count; i++)
        {
            var least = ulong.MaxValue;
            for (var k = 0; k < Window; k++) least = Math.Min(least, shingles[i + k]);
            kept.Add(least);
        }
        return kept;
    }

    /// <summary>Share (0 to 1) of the smaller one's passages that the other has too.</summary>
    public double SharedPassages(Fingerprint other) => Containment(Shingles, other.Shingles);

    /// <summary>Share (0 to 1) of the smaller one's facts that the other has too, and their number.</summary>
    public (double Share, int Count) SharedFacts(Fingerprint other)
    {
        var count = Facts.Count(other.Facts.Contains);
        return (Facts.Count == 0 || other.Facts.Count == 0 ? 0 : (double)count / Math.Min(Facts.Count, other.Facts.Count), count);
    }

    /// <summary>Whether most figures that both give on one concept are the same: two dispatches of one agency on one day differ in theirs.</summary>
    public bool AgreesOnFigures(Fingerprint other)
    {
        var (fewer, more) = Figures.Count <= other.Figures.Count ? (Figures, other.Figures) : (other.Figures, Figures);
        var concepts = more.Select(f => f.Concept).ToHashSet();
        var comparable = fewer.Where(f => concepts.Contains(f.Concept)).ToList();
        return comparable.Count == 0 || comparable.Count(more.Contains) >= LeastAgreement * comparable.Count;
    }

    private static double Containment(HashSet<ulong> a, HashSet<ulong> b)
    {
        var (small, large) = a.Count <= b.Count ? (a, b) : (b, a);
        return small.Count < 5 ? 0 : (double)small.Count(large.Contains) / small.Count;
    }
}
