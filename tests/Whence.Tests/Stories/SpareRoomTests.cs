using Shouldly;
using Whence.Stories;
using Xunit;

namespace Whence.Tests.Stories;

/// <summary>What has left the window gives its room to what comes: nothing that is kept may be written over.</summary>
public sealed class SpareRoomTests
{
    private const int Count = 44_000, FeaturesOfEach = 140, ADay = 600;

    [Fact]
    public void WhatIsKeptStaysAsItCame()
    {
        var line = new Storyline(closed: _ => { });
        var last = new Features[Count];
        for (var i = 0; i < Count; i++)
        {
            last[i] = Article(i);
            line.Add(last[i], 1000 + i / ADay);
            if (i > Storyline.AlwaysKept + 1000) last[i - Storyline.AlwaysKept - 1000] = null!;
        }
        line.Oldest.ShouldBeGreaterThan(Storyline.AlwaysKept, "articles whose room was given back");
        var rooms = new HashSet<uint[]>(ReferenceEqualityComparer.Instance);
        for (var i = line.Oldest; i < Count; i++)
        {
            var kept = line.KeptOf(i)!.Features;
            rooms.Add(kept.Keys).ShouldBeTrue("no two articles share their room");
            if (last[i] is { } came) AsItCame(came, kept).ShouldBeTrue($"article {i}");
        }
    }

    [Fact]
    public void WhatSomebodyElseHoldsIsNotGivenBack()
    {
        var spare = new SpareRoom(2);
        var came = Features.Of([1, 2, 3], [1, 1, 1], 0);
        new KeptArticle(0, came, 1, 1, -1, null).GiveBack(spare);
        var (keys, weights) = spare.Take();
        keys.ShouldNotBeSameAs(came.Keys);
        var trimmed = came.Heaviest(2, [3, 2, 1], spare);
        var article = new KeptArticle(1, came, 1, 1, -1, null);
        article.Keep(trimmed);
        article.GiveBack(spare);
        spare.Take().Keys.ShouldBeSameAs(trimmed.Keys);
        spare.Take().Keys.ShouldNotBeSameAs(keys);
        weights.Length.ShouldBe(2);
    }

    private static bool AsItCame(Features came, Features kept)
    {
        for (int i = 0, j = 0; j < kept.Keys.Length; i++)
        {
            if (i == came.Keys.Length) return false;
            if (came.Keys[i] != kept.Keys[j]) continue;
            if (came.Weights[i] != kept.Weights[j++]) return false;
        }
        return true;
    }

    /// <summary>Three articles tell one thing, with much of their own beside it.</summary>
    private static Features Article(int number)
    {
        var keys = new SortedSet<uint>();
        for (var i = 0; i < FeaturesOfEach; i++) keys.Add(Features.Key(Features.Fact, ((ulong)(i < 40 ? number / 3 : number + Count) << 20) + (ulong)i + 1));
        return Features.Of([.. keys], [.. keys.Select(k => 1f + k % 7)], 0);
    }
}
