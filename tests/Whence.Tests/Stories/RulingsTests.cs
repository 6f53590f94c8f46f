using Whence.Articles;
using Whence.Ledger;
using Whence.Lineage;
using Whence.Stories;
using Whence.Tests.Support;

namespace Whence.Tests.Stories;

/// <summary>What analysts have decided goes before what was found, also without a store.</summary>
public sealed class RulingsTests
{
    private const string Halden = "Nine people were killed in the harbour of Halden on Monday, the mayor said. Rescuers found the ferry near the north pier. Thirty people were killed in the harbour of Halden, the coast guard said.";

    private static Story Tell(Analysis[] articles, Rulings rulings)
    {
        var newsroom = new Newsroom(Reader.Languages) { Rulings = rulings };
        foreach (var article in articles) newsroom.Add(article);
        return newsroom.Stories()[0];
    }

    [Fact]
    public void AnswersThatAreSetApartAreAQuestionOfTheirOwnUntilALaterRulingJoinsThem()
    {
        var article = Newsrooms.Article(Halden);
        var found = Tell([article], Rulings.None).Questions.Where(q => q.Concept == "killed").ShouldHaveSingleItem();
        found.State.ShouldBe(QuestionState.Disputed);
        var places = found.Answers.Select(a => new TextPlace(article.Article.Id, a.Reports[0].Claim.Span)).ToList();
        var apart = new QuestionRuling(RulingKind.SetApart, [places[1]], "Ann, 2027-03-09", "another year");
        var split = Tell([article], new([], [apart])).Questions.Where(q => q.Concept == "killed").ToList();
        split.Select(q => (q.State, q.Answers.Count)).ShouldBe([(QuestionState.Single, 1), (QuestionState.Single, 1)]);
        split.Single(q => q.Answers[0].Quantity == found.Answers[1].Quantity).Notes.ShouldContain("Set apart by an analyst (Ann, 2027-03-09): another year.");
        var joined = Tell([article], new([], [apart, new(RulingKind.Join, places, "Ben")])).Questions.Where(q => q.Concept == "killed").ShouldHaveSingleItem();
        (joined.State, joined.Independent).ShouldBe((found.State, found.Independent));
    }

    [Fact]
    public void RulingsOnWhatAStoryDoesNotHaveChangeNothing()
    {
        var article = Newsrooms.Article(Halden);
        var rulings = new Rulings([new(RulingKind.Join, ["0000000000000000", article.Article.Id], "Ann"), new(RulingKind.SetApart, ["0000000000000000"], "Ann")],
            [new(RulingKind.Join, [new("0000000000000000", new(1, 5)), new(article.Article.Id, new(0, 1))], "Ann")]);
        var (story, plain) = (Tell([article], rulings), Tell([article], Rulings.None));
        story.Origins.Count.ShouldBe(plain.Origins.Count);
        story.Questions.Select(q => (q.Concept, q.State, q.Notes.Count)).ShouldBe(plain.Questions.Select(q => (q.Concept, q.State, q.Notes.Count)));
    }
}
