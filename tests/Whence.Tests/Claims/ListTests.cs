using Whence.Tests.Support;

namespace Whence.Tests.Claims;

/// <summary>Lists, shares by place, objects before their verbs, and numbers that are no counts, in every language alike.</summary>
public sealed class ListTests
{
    [Theory]
    [InlineData("236 pupils, three teachers and 12 members of staff were abducted.", "kidnapped 236, kidnapped 3, kidnapped 12")]
    [InlineData("Los choques dejaron 94 policías y 29 civiles heridos.", "wounded 94, wounded 29")]
    public void TheVerbOfTheLastIsThatOfAll(string text, string expected) => Counts(text).ShouldBe(expected);

    [Theory]
    [InlineData("Three people have died, two in Adelaide and one in Perth.", "killed 3, killed 2, killed 1")]
    [InlineData("Fünf Menschen sind gestorben, zwei in Dresden und drei in Leipzig.", "killed 5, killed 2, killed 3")]
    public void SharesByPlaceAreWhatTheWholeIs(string text, string expected) => Counts(text).ShouldBe(expected);

    [Theory]
    [InlineData("Всех 12 пострадавших доставили в больницу.", "hospitalised 12")]
    [InlineData("Росіяни вбили двох жителів Донеччини, ще п'ятьох поранили.", "killed 2, wounded 5")]
    public void AnObjectMayStandBeforeItsVerb(string text, string expected) => Counts(text).ShouldBe(expected);

    [Theory]
    [InlineData("Three residents said that 52 people were abducted.", "kidnapped 52")]
    [InlineData("No fewer than 52 people were killed, police said.", "killed 52")]
    [InlineData("Am Montag wurden 1200 Menschen evakuiert.", "evacuated 1200")]
    public void WhoSpeaksAndYearsAreNotCounted(string text, string expected) => Counts(text).ShouldBe(expected);

    [Theory]
    [InlineData("A lawyer (57) was injured.")]
    [InlineData("Ein Rechtsanwalt (57) wurde am Montag verletzt.")]
    public void AnAgeInBracketsIsNoCount(string text) => Counts(text).ShouldNotContain("57");

    [Theory]
    [InlineData("Doi-trei oameni au fost răniți în accident.", 2, 3)]
    [InlineData("Пять-шесть человек были ранены в аварии.", 5, 6)]
    public void TwoNumbersInWordsAreARange(string text, double low, double high)
    {
        var claim = Reader.Read(text).Claims.ShouldHaveSingleItem();
        (claim.Quantity.Low, claim.Quantity.High).ShouldBe((low, high));
    }

    [Theory]
    [InlineData("The repairs cost about $34 million.")]
    [InlineData("La reparación costó unos €34 millones.")]
    public void AHedgeMayStandBeforeTheSignOfACurrency(string text) => Reader.Read(text).Claims.ShouldHaveSingleItem().Quantity.Hedge.ShouldBe(Whence.Quantities.Hedge.About);

    [Theory]
    [InlineData("The police in the city asked 32 hotels for their lists of guests.")]
    [InlineData("32 viesnīcām lūgts ziņot par vainīgajiem.")]
    public void ACountWithoutAWordOfAConceptIsABareCount(string text) => Reader.Read(text).Claims.Where(c => c.Quantity.Value == 32).Select(c => (c.Concept, c.Subject?.Id)).ShouldBe([("counted", "building")]);

    private static string Counts(string text) => string.Join(", ", Reader.Read(text).Claims.Where(c => c.Quantity.Unit == "person").Select(c => $"{c.Concept} {c.Quantity.Value}"));
}
