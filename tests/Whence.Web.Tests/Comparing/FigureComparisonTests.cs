using Whence.Articles;
using Whence.Claims;
using Whence.Lineage;
using Whence.Quantities;
using Whence.Sourcing;
using Whence.Web.Comparing;

namespace Whence.Web.Tests.Comparing;

public sealed class FigureComparisonTests
{
    [Fact]
    public void WhatIsTheSameInBothIsKept() => Compare([Claim(9)], [Claim(9, start: 70)]).ShouldBe([(FigureFate.Kept, FigureDifference.None)]);

    [Fact]
    public void ALostHedgeIsAChange() => Compare([Claim(9, Hedge.AtLeast)], [Claim(9)]).ShouldBe([(FigureFate.Changed, FigureDifference.Hedge)]);

    [Fact]
    public void AClaimantNoLongerNamedIsAChange()
    {
        Compare([Claim(9, by: "police")], [Claim(9)]).ShouldBe([(FigureFate.Changed, FigureDifference.ClaimantDropped)]);
        Compare([Claim(9)], [Claim(9, by: "police")]).ShouldBe([(FigureFate.Changed, FigureDifference.ClaimantAdded)]);
        Compare([Claim(9, by: "mayor")], [Claim(9, by: "police")]).ShouldBe([(FigureFate.Changed, FigureDifference.Claimant)]);
    }

    [Fact]
    public void AnotherNumberOfTheSameIsAChange() => Compare([Claim(9)], [Claim(14)]).ShouldBe([(FigureFate.Changed, FigureDifference.Number)]);

    [Fact]
    public void OtherFiguresWereDroppedAndAdded() =>
        Compare([Claim(9), Claim(40, concept: "wounded")], [Claim(9), Claim(3, concept: "missing")]).ShouldBe([(FigureFate.Kept, FigureDifference.None), (FigureFate.Dropped, FigureDifference.None), (FigureFate.Added, FigureDifference.None)]);

    [Fact]
    public void TheLikestMeetFirstWhateverTheOrder()
    {
        var pairs = Pairs([Claim(9), Claim(12)], [Claim(12), Claim(14)]);
        (pairs[0].Second!.Quantity.Value, pairs[1].Second!.Quantity.Value).ShouldBe((14, 12));
    }

    [Fact]
    public void FiguresInTheSamePassageMeetBeforeOthers()
    {
        var pairs = Pairs([Claim(9, start: 0), Claim(30, start: 100)], [Claim(31, start: 200), Claim(10, start: 300)], [new(new(95, 120), new(190, 215)), new(new(0, 10), new(295, 310))]);
        (pairs[0].Second!.Quantity.Value, pairs[1].Second!.Quantity.Value).ShouldBe((10, 31));
    }

    [Fact]
    public void EachFigureMeetsOneOther()
    {
        var pairs = Pairs([Claim(9), Claim(9)], [Claim(9)]);
        pairs.Select(p => p.Fate).ShouldBe([FigureFate.Kept, FigureFate.Dropped]);
    }

    private static List<(FigureFate, FigureDifference)> Compare(Claim[] first, Claim[] second) => [.. Pairs(first, second).Select(p => (p.Fate, p.Differences))];

    private static IReadOnlyList<FigurePair> Pairs(Claim[] first, Claim[] second, params Passage[] passages) => new FigureComparison(passages, c => c.Attribution.Claimant?.Key, _ => null).Compare(first, second);

    private static Claim Claim(double value, Hedge hedge = Hedge.Exact, string concept = "killed", string? by = null, int start = 0) =>
        new(new TextSpan(start, start + 9), "claim.passive", concept, null, Quantity.Of(value, hedge, "person"), null, null, by is null ? Attribution.None : Attribution.None with { Claimant = new(by, by, by, "body", new(0, 3)) });
}
