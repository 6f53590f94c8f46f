using Whence.Tests.Support;

namespace Whence.Tests.Claims;

/// <summary>Lists, shares by place, objects before their verbs, and numbers that are no counts, in every language alike.</summary>
public sealed class ListTests
{
    [Theory]
    [InlineData("236 pupils, three teachers and 12 members of staff were abducted.", "kidnapped 236, kidnapped 3, kidnapped 12")]
    [InlineData("Los choques dejaron 94 policías y 29 civiles heridos.", "wounded 94, wounded 29")]
    [InlineData("Un homme de 40 ans, une femme de 35 ans et un enfant ont été tués.", "killed 1, killed 1, killed 1")]
    [InlineData("A man, a woman and two children were killed in the blast.", "killed 1, killed 1, killed 2")]
    [InlineData("Ein Mann, eine Frau und zwei Kinder wurden verletzt.", "wounded 1, wounded 1, wounded 2")]
    [InlineData("Un bărbat, o femeie și doi copii au fost răniți.", "wounded 1, wounded 1, wounded 2")]
    [InlineData("Two soldiers, a nurse and a cook were killed on Saturday.", "killed 2, killed 1, killed 1")]
    public void TheVerbOfTheLastIsThatOfAll(string text, string expected) => Counts(text).ShouldBe(expected);

    [Theory]
    [InlineData("Three people have died, two in Adelaide and one in Perth.", "killed 3, killed 2, killed 1")]
    [InlineData("Fünf Menschen sind gestorben, zwei in Dresden und drei in Leipzig.", "killed 5, killed 2, killed 3")]
    public void SharesByPlaceAreWhatTheWholeIs(string text, string expected) => Counts(text).ShouldBe(expected);

    [Theory]
    [InlineData("В аварии погибли 70-летний мужчина, 68-летняя женщина и 13-летний мальчик.", "killed 1, killed 1, killed 1")]
    [InlineData("Унаслідок обстрілу загинули 70-річний чоловік, 68-річна жінка та 13-річний хлопець.", "killed 1, killed 1, killed 1")]
    [InlineData("Во время нападения погибли один офицер и десять солдат, еще пять получили ранения.", "killed 1, killed 10, wounded 5")]
    [InlineData("The blast killed a man, a woman and two boys.", "killed 1, killed 1, killed 2")]
    [InlineData("Au murit un bărbat, o femeie și doi copii.", "killed 1, killed 1, killed 2")]
    [InlineData("Au fost răniți un bărbat de 40 de ani și o femeie de 35 de ani.", "wounded 1, wounded 1")]
    [InlineData("16.400 manifestants à Paris, 17 casseurs interpellés", "protesting 16400, detained 17")]
    [InlineData("Murieron un hombre, una mujer y dos niños.", "killed 1, killed 1, killed 2")]
    [InlineData("The police arrested two men and a woman died.", "detained 2, killed 1")]
    [InlineData("The blast killed two men and a woman is being questioned.", "killed 2")]
    [InlineData("Los ataques dejaron un militar muerto y 21 heridos.", "killed 1, wounded 21")]
    [InlineData("L'attaque a fait un policier tué et deux blessés.", "killed 1, wounded 2")]
    public void TheVerbBeforeTheFirstIsThatOfAll(string text, string expected) => Counts(text).ShouldBe(expected);

    [Theory]
    [InlineData("Al menos una persona murió en el incendio.", "killed")]
    [InlineData("Pelo menos uma pessoa morreu no incêndio.", "killed")]
    [InlineData("Au moins une personne a été tuée dans l'incendie.", "killed")]
    [InlineData("Cel puțin un polițist a fost rănit în atac.", "wounded")]
    [InlineData("Mindestens ein Mensch ist bei dem Brand gestorben.", "killed")]
    public void AnArticleBehindAHedgeIsANumber(string text, string concept)
    {
        var claim = Reader.Read(text).Claims.ShouldHaveSingleItem();
        (claim.Concept, claim.Quantity.Value, claim.Quantity.Hedge).ShouldBe((concept, 1, Whence.Quantities.Hedge.AtLeast));
    }

    [Theory]
    [InlineData("Семья из двух человек от эвакуации отказалась.", "counted")]
    [InlineData("Más de 100 rescatistas intentan liberar a los trabajadores.", "deployed")]
    public void ANounBehindAPrepositionAndAVerbWithAnObjectHaveNoOtherObject(string text, string concept) => Reader.Read(text).Claims.Select(c => c.Concept).ShouldBe([concept]);

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
