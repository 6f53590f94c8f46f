using Whence.Tests.Support;

namespace Whence.Tests.Claims;

/// <summary>Figures that a preposition, a bracket or a measure ties to a verb, or keeps from it.</summary>
public sealed class RelationTests
{
    [Theory]
    [InlineData("She was killed along with eight other reporters in a double bombing.", "killed 8")]
    [InlineData("The driver died together with two other men on the way to hospital.", "killed 2")]
    [InlineData("El conductor fue detenido junto con otras tres personas en la frontera.", "detained 3")]
    [InlineData("The driver was killed by two other men on the way home.", "")]
    public void OthersBehindAPrepositionHaveTheVerbInCommon(string text, string claims) => Counts(text, "killed", "detained").ShouldBe(claims);

    [Theory]
    [InlineData("Автобус із 30 пасажирами перекинувся біля села Вербове: є загиблий.")]
    [InlineData("A coach with 30 passengers overturned on the road near the village: the driver died.")]
    [InlineData("Un autocar cu 30 de pasageri s-a răsturnat lângă satul Verbești: șoferul a murit.")]
    public void WhoWasAboardIsNotKilledByAVerbFartherOff(string text) => Counts(text, "killed").ShouldNotContain("30");

    [Theory]
    [InlineData("Больше всего задержанных было в Уфе (66 человек), Волгограде (65 человек) и Чебоксарах (51 человек).", "detained 66, detained 65, detained 51")]
    [InlineData("The police detained 180 people: in Velmont (66 people), Ostrel (65 people) and Gavrona (49 people).", "detained 180, detained 66, detained 65, detained 49")]
    [InlineData("The police detained 180 people in Velmont, where the new stadium (65 people work there) was opened.", "detained 180")]
    public void CountsInBracketsGoOn(string text, string claims) => Counts(text, "detained").ShouldBe(claims);

    [Theory]
    [InlineData("Police seized 300 kg of cocaine in the port.", "seized 300")]
    [InlineData("La percheziții au fost confiscate aproape 2 tone de droguri.", "seized 2")]
    [InlineData("The country exported 5 million tonnes of grain last year.", "exported 5000000")]
    [InlineData("Police seized 300 kg of cocaine and 20 kg of hashish in the port.", "seized 300, seized 20")]
    [InlineData("The truck carried 300 kg of apples to the port.", "mass 300")]
    public void AmountsAreWhatTheirVerbSays(string text, string claims) => Counts(text, "seized", "exported", "mass").ShouldBe(claims);

    [Theory]
    [InlineData("Nearly two dozen arrested in the port protests.", "detained 24")]
    [InlineData("Two dozen workers in the port protest.", "protesting 24")]
    public void ANounBehindAPrepositionIsNoVerb(string text, string claims) => Counts(text, "detained", "protesting").ShouldBe(claims);

    [Theory]
    [InlineData("Die Zahl der Toten stieg um 12 auf 110.")]
    [InlineData("Die Zahl der Toten stieg um 12 Menschen auf 110.")]
    [InlineData("Число погибших выросло на 12 до 110.")]
    [InlineData("The death toll rose by 12 to 110.")]
    public void ByHowMuchATollGrewIsNotTheToll(string text)
    {
        Counts(text, "killed").ShouldBe("killed 110");
        Reader.Read(text).Claims.ShouldHaveSingleItem().Quantity.Hedge.ShouldBe(Whence.Quantities.Hedge.Exact);
    }

    [Fact]
    public void AParticipleBehindItsOwnPeopleSaysNothingOfOthers() => Counts("Incendie : un pompier mort, trois autres en urgence absolue.", "killed").ShouldBe("killed 1");

    [Theory]
    [InlineData("Familia din două persoane a refuzat evacuarea.", "")]
    [InlineData("Двух человек эвакуировали из дома.", "evacuated 2")]
    public void WhomAPrepositionBringsIsNoObject(string text, string claims) => Counts(text, "evacuated").ShouldBe(claims);

    [Theory]
    [InlineData("I dispersi sono invece 21.")]
    [InlineData("I dispersi sono 21.")]
    public void AWordOfContrastBehindBeCutsNoToll(string text) => Counts(text, "missing").ShouldBe("missing 21");

    [Theory]
    [InlineData("В больницы, по информации министерства, поступил 21 человек.")]
    [InlineData("Im Krankenhaus liegen, so die Polizei, noch 21 Verletzte.")]
    [InlineData("La spital, potrivit pompierilor, au ajuns 21 de copii.")]
    public void AnInsertionDoesNotPartAPlaceFromThoseWhoAreThere(string text) => Counts(text, "hospitalised").ShouldBe("hospitalised 21");

    [Fact]
    public void AFigureIsOfWhatTheWordsBehindItSay() =>
        Counts("Un homme a été tué samedi. Ces opérations portent à au moins 1000 (1014, selon nos calculs) le nombre de migrants interceptés cette année.", "killed").ShouldBe("killed 1");

    private static string Counts(string text, params string[] of) =>
        string.Join(", ", Reader.Read(text).Claims.Where(c => of.Contains(c.Concept)).Select(c => $"{c.Concept} {c.Quantity.Value}"));
}
