namespace Whence.Store.Tests.Contract;

/// <summary>Programs that share a store write one after another, and each goes on with what the others have written.</summary>
public abstract class SharingContract : StoreContract
{
    private static Analysis Article(int number) =>
        Read($"About {20 + number} people were injured when fire number {number / 3} broke out in the port of Halden, the mayor said. Warehouse {number / 3 * 7} burned down. It was report {number}.", $"2027-03-{1 + number / 10:00}");

    [Fact]
    public void TwoThatWriteByTurnsMakeTheStoriesThatOneMakes()
    {
        List<Analysis> articles = [.. Enumerable.Range(0, 60).Select(Article)];
        using var one = Open(StoreAccess.Share);
        using (var other = Open(StoreAccess.Share))
            for (var i = 0; i < articles.Count; i += 5)
            {
                var store = i / 5 % 2 == 0 ? one : other;
                store.Add([.. articles.Skip(i).Take(5)]).Added.ShouldBe(5);
                if (i % 3 == 0) (i % 2 == 0 ? one : other).Refresh();
            }
        one.Refresh();
        one.Check().Faults.ShouldBeEmpty();
        using var alone = OpenAnother();
        foreach (var some in articles.Chunk(5)) alone.Add(some);
        alone.Refresh();
        Told(one).ShouldBe(Told(alone));
    }

    [Fact]
    public void WhatAnAnalystDecidesInOneHoldsInTheOther()
    {
        using var watch = Open(StoreAccess.Share);
        watch.Add([Article(0), Article(1)]);
        watch.Refresh();
        using (var desk = Open(StoreAccess.Share))
        {
            desk.Record(ActKind.CorrectDate, desk.Articles().First().Article.Id, "2027-04-01", "Ann");
            desk.Record(ActKind.RenameStory, desk.Stories()[0].Id, "The port burns", "Ann");
        }
        watch.Add([Article(2)]);
        watch.Refresh();
        watch.Stories()[0].Title.ShouldBe("The port burns");
        watch.Stories()[0].LastDay.ShouldBe(new(2027, 4, 1));
        watch.Check().Faults.ShouldBeEmpty();
    }

    [Fact]
    public void WhoeverKeepsTheStoreKeepsItFromAllAndIsNamed()
    {
        using var shared = Open(StoreAccess.Share);
        shared.Add([Article(0)]);
        using (var keeper = Open(StoreAccess.Write))
        {
            var fault = Should.Throw<StoreException>(() => shared.Add([Article(1)]));
            (fault.Fault, fault.Message.Contains("process ", StringComparison.Ordinal)).ShouldBe((StoreFault.Locked, true));
            keeper.Add([Article(2)]);
        }
        shared.Add([Article(1)]).Added.ShouldBe(1);
        shared.Articles().Count().ShouldBe(3);
        shared.Check().Faults.ShouldBeEmpty();
    }

    private static List<string> Told(NewsStore store) => [.. store.Stories().Select(s => string.Join(' ', store.ArticlesOf(s).Select(a => a.Id))).Order(StringComparer.Ordinal)];

    /// <summary>Opens another store, for writing.</summary>
    internal abstract NewsStore OpenAnother();
}
