using Whence.Tests.Support;

namespace Whence.Tests.Ledger;

/// <summary>Who is one claimant under several labels, and what an independent claimant is.</summary>
public sealed class ClaimantTests
{
    [Fact]
    public void TheCompanyIsTheOneThatTheArticlesIntroduce()
    {
        var question = LedgerOf.Articles(
            ("2025-08-15", "The operator, Velmatrans, said on Friday that 163 passengers were aboard the train."),
            ("2025-08-15", "The train left at noon. The company said that 163 passengers were aboard the train.")).On("aboard");
        question.Independent.ShouldBe(1);
        question.Answers.ShouldHaveSingleItem().Claimant!.Label.ShouldBe("Velmatrans");
        question.Answers[0].Reports.ShouldContain(r => r.Identity != null);
    }

    [Fact]
    public void OfTwoCompaniesNeitherIsTakenForTheCompany()
    {
        var question = LedgerOf.Articles(
            ("2025-08-15", "The company Velmatrans said on Friday that 163 passengers were aboard the train."),
            ("2025-08-15", "The company Ostline said on Friday that 163 passengers were aboard the train."),
            ("2025-08-15", "The train left at noon. The company said that 163 passengers were aboard the train.")).On("aboard");
        question.Independent.ShouldBe(3);
    }

    [Fact]
    public void ASpokesmanIsTheBodyThatHeSpeaksFor()
    {
        var question = LedgerOf.Articles(
            ("2025-08-15", "The company Velmatrans said on Friday that 163 passengers were aboard the train."),
            ("2025-08-16", "The spokeswoman of Velmatrans, Ilda Sorn, said on Saturday that about 160 passengers were aboard the train.")).On("aboard");
        question.Independent.ShouldBe(1);
    }

    [Fact]
    public void WhoSpeaksForABodyIsNamedBehindIt()
    {
        var question = LedgerOf.Articles(
            ("2025-08-15", "The company Velmatrans said on Friday that 163 passengers were aboard the train."),
            ("2025-08-16", "The spokeswoman of Velmatrans, Ilda Sorn, said on Saturday that about 170 passengers were aboard the train.")).On("aboard");
        question.Answers.Select(a => a.Name).ShouldBe(["Velmatrans", "Velmatrans (Ilda Sorn)"]);
        question.Answers[1].Reports[0].Claim.Attribution.Claimant!.Text.ShouldContain("Ilda Sorn", customMessage: "the words stay the article's own");
    }

    [Fact]
    public void ABodyWithANameInEachLanguageIsOneWhereOnePersonSpeaksForIt()
    {
        var question = LedgerOf.Articles(
            ("2025-08-15", "The leader of the Free Railway Union, Pavo Tirel, said on Friday that about 1,200 workers went on strike."),
            ("2025-08-15", "Sindicatul Liber al Feroviarilor a intrat în grevă. Circa 1.200 de muncitori au intrat în grevă, a declarat vineri liderul sindicatului, Pavo Tirel.")).On("striking");
        question.Independent.ShouldBe(1, question.Independence);
        LedgerOf.Articles(
            ("2025-08-15", "The leader of the Free Railway Union, Pavo Tirel, said on Friday that about 1,200 workers went on strike."),
            ("2025-08-15", "Sindicatul Liber al Feroviarilor a intrat în grevă. Circa 1.200 de muncitori au intrat în grevă, a declarat vineri liderul sindicatului, Mira Tandel.")).On("striking").Independent.ShouldBe(2);
    }

    [Fact]
    public void ACountryAndItsGovernmentAreOneAndItsArmyAnother()
    {
        LedgerOf.Articles(
            ("2025-08-15", "South Korea said on Friday that about 600 soldiers were killed."),
            ("2025-08-15", "The South Korean government said on Friday that about 600 soldiers were killed.")).On("killed").Independent.ShouldBe(1);
        LedgerOf.Articles(
            ("2025-08-15", "South Korea said on Friday that about 600 soldiers were killed."),
            ("2025-08-15", "The South Korean army said on Friday that about 600 soldiers were killed.")).On("killed").Independent.ShouldBe(2);
    }

    [Fact]
    public void CopiesAddNoClaimantAndTheReasonSaysSo()
    {
        const string Text = "The night train left the rails near the village at dawn and two of its carriages rolled down the steep bank towards the river. Nine people were killed in the derailment, governor Tolva Merin said on Friday. Crews worked in the rain to free those who were trapped under the second carriage of the train.";
        var question = LedgerOf.Articles(("2025-08-15", Text), ("2025-08-15", Text + " The line is closed."), ("2025-08-15", "Reuters reported this. " + Text)).On("killed");
        question.Independent.ShouldBe(1);
        question.Independence.ShouldContain("1 known origin");
        question.Independence.ShouldContain("[1] [2] [3] are one");
    }

    [Fact]
    public void WhereNobodyIsNamedNoClaimantIsIndependent()
    {
        var question = LedgerOf.Articles(("2025-08-15", "Nine people were killed in the derailment on Friday."), ("2025-08-15", "The rain was heavy. Nine people were killed in the derailment.")).On("killed");
        question.Independent.ShouldBe(0);
        question.Independence.ShouldContain("nobody named");
    }

    [Fact]
    public void AnArticleThatContradictsItselfIsShown()
    {
        LedgerOf.Articles(("2025-08-15", "The mission of 120 days is over, minister Tolva Merin said on Friday. “The soldiers cleared the zone in less than three months,” Merin said.")).On("duration")
            .Notes.ShouldHaveSingleItem().ShouldContain("may contradict itself");
        LedgerOf.Articles(("2025-08-15", "Nine people were killed in the derailment, the police said on Friday. The rain was heavy. Twelve people were killed in the derailment, the police said.")).On("killed")
            .Notes.ShouldHaveSingleItem().ShouldContain("gives two figures that cannot both be right: 9");
    }
}
