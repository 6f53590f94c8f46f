using Whence.Ledger;
using Whence.Tests.Support;

namespace Whence.Tests.Ledger;

/// <summary>Which claims answer one question, and which only look as if they did.</summary>
public sealed class GroupingTests
{
    [Fact]
    public void WhatIsFoundOneNightAndTheNextAreTwoQuestions()
    {
        var found = LedgerOf.Articles(
            ("2025-08-15", "The rain was heavy. Police found five bombs overnight, governor Tolva Merin said on Friday."),
            ("2025-08-16", "Police found three more bombs on Friday evening, governor Tolva Merin said on Saturday.")).FindAll(q => q.Concept == "found");
        found.Count.ShouldBe(2);
        found.ShouldAllBe(q => q.State == QuestionState.Single);
    }

    [Fact]
    public void AnIncrementIsNotTheTotal()
    {
        var killed = LedgerOf.Articles(
            ("2025-08-15", "The explosion killed 14 people, the police said on Friday."),
            ("2025-08-16", "Another three people died of their injuries on Saturday, the police said. The explosion has now killed 17 people.")).FindAll(q => q.Concept == "killed");
        killed.ShouldContain(q => q.Answers.Count == 1 && q.Answers[0].Quantity.Value == 3 && q.Scope!.StartsWith("further ones"));
        killed.ShouldContain(q => q.State == QuestionState.Revised && q.Answers.Count >= 2);
    }

    [Fact]
    public void APartIsNotTheWhole()
    {
        var killed = LedgerOf.Articles(("2025-08-15", "Fourteen people, including three children, were killed in the explosion, the police said on Friday.")).FindAll(q => q.Concept == "killed");
        killed.Select(q => q.Subject).ShouldBe(["children", "people"], ignoreOrder: true);
    }

    [Fact]
    public void PartsThatDifferentClaimantsCountAreNotHeldAgainstEachOther()
    {
        var killed = LedgerOf.Articles(
            ("2025-08-15", "The explosion killed 40 people, the police said on Friday. Eight of them died in hospital, the police said."),
            ("2025-08-15", "The explosion killed 40 people. Eleven of them died at the scene, governor Tolva Merin said on Friday.")).FindAll(q => q.Concept == "killed");
        killed.ShouldNotContain(q => q.State == QuestionState.Disputed, string.Join("\n", killed.Select(q => q.Reason)));
    }

    [Fact]
    public void AMeasureWithoutANounIsOfTheOnlyThingMeasured()
    {
        var mass = LedgerOf.Articles(
            ("2025-08-15", "At least 11 tonnes of solvent leaked into the river, the inspectorate said on Friday."),
            ("2025-08-15", "Solvent leaked into the river after the derailment. The company put the loss at three tonnes.")).FindAll(q => q.Concept == "mass");
        mass.ShouldHaveSingleItem().State.ShouldBe(QuestionState.Disputed);
        LedgerOf.Articles(
            ("2025-08-15", "At least 11 tonnes of solvent leaked into the river, the inspectorate said on Friday. Divers took 9 tonnes of scrap from the water, the police said."),
            ("2025-08-15", "Solvent leaked into the river after the derailment. The company put the loss at three tonnes.")).FindAll(q => q.Concept == "mass").Count.ShouldBeGreaterThan(1);
    }

    [Fact]
    public void OneMissionAndTheWholeWarAreTwoQuestions()
    {
        var killed = LedgerOf.Articles(
            ("2025-08-15", "The war has lasted four years. About 600 soldiers were killed in the war, the ministry said on Friday."),
            ("2025-08-15", "The war goes on. Nine soldiers were killed during the mission, the ministry said on Friday.")).FindAll(q => q.Concept == "killed");
        killed.Count.ShouldBe(2);
        killed.ShouldContain(q => q.Scope == "mission");
    }

    [Fact]
    public void OneBattleAndTheWholeWarAreTwoQuestions()
    {
        var killed = LedgerOf.Articles(
            ("2025-08-15", "In the war, 9,000 soldiers were killed, the ministry said on Friday. The war began in 2022."),
            ("2025-08-15", "The war goes on. The ministry said on Friday that 300 soldiers were killed in the battle.")).FindAll(q => q.Concept == "killed");
        killed.Count.ShouldBe(2);
        killed.ShouldAllBe(q => q.State == QuestionState.Single);
    }

    [Fact]
    public void KilledAndKilledOrWoundedStayApartAndAreHeldAgainstEachOther()
    {
        var questions = LedgerOf.Articles(
            ("2025-08-15", "The army said on Friday that 600 soldiers were killed and 4,000 soldiers were wounded."),
            ("2025-08-15", "The ministry said on Friday that about 4,700 soldiers were killed or wounded."));
        questions.On("killed").State.ShouldBe(QuestionState.Single);
        questions.On("killed_or_wounded").Notes.ShouldContain(n => n.Contains("600 killed") && n.Contains("= 4,600") && n.Contains("agrees with about 4,700"));
    }

    [Fact]
    public void ASumThatDoesNotMeetIsShownAsAContradiction() =>
        LedgerOf.Articles(
            ("2025-08-15", "The army said on Friday that 600 soldiers were killed and 4,000 soldiers were wounded."),
            ("2025-08-15", "The ministry said on Friday that 9,000 soldiers were killed or wounded.")).On("killed_or_wounded").Notes.ShouldContain(n => n.Contains("contradicts 9,000"));

    [Fact]
    public void AnEarlierDisasterIsAnotherQuestion()
    {
        var killed = LedgerOf.Articles(
            ("2025-08-15", "Nine people were killed in the derailment, the police said on Friday. It is the worst accident since 2004, when 12 people died in a collision."),
            ("2025-08-16", "An accident as bad happened in 2004. Then 12 people died at the station.")).FindAll(q => q.Concept == "killed");
        killed.Single(q => q.Scope == "2004").Answers.SelectMany(a => a.Reports).Count().ShouldBe(2);
        killed.Count.ShouldBe(2);
    }

    [Fact]
    public void KindsOfOneAccidentAreOneOccasion() =>
        LedgerOf.Articles(
            ("2025-08-15", "Nine people were killed in the accident, the police said on Friday."),
            ("2025-08-15", "The police said on Friday that nine people were killed in the derailment.")).On("killed").State.ShouldBe(QuestionState.Single);

    [Fact]
    public void WhatIsMeasuredFarApartIsNotOneThing()
    {
        var mass = LedgerOf.Articles(("2025-08-15", "The winner's fish weighed 1.2 kilograms. The whole catch weighed 210 kilograms, the organisers said on Friday.")).FindAll(q => q.Concept == "mass");
        mass.ShouldAllBe(q => q.State == QuestionState.Single);
    }

    [Fact]
    public void TwoFiguresInOneBreathAreOfTwoThings()
    {
        var killed = LedgerOf.Articles(("2025-08-15", "Two crashes of the airline killed 102 and 21 people, the ministry said on Friday.")).FindAll(q => q.Concept == "killed");
        killed.ShouldAllBe(q => q.State == QuestionState.Single && q.Notes.Count == 0);
    }

    [Fact]
    public void AShareThatFellAgainIsNoRevision()
    {
        var fell = LedgerOf.Articles(
            ("2025-08-15", "The market was weak. The index fell by 3.4 percent on Friday."),
            ("2025-08-18", "The market was weak. The index fell by 4.1 percent on Monday.")).FindAll(q => q.Concept.StartsWith("percent"));
        fell.ShouldNotBeEmpty();
        fell.ShouldAllBe(q => q.State == QuestionState.Single);
    }

    [Fact]
    public void DaysAndMonthsAreCompared()
    {
        var question = LedgerOf.Articles(
            ("2025-08-15", "The ministry said on Friday that the mission of 120 days was over."),
            ("2025-08-16", "The army said on Saturday that the mission of four months was over.")).On("duration");
        question.State.ShouldBe(QuestionState.Agreed);
    }

    [Fact]
    public void TheOrderOfTheArticlesDecidesNothing()
    {
        (string, string)[] articles =
        [
            ("2025-08-15", "About 600 North Korean soldiers were killed, South Korea said on Friday."),
            ("2025-08-16", "About 600 soldiers were killed, South Korea said on Saturday. Nine soldiers were killed during the mission, the ministry said."),
            ("2025-08-17", "More than 6,000 soldiers were killed, Ukraine said on Sunday."),
        ];
        var expected = Text(LedgerOf.Articles(articles));
        for (var i = 0; i < 3; i++)
        {
            articles = [articles[2], articles[0], articles[1]];
            Text(LedgerOf.Articles(articles)).ShouldBe(expected);
        }

        static List<string> Text(List<Question> questions) =>
            [.. questions.Select(q => $"{q.Concept}/{q.Subject}/{q.Scope}/{q.State}/{q.Independent}/{string.Join(",", q.Answers.Select(a => $"{a.Quantity} {a.Name} {a.Reports.Count}"))}").Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void AYearThatOneOfManyArticlesNamesIsNotThatOfTheQuestion()
    {
        var deployed = LedgerOf.Articles(
            ("2031-08-15", "Norland has sent more than 10,000 soldiers to the island of Vester, officials said."),
            ("2031-08-16", "Norland has sent thousands of soldiers to the island of Vester since the war began almost four years ago, officials said."),
            ("2031-08-17", "Norland has sent thousands of soldiers to the island of Vester, officials said."),
            ("2031-08-18", "Norland has sent about 14,000 soldiers to the island of Vester, officials said.")).On("deployed");
        deployed.Answers.Sum(a => a.Reports.Count).ShouldBe(4);
        deployed.Scope.ShouldBeNull();
    }
}
