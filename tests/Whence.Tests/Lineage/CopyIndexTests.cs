using Shouldly;
using Whence.Lineage;
using Xunit;

namespace Whence.Tests.Lineage;

public sealed class CopyIndexTests
{
    [Fact]
    public void AnArticleIsFoundUntilItIsForgotten()
    {
        var index = new CopyIndex();
        for (var i = 0; i < 10; i++) index.Enter(i, PassagesOf(i), i);
        Find(index, 7).ShouldBe((7, 1f));
        index.ForgetBefore(8);
        Find(index, 7).ShouldBe((-1, 0f));
        Find(index, 8).ShouldBe((8, 1f));
        index.Enter(10, PassagesOf(7), 10);
        Find(index, 7).ShouldBe((10, 1f), "the passage belongs to the next article that has it");
    }

    [Fact]
    public void MillionsOfArticlesLaterNothingOfThemIsFound()
    {
        var index = new CopyIndex();
        index.Enter(0, PassagesOf(0), 0);
        for (var i = 1; i <= 2_100_000; i++)
        {
            if (i % 1000 == 0) index.Enter(i, PassagesOf(i), i);
            index.ForgetBefore(Math.Max(0, i - 300_000));
        }
        Find(index, 0).ShouldBe((-1, 0f));
        Find(index, 1_799_000).ShouldBe((-1, 0f));
        Find(index, 1_800_000).ShouldBe((1_800_000, 1f));
    }

    [Fact]
    public void WhatStandsInFourStoriesTellsNothingForAsLongAsItIsMet()
    {
        var index = new CopyIndex();
        for (var i = 0; i < 400; i++)
        {
            index.Enter(i, PassagesOf(5), i);
            index.ForgetBefore(i - 20);
        }
        Find(index, 5).ShouldBe((-1, 0f));
        index.Telling([.. PassagesOf(5), .. PassagesOf(6)]).ShouldBe(PassagesOf(6));
    }

    private static (int Article, float Share) Find(CopyIndex index, int article) => index.Find(new() { Passages = PassagesOf(article), Facts = [], Figures = [], Relays = [] }, _ => 20);

    private static uint[] PassagesOf(int article) => [.. Enumerable.Range(0, 20).Select(i => (uint)(article * 20 + i)).Order()];
}
