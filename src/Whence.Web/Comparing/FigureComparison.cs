using Whence.Articles;
using Whence.Claims;
using Whence.Lineage;

namespace Whence.Web.Comparing;

/// <summary>
/// Holds the figures of two articles against each other. A figure meets the one that is likest: first those that agree in all, then in less and less; those that lie in the same aligned passage before
/// those that only answer the same question. What meets none was dropped or added. Works across languages, since concepts and known subjects have the same ids in all. Takes time in the order of the number of figures.
/// </summary>
/// <param name="passages">What the articles share, numbered from 0.</param>
/// <param name="claimantOf">Key of a claim's claimant that is the same for all its labels; null where nobody is named.</param>
/// <param name="questionOf">Number of the question of the story that a claim answers; null where it answers none.</param>
internal sealed class FigureComparison(IReadOnlyList<Passage> passages, Func<Claim, string?> claimantOf, Func<Claim, int?> questionOf)
{
    /// <summary>The pairs, in the order of the first article; those that were added behind, in the order of the second.</summary>
    public IReadOnlyList<FigurePair> Compare(IReadOnlyList<Claim> first, IReadOnlyList<Claim> second)
    {
        var (firstPassages, secondPassages) = (PassageOf(first, p => p.First), PassageOf(second, p => p.Second));
        var partner = new Claim?[first.Count];
        var free = Enumerable.Repeat(true, second.Count).ToArray();
        Meet((c, _) => $"{Figure(c)}|{Subject(c)}|{Scope(c)}|{claimantOf(c)}");
        Meet((c, _) => $"{Figure(c)}|{Subject(c)}|{Scope(c)}");
        Meet((c, _) => $"{Figure(c)}|{Subject(c)}");
        Meet((c, _) => questionOf(c) is { } question ? $"{Number(c)}|{question}" : null);
        Meet((c, passage) => passage is null ? null : $"{Number(c)}|{c.Concept}|{passage}");
        Meet((c, passage) => passage is null ? null : $"{c.Concept}|{c.Quantity.Unit}|{passage}");
        Meet((c, _) => questionOf(c) is { } question ? $"{question}" : null);
        Meet((c, _) => $"{Number(c)}|{c.Concept}|{c.Quantity.Unit}");
        Meet((c, _) => $"{c.Concept}|{Subject(c)}|{c.Quantity.Unit}|{Scope(c)}");
        return [.. first.Select((c, i) => new FigurePair(c, partner[i], partner[i] is { } p ? Differences(c, p) : FigureDifference.None)), .. second.Where((_, j) => free[j]).Select(c => new FigurePair(null, c, FigureDifference.None))];

        void Meet(Func<Claim, int?, string?> key)
        {
            var waiting = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
            for (var j = 0; j < second.Count; j++)
            {
                if (!free[j] || key(second[j], secondPassages[j]) is not { } k) continue;
                if (!waiting.TryGetValue(k, out var queue)) waiting.Add(k, queue = []);
                queue.Enqueue(j);
            }
            for (var i = 0; i < first.Count; i++)
                if (partner[i] is null && key(first[i], firstPassages[i]) is { } k && waiting.TryGetValue(k, out var queue) && queue.TryDequeue(out var j)) (partner[i], free[j]) = (second[j], false);
        }
    }

    private FigureDifference Differences(Claim first, Claim second)
    {
        var differences = FigureDifference.None;
        if (Number(first) != Number(second)) differences |= FigureDifference.Number;
        if (first.Quantity.Hedge != second.Quantity.Hedge) differences |= FigureDifference.Hedge;
        if (first.Particular?.Id is { } a && second.Particular?.Id is { } b && a != b) differences |= FigureDifference.Subject;
        var (x, y) = (claimantOf(first), claimantOf(second));
        if (x != y) differences |= y is null ? FigureDifference.ClaimantDropped : x is null ? FigureDifference.ClaimantAdded : FigureDifference.Claimant;
        return differences;
    }

    private static string Figure(Claim claim) => $"{claim.Concept}|{claim.Quantity.Unit}|{Number(claim)}|{claim.Quantity.Hedge}";

    private static string Number(Claim claim) => FormattableString.Invariant($"{claim.Quantity.Value}|{(claim.Quantity.Value is null ? claim.Quantity.Low : null)}|{(claim.Quantity.Value is null ? claim.Quantity.High : null)}");

    private static string Subject(Claim claim) => claim.Particular?.Id ?? claim.Particular?.Label.ToLowerInvariant() ?? "";

    private static string Scope(Claim claim) => $"{claim.Occasion}|{claim.Where}|{claim.IsPart}|{claim.IsMore}";

    /// <summary>Number of the passage in which each claim begins or ends; null outside of all. Claims come by place, passages of one side in any order.</summary>
    private List<int?> PassageOf(IReadOnlyList<Claim> claims, Func<Passage, TextSpan> side)
    {
        var spans = passages.Select((p, i) => (Span: side(p), Number: i)).OrderBy(p => p.Span.Start).ToList();
        var found = new List<int?>(claims.Count);
        var next = 0;
        foreach (var claim in claims)
        {
            while (next < spans.Count && spans[next].Span.End <= claim.Span.Start) next++;
            found.Add(next < spans.Count && spans[next].Span.Overlaps(claim.Span) ? spans[next].Number : null);
        }
        return found;
    }
}
