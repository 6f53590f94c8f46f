using Whence.Tests.Support;

namespace Whence.Tests.Claims;

/// <summary>Families of so many, one told of before those who belong to him, and those of whom a verb is not told, in every language alike.</summary>
public sealed class FamilyTests
{
    [Theory]
    [InlineData("A family of five was killed when their home was hit.", "killed 5 family members")]
    [InlineData("Rescuers pulled a family of six from the flooded house.", "rescued 6 family members")]
    [InlineData("Una familia de cinco murió en el incendio.", "killed 5 family members")]
    [InlineData("Une famille de cinq personnes a été retrouvée morte.", "killed 5 people")]
    [InlineData("Eine fünfköpfige Familie ist bei dem Unfall verletzt worden.", "wounded 5 family members")]
    [InlineData("В результате удара погибла семья из пяти человек.", "killed 5 people")]
    [InlineData("Ugunsgrēkā gāja bojā piecu cilvēku ģimene.", "killed 5 people")]
    [InlineData("A family was killed when their home was hit.", "")]
    public void AFamilyOfSoManyIsSoManyPeople(string text, string expected) => Counts(text).ShouldBe(expected);

    [Theory]
    [InlineData("Женщина и двое её детей погибли при пожаре.", "killed 1 woman, killed 2 children")]
    [InlineData("Жінка та двоє її дітей загинули внаслідок удару.", "killed 1 woman, killed 2 children")]
    [InlineData("Sieviete un viņas divi bērni gāja bojā ugunsgrēkā.", "killed 1 woman, killed 2 children")]
    [InlineData("Ten people died, including three women and a five-year-old child.", "killed 10 people, killed 3 women, killed 1 child")]
    public void OneIsCountedBesideThoseWhoAre(string text, string expected) => Counts(text).ShouldBe(expected);

    [Theory]
    [InlineData("Besides the two drivers, 12 passengers were injured.", "wounded 12 passengers")]
    [InlineData("Además de los dos conductores, 12 pasajeros resultaron heridos.", "wounded 12 passengers")]
    [InlineData("Drei der vier eingeklemmten Personen starben noch an der Unfallstelle.", "killed 3 people, trapped 4 people")]
    [InlineData("Під час 23 обшуків поліцейські вилучили 41 рушницю.", "searched 23 searches, seized 41 weapons")]
    [InlineData("The outbreak has sickened 112 people in nine states, 41 of whom were hospitalized.", "infected 112 people, hospitalised 41 people")]
    [InlineData("Two police were injured in the attack.", "wounded 2 police")]
    [InlineData("The brothers were given sentences of 11 and nine years in prison.", "duration.sentence 11 brother, duration.sentence 9 brother")]
    public void WhoHasTheVerb(string text, string expected) => Counts(text).ShouldBe(expected);

    private static string Counts(string text) => string.Join(", ", Reader.Read(text).Claims.Where(c => c.Concept != "counted").Select(c => $"{c.Concept} {c.Quantity.Value} {c.Subject?.Label}"));
}
