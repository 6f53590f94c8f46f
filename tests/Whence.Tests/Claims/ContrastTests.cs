using Whence.Tests.Support;

namespace Whence.Tests.Claims;

/// <summary>"Of the 122 passengers 37 were hurt": a verb is told of the part and not of the whole, and of those it was done to, not of those who did it.</summary>
public sealed class ContrastTests
{
    [Theory]
    [InlineData("Von den 122 Passagieren wurden 37 verletzt.")]
    [InlineData("Sur les 122 passagers, 37 ont été blessés.")]
    [InlineData("De los 122 pasajeros, 37 resultaron heridos.")]
    [InlineData("Dintre cei 122 de pasageri, 37 au fost răniți.")]
    [InlineData("No 122 pasažieriem 37 tika ievainoti.")]
    [InlineData("Из 122 пассажиров 37 были ранены.")]
    [InlineData("Із 122 пасажирів 37 були поранені.")]
    [InlineData("При проверке списка 122 пассажиров 37 были ранены.")]
    public void TheWholeDoesNotTakeTheVerbOfItsPart(string text) =>
        Reader.Read(text).Claims.Where(c => c.Concept == "wounded").Select(c => c.Quantity.Value).ShouldBe([37d]);

    [Theory]
    [InlineData("Zwei Gefangene haben am Montag drei Wärter schwer verletzt.")]
    [InlineData("Deux détenus ont blessé trois gardiens.")]
    [InlineData("Dos presos hirieron a tres guardias.")]
    [InlineData("Two inmates have injured three guards.")]
    public void WhoDidItIsNotWhomItWasDoneTo(string text) =>
        Reader.Read(text).Claims.Where(c => c.Concept == "wounded").Select(c => c.Quantity.Value).ShouldBe([3d]);

    [Fact]
    public void ATollHasTheNumberThatAPrepositionBrings() =>
        Reader.Read("Officials raised the death toll from 13 on Friday as hundreds of firefighters searched the ruins.").Claims.Where(c => c.Concept == "killed").ShouldBeEmpty();

    [Theory]
    [InlineData("46 patients sont soignés à l'hôpital de Lorvane.", "hospitalised")]
    [InlineData("12 personas son atendidas en el hospital.", "hospitalised")]
    [InlineData("Three people were treated at the scene and released.", "treated")]
    public void WhoIsTreatedInAHospitalIsInIt(string text, string concept) => Reader.Read(text).Claims[0].Concept.ShouldBe(concept);

    [Theory]
    [InlineData("Al menos cinco detenidos en Lorvana\n\nLa Guardia Civil ha detenido a cinco personas en Lorvana.")]
    [InlineData("283 detenidos en Lorvana\n\nAl menos 283 personas fueron detenidas, informó la policía.")]
    [InlineData("309 personnes interpellées dans le pays\n\nAu total, 309 personnes ont été interpellées, selon le ministère de l'Intérieur.")]
    public void ATitleIsToldAgainWithItsHedgeOrWithout(string text) => Reader.Read("date 2025-10-28\n" + text, published: null).Claims.Count(c => c.Concept == "detained").ShouldBe(1);

    [Theory]
    [InlineData("Murieron dos mujeres, de 40 y 41 años, y un niño.", "killed 2", "killed 1")]
    [InlineData("Murieron dos mujeres y un niño.", "killed 2", "killed 1")]
    public void AgesBetweenCommasPartNoRow(string text, params string[] claims) =>
        Reader.Read(text).Claims.Select(c => $"{c.Concept} {c.Quantity.Value}").ShouldBe(claims);
}
