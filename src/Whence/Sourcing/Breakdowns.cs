using Whence.Claims;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>
/// Figures that go on with one whose source is told: "620 people were detained, the monitor says. Most of them in Norvale, 240; in Ostrel 130, in Ruvna 75". Who counted the
/// whole counted its parts, also at the head of the next paragraph.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="attributions">Tells which sentences have a source of their own.</param>
internal sealed class Breakdowns(ReadText text, Attributions attributions)
{
    /// <summary>Id of the rule.</summary>
    public const string Rule = "attribution.breakdown";

    /// <summary>Fewest figures that together are a breakdown: of one sentence, and of several.</summary>
    private const int FewestInOne = 2, FewestMembers = 3;

    /// <summary>Most sentences between a breakdown and its whole.</summary>
    private const int Farthest = 3;

    /// <summary>The claims of an article, in the order of the text, those of a breakdown with the source of its whole.</summary>
    public List<Claim> Of(IReadOnlyList<Claim> claims)
    {
        List<Claim> all = [.. claims];
        for (var i = 0; i < all.Count; i++)
        {
            if (!IsOpen(all[i]) || WholeBefore(all, i) is not { } whole) continue;
            var members = Members(all, i, whole);
            var list = members.Count >= FewestMembers || (members.Count >= FewestInOne && members.TrueForAll(m => all[m].When is null && all[m].Sentence == all[i].Sentence));
            if (!list && !GoesOn(all[i], whole)) continue;
            if (!list) members = [i];
            foreach (var member in members) all[member] = all[member] with { Attribution = whole.Attribution with { Rule = Rule } };
        }
        for (var i = 0; i < all.Count; i++)
            if (IsOfPeople(all[i]) && PartBeside(all, i) is { } part) all[i] = all[i] with { Attribution = part.Attribution with { Rule = Rule } };
        return all;
    }

    /// <summary>"Three of them died, and another four are injured": the part of a count whose source is told, in the same sentence.</summary>
    private static Claim? PartBeside(List<Claim> claims, int at) =>
        claims.Find(c => c.Sentence == claims[at].Sentence && c is { Attribution: { Claimant: not null, Rule: "attribution.part" } } && c.Span.Start < claims[at].Span.Start);

    /// <summary>A count of people that nobody answers for, in a sentence that names no source.</summary>
    private bool IsOpen(Claim claim) =>
        !claim.IsMore && IsOfPeople(claim);

    private bool IsOfPeople(Claim claim) =>
        claim is { IsFormer: false, Quantity: { Unit: "person", Value: not null }, Attribution: { Claimant: null, Stance: not Stance.Reported } } && claim.Rule is not ("claim.compared" or "claim.count") && !attributions.HasCue(claim.Sentence);

    /// <summary>The last count of the same in the sentences before, if its source is told there and not by a quotation, and nobody speaks since.</summary>
    private Claim? WholeBefore(List<Claim> claims, int at)
    {
        var claim = claims[at];
        for (var k = at - 1; k >= 0 && claims[k].Sentence >= claim.Sentence - Farthest; k--)
        {
            if (claims[k].Sentence == claim.Sentence || claims[k].Concept != claim.Concept) continue;
            return claims[k] is { IsFormer: false, Quantity.Value: { } value, Attribution: { Claimant: not null, Rule: not ("attribution.quote" or "attribution.medium") } } && claim.Quantity.Value <= value && !SpeaksBetween(claims[k], claim) ? claims[k] : null;
        }
        return null;
    }

    private bool SpeaksBetween(Claim whole, Claim claim)
    {
        for (var s = whole.Sentence + 1; s < claim.Sentence; s++)
            if (attributions.HasCue(s) && whole.Attribution.Rule != "attribution.back") return true;
        return text.Sentences[claim.Sentence].Paragraph - text.Sentences[whole.Sentence].Paragraph > 1;
    }

    /// <summary>The counts of the same that follow one another in a paragraph and together are no more than the whole.</summary>
    private List<int> Members(List<Claim> claims, int first, Claim whole)
    {
        var (members, sum, sentence) = (new List<int>(), 0.0, claims[first].Sentence);
        for (var k = first; k < claims.Count && claims[k].Sentence - sentence <= 1 && text.Sentences[claims[k].Sentence].Paragraph == text.Sentences[claims[first].Sentence].Paragraph; k++)
        {
            if (claims[k].Concept != whole.Concept) continue;
            if (!IsOpen(claims[k]) || (sum += claims[k].Quantity.Value!.Value) > whole.Quantity.Value) break;
            members.Add(k);
            sentence = claims[k].Sentence;
        }
        return members;
    }

    /// <summary>A single figure goes on only in the same paragraph, of the same time, and where no other actor does what it counts.</summary>
    private bool GoesOn(Claim claim, Claim whole) =>
        claim.Sentence - whole.Sentence <= 1 && text.Sentences[claim.Sentence].Paragraph == text.Sentences[whole.Sentence].Paragraph && claim.Rule is not ("claim.object" or "claim.object-before") && (claim.When is null || claim.When.Value == whole.When?.Value) && whole.Attribution.Rule is not (Rule or "attribution.back");
}
