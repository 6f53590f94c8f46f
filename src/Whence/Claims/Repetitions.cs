using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>Keeps one claim of those by which an article states the same thing again.</summary>
internal sealed class Repetitions(ReadText text)
{
    /// <summary>One claim for each thing stated, however often: the mention with a claimant stands for the others.</summary>
    public List<Claim> Distinct(List<Claim> claims)
    {
        var kept = new List<Claim>();
        var alike = new Dictionary<(string, Quantity, bool), List<int>>();
        foreach (var claim in claims)
        {
            if (!alike.TryGetValue((claim.Concept, claim.Quantity, claim.IsPart), out var candidates)) alike.Add((claim.Concept, claim.Quantity, claim.IsPart), candidates = []);
            var twin = candidates.FindIndex(c => IsSame(kept[c], claim));
            if (twin >= 0) twin = candidates[twin];
            else candidates.Add(kept.Count);
            if (twin < 0) kept.Add(claim);
            else if (IsTitle(kept[twin]) && !IsTitle(claim)) kept[twin] = claim.Attribution.Claimant is null ? claim with { Attribution = kept[twin].Attribution } : claim; // a title is told again
            else if (kept[twin].Attribution.Claimant is null && claim.Attribution.Claimant is not null) kept[twin] = claim with { Subject = kept[twin].Subject ?? claim.Subject };
        }
        RemoveTitles(kept);
        RemoveBareTitles(kept);
        return kept;
    }

    /// <summary>
    /// "283 arrested" in a title and "at least 283 people" in the text, or the other way round: a total told once with its hedge and once without is one,
    /// and the text stands for its title. So it does for "hundreds dead" where it says how many.
    /// </summary>
    private void RemoveTitles(List<Claim> kept)
    {
        var told = new Dictionary<(string, double), (bool Exactly, bool Hedged)>();
        foreach (var claim in kept)
            if (!IsTitle(claim) && Total(claim) is { } total)
                told[total] = (told.GetValueOrDefault(total).Exactly | claim.Quantity.Hedge == Hedge.Exact, told.GetValueOrDefault(total).Hedged | claim.Quantity.Hedge != Hedge.Exact);
        kept.RemoveAll(title => IsTitle(title) && Total(title) is { } total && told.TryGetValue(total, out var text) && (title.Quantity.Hedge == Hedge.Exact ? text.Hedged : text.Exactly));
        kept.RemoveAll(title => IsTitle(title) && title is { IsPart: false, Quantity: { Hedge: Hedge.Vague, Low: { } low } } && kept.Exists(c => !IsTitle(c) && c.Quantity.Hedge != Hedge.Vague && Total(c) is { } total && total.Item1 == title.Concept && total.Item2 >= low && total.Item2 < low * VagueReach));
    }

    /// <summary>"118 complaints" in a title that says nothing more of them, where the text says what became of as many.</summary>
    private void RemoveBareTitles(List<Claim> kept) =>
        kept.RemoveAll(title => IsTitle(title) && title.Concept == BareCounts.Counted && kept.Exists(c => !IsTitle(c) && c.Concept != BareCounts.Counted && c.Quantity == title.Quantity && c.Subject is { } subject && subject.Id == title.Subject?.Id));

    /// <summary>How many times its lowest number a vague one may mean: "hundreds" are less than a thousand.</summary>
    private const int VagueReach = 10;

    /// <summary>Concept and size of a count of several that is no part of another, else null.</summary>
    private static (string, double)? Total(Claim claim) =>
        !claim.IsPart && (claim.Quantity.Value ?? claim.Quantity.Low) is { } size and > 1 ? (claim.Concept, size) : null;

    private bool IsSame(Claim a, Claim b)
    {
        var one = b.Quantity.Value == 1;
        if (a.Sentence == b.Sentence && (one || IsCountedApart(a, b) || a.IsMore || b.IsMore || a.IsFormer != b.IsFormer)) return false;
        if (one && b.IsMore && !a.IsMore && b.Sentence - a.Sentence <= OneMoreWithin && !IsTitle(a)) return false; // "A man died on the spot. Another man died in hospital."
        if (a.IsPart && b.IsPart && a.Subject is { } some && b.Subject is { } others && (some.Id ?? some.Label) != (others.Id ?? others.Label)) return false; // "three children … three of them in a grave condition"
        if (!one && b.Quantity.Unit is null or "person" && IsTitle(a) && !IsTitle(b) && !a.IsPart) return true; // what a title counts is told again in the text, by a more exact noun
        return SameSubject(a.Subject, b.Subject) && (!one || a.Where is null || (b.Where is null && IsTitle(a)) || a.Where == b.Where)
            && (a.Attribution.Claimant is null || b.Attribution.Claimant is null || a.Attribution.Claimant.Key == b.Attribution.Claimant.Key);
    }

    /// <summary>How many sentences behind a single person another is told of that is not the same.</summary>
    private const int OneMoreWithin = 2;

    /// <summary>"seven badly and seven slightly", "two in the north and two in the south": two small numbers of one sentence.</summary>
    private static bool IsCountedApart(Claim a, Claim b) => a.Quantity is { Hedge: Hedge.Exact, Value: < 20 } && a.Rule != "claim.noun" && b.Rule != "claim.noun";

    private bool IsTitle(Claim claim) => text.Article.Title is not null && text.Sentences[claim.Sentence].Paragraph == 0;

    private static bool SameSubject(Subject? a, Subject? b) => a is null || b is null || IsGeneric(a) || IsGeneric(b) || (a.Id ?? a.Label) == (b.Id ?? b.Label);

    /// <summary>"people", "victims", "passengers": one figure for them and for others in one article is one figure.</summary>
    private static bool IsGeneric(Subject subject) => subject.Id is "person" or "victim" or "passenger";
}
