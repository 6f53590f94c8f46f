namespace Whence.Store.Tests.Contract;

/// <summary>The id of a story leads to it for ever.</summary>
public abstract class RedirectContract : StoreContract
{
    private const string Train = "Nine people were killed when a night train left the rails near Tresova, the governor, Mirta Halven, said. The operator, Transostrel, said that 163 people had been aboard.";

    [Fact]
    public void TheIdOfAStoryThatWasTakenInLeadsToTheOther()
    {
        string[] ids;
        using (var store = Open(StoreAccess.Write))
        {
            store.Add([Read(Train, "2027-03-09"), Read("The harbour of Halden reopened after repairs that took twelve weeks, the port authority said.", "2027-03-09")]);
            store.Refresh();
            ids = [.. store.Stories().Select(s => s.Id)];
            ids.Length.ShouldBe(2);
            Join(store, from: 1, to: 0);
            store.Refresh();
            store.Check().Faults.ShouldBeEmpty();
        }
        using var again = Open(StoreAccess.Read);
        var story = again.Stories().ShouldHaveSingleItem();
        story.Articles.ShouldBe(2);
        foreach (var id in ids) again.Story(id)!.Id.ShouldBe(story.Id);
        again.Ledger(new(ids[0])).ShouldBe(again.Ledger(new(ids[1])));
    }

    [Fact]
    public void AStoryKeepsItsIdWhenAnEarlierArticleComes()
    {
        using var store = Open(StoreAccess.Write);
        store.Add([Read(Train, "2027-03-10")]);
        store.Refresh();
        var id = store.Stories().ShouldHaveSingleItem().Id;
        store.Add([Read(Train + " Rescuers were still at work.", "2027-03-09")]);
        store.Refresh();
        var story = store.Stories().ShouldHaveSingleItem();
        (story.Id, story.Articles).ShouldBe((id, 2));
        store.Check().Faults.ShouldBeEmpty();
    }

    /// <summary>Lets one story take in another, by their numbers.</summary>
    internal abstract void Join(NewsStore store, int from, int to);
}
