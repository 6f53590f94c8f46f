using Whence.Ledger;
using Whence.Tests.Support;

namespace Whence.Tests.Ledger;

/// <summary>How the answers to one question stand to one another.</summary>
public sealed class StateTests
{
    [Theory]
    [InlineData("about 600", "at least 550", QuestionState.Agreed)]
    [InlineData("about 600", "more than 6,000", QuestionState.Disputed)]
    [InlineData("dozens of", "59", QuestionState.Agreed)]
    [InlineData("nearly 200", "190", QuestionState.Agreed)]
    [InlineData("up to 30", "45", QuestionState.Disputed)]
    [InlineData("between 30 and 35", "33", QuestionState.Agreed)]
    public void FiguresAreComparedWithTheirHedges(string one, string other, QuestionState state) =>
        LedgerOf.Articles(
            ("2025-08-15", $"Police said on Friday that {one} people attended the concert in the main square."),
            ("2025-08-15", $"The music filled the square. The organisers said that {other} people attended the concert in the main square.")).On("attending").State.ShouldBe(state);

    [Fact]
    public void AClaimantsNewFigureRevisesTheOldOneByHowMuch()
    {
        var question = LedgerOf.Articles(
            ("2025-08-15", "Nine people were killed in the explosion, governor Tolva Merin said on Friday."),
            ("2025-08-16", "Seventeen people were killed in the explosion, governor Tolva Merin said on Saturday."),
            ("2025-08-18", "Sixteen people were killed in the explosion, governor Tolva Merin said on Monday.")).On("killed");
        question.State.ShouldBe(QuestionState.Revised);
        question.Reason.ShouldBe("Tolva Merin: revised up from 9 to 17 (+8), then down to 16 (−1).");
        question.Independent.ShouldBe(1);
    }

    [Fact]
    public void OneClaimantAloneAgreesWithNobody()
    {
        var question = LedgerOf.Articles(
            ("2025-08-15", "At least 17 people were killed in the explosion, governor Tolva Merin said on Friday."),
            ("2025-08-15", "The rain was heavy. Seventeen people were killed in the explosion.")).On("killed");
        (question.State, question.Reason).ShouldBe((QuestionState.Single, "One claimant; the figures can all be right."));
    }

    [Fact]
    public void AFigureThatChangesEveryDayIsToldInOneSentence()
    {
        var question = LedgerOf.Articles([.. Enumerable.Range(10, 15).Select(day => ($"2025-08-{day}", $"The rain was heavy. The police said that {(day % 2 == 0 ? 50 : 40) + day} people were missing after the explosion."))]).On("missing");
        question.Reason.Split("then").Length.ShouldBeLessThan(5);
        question.Reason.ShouldContain("further changes");
        question.Reason.ShouldEndWith("to 74 (+11).");
    }

    [Fact]
    public void ATollThatGrowsIsUpdatedByAnotherClaimant()
    {
        var question = LedgerOf.Articles(
            ("2025-08-15", "Nine people were killed in the explosion, the police said on Friday."),
            ("2025-08-16", "Fourteen people were killed in the explosion, the fire service said on Saturday.")).On("killed");
        question.State.ShouldBe(QuestionState.Revised);
        question.Comparisons.ShouldHaveSingleItem().Kind.ShouldBe(ComparisonKind.Update);
        question.Reason.ShouldContain("+5");
    }

    [Fact]
    public void ATollThatAnotherClaimantPutsLowerIsInDispute() =>
        LedgerOf.Articles(
            ("2025-08-15", "Fourteen people were killed in the explosion, the police said on Friday."),
            ("2025-08-16", "Nine people were killed in the explosion, the fire service said on Saturday.")).On("killed").State.ShouldBe(QuestionState.Disputed);

    [Fact]
    public void WhoRepeatedAFigureDoesNotStandAgainstItsCorrection() =>
        LedgerOf.Articles(
            ("2025-08-15", "Seventeen people were killed in the explosion, governor Tolva Merin said on Friday."),
            ("2025-08-16", "Seventeen people were killed in the explosion, the police said on Saturday."),
            ("2025-08-17", "Sixteen people were killed in the explosion, governor Tolva Merin said on Sunday.")).On("killed").State.ShouldBe(QuestionState.Revised);

    [Fact]
    public void ACountThatDoesNotGrowIsDisputedAcrossDays() =>
        LedgerOf.Articles(
            ("2025-08-15", "The operator said that 163 passengers were aboard the train."),
            ("2025-08-16", "The trade union said that 210 passengers were aboard the train.")).On("aboard").State.ShouldBe(QuestionState.Disputed);

    [Fact]
    public void AFigureThatNobodyStandsBehindDisputesNothing()
    {
        var aboard = LedgerOf.Articles(
            ("2025-08-15", "The operator said that 163 passengers were aboard the train."),
            ("2025-08-15", "The night was cold. About 160 passengers were aboard the train."),
            ("2025-08-15", "The night was dark. About 310 passengers were aboard the train.")).FindAll(q => q.Concept == "aboard");
        aboard.Count.ShouldBe(2);
        aboard.ShouldAllBe(q => q.State < QuestionState.Revised);
        aboard.Single(q => q.Independent == 1).Independence.ShouldContain("1 article names nobody and adds nothing");
    }

    [Fact]
    public void RomanianAndLatvianReportsOfOneTollAreOneQuestion()
    {
        var question = LedgerOf.Articles(
            ("2025-08-15", "Nouă oameni au murit în explozie, a anunțat vineri guvernatorul Tolva Merin."),
            ("2025-08-16", "Sprādzienā gājuši bojā 14 cilvēki, sestdien paziņoja gubernators Tolva Merins.")).On("killed");
        question.State.ShouldBe(QuestionState.Revised);
        question.Reason.ShouldBe("Tolva Merin: revised up from 9 to 14 (+5).");
        question.Independent.ShouldBe(1);
    }

    [Fact]
    public void AnEditedArticleRevisesItsOwnFigure()
    {
        var question = LedgerOf.Analyses([
            LedgerOf.At("https://example.org/a", "2025-08-15", "The explosion shook the town. Nine people were killed in the explosion."),
            LedgerOf.At("https://example.org/a", "2025-08-15", "The explosion shook the town on Friday. Seven people were killed in the explosion."),
        ]).On("killed");
        question.State.ShouldBe(QuestionState.Revised);
        question.Reason.ShouldContain("down from 9 to 7 (−2)");
        question.Independent.ShouldBe(0);
    }
}
