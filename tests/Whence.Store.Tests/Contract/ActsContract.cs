using NodaTime;

namespace Whence.Store.Tests.Contract;

/// <summary>What analysts decide holds, whatever is analysed again, and can be undone.</summary>
public abstract class ActsContract : StoreContract
{
    [Fact]
    public void AStoryGetsAnotherTitleAndItsOwnBack()
    {
        using var store = Open(StoreAccess.Write);
        store.Add(Samples);
        store.Refresh();
        var story = store.Stories()[0];
        var act = store.Record(ActKind.RenameStory, story.Id, "The night train", "an analyst");
        store.Story(story.Id)!.Title.ShouldBe("The night train");
        store.Refresh().ShouldBe(1);
        System.Text.Encoding.UTF8.GetString(store.BriefOf(store.Story(story.Id)!)).ShouldContain("The night train");
        store.Add([Read("Another article on something else entirely, from the port of Halden.")]);
        store.Refresh();
        store.Story(story.Id)!.Title.ShouldBe("The night train", "what comes in later does not take it away");
        store.Undo(act.Id, "another analyst");
        store.Story(story.Id)!.Title.ShouldBe(story.Title);
    }

    [Fact]
    public void ADayIsCorrectedForAllThatRestsOnIt()
    {
        using var store = Open(StoreAccess.Write);
        var article = Read("Nine people were killed on Monday, the mayor said.", "2027-03-09");
        store.Add([article]);
        store.Refresh();
        var act = store.Record(ActKind.CorrectDate, article.Article.Id, "2027-03-16", "an analyst");
        store.Refresh();
        store.Article(article.Article.Id)!.Published.ShouldBe(new LocalDate(2027, 3, 16));
        store.Article(article.Article.Id)!.Article.ShouldBe(article.Article, "the article itself stays as it came");
        store.Stories()[0].FirstDay.ShouldBe(new LocalDate(2027, 3, 16));
        System.Text.Encoding.UTF8.GetString(store.AnalysisOf(store.Article(article.Article.Id)!)).ShouldContain("2027-03-15", Case.Sensitive, "the Monday before it");
        store.Ledger(new())[0].Asserted.ShouldBe("2027-03-16");
        store.Undo(act.Id, "an analyst");
        store.Refresh();
        store.Article(article.Article.Id)!.Published.ShouldBe(new LocalDate(2027, 3, 9));
    }

    [Fact]
    public void AMisreadClaimIsInNoLedger()
    {
        using var store = Open(StoreAccess.Write);
        var article = Read("Nine people were killed, the mayor said. Twelve people were injured.");
        store.Add([article]);
        store.Refresh();
        var row = store.Ledger(new(Concept: "killed")).ShouldHaveSingleItem();
        var act = store.Record(ActKind.Misread, $"{row.Article}:{row.Start}-{row.End}", "a slogan", "an analyst");
        store.Refresh();
        store.Ledger(new(Concept: "killed")).ShouldBeEmpty();
        store.Ledger(new(Concept: "wounded")).Count.ShouldBe(1);
        store.Undo(act.Id, "an analyst");
        store.Refresh();
        store.Ledger(new(Concept: "killed")).ShouldBe([row]);
    }

    [Fact]
    public void ActsAreKeptWithWhoDidThemAndWhatUndidThem()
    {
        using (var store = Open(StoreAccess.Write))
        {
            store.Add(Samples);
            var story = store.Stories()[0].Id;
            var graded = store.Record(ActKind.GradeSource, "telvanis", "B2", "one");
            var named = store.Record(ActKind.RenameStory, story, "A", "two");
            var undo = store.Undo(named.Id, "three");
            store.Acts().Select(a => (a.Id, a.Kind, a.Who, a.UndoneBy)).ShouldBe([(graded.Id, ActKind.GradeSource, "one", null), (named.Id, ActKind.RenameStory, "two", undo.Id), (undo.Id, ActKind.Undo, "three", null)]);
            store.Acts(story).ShouldHaveSingleItem().Payload.ShouldBe("A");
            Should.Throw<ArgumentException>(() => store.Undo(named.Id, "four")).Message.ShouldContain($"act {undo.Id}");
            Should.Throw<ArgumentException>(() => store.Undo(99, "four"));
        }
        using var again = Open(StoreAccess.Read);
        again.Acts().Count.ShouldBe(3);
    }

    [Theory]
    [InlineData(ActKind.RenameStory, "story-none", "A")]
    [InlineData(ActKind.RenameStory, "story-none", "")]
    [InlineData(ActKind.CorrectDate, "0000000000000000", "2027-03-16")]
    [InlineData(ActKind.CorrectDate, "0000000000000000", "16 March")]
    [InlineData(ActKind.Misread, "0000000000000000", null)]
    [InlineData(ActKind.Misread, "0000000000000000:1-5", null)]
    [InlineData(ActKind.Undo, "1", null)]
    public void WhatCannotBeIsRefusedAndLeavesNothing(ActKind kind, string target, string? payload)
    {
        using var store = Open(StoreAccess.Write);
        Should.Throw<ArgumentException>(() => store.Record(kind, target, payload, "an analyst"));
        store.Acts().ShouldBeEmpty();
    }
}
